package org.normlink.core.stakeholder;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The identifier of a stakeholder.
 *
 * @param value lower-case words joined by hyphens, such as {@code migrant-fishers}
 */
public record StakeholderId(@JsonValue String value) implements Comparable<StakeholderId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses identifiers of another form. */
    public StakeholderId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "id of a stakeholder must look like 'migrant-fishers', but is '" + value + "'");
        }
    }

    /**
     * {@return the identifier with this spelling}
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static StakeholderId of(String value) {
        return new StakeholderId(value);
    }

    @Override
    public int compareTo(StakeholderId other) {
        return value.compareTo(other.value);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
