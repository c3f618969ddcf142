package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The identifier of an instrument, with its edition where there are several.
 *
 * @param value the identifier, such as {@code P029} or {@code OECD-MNE@2023}
 */
public record InstrumentId(@JsonValue String value) implements Comparable<InstrumentId> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9.-]*(@[0-9A-Za-z.-]+)?");

    /** Refuses identifiers of another form. */
    public InstrumentId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "id of an instrument must look like 'P029' or 'OECD-MNE@2023', but is '" + value + "'");
        }
    }

    /**
     * {@return the identifier with this spelling}
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static InstrumentId parse(String value) {
        return new InstrumentId(value);
    }

    /** {@return the edition, if the identifier names one} */
    public Optional<String> edition() {
        int at = value.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(value.substring(at + 1));
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
