package org.normlink.benchmarks;

import java.util.List;
import java.util.Locale;
import org.ahocorasick.trie.Trie;
import org.normlink.core.text.Phrase;
import org.normlink.core.text.PhraseScanner;

/** The ways to find phrases that are compared, each behind the same interface. */
public enum Peer {
    /** This library. */
    NORMLINK {
        @Override
        PhraseCounter counterOf(List<String> phrases) {
            PhraseScanner scanner =
                    PhraseScanner.of(phrases.stream().map(Phrase::folded).toList());
            return text -> scanner.scan(text).size();
        }
    },
    /** The obvious loop. */
    INDEX_OF {
        @Override
        PhraseCounter counterOf(List<String> phrases) {
            return text -> {
                String lower = text.toLowerCase(Locale.ROOT);
                return phrases.stream()
                        .mapToInt(phrase -> occurrences(lower, phrase))
                        .sum();
            };
        }
    },
    /** The most used implementation of Aho and Corasick's algorithm. */
    AHO_CORASICK {
        @Override
        PhraseCounter counterOf(List<String> phrases) {
            Trie trie = Trie.builder()
                    .addKeywords(phrases)
                    .ignoreCase()
                    .onlyWholeWords()
                    .build();
            return text -> trie.parseText(text).size();
        }
    };

    abstract PhraseCounter counterOf(List<String> phrases);

    private static int occurrences(String text, String phrase) {
        int count = 0;
        int at = text.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            count += starts && ends ? 1 : 0;
            at = text.indexOf(phrase, at + 1);
        }
        return count;
    }
}
