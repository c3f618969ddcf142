package org.normlink.core.place;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * A part of a country by its ISO 3166-2 code. The form is checked, and that the country exists.
 *
 * @param code the code, such as {@code MY-12}
 */
public record SubdivisionCode(@JsonValue String code) implements Comparable<SubdivisionCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    /** Refuses codes of another form. */
    public SubdivisionCode {
        requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    "subdivision must be an ISO 3166-2 code such as 'MY-12', but is '" + code + "'");
        }
        Country.parse(code.substring(0, 2));
    }

    /**
     * Reads a code.
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static SubdivisionCode parse(String code) {
        return new SubdivisionCode(code);
    }

    /** {@return the country that this is a part of} */
    public Country country() {
        return Country.parse(code.substring(0, 2));
    }

    @Override
    public int compareTo(SubdivisionCode other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
