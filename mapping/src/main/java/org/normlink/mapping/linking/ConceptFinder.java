package org.normlink.mapping.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.normlink.core.text.Phrase;
import org.normlink.core.text.PhraseScanner;

/** Finds the concepts of a rule file in text, sentence by sentence. */
final class ConceptFinder {
    /** A sentence ends before a capital, a digit or an opening mark, or at the end of a line. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][\"'\u201d\u2019)]{0,2})\\s+(?=[\\p{Lu}\\d\"'\u201c\u2018(])|\\n+");

    private final List<RuleFile.Concept> concepts;
    private final List<Integer> conceptOfPhrase = new ArrayList<>();
    private final List<Boolean> excludes = new ArrayList<>();
    private final PhraseScanner scanner;

    ConceptFinder(List<RuleFile.Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            file(i, concepts.get(i).phrases(), false, phrases);
            file(i, concepts.get(i).unless(), true, phrases);
        }
        scanner = PhraseScanner.of(phrases);
    }

    private void file(int concept, List<String> texts, boolean excluding, List<Phrase> phrases) {
        for (String text : texts) {
            phrases.add(Phrase.folded(text));
            conceptOfPhrase.add(concept);
            excludes.add(excluding);
        }
    }

    /** {@return the sentences of one part of a resource, with the concepts in each, in the order of the text} */
    List<Sentence> sentences(TextField field, String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text);
        int start = 0;
        while (matcher.find()) {
            sentences.add(sentence(field, text, start, matcher.start()));
            start = matcher.end();
        }
        sentences.add(sentence(field, text, start, text.length()));
        return sentences;
    }

    /** Keeps the longest words of each concept: rules ask whether a concept is there, and reports quote it once. */
    private Sentence sentence(TextField field, String text, int start, int end) {
        String part = text.substring(start, end);
        List<PhraseScanner.Hit> hits = scanner.scan(part);
        Map<Integer, Spans> excluded = new HashMap<>();
        for (PhraseScanner.Hit hit : hits) {
            if (excludes.get(hit.phrase())) {
                excluded.computeIfAbsent(conceptOfPhrase.get(hit.phrase()), key -> new Spans())
                        .add(hit);
            }
        }
        Map<Integer, PhraseScanner.Hit> longest = new LinkedHashMap<>();
        for (PhraseScanner.Hit hit : hits) {
            int concept = conceptOfPhrase.get(hit.phrase());
            Spans spans = excluded.get(concept);
            if (!excludes.get(hit.phrase()) && (spans == null || !spans.overlap(hit))) {
                longest.merge(concept, hit, (kept, other) -> length(other) > length(kept) ? other : kept);
            }
        }
        List<MatchedWords> found = new ArrayList<>();
        longest.forEach((concept, hit) -> found.add(new MatchedWords(
                field,
                start + hit.start(),
                start + hit.end(),
                part.substring(hit.start(), hit.end()),
                concepts.get(concept).id())));
        return new Sentence(found);
    }

    private static int length(PhraseScanner.Hit hit) {
        return hit.end() - hit.start();
    }

    /** Spans in the order of their starts, which answer quickly whether another one overlaps any. */
    private static final class Spans {
        private final TreeMap<Integer, Integer> furthestEndByStart = new TreeMap<>();
        private int furthestEnd;

        void add(PhraseScanner.Hit hit) {
            furthestEnd = Math.max(furthestEnd, hit.end());
            furthestEndByStart.put(hit.start(), furthestEnd);
        }

        boolean overlap(PhraseScanner.Hit hit) {
            Map.Entry<Integer, Integer> before = furthestEndByStart.lowerEntry(hit.end());
            return before != null && before.getValue() > hit.start();
        }
    }

    /**
     * A sentence, or several taken together.
     *
     * @param found the longest words for each concept, in the order of the text
     */
    record Sentence(List<MatchedWords> found) {
        boolean has(String concept) {
            return found.stream().anyMatch(match -> match.concept().equals(concept));
        }

        /** {@return whether one of the concepts of a term such as {@code a|b} is there} */
        boolean hasAny(String term) {
            return !matches(term).isEmpty();
        }

        /** {@return the longest words for a term} */
        List<MatchedWords> matches(String term) {
            List<String> names = List.of(term.split("\\|", -1));
            return found.stream()
                    .filter(match -> names.contains(match.concept()))
                    .sorted((a, b) ->
                            Integer.compare(b.words().length(), a.words().length()))
                    .limit(1)
                    .toList();
        }
    }
}
