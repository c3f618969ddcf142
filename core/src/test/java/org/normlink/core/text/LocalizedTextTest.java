package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidValueException;

class LocalizedTextTest {
    private final LocalizedText text =
            LocalizedText.of(Map.of(Language.EN, "Forced labour", Language.FR, "Travail forcé"));

    @Test
    void textIsFoundInItsLanguage() {
        assertThat(text.in(Language.FR)).isEqualTo(new LocalizedText.Lookup("Travail forcé", Language.FR, false));
    }

    @Test
    void moreSpecialLanguageFindsTheGeneralOneWithoutAFallback() {
        assertThat(text.in(Language.parse("fr-CA")))
                .isEqualTo(new LocalizedText.Lookup("Travail forcé", Language.FR, false));
    }

    @Test
    void missingLanguageFallsBackToEnglishAndSaysSo() {
        assertThat(text.in(Language.ES)).isEqualTo(new LocalizedText.Lookup("Forced labour", Language.EN, true));
    }

    @Test
    void withoutEnglishTheFirstLanguageIsTheFallback() {
        LocalizedText french = LocalizedText.of(Language.FR, "Travail forcé");

        assertThat(french.in(Language.ES)).isEqualTo(new LocalizedText.Lookup("Travail forcé", Language.FR, true));
    }

    @Test
    void blankTextIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.english(" "))
                .withMessage("the text in 'en' must not be blank");
    }

    @Test
    void textWithoutALanguageIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .withMessage("a text must be given in at least one language");
    }
}
