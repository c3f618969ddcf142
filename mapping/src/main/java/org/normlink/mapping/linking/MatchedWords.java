package org.normlink.mapping.linking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Words of a resource that a rule matched.
 *
 * @param field the part of the resource
 * @param start the offset of the first character in that part, in UTF-16 units
 * @param end the offset after the last character
 * @param words the words, letter by letter
 * @param concept the concept that they stand for
 */
@JsonPropertyOrder({"field", "start", "end", "words", "concept"})
public record MatchedWords(TextField field, int start, int end, String words, String concept) {
    /** Refuses nulls. */
    public MatchedWords {
        requireNonNull(field, "field");
        requireNonNull(words, "words");
        requireNonNull(concept, "concept");
    }
}
