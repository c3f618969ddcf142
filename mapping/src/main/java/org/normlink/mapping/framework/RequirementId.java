package org.normlink.mapping.framework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The identifier of a requirement.
 *
 * @param value the identifier, such as {@code art-1.2}
 */
public record RequirementId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /** Refuses identifiers of another form. */
    public RequirementId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("id of a requirement must look like 'art-1.2', but is '" + value + "'");
        }
    }

    /**
     * {@return the identifier with this spelling}
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static RequirementId of(String value) {
        return new RequirementId(value);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
