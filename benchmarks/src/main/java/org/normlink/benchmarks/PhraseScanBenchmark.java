package org.normlink.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Passes per second in which each peer finds all whole-word phrases in the same seeded texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PhraseScanBenchmark {
    private static final int WORDS = 2_000;
    private static final int TEXTS = 100;
    private static final int WORDS_A_TEXT = 150;

    @Param
    Peer peer = Peer.NORMLINK;

    @Param({"500", "5000"})
    int phrases;

    private List<String> texts = List.of();
    private PhraseCounter counter = text -> 0;

    /** Builds the peer, and makes sure that it finds what it should: a wrong count is no speed. */
    @Setup
    public void prepare() {
        Random random = new Random(29);
        List<String> vocabulary =
                IntStream.range(0, WORDS).mapToObj(PhraseScanBenchmark::word).toList();
        List<String> lexicon = IntStream.range(0, phrases)
                .mapToObj(i -> sentence(vocabulary, 1 + random.nextInt(3), random))
                .distinct()
                .toList();
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            drawn.add(sentence(vocabulary, WORDS_A_TEXT, random));
        }
        texts = List.copyOf(drawn);
        counter = peer.counterOf(lexicon);
        int found = countPhrases();
        counter = Peer.INDEX_OF.counterOf(lexicon);
        int expected = countPhrases();
        if (found != expected) {
            throw new IllegalStateException(peer + " found " + found + " hits of " + expected);
        }
        counter = peer.counterOf(lexicon);
    }

    /** Counts all phrases in all texts. */
    @Benchmark
    public int countPhrases() {
        int count = 0;
        for (String text : texts) {
            count += counter.countIn(text);
        }
        return count;
    }

    /** A made-up word of letters alone. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("w");
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private static String sentence(List<String> vocabulary, int words, Random random) {
        return String.join(
                " ",
                IntStream.range(0, words)
                        .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
                        .toList());
    }
}
