package org.normlink.mapping.linking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.place.Place;
import org.normlink.core.place.SubdivisionCode;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.text.Language;
import org.normlink.core.text.PhraseScanner;

/**
 * Proposes which news item reports an event that another resource announces: same place, as precise as both know it,
 * dates that fit, and enough words in common beyond the subject that all these resources share.
 */
final class ActivityMatcher {
    /** A report follows its event within so many days. */
    private static final int REPORTED_WITHIN_DAYS = 60;
    /** The share of the shorter text's telling words that the other one must have too. */
    private static final double LEAST_OVERLAP = 0.35;
    /** The number of shared words that must not be everybody's. */
    private static final int LEAST_OWN_WORDS = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
    /** Words that tell nothing. */
    private static final Set<String> COMMON = words(
            "this that with from their they will have been were into other about which also more than event online "
                    + "range wide recently provide some over towards");
    /** What all these resources are about, as stems. */
    private static final Set<String> SUBJECT = words("forc labour labor");

    private ActivityMatcher() {}

    static List<ActivityMatch> match(Collection<Resource> resources) {
        Map<String, List<Told>> eventsByPlace = new TreeMap<>();
        resources.stream()
                .filter(resource -> resource.type() == ResourceType.EVENT)
                .map(Told::of)
                .forEach(event -> placeKeys(event.resource())
                        .forEach(key -> eventsByPlace
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(event)));
        return resources.stream()
                .filter(ActivityMatcher::isReport)
                .sorted(comparing(Resource::id))
                .map(Told::of)
                .flatMap(report -> placeKeys(report.resource()).stream()
                        .flatMap(key -> eventsByPlace.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .flatMap(event -> Likeness.of(event, report).stream())
                        .min(comparingDouble((Likeness likeness) -> -likeness.score())
                                .thenComparing(likeness -> likeness.event().id()))
                        .map(likeness -> likeness.match(report.resource()))
                        .stream())
                .toList();
    }

    /** A resource, the words that it is compared by, and those that tell nothing of its own: its subject and places. */
    private record Told(Resource resource, Set<String> words, Set<String> commonWords) {
        static Told of(Resource resource) {
            Set<String> common = new LinkedHashSet<>(SUBJECT);
            resource.places().forEach(place -> common.addAll(wordsOf(place.label(Language.EN))));
            String text = text(resource, TextField.TITLE) + "\n" + text(resource, TextField.SUMMARY);
            return new Told(resource, wordsOf(text), common);
        }
    }

    /** Gives each report the links of what it reports, as done. */
    static List<EvidenceLink> inherited(
            List<ActivityMatch> matches, List<EvidenceLink> links, Collection<Resource> resources) {
        Map<ResourceId, Resource> byId =
                resources.stream().collect(Collectors.toMap(Resource::id, Function.identity(), (a, b) -> a));
        Map<ResourceId, List<EvidenceLink>> byResource =
                links.stream().collect(Collectors.groupingBy(EvidenceLink::resource));
        List<EvidenceLink> inherited = new ArrayList<>();
        for (ActivityMatch match : matches) {
            Optional<Resource> report = Optional.ofNullable(byId.get(match.second()));
            Set<ProvisionRef> own = byResource.getOrDefault(match.second(), List.of()).stream()
                    .map(EvidenceLink::provision)
                    .collect(Collectors.toSet());
            byResource.getOrDefault(match.first(), List.of()).stream()
                    .filter(link -> link.evidenceClass() == EvidenceClass.ACTIVITY
                            || link.evidenceClass() == EvidenceClass.CONSULTATION)
                    .filter(link -> !own.contains(link.provision()))
                    .forEach(link -> report.ifPresent(resource -> inherited.add(link.toBuilder()
                            .resource(match.second())
                            .stage(Stage.DONE)
                            .confidence(rounded(link.confidence() * match.score()))
                            .places(resource.places())
                            .date(resource.date())
                            .basis(new LinkBasis.SameActivity(match.first(), match.reason(), match.shared()))
                            .build())));
        }
        return inherited;
    }

    private static boolean isReport(Resource resource) {
        return resource instanceof NewsItem news && news.genre() != NewsGenre.OPINION;
    }

    /** How alike an event and a report are, and in which words beyond the subject of all. */
    private record Likeness(Resource event, Place place, double score, Set<String> ownWords) {
        static Optional<Likeness> of(Told event, Told report) {
            Optional<Place> place = sharedPlace(event.resource(), report.resource());
            if (place.isEmpty() || !datesFit(event.resource(), report.resource())) {
                return Optional.empty();
            }
            Set<String> shared = new LinkedHashSet<>(report.words());
            shared.retainAll(event.words());
            double overlap = shared.size()
                    / (double) Math.max(
                            1, Math.min(event.words().size(), report.words().size()));
            if (overlap < LEAST_OVERLAP) {
                return Optional.empty();
            }
            shared.removeAll(event.commonWords());
            return shared.size() < LEAST_OWN_WORDS
                    ? Optional.empty()
                    : Optional.of(new Likeness(
                            event.resource(), place.orElseThrow(), rounded((1 + Math.min(1, overlap)) / 2), shared));
        }

        ActivityMatch match(Resource report) {
            List<MatchedWords> telling = occurrences(report, ownWords);
            String reason = "both are about %s and share the words %s; '%s' announces an event, and '%s' reports one"
                    .formatted(
                            place.label(Language.EN),
                            telling.stream().map(MatchedWords::words).collect(Collectors.joining(", ")),
                            event.id(),
                            report.id());
            return new ActivityMatch(event.id(), report.id(), RelationType.REPORTS_ON, score, reason, telling);
        }
    }

    /** The most precise place of both, which must be the same one: a country alone is too wide to tell. */
    private static Optional<Place> sharedPlace(Resource event, Resource report) {
        return event.places().stream()
                .filter(place ->
                        place.subdivision().isPresent() || place.locality().isPresent())
                .filter(place -> report.places().stream()
                        .anyMatch(other ->
                                place.covers(other) || (other.subdivision().isPresent() && other.covers(place))))
                .findFirst();
    }

    private static boolean datesFit(Resource event, Resource report) {
        return event.date()
                .flatMap(announced -> report.date()
                        .filter(reported -> reported.last().isBefore(announced.first())
                                || reported.first().isAfter(announced.last().plusDays(REPORTED_WITHIN_DAYS))))
                .isEmpty();
    }

    /** Two resources can only share a place that is smaller than a country, and then share one of these. */
    private static List<String> placeKeys(Resource resource) {
        return resource.places().stream()
                .flatMap(place -> Stream.concat(
                        place.subdivision().map(SubdivisionCode::code).stream(),
                        place.locality().map(town -> place.country() + " " + town).stream()))
                .distinct()
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> PhraseScanner.fold(word.group()))
                .filter(word -> !COMMON.contains(word))
                .map(ActivityMatcher::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Takes off the endings by which English words mostly differ. */
    private static String stem(String word) {
        return PhraseScanner.fold(word).replaceFirst("(?<=.{4})(ing|ed|es|s|e)$", "");
    }

    private static String text(Resource resource, TextField field) {
        return switch (field) {
            case TITLE -> resource.title().in(Language.EN).text();
            case SUMMARY ->
                resource.summary()
                        .map(summary -> summary.in(Language.EN).text())
                        .orElse("");
        };
    }

    private static List<MatchedWords> occurrences(Resource resource, Set<String> stems) {
        List<MatchedWords> found = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>(stems);
        for (TextField field : TextField.values()) {
            Matcher word = WORD.matcher(text(resource, field));
            while (word.find()) {
                if (open.remove(stem(word.group()))) {
                    found.add(new MatchedWords(field, word.start(), word.end(), word.group(), "shared"));
                }
            }
        }
        return found;
    }

    /** Two decimals are as much as such a score can tell. */
    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
