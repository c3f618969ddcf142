package org.normlink.core.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.normlink.core.InvalidValueException;

/**
 * A text in one or more languages.
 *
 * @param texts the text in each language, by tag; never empty, no text is blank
 */
public record LocalizedText(@JsonValue SortedMap<Language, String> texts) {
    /** Checks that there is a text, and none is blank. */
    public LocalizedText {
        requireNonNull(texts, "texts");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        if (texts.isEmpty()) {
            throw new InvalidValueException("a text must be given in at least one language");
        }
        texts.forEach((language, text) -> {
            if (text == null || text.isBlank()) {
                throw new InvalidValueException("the text in '" + language + "' must not be blank");
            }
        });
    }

    @JsonCreator
    static LocalizedText ofTags(Map<String, String> textByTag) {
        SortedMap<Language, String> texts = new TreeMap<>();
        textByTag.forEach((tag, text) -> {
            Language language = Language.parse(tag);
            if (texts.putIfAbsent(language, text) != null) {
                throw new InvalidValueException("the text in '" + language + "' must stand once, but stands twice");
            }
        });
        return new LocalizedText(texts);
    }

    /** {@return a text in several languages} */
    public static LocalizedText of(Map<Language, String> texts) {
        return new LocalizedText(new TreeMap<>(texts));
    }

    /** {@return a text in one language} */
    public static LocalizedText of(Language language, String text) {
        return of(Map.of(language, text));
    }

    /** {@return a text in English} */
    public static LocalizedText english(String text) {
        return of(Language.EN, text);
    }

    /**
     * Looks the text up in a language: first that language, then the same language with fewer subtags (RFC 4647 §3.4),
     * then English, then the first language there is. The answer tells which one it is, so that a fall-back is never
     * passed off as a translation.
     */
    public Lookup in(Language language) {
        Optional<Language> wanted = Optional.of(language);
        while (wanted.isPresent()) {
            Language candidate = wanted.orElseThrow();
            String text = texts.get(candidate);
            if (text != null) {
                return new Lookup(text, candidate, false);
            }
            wanted = candidate.parent();
        }
        Language found = texts.containsKey(Language.EN) ? Language.EN : texts.firstKey();
        return new Lookup(requireNonNull(texts.get(found)), found, true);
    }

    /**
     * The answer to a look-up.
     *
     * @param text the text
     * @param language its language
     * @param isFallback whether the text is in another language than the one asked for
     */
    public record Lookup(String text, Language language, boolean isFallback) {
        /** Refuses nulls. */
        public Lookup {
            requireNonNull(text, "text");
            requireNonNull(language, "language");
        }
    }
}
