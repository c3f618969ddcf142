package org.normlink.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidValueException;
import org.normlink.core.text.Language;

class PlaceTest {
    private static final Country MALAYSIA = Country.parse("MY");

    @Test
    void everyCountryHasNamesCodesAndAliasesOfItsOwn() {
        List<Country> all = Country.all();

        assertThat(all).hasSize(249).isSorted().doesNotHaveDuplicates();
        assertThat(all).extracting(Country::alpha3).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(all)
                .allSatisfy(country ->
                        assertThat(country.name().texts()).containsOnlyKeys(Language.EN, Language.ES, Language.FR));
        assertThat(all.stream().flatMap(country -> country.aliases().stream())).doesNotHaveDuplicates();
    }

    @Test
    void unknownCountryIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Country.parse("UK"))
                .withMessage("country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'UK'");
    }

    @Test
    void countryCoversItsPartsAndNotTheOtherWay() {
        Place sabah = part("MY-12", "Sabah");

        assertThat(Place.of(MALAYSIA).covers(sabah)).isTrue();
        assertThat(sabah.covers(Place.of(MALAYSIA))).isFalse();
        assertThat(sabah.covers(part("MY-13", "Sarawak"))).isFalse();
        assertThat(sabah.covers(sabah)).isTrue();
    }

    @Test
    void labelNamesTheSmallestPartFirst() {
        Place mianyang = Place.builder()
                .country(Country.parse("CN"))
                .subdivision(SubdivisionCode.parse("CN-SC"))
                .subdivisionName("Sichuan")
                .locality("Mianyang")
                .build();

        assertThat(mianyang.label(Language.FR)).isEqualTo("Mianyang, Sichuan, Chine");
    }

    @Test
    void subdivisionOfAnotherCountryIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> part("CN-SC", "Sichuan"))
                .withMessage("subdivision of 'MY' must start with 'MY-', but is 'CN-SC'");
    }

    @Test
    void codeOfAnotherFormIsNoSubdivision() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SubdivisionCode.parse("Sabah"))
                .withMessage("subdivision must be an ISO 3166-2 code such as 'MY-12', but is 'Sabah'");
    }

    private static Place part(String code, String name) {
        return Place.builder()
                .country(MALAYSIA)
                .subdivision(SubdivisionCode.parse(code))
                .subdivisionName(name)
                .build();
    }
}
