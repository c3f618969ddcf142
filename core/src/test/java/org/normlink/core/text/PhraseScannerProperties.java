package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseScannerProperties {
    private static final List<String> WORDS = List.of("a", "b", "c", "d");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void findsWhatTheObviousLoopFinds(long seed) {
        Random random = new Random(seed);
        List<String> phrases = IntStream.range(0, 10)
                .mapToObj(i -> words(1 + random.nextInt(3), random))
                .distinct()
                .toList();
        String text = words(200, random);

        List<PhraseScanner.Hit> hits =
                PhraseScanner.of(phrases.stream().map(Phrase::folded).toList()).scan(text);

        assertThat(hits).containsExactlyInAnyOrderElementsOf(obvious(phrases, text));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void longestHitsNeverOverlapAndComeInOrder(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = IntStream.range(0, 10)
                .mapToObj(i -> Phrase.folded(words(1 + random.nextInt(3), random)))
                .toList();

        List<PhraseScanner.Hit> longest =
                PhraseScanner.longest(PhraseScanner.of(phrases).scan(words(200, random)));

        for (int i = 1; i < longest.size(); i++) {
            assertThat(longest.get(i).start())
                    .isGreaterThanOrEqualTo(longest.get(i - 1).end());
        }
    }

    private static List<PhraseScanner.Hit> obvious(List<String> phrases, String text) {
        List<PhraseScanner.Hit> hits = new ArrayList<>();
        String padded = " " + text + " ";
        for (int i = 0; i < phrases.size(); i++) {
            String wanted = " " + phrases.get(i) + " ";
            for (int at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + 1)) {
                hits.add(new PhraseScanner.Hit(i, at, at + phrases.get(i).length()));
            }
        }
        return hits;
    }

    private static String words(int count, Random random) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }
}
