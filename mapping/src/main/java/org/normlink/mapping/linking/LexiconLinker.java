package org.normlink.mapping.linking;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.normlink.core.InvalidDataException;
import org.normlink.core.TextInput;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.stakeholder.Organisation;
import org.normlink.core.stakeholder.OrganisationType;
import org.normlink.core.stakeholder.Participation;
import org.normlink.core.stakeholder.ParticipationRole;
import org.normlink.core.time.DateSpan;

/**
 * Proposes links by concepts and rules that are data.
 *
 * <p>The type of a resource bounds what it can be evidence of: an opinion article is an opinion whatever it tells, and
 * a project is support. A sentence that says that something is missing gives a link that indicates a gap. Texts in
 * other languages than the rules' have no links. Linkers are immutable, and safe for use by several threads.
 */
public final class LexiconLinker implements Linker {
    private final RuleFile file;
    private final ConceptFinder finder;
    private final String digest;

    private LexiconLinker(RuleFile file) {
        this.file = file;
        this.finder = new ConceptFinder(file.concepts());
        this.digest = NormlinkJson.digest(file);
    }

    /** {@return a linker with the rules that come with the library, which are for English} */
    public static LexiconLinker bundled() {
        String name = "rules-en.json";
        try (InputStream stream = requireNonNull(LexiconLinker.class.getResourceAsStream(name), name)) {
            return read(TextInput.read(name, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a linker with rules of the caller's own}
     *
     * @throws InvalidDataException with all problems of the file, unknown concepts and rules of one name among them
     */
    public static LexiconLinker read(TextInput input) {
        return new LexiconLinker(RuleFile.read(input));
    }

    @Override
    public List<RulesVersion> rules() {
        return List.of(new RulesVersion(file.id(), file.version(), digest));
    }

    @Override
    public List<EvidenceLink> link(Resource resource) {
        boolean readable = resource.language()
                .filter(language -> !language.equals(file.language()))
                .isEmpty();
        if (!readable) {
            return List.of();
        }
        List<ConceptFinder.Sentence> sentences = sentences(resource);
        ConceptFinder.Sentence whole = whole(sentences);
        Map<List<Object>, EvidenceLink> best = new LinkedHashMap<>();
        for (RuleFile.LinkRule rule : file.rules()) {
            if (isFor(rule, resource)) {
                scope(rule, sentences, whole)
                        .ifPresent(scope -> links(rule, scope, whole, resource)
                                .forEach(link -> best.merge(key(link), link, LexiconLinker::surer)));
            }
        }
        return best.values().stream().sorted(EvidenceLink.CANONICAL_ORDER).toList();
    }

    /** {@return the ids of the rules that fire on a resource, for tests of rules} */
    List<String> firing(Resource resource) {
        List<ConceptFinder.Sentence> sentences = sentences(resource);
        ConceptFinder.Sentence whole = whole(sentences);
        return file.rules().stream()
                .filter(rule -> isFor(rule, resource))
                .filter(rule -> scope(rule, sentences, whole).isPresent())
                .map(RuleFile.LinkRule::id)
                .toList();
    }

    List<RuleFile.LinkRule> linkRules() {
        return file.rules();
    }

    private List<ConceptFinder.Sentence> sentences(Resource resource) {
        List<ConceptFinder.Sentence> sentences = new ArrayList<>();
        sentences.addAll(finder.sentences(
                TextField.TITLE, resource.title().in(file.language()).text()));
        resource.summary()
                .ifPresent(summary -> sentences.addAll(finder.sentences(
                        TextField.SUMMARY, summary.in(file.language()).text())));
        return sentences;
    }

    private static ConceptFinder.Sentence whole(List<ConceptFinder.Sentence> sentences) {
        return new ConceptFinder.Sentence(sentences.stream()
                .flatMap(sentence -> sentence.found().stream())
                .toList());
    }

    private static boolean isFor(RuleFile.LinkRule rule, Resource resource) {
        return rule.types().isEmpty() || rule.types().contains(resource.type());
    }

    private static Optional<ConceptFinder.Sentence> scope(
            RuleFile.LinkRule rule, List<ConceptFinder.Sentence> sentences, ConceptFinder.Sentence whole) {
        if (!rule.context().stream().allMatch(whole::hasAny)) {
            return Optional.empty();
        }
        List<ConceptFinder.Sentence> scopes = switch (rule.within()) {
            case SENTENCE -> sentences;
            case RESOURCE -> List.of(whole);
        };
        return scopes.stream()
                .filter(scope -> rule.all().stream().allMatch(scope::hasAny)
                        && rule.none().stream().noneMatch(scope::hasAny))
                .findFirst();
    }

    private static List<EvidenceLink> links(
            RuleFile.LinkRule rule, ConceptFinder.Sentence scope, ConceptFinder.Sentence whole, Resource resource) {
        List<MatchedWords> matches = new ArrayList<>();
        rule.all().forEach(term -> matches.addAll(scope.matches(term)));
        rule.context().stream()
                .filter(term -> !scope.hasAny(term))
                .forEach(term -> matches.addAll(whole.matches(term)));
        List<MatchedWords> ordered = matches.stream()
                .distinct()
                .sorted(comparing(MatchedWords::field).thenComparing(MatchedWords::start))
                .toList();
        EvidenceClass evidenceClass = evidenceClass(rule, resource);
        return rule.links().stream()
                .map(target -> EvidenceLink.builder()
                        .resource(resource.id())
                        .provision(target.provision())
                        .relation(target.relation())
                        .evidenceClass(evidenceClass)
                        .polarity(polarity(rule, scope, evidenceClass))
                        .strength(target.strength())
                        .confidence(rule.confidence())
                        .stage(stage(rule, scope, whole, resource))
                        .actor(actor(rule, scope, resource))
                        .places(resource.places())
                        .isRegional(resource.scope().isPresent())
                        .date(resource.date())
                        .validity(validity(resource))
                        .basis(new LinkBasis.MatchedByRule(rule.id(), rule.version(), ordered))
                        .build())
                .toList();
    }

    private static EvidenceClass evidenceClass(RuleFile.LinkRule rule, Resource resource) {
        return switch (resource.type()) {
            case NEWS_ITEM ->
                resource instanceof NewsItem news && news.genre() == NewsGenre.OPINION
                        ? EvidenceClass.MEDIA_OPINION
                        : rule.evidenceClass();
            case PROJECT -> EvidenceClass.PROJECT;
            case SUPERVISORY_COMMENT -> EvidenceClass.SUPERVISORY;
            case CASE_LAW -> EvidenceClass.CASE_LAW;
            case DATASET -> EvidenceClass.DATA;
            case POLICY -> EvidenceClass.POLICY;
            case EVENT, COURSE, PUBLICATION, LEGISLATION, UNCLASSIFIED -> rule.evidenceClass();
        };
    }

    private static Polarity polarity(
            RuleFile.LinkRule rule, ConceptFinder.Sentence scope, EvidenceClass evidenceClass) {
        if (scope.has("absence")) {
            return Polarity.INDICATES_GAP;
        }
        boolean measure = rule.polarity() == Polarity.SUPPORTS;
        return measure && evidenceClass == EvidenceClass.MEDIA_OPINION ? Polarity.NEUTRAL : rule.polarity();
    }

    /** What is announced or wished for in the sentence has not happened, whatever else has. */
    private static Stage stage(
            RuleFile.LinkRule rule, ConceptFinder.Sentence scope, ConceptFinder.Sentence whole, Resource resource) {
        if (rule.stage().isPresent()) {
            return rule.stage().orElseThrow();
        }
        if (resource.type() == ResourceType.POLICY && !rule.all().contains("national-plan")) {
            return Stage.PLANNED;
        }
        if (scope.has("future")) {
            return Stage.ANNOUNCED;
        }
        if (scope.has("planned")) {
            return Stage.PLANNED;
        }
        boolean happened = scope.has("past") || whole.has("past");
        return resource.type() == ResourceType.EVENT && !happened ? Stage.ANNOUNCED : Stage.DONE;
    }

    private static Actor actor(RuleFile.LinkRule rule, ConceptFinder.Sentence scope, Resource resource) {
        if (rule.actor().isPresent()) {
            return rule.actor().orElseThrow();
        }
        List<OrganisationType> running = resource.participations().stream()
                .filter(part -> part.role() == ParticipationRole.ORGANISER || part.role() == ParticipationRole.PARTNER)
                .map(Participation::stakeholder)
                .filter(Organisation.class::isInstance)
                .map(stakeholder -> ((Organisation) stakeholder).organisationType())
                .toList();
        if (running.contains(OrganisationType.GOVERNMENT)
                || running.contains(OrganisationType.LOCAL_GOVERNMENT)
                || scope.has("state-actor")) {
            return Actor.STATE;
        }
        if (resource.type() == ResourceType.PROJECT || running.contains(OrganisationType.MULTILATERAL)) {
            return Actor.INTERNATIONAL_ORGANIZATION;
        }
        if (running.contains(OrganisationType.EMPLOYERS_ORGANIZATION)
                || running.contains(OrganisationType.WORKERS_ORGANIZATION)) {
            return Actor.SOCIAL_PARTNER;
        }
        if (!running.isEmpty()) {
            return Actor.OTHER;
        }
        return scope.has("international-actor") ? Actor.INTERNATIONAL_ORGANIZATION : Actor.UNKNOWN;
    }

    private static Optional<DateSpan> validity(Resource resource) {
        return resource instanceof Policy policy ? policy.validity() : Optional.empty();
    }

    private static List<Object> key(EvidenceLink link) {
        return List.of(link.provision(), link.evidenceClass(), link.polarity(), link.stage());
    }

    /** Of two links that say the same, the stronger, then the surer; ties by canonical order. */
    private static EvidenceLink surer(EvidenceLink one, EvidenceLink other) {
        return comparing(EvidenceLink::strength)
                                .thenComparing(EvidenceLink::confidence)
                                .thenComparing(EvidenceLink.CANONICAL_ORDER.reversed())
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }
}
