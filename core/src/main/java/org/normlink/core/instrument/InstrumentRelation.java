package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

/**
 * How an instrument relates to another one.
 *
 * @param type the relation, read from the instrument that holds it
 * @param target the other instrument
 */
public record InstrumentRelation(InstrumentRelationType type, InstrumentId target) {
    /** Refuses nulls. */
    public InstrumentRelation {
        requireNonNull(type, "type");
        requireNonNull(target, "target");
    }
}
