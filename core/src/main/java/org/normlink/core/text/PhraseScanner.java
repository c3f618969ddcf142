package org.normlink.core.text;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.normlink.core.InvalidValueException;

/**
 * Finds whole-word occurrences of many phrases in one pass over a text.
 *
 * <p>A word is a run of letters, digits and combining marks. The words of a phrase may stand apart by white space,
 * hyphens, apostrophes, ampersands, slashes and full stops inside abbreviations; a comma, a bracket or the end of a
 * sentence or paragraph parts them. The cost grows with the length of the text and the number of hits, not with the
 * number of phrases. Scanners are immutable, and safe for use by several threads.
 */
public final class PhraseScanner {
    private static final Comparator<Hit> TEXT_ORDER = comparingInt(Hit::start)
            .thenComparing(comparingInt(Hit::end).reversed())
            .thenComparingInt(Hit::phrase);

    private final List<Phrase> phrases;
    private final Node root = new Node();

    private PhraseScanner(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            file(i);
        }
    }

    /**
     * {@return a scanner for these phrases, which hits then name by their index}
     *
     * @throws InvalidValueException if a phrase has no word
     */
    public static PhraseScanner of(List<Phrase> phrases) {
        return new PhraseScanner(phrases);
    }

    /**
     * A place where a phrase was found.
     *
     * @param phrase the index of the phrase
     * @param start the offset of its first character in the text, in UTF-16 units
     * @param end the offset after its last character
     */
    public record Hit(int phrase, int start, int end) {
        /** {@return whether the two share a character} */
        public boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }

    /** {@return all hits, overlapping ones too, by start; of those with one start the longest first} */
    public List<Hit> scan(String text) {
        List<Word> words = words(text);
        List<Hit> hits = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            Node node = root;
            for (int i = first; i < words.size(); i++) {
                if (i > first && !joins(text, words.get(i - 1).end, words.get(i).start)) {
                    break;
                }
                Node next = node.next.get(words.get(i).folded);
                if (next == null) {
                    break;
                }
                collect(text, words.get(first).start, words.get(i).end, next, hits);
                node = next;
            }
        }
        hits.sort(TEXT_ORDER);
        return hits;
    }

    /** {@return those of {@code hits} that remain when longer hits, then earlier ones, push out what they overlap} */
    public static List<Hit> longest(Collection<Hit> hits) {
        List<Hit> bySize = new ArrayList<>(hits);
        bySize.sort(comparingInt((Hit hit) -> hit.start() - hit.end()).thenComparing(TEXT_ORDER));
        TreeMap<Integer, Hit> kept = new TreeMap<>();
        for (Hit hit : bySize) {
            Map.Entry<Integer, Hit> before = kept.lowerEntry(hit.end());
            if (before == null || !before.getValue().overlaps(hit)) {
                kept.put(hit.start(), hit);
            }
        }
        return List.copyOf(kept.values());
    }

    /** {@return the text without accents and in lower case, which may change its length} */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isMark(c)).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private void file(int phrase) {
        String text = phrases.get(phrase).text();
        List<Word> words = words(text);
        if (words.isEmpty()) {
            throw new InvalidValueException("a phrase must have a word, but is '" + text + "'");
        }
        Node node = root;
        for (Word word : words) {
            node = node.next.computeIfAbsent(word.folded, key -> new Node());
        }
        node.phrases.add(phrase);
    }

    private void collect(String text, int start, int end, Node node, List<Hit> hits) {
        for (int phrase : node.phrases) {
            if (phrases.get(phrase).matching() == Phrase.Matching.FOLDED
                    || sameLetters(phrases.get(phrase).text(), text.substring(start, end))) {
                hits.add(new Hit(phrase, start, end));
            }
        }
    }

    private static boolean sameLetters(String phrase, String found) {
        List<Word> expected = words(phrase);
        List<Word> actual = words(found);
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).in(phrase).equals(actual.get(i).in(found))) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean harmless = switch (c) {
                case '-', '\u2010', '\u2011', '\u2013', '\'', '\u2019', '&', '/' -> true;
                case '.' ->
                    (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)))
                            || (i == from && isNumberSign(text, from) && Character.isDigit(text.charAt(to)));
                case '\u2029' -> false;
                case '\n' -> text.indexOf('\n', from) == text.lastIndexOf('\n', to - 1);
                default -> Character.isWhitespace(c) || Character.isSpaceChar(c);
            };
            if (!harmless) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the word that ends here is {@code No}, as in {@code No. 29}} */
    private static boolean isNumberSign(String text, int end) {
        return end >= 2
                && text.regionMatches(true, end - 2, "no", 0, 2)
                && (end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3)));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(text, start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(word(text, start, text.length()));
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        return new Word(start, end, fold(text.substring(start, end)));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A word of a text: where it stands, and its letters without case and accents. */
    private record Word(int start, int end, String folded) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /** A state after some words: what may follow, and which phrases end here. */
    private record Node(Map<String, Node> next, List<Integer> phrases) {
        Node() {
            this(new HashMap<>(), new ArrayList<>());
        }

        Node {
            requireNonNull(next);
            requireNonNull(phrases);
        }
    }
}
