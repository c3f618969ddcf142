package org.normlink.core.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.normlink.core.Certainty;
import org.normlink.core.Problem;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Byline;
import org.normlink.core.resource.CaseLaw;
import org.normlink.core.resource.Course;
import org.normlink.core.resource.Dataset;
import org.normlink.core.resource.Event;
import org.normlink.core.resource.EventKind;
import org.normlink.core.resource.GeographicScope;
import org.normlink.core.resource.Legislation;
import org.normlink.core.resource.LegislationLevel;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Project;
import org.normlink.core.resource.Publication;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.resource.SupervisoryComment;
import org.normlink.core.resource.Unclassified;
import org.normlink.core.stakeholder.Organisation;
import org.normlink.core.stakeholder.OrganisationType;
import org.normlink.core.stakeholder.Participation;
import org.normlink.core.stakeholder.ParticipationRole;
import org.normlink.core.stakeholder.Stakeholder;
import org.normlink.core.stakeholder.StakeholderId;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.DateSpan;
import org.normlink.core.time.PartialDate;

/** Makes a typed resource of a plain record. What the record doesn't tell is left out, with a warning. */
final class ResourceTyping {
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{M}'\u2019.-]+(?: \\p{Lu}[\\p{L}\\p{M}'\u2019.-]+){1,3})";
    private static final String AFFILIATION = "(?:, (?!in conjunction\\b|published\\b)(.*?))?";
    private static final Pattern AUTHORS = Pattern.compile("^.{0,40}?\\bby " + NAME + AFFILIATION + "(?: and " + NAME
            + AFFILIATION + ")?(?:, in conjunction\\b.*|[.;](?: .*|$)|, published\\b.*|$)");
    private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d) ?[-\u2013] ?(20\\d\\d)\\b");

    private final TypingRules rules = TypingRules.BUNDLED;
    private final MentionFinder finder;

    ResourceTyping(Catalogue catalogue) {
        this.finder = new MentionFinder(catalogue);
    }

    /** Types a record, and adds what could not be told to {@code problems}. */
    Resource type(PlainRecord plain, Problem.Location where, List<Problem> problems) {
        Language language = plain.language().orElse(Language.EN);
        Optional<String> teaser = plain.summary().filter(words -> !words.isBlank());
        String summary = teaser.orElse("");
        String text = plain.title() + "\n" + summary;
        Optional<TypingRules.Cue> cue = rules.typeOf(plain.title(), summary);
        ResourceType type = cue.map(TypingRules.Cue::type).orElse(ResourceType.UNCLASSIFIED);
        if (cue.isEmpty()) {
            problems.add(Problem.warning(
                    where, "the type could not be told; set it by hand, until then the entry counts for nothing"));
        }

        List<Mention> mentions = finder.find(text + "\n" + plain.placeText().orElse(""));
        List<PartialDate> dates = plain.dateText().map(DateReader::read).orElse(List.of());
        List<Place> places = places(mentions);
        Optional<GeographicScope> scope = rules.scopeOf(text);
        warnOfDate(plain, dates, where, problems);
        warnOfPlaces(places, scope, where, problems);

        Resource common = Unclassified.builder()
                .id(plain.id())
                .title(LocalizedText.of(language, plain.title()))
                .summary(teaser.map(words -> LocalizedText.of(language, words)))
                .language(language)
                .date(dates.stream().findFirst())
                .places(places)
                .scope(scope)
                .participations(participations(text, mentions, type))
                .instruments(finder.instruments(text))
                .url(plain.url())
                .originalText(plain.originalText())
                .build();
        return typed(common, type, cue, text, dates);
    }

    private Resource typed(
            Resource common, ResourceType type, Optional<TypingRules.Cue> cue, String text, List<PartialDate> dates) {
        String summary = text.substring(text.indexOf('\n') + 1);
        Optional<DateSpan> period =
                dates.size() == 2 ? Optional.of(DateSpan.of(dates.get(0), dates.get(1))) : Optional.empty();
        return switch (type) {
            case EVENT ->
                Event.builder()
                        .from(common)
                        .kind(cue.flatMap(TypingRules.Cue::kind).orElse(EventKind.MEETING))
                        .period(period)
                        .build();
            case NEWS_ITEM ->
                NewsItem.builder()
                        .from(common)
                        .genre(cue.flatMap(TypingRules.Cue::genre).orElse(NewsGenre.NEWS))
                        .authors(authors(summary))
                        .build();
            case PUBLICATION ->
                Publication.builder().from(common).authors(authors(summary)).build();
            case PROJECT -> Project.builder().from(common).build();
            case COURSE -> Course.builder().from(common).build();
            case POLICY ->
                Policy.builder().from(common).validity(validity(text)).build();
            case LEGISLATION ->
                Legislation.builder()
                        .from(common)
                        .level(cue.flatMap(TypingRules.Cue::level).orElse(LegislationLevel.ACT))
                        .build();
            case CASE_LAW -> CaseLaw.builder().from(common).build();
            case SUPERVISORY_COMMENT ->
                SupervisoryComment.builder().from(common).build();
            case DATASET -> Dataset.builder().from(common).build();
            case UNCLASSIFIED -> common;
        };
    }

    /** The places that the text names; failing these, those of the organisations that it names. */
    private List<Place> places(List<Mention> mentions) {
        List<Place> named = mentions.stream()
                .flatMap(mention -> mention.places().stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            named = mentions.stream()
                    .flatMap(mention -> mention.stakeholders().stream()
                            .flatMap(stakeholder -> implied(stakeholder, mention.words()).stream()))
                    .distinct()
                    .toList();
        }
        List<Place> all = named;
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> !other.equals(place) && place.covers(other)))
                .toList();
    }

    /** A public authority stands for its country; from another organisation the country is only inferred. */
    private List<Place> implied(Stakeholder stakeholder, String words) {
        if (!(stakeholder instanceof Organisation organisation)) {
            return List.of();
        }
        Certainty certainty =
                organisation.organisationType() == OrganisationType.GOVERNMENT ? Certainty.STATED : Certainty.INFERRED;
        List<Place> places = organisation
                .country()
                .map(country -> List.of(Place.of(country)))
                .orElseGet(() -> finder.placesIn(words));
        return places.stream()
                .map(place -> place.toBuilder().certainty(certainty).build())
                .toList();
    }

    private List<Participation> participations(String text, List<Mention> mentions, ResourceType type) {
        Map<StakeholderId, Participation> byStakeholder = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.end() > text.length()) {
                continue; // in the place line
            }
            for (Stakeholder stakeholder : mention.stakeholders()) {
                Participation earlier = byStakeholder.get(stakeholder.id());
                if (earlier == null || earlier.role() == ParticipationRole.MENTIONED) { // the first that tells the part
                    ParticipationRole role = rules.roleOf(text, mention, stakeholder, type);
                    byStakeholder.put(stakeholder.id(), new Participation(stakeholder, role, mention.words()));
                }
            }
        }
        return List.copyOf(byStakeholder.values());
    }

    private static List<Byline> authors(String summary) {
        Matcher matcher = AUTHORS.matcher(summary.replace('\n', ' '));
        List<Byline> authors = new ArrayList<>();
        if (matcher.find()) {
            for (int group = 1; group <= 3; group += 2) {
                if (matcher.group(group) != null) {
                    String affiliation = matcher.group(group + 1);
                    authors.add(new Byline(matcher.group(group), affiliation == null ? "" : affiliation.strip()));
                }
            }
        }
        return authors;
    }

    private static Optional<DateSpan> validity(String text) {
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        int end = Integer.parseInt(matcher.group(2));
        return start <= end
                ? Optional.of(DateSpan.of(PartialDate.ofYear(start), PartialDate.ofYear(end)))
                : Optional.empty();
    }

    private static void warnOfDate(
            PlainRecord plain, List<PartialDate> dates, Problem.Location where, List<Problem> problems) {
        if (plain.dateText().filter(text -> !text.isBlank()).isEmpty()) {
            problems.add(Problem.warning(where, "no date is given"));
        } else if (dates.isEmpty()) {
            problems.add(Problem.warning(
                    where,
                    "the date must name day, month and year, but is '%s'; it is left out"
                            .formatted(plain.dateText().orElse(""))));
        }
    }

    private static void warnOfPlaces(
            List<Place> places, Optional<GeographicScope> scope, Problem.Location where, List<Problem> problems) {
        if (places.isEmpty() && scope.isEmpty()) {
            problems.add(Problem.warning(where, "no place could be told; the entry counts for no country"));
        }
        places.stream()
                .filter(place -> place.certainty() == Certainty.INFERRED)
                .forEach(place -> problems.add(Problem.warning(
                        where,
                        "the country %s was concluded from an organisation that is named; confirm it"
                                .formatted(place.country()))));
    }
}
