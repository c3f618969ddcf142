package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"EN, en", "fr-ca, fr-CA", "zh-hans-cn, zh-Hans-CN"})
    void tagIsReadInAnyCase(String text, String tag) {
        assertThat(Language.parse(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english language", "en_GB", "123456789"})
    void whatIsNoTagIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Language.parse(text))
                .withMessage("language must be a BCP 47 tag such as 'en', but is '" + text + "'");
    }

    @Test
    void tagOfAnotherSpellingIsRefusedByTheConstructor() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Language("EN"))
                .withMessage("language tag must be 'en', but is 'EN'");
    }
}
