package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextLookupTest {
    @ParameterizedTest
    @CsvSource({
        "zh-Hant-CN, zh-Hant, false",
        "zh-Hant, zh-Hant, false",
        "zh-Hans-CN, zh, false",
        "zh-x-private, zh, false",
        "zh-Hant-x-private, zh-Hant, false",
        "zh-u-co-stroke, zh, false",
        "en-GB, en, false",
        "de, en, true",
        "de-u-co-phonebk, en, true"
    })
    void subtagsAreLeftOutFromTheEnd(String wanted, String found, boolean fallback) {
        LocalizedText text = LocalizedText.of(
                Map.of(Language.parse("zh"), "zh", Language.parse("zh-Hant"), "zh-Hant", Language.EN, "en"));

        assertThat(text.in(Language.parse(wanted)))
                .isEqualTo(new LocalizedText.Lookup(found, Language.parse(found), fallback));
    }

    @Test
    void generalLanguageDoesNotFindTheMoreSpecialOne() {
        LocalizedText text =
                LocalizedText.of(Map.of(Language.parse("fr-CA"), "fin de semaine", Language.EN, "weekend"));

        assertThat(text.in(Language.FR)).isEqualTo(new LocalizedText.Lookup("weekend", Language.EN, true));
    }

    @Test
    void withoutEnglishTheFallbackIsTheFirstTagInTheAlphabet() {
        LocalizedText text = LocalizedText.of(Map.of(Language.FR, "fr", Language.ES, "es"));

        assertThat(text.in(Language.parse("de"))).isEqualTo(new LocalizedText.Lookup("es", Language.ES, true));
    }

    @Test
    void textKeepsItsValueWhenTheMapOfTheCallerChanges() {
        Map<Language, String> texts = new HashMap<>(Map.of(Language.EN, "before"));
        LocalizedText text = LocalizedText.of(texts);

        texts.put(Language.EN, "after");

        assertThat(text).isEqualTo(LocalizedText.english("before"));
    }
}
