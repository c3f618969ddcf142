package org.normlink.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseScannerGrowthProperties {
    private static final List<String> WORDS = List.of("a", "B", "é", "e\u0301", "\uD835\uDC00", "x9");
    private static final List<String> JOINTS = List.of(" ", "-", "\u2019", " & ", "  ", "\n", "\u00a0", "/");
    private static final List<String> BREAKS = List.of(", ", ". ", "; ", " (", ") ", "\n\n", " \u2014 ", "? ");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void doublingTheTextDoublesTheHits(long seed) {
        Random random = new Random(seed);
        PhraseScanner scanner = PhraseScanner.of(phrases(random));
        String text = text(random, 60);

        int once = scanner.scan(text).size();

        assertThat(scanner.scan(text + ". " + text)).hasSize(2 * once);
        assertThat(scanner.scan((text + ". ").repeat(64))).hasSize(64 * once);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void hitsAreTheRunsOfWordsThatNoBreakParts(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = phrases(random);
        StringBuilder text = new StringBuilder();
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> sentence = new ArrayList<>();
            for (int j = random.nextInt(6); j >= 0; j--) {
                String word = one(WORDS, random);
                sentence.add(PhraseScanner.fold(word));
                text.append(word).append(j == 0 ? "" : one(JOINTS, random));
            }
            sentences.add(sentence);
            text.append(one(BREAKS, random));
        }

        long expected = phrases.stream()
                .map(phrase -> List.of(PhraseScanner.fold(phrase.text()).split(" ", -1)))
                .mapToLong(words -> sentences.stream()
                        .mapToLong(sentence -> occurrences(sentence, words))
                        .sum())
                .sum();

        assertThat(PhraseScanner.of(phrases).scan(text.toString())).hasSize(Math.toIntExact(expected));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyHitOnAShuffledListOfPhrasesIsTheSame(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = phrases(random);
        List<Phrase> shuffled = new ArrayList<>(phrases);
        Collections.shuffle(shuffled, random);
        String text = text(random, 100);

        assertThat(found(shuffled, text)).isEqualTo(found(phrases, text));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whatTheLongestHitsLeaveOutOverlapsOneThatIsAsLong(long seed) {
        Random random = new Random(seed);
        List<PhraseScanner.Hit> hits = PhraseScanner.of(phrases(random)).scan(text(random, 100));

        List<PhraseScanner.Hit> longest = PhraseScanner.longest(hits);

        assertThat(hits).containsAll(longest);
        assertThat(hits)
                .allMatch(hit -> longest.stream()
                        .anyMatch(kept -> kept.overlaps(hit) && kept.end() - kept.start() >= hit.end() - hit.start()));
    }

    private static Set<String> found(List<Phrase> phrases, String text) {
        Set<String> found = new HashSet<>();
        PhraseScanner.of(phrases)
                .scan(text)
                .forEach(hit -> found.add(phrases.get(hit.phrase()).text() + "@" + hit.start() + "-" + hit.end()));
        return found;
    }

    private static int occurrences(List<String> sentence, List<String> words) {
        return (int) IntStream.rangeClosed(0, sentence.size() - words.size())
                .filter(i -> sentence.subList(i, i + words.size()).equals(words))
                .count();
    }

    private static List<Phrase> phrases(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> Phrase.folded(words(random, 1 + random.nextInt(3), List.of(" "))))
                .toList();
    }

    private static String text(Random random, int words) {
        return words(random, words, JOINTS);
    }

    private static String words(Random random, int count, List<String> joints) {
        StringBuilder text = new StringBuilder(one(WORDS, random));
        for (int i = 1; i < count; i++) {
            text.append(one(joints, random)).append(one(WORDS, random));
        }
        return text.toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
