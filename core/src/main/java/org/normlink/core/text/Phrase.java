package org.normlink.core.text;

import static java.util.Objects.requireNonNull;

/**
 * A phrase to look for in text, as whole words.
 *
 * @param text the words
 * @param matching whether upper and lower case and accents must be as in {@code text}
 */
public record Phrase(String text, Matching matching) {
    /** How much of the spelling must agree. */
    public enum Matching {
        /** Case and accents don't matter. */
        FOLDED,
        /** Every letter must be the same, as in names and abbreviations. */
        EXACT
    }

    /** Refuses nulls. */
    public Phrase {
        requireNonNull(text, "text");
        requireNonNull(matching, "matching");
    }

    /** {@return a phrase whose case and accents don't matter} */
    public static Phrase folded(String text) {
        return new Phrase(text, Matching.FOLDED);
    }

    /** {@return a phrase that must be found letter by letter} */
    public static Phrase exact(String text) {
        return new Phrase(text, Matching.EXACT);
    }
}
