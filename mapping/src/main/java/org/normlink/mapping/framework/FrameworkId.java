package org.normlink.mapping.framework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The identifier of a framework.
 *
 * @param value the identifier, such as {@code P029}
 */
public record FrameworkId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9.@-]*");

    /** Refuses identifiers of another form. */
    public FrameworkId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("id of a framework must look like 'P029', but is '" + value + "'");
        }
    }

    /**
     * {@return the identifier with this spelling}
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
