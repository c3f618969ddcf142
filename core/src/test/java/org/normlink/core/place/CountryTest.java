package org.normlink.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;
import org.normlink.core.text.Language;

class CountryTest {
    @ParameterizedTest
    @CsvSource({
        "MY, MYS, Malaysia, Malaisie, Malasia",
        "CN, CHN, China, Chine, China",
        "ID, IDN, Indonesia, Indonésie, Indonesia"
    })
    void countryHasItsCodeAndItsNames(String code, String alpha3, String english, String french, String spanish) {
        Country country = Country.parse(code);

        assertThat(country.alpha3()).isEqualTo(alpha3);
        assertThat(country.name().texts())
                .containsEntry(Language.EN, english)
                .containsEntry(Language.FR, french)
                .containsEntry(Language.ES, spanish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my", "MYS", "Malaysia", "ZZ", "XX", " MY"})
    void whatIsNoAlpha2CodeIsRefused(String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Country.parse(code))
                .withMessage("country must be an ISO 3166-1 alpha-2 code such as 'MY', but is '" + code + "'");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameOfEveryCountryIsGivenWithoutAFallback(Country country) {
        assertThat(Stream.of(Language.EN, Language.FR, Language.ES))
                .noneMatch(language -> country.name().in(language).isFallback());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aliasesAreWordsOnOneLine(Country country) {
        assertThat(country.aliases())
                .allSatisfy(alias ->
                        assertThat(alias).isNotBlank().isEqualTo(alias.strip()).doesNotContain("\n"));
    }

    static Stream<Country> all() {
        return Country.all().stream();
    }

    @Test
    void countryIsWrittenByItsCode() {
        assertThat(Country.parse("LK")).hasToString("LK").isLessThan(Country.parse("MY"));
    }
}
