package org.normlink.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class SubdivisionCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"MY-12", "CN-SC", "GB-ENG", "ID-A1", "PK-1"})
    void codeTellsItsCountry(String code) {
        SubdivisionCode subdivision = SubdivisionCode.parse(code);

        assertThat(subdivision).hasToString(code);
        assertThat(subdivision.country()).isEqualTo(Country.parse(code.substring(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MY", "MY-", "MY-1234", "my-12", "MYS-12", "MY12", "MY-12 ", "MY-é"})
    void codeOfAnotherFormIsRefused(String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SubdivisionCode.parse(code))
                .withMessage("subdivision must be an ISO 3166-2 code such as 'MY-12', but is '" + code + "'");
    }

    @Test
    void partOfACountryThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SubdivisionCode.parse("UK-ENG"))
                .withMessage("country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'UK'");
    }

    @Test
    void codesAreInTheOrderOfTheirLetters() {
        assertThat(Stream.of("MY-13", "CN-SC", "MY-12")
                        .map(SubdivisionCode::parse)
                        .sorted())
                .extracting(SubdivisionCode::code)
                .containsExactly("CN-SC", "MY-12", "MY-13");
    }
}
