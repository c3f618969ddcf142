package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

/**
 * An identifier of an instrument in somebody else's register.
 *
 * @param scheme the register, such as {@code normlex}
 * @param value the identifier there
 */
public record Identifier(String scheme, String value) {
    /** Refuses nulls. */
    public Identifier {
        requireNonNull(scheme, "scheme");
        requireNonNull(value, "value");
    }
}
