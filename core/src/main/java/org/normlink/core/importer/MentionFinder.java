package org.normlink.core.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.catalogue.InstrumentNames;
import org.normlink.core.catalogue.RegisteredStakeholder;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.stakeholder.Constituency;
import org.normlink.core.stakeholder.Organisation;
import org.normlink.core.stakeholder.OrganisationType;
import org.normlink.core.stakeholder.Stakeholder;
import org.normlink.core.stakeholder.StakeholderId;
import org.normlink.core.stakeholder.StakeholderKind;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.text.Phrase;
import org.normlink.core.text.PhraseScanner;

/** Finds the stakeholders, places and instruments that a text names. Where two overlap, the longer one stands. */
final class MentionFinder {
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]*";
    private static final Pattern MINISTRY =
            Pattern.compile("(?:Federal |National )?(?:Ministry|Department) (?:of|for) (?:the )?" + CAPITALISED
                    + "(?:(?:,| and| &| of| of the| and the)? " + CAPITALISED + "){0,6}");
    private static final Pattern UNIVERSITY = Pattern.compile("(?:" + CAPITALISED + " ){1,4}University(?: of "
            + CAPITALISED + "(?: and " + CAPITALISED + ")?)?|University of " + CAPITALISED + "(?: " + CAPITALISED
            + "){0,2}");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z&-]{1,7}");

    private final List<RegisteredStakeholder> stakeholders;
    private final List<Integer> stakeholderOfPhrase = new ArrayList<>();
    private final PhraseScanner stakeholderScanner;
    private final List<Place> places;
    private final PhraseScanner placeScanner;
    private final List<InstrumentId> instrumentOfPhrase = new ArrayList<>();
    private final PhraseScanner instrumentScanner;

    MentionFinder(Catalogue catalogue) {
        stakeholders = catalogue.stakeholders();
        List<Phrase> names = new ArrayList<>();
        for (int i = 0; i < stakeholders.size(); i++) {
            RegisteredStakeholder registered = stakeholders.get(i);
            boolean exact = registered.stakeholder().kind() == StakeholderKind.ORGANISATION;
            for (String alias : registered.aliases()) {
                names.add(exact ? Phrase.exact(alias) : Phrase.folded(alias));
                stakeholderOfPhrase.add(i);
            }
        }
        stakeholderScanner = PhraseScanner.of(names);
        Gazetteer gazetteer = Gazetteer.BUNDLED;
        places = List.copyOf(gazetteer.places().values());
        placeScanner = PhraseScanner.of(
                gazetteer.places().keySet().stream().map(Phrase::exact).toList());
        List<Phrase> titles = new ArrayList<>();
        for (InstrumentNames instrument : catalogue.instrumentNames()) {
            for (String alias : instrument.aliases()) {
                titles.add(Phrase.folded(alias));
                instrumentOfPhrase.add(instrument.instrument());
            }
        }
        instrumentScanner = PhraseScanner.of(titles);
    }

    /** {@return what the text names, in its order; who adopted an instrument is not named by its title} */
    List<Mention> find(String text) {
        List<Mention> named = longest(allIn(text));
        Set<Country> countries = new HashSet<>();
        named.forEach(mention -> mention.places().forEach(place -> countries.add(place.country())));
        return named.stream()
                .filter(mention -> !mention.isOfNobody())
                .filter(mention -> !isForeignAbbreviation(mention, countries))
                .toList();
    }

    /** {@return the instruments that the text cites; of overlapping citations the longest} */
    SortedSet<InstrumentId> instruments(String text) {
        SortedSet<InstrumentId> cited = new TreeSet<>();
        PhraseScanner.longest(instrumentScanner.scan(text))
                .forEach(hit -> cited.add(instrumentOfPhrase.get(hit.phrase())));
        return cited;
    }

    /** {@return the countries that stand in a name, such as China in South China University} */
    List<Place> placesIn(String words) {
        return placeScanner.scan(words).stream()
                .map(hit -> places.get(hit.phrase()))
                .distinct()
                .toList();
    }

    private List<Mention> allIn(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (PhraseScanner.Hit hit : stakeholderScanner.scan(text)) {
            Stakeholder stakeholder =
                    stakeholders.get(stakeholderOfPhrase.get(hit.phrase())).stakeholder();
            mentions.add(Mention.of(stakeholder, text, hit.start(), hit.end()));
        }
        for (PhraseScanner.Hit hit : placeScanner.scan(text)) {
            mentions.add(Mention.of(places.get(hit.phrase()), text, hit.start(), hit.end()));
        }
        for (PhraseScanner.Hit hit : instrumentScanner.scan(text)) {
            mentions.add(Mention.ofNobody(text, hit.start(), hit.end()));
        }
        unregistered(MINISTRY, text, OrganisationType.GOVERNMENT, Constituency.GOVERNMENT, mentions);
        unregistered(UNIVERSITY, text, OrganisationType.ACADEMIC, Constituency.OTHER, mentions);
        return mentions;
    }

    private void unregistered(
            Pattern form, String text, OrganisationType type, Constituency constituency, List<Mention> mentions) {
        Set<Integer> registered = new HashSet<>(); // the catalogue knows these, perhaps by a shorter name
        mentions.stream()
                .filter(mention -> !mention.stakeholders().isEmpty())
                .forEach(mention -> registered.add(mention.start()));
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            String words = matcher.group();
            if (registered.contains(matcher.start())) {
                continue;
            }
            Optional<StakeholderId> id = idOf(words);
            id.ifPresent(known -> mentions.add(Mention.of(
                    Organisation.builder()
                            .id(known)
                            .name(LocalizedText.of(Language.EN, words))
                            .organisationType(type)
                            .constituency(constituency)
                            .build(),
                    text,
                    matcher.start(),
                    matcher.end())));
        }
    }

    private static Optional<StakeholderId> idOf(String words) {
        String id = PhraseScanner.fold(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        id = id.replaceAll("^-|-$", "");
        return id.isEmpty() ? Optional.empty() : Optional.of(StakeholderId.of(id));
    }

    /** Abbreviations of national organisations mean something else in other countries. */
    private static boolean isForeignAbbreviation(Mention mention, Set<Country> countries) {
        return ABBREVIATION.matcher(mention.words()).matches()
                && mention.stakeholders().stream()
                        .filter(Organisation.class::isInstance)
                        .map(Organisation.class::cast)
                        .anyMatch(organisation -> organisation
                                .country()
                                .filter(country -> !countries.contains(country))
                                .isPresent());
    }

    /** Stakeholders stand before places in the list, and so win where both have the same words. */
    private static List<Mention> longest(List<Mention> mentions) {
        List<PhraseScanner.Hit> spans = IntStream.range(0, mentions.size())
                .mapToObj(i -> new PhraseScanner.Hit(
                        i, mentions.get(i).start(), mentions.get(i).end()))
                .toList();
        return PhraseScanner.longest(spans).stream()
                .map(span -> mentions.get(span.phrase()))
                .toList();
    }
}
