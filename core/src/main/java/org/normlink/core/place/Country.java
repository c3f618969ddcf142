package org.normlink.core.place;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.normlink.core.InvalidValueException;
import org.normlink.core.text.LocalizedText;

/**
 * A country or territory, by its ISO 3166-1 alpha-2 code.
 *
 * @param code the code, such as {@code MY}
 */
public record Country(@JsonValue String code) implements Comparable<Country> {
    /**
     * Refuses codes that ISO 3166-1 doesn't assign.
     *
     * @throws InvalidValueException if there is no such country
     */
    public Country {
        requireNonNull(code, "code");
        CountryTable.BUNDLED.entry(code);
    }

    /**
     * {@return the country with this alpha-2 code}
     *
     * @throws InvalidValueException if there is none
     */
    @JsonCreator
    public static Country parse(String code) {
        return new Country(code);
    }

    /** {@return all countries, by code} */
    public static List<Country> all() {
        return CountryTable.BUNDLED.codes().map(Country::new).toList();
    }

    /** {@return the alpha-3 code, such as {@code MYS}} */
    public String alpha3() {
        return CountryTable.BUNDLED.entry(code).alpha3();
    }

    /** {@return the name that the United Nations and the ILO use, in English, French and Spanish} */
    public LocalizedText name() {
        return CountryTable.BUNDLED.entry(code).name();
    }

    /**
     * {@return English words that tell this country with near certainty, such as {@code Malaysia}, {@code Malaysian}}
     */
    public List<String> aliases() {
        return CountryTable.BUNDLED.entry(code).aliases();
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
