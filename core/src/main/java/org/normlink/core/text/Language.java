package org.normlink.core.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.normlink.core.InvalidValueException;

/**
 * A language, by its BCP 47 tag.
 *
 * @param tag the tag in its canonical spelling, such as {@code en} or {@code fr-CA}
 */
public record Language(@JsonValue String tag) implements Comparable<Language> {
    /** English. */
    public static final Language EN = new Language("en");
    /** French. */
    public static final Language FR = new Language("fr");
    /** Spanish. */
    public static final Language ES = new Language("es");

    /** Refuses tags that are not in canonical spelling. */
    public Language {
        requireNonNull(tag, "tag");
        if (!canonical(tag).equals(tag)) {
            throw new InvalidValueException("language tag must be '%s', but is '%s'".formatted(canonical(tag), tag));
        }
    }

    /**
     * Reads a tag in any spelling of upper and lower case.
     *
     * @throws InvalidValueException if {@code tag} is no well-formed BCP 47 tag
     */
    @JsonCreator
    public static Language parse(String tag) {
        return new Language(canonical(tag));
    }

    /** {@return the language less its last subtag, as RFC 4647 §3.4 looks up tags} */
    Optional<Language> parent() {
        int dash = tag.lastIndexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        boolean singleton = dash >= 2 && tag.charAt(dash - 2) == '-';
        String shorter = tag.substring(0, singleton ? dash - 2 : dash);
        boolean isTag = shorter.length() > 1 && !shorter.equals("und") && !shorter.startsWith("x-");
        return isTag ? Optional.of(parse(shorter)) : Optional.empty();
    }

    private static String canonical(String tag) {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (!canonical.equals("und")) {
                return canonical;
            }
        } catch (IllformedLocaleException e) {
            // reported below, with the words of this library
        }
        throw new InvalidValueException("language must be a BCP 47 tag such as 'en', but is '" + tag + "'");
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    /** {@return the tag} */
    @Override
    public String toString() {
        return tag;
    }
}
