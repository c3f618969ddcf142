package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class PhraseScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forced labour | Ending FORCED  Labour now | FORCED  Labour",
                "travail force | le travail forcé | travail forcé",
                "self employed | self-employed workers | self-employed",
                "employers' organizations | the employers\u2019 organizations met | employers\u2019 organizations",
                "P.29 | on P.29. | P.29",
                "Convention No. 29 | under Convention No. 29 | Convention No. 29",
                "MoOP&HRD | (MoOP&HRD) | MoOP&HRD",
                "ILO | ILO's experts | ILO",
                "\uD835\uDC00 team | the \uD835\uDC00 team | \uD835\uDC00 team"
            })
    void phraseIsFoundAsItStands(String phrase, String text, String found) {
        assertThat(found(text, Phrase.folded(phrase))).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forced. Labour laws",
                "forced, labour",
                "forced (labour)",
                "reinforced labour",
                "forced labourers",
                "forced\n\nlabour",
                "forced; labour",
                ""
            })
    void sentenceParagraphBracketAndOtherWordsPartAPhrase(String text) {
        assertThat(found(text, Phrase.folded("forced labour"))).isEmpty();
    }

    @Test
    void lineBreakInsideAParagraphJoins() {
        assertThat(found("forced\nlabour", Phrase.folded("forced labour"))).containsExactly("forced\nlabour");
    }

    @Test
    void exactPhraseIsFoundLetterByLetter() {
        Phrase iom = Phrase.exact("IOM");

        assertThat(found("IOM and iom", iom)).containsExactly("IOM");
    }

    @Test
    void composedAndDecomposedAccentsAreAlike() {
        assertThat(found("Re\u0301union d'experts", Phrase.folded("R\u00e9union")))
                .containsExactly("Re\u0301union");
    }

    @Test
    void hitsMayOverlapAndTheLongestOfAStartComesFirst() {
        List<String> found = found(
                "child labour inspection",
                Phrase.folded("labour"),
                Phrase.folded("child labour"),
                Phrase.folded("labour inspection"),
                Phrase.folded("child"));

        assertThat(found).containsExactly("child labour", "child", "labour inspection", "labour");
    }

    @Test
    void longestHitsPushOutWhatTheyOverlap() {
        PhraseScanner scanner = PhraseScanner.of(List.of(
                Phrase.folded("labour"), Phrase.folded("child labour"), Phrase.folded("labour inspection services")));
        String text = "child labour inspection services and labour";

        assertThat(PhraseScanner.longest(scanner.scan(text)))
                .extracting(hit -> text.substring(hit.start(), hit.end()))
                .containsExactly("labour inspection services", "labour");
    }

    @Test
    void unpairedSurrogatesAreNoWords() {
        assertThat(found("\uD835 forced labour \uDC00", Phrase.folded("forced labour")))
                .containsExactly("forced labour");
    }

    @Test
    void phraseWithoutAWordIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PhraseScanner.of(List.of(Phrase.folded("…"))))
                .withMessage("a phrase must have a word, but is '…'");
    }

    private static List<String> found(String text, Phrase... phrases) {
        return PhraseScanner.of(Stream.of(phrases).toList()).scan(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }
}
