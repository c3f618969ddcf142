package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.normlink.core.Certainty;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.BindingForce;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceType;
import org.normlink.mapping.framework.Framework;
import org.normlink.mapping.framework.Requirement;
import org.normlink.mapping.framework.RequirementId;
import org.normlink.mapping.linking.Actor;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.ReviewState;

/**
 * Rates a subject against a framework as of one date, on the axes of law and practice.
 *
 * <p>A report depends on the arguments alone: not on the order of the evidence, on duplicates, on the clock or on the
 * locale. A requirement that no evidence reaches is rated {@link Rating#NO_EVIDENCE}, which is no finding against the
 * subject. Assessors are immutable, and safe for use by several threads.
 */
public final class Assessor {
    private final Catalogue catalogue;
    private final EvidenceRules rules;

    private Assessor(Catalogue catalogue, EvidenceRules rules) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.rules = requireNonNull(rules, "rules");
    }

    /** {@return an assessor that takes legal status from {@code catalogue}, and rates by {@code rules}} */
    public static Assessor of(Catalogue catalogue, EvidenceRules rules) {
        return new Assessor(catalogue, rules);
    }

    /** {@return an assessor with the rules that come with the library} */
    public static Assessor standard(Catalogue catalogue) {
        return new Assessor(catalogue, EvidenceRules.standard());
    }

    /** Rates every requirement of a framework. Evidence on other frameworks is left aside. */
    public GapReport assess(AssessmentScope scope, EvidenceBase evidence) {
        Framework framework = scope.framework();
        List<EvidenceLink> own = new ArrayList<>();
        List<ContextEvidence> context = new ArrayList<>();
        Set<ResourceId> linked = new HashSet<>();
        for (EvidenceLink link : evidence.links()) {
            if (framework.concerns(link.provision())) {
                linked.add(link.resource());
                contextReason(link, scope)
                        .ifPresentOrElse(reason -> context.add(new ContextEvidence(reason, link)), () -> own.add(link));
            }
        }
        Basis basis = Basis.of(scope, evidence, own);
        List<Finding> findings = framework.requirements().stream()
                .map(requirement -> finding(requirement, own, basis))
                .toList();
        LegalStatus status =
                catalogue.legalStatus(framework.instrument(), scope.subject().country(), scope.asOf());
        return GapReport.builder()
                .framework(framework.id())
                .frameworkVersion(framework.version())
                .frameworkTitle(framework.title())
                .instrument(framework.instrument())
                .subject(scope.subject())
                .asOf(scope.asOf())
                .state(ReportState.DRAFT)
                .term(term(catalogue.instrument(framework.instrument()).force(), status))
                .legalStatus(status)
                .addAllTotals(totals(findings))
                .addAllFindings(findings)
                .addAllActivities(evidence.activities())
                .addAllContext(context)
                .addAllUnlinked(unlinked(evidence.resources(), linked))
                .method(new Method(catalogue.digest(), framework.digest(), rules.version(), evidence.rules()))
                .addAllResources(evidence.resources())
                .build();
    }

    private Finding finding(Requirement requirement, List<EvidenceLink> links, Basis basis) {
        List<EvidenceLink> direct = links.stream()
                .filter(link -> requirement.covers(link.provision()))
                .toList();
        AxisResult law = axis(requirement, Axis.LAW, direct, basis);
        AxisResult practice = axis(requirement, Axis.PRACTICE, direct, basis);
        List<ConsideredEvidence> considered = new ArrayList<>();
        for (EvidenceLink link : links) {
            if (requirement.covers(link.provision())) {
                considered.add(
                        new ConsideredEvidence(link, law.effect(link), practice.effect(link), caveats(link, basis)));
            } else if (basis.isGuidance(requirement, link)) {
                considered.add(new ConsideredEvidence(link, Effect.GUIDANCE, Effect.GUIDANCE, caveats(link, basis)));
            }
        }
        return Finding.builder()
                .requirement(requirement)
                .law(law.rating())
                .practice(practice.rating())
                .addAllEvidence(considered)
                .build();
    }

    private AxisResult axis(Requirement requirement, Axis axis, List<EvidenceLink> links, Basis basis) {
        Map<EvidenceLink, Effect> effects = new HashMap<>();
        links.forEach(link -> effects.put(link, effect(requirement, axis, link, basis)));
        EvidenceTally tally = EvidenceTally.merge(links.stream()
                .filter(link -> effects.get(link) == Effect.COUNTS)
                .map(link -> EvidenceTally.of(link, basis.activities().of(link.resource())))
                .toList());
        effects.replaceAll((link, effect) -> settled(effect, link, tally, basis));
        boolean isPlanned = effects.containsValue(Effect.PLANNED);
        return new AxisResult(rules.rate(requirement, axis, tally, isPlanned), effects);
    }

    /** What nobody stated about a resource is for a person to confirm before it counts. */
    private Effect effect(Requirement requirement, Axis axis, EvidenceLink link, Basis basis) {
        Effect effect = rules.effect(requirement, axis, link, basis.scope().asOf());
        if (effect != Effect.COUNTS) {
            return effect;
        }
        if (basis.untyped().contains(link.resource())) {
            return Effect.NOT_TYPED;
        }
        boolean placeStated = link.places().stream()
                .anyMatch(place -> basis.scope().subject().covers(place) && place.certainty() == Certainty.STATED);
        return placeStated ? Effect.COUNTS : Effect.PLACE_INFERRED;
    }

    /** What counts in principle is planned as long as no resource tells that it has happened. */
    private Effect settled(Effect effect, EvidenceLink link, EvidenceTally tally, Basis basis) {
        if (effect != Effect.COUNTS) {
            return effect;
        }
        if (!tally.isDone(link.evidenceClass(), basis.activities().of(link.resource()))) {
            return Effect.PLANNED;
        }
        return rules.isDated(link, basis.scope().asOf()) ? Effect.COUNTS_DATED : Effect.COUNTS;
    }

    private List<Caveat> caveats(EvidenceLink link, Basis basis) {
        List<Caveat> caveats = new ArrayList<>();
        if (link.review() == ReviewState.PROPOSED) {
            caveats.add(Caveat.NOT_REVIEWED);
        }
        if (link.actor() == Actor.UNKNOWN) {
            caveats.add(Caveat.ACTOR_NOT_TOLD);
        }
        if (link.date().isEmpty()) {
            caveats.add(Caveat.UNDATED);
        }
        if (rules.isDated(link, basis.scope().asOf())) {
            caveats.add(Caveat.DATED);
        }
        if (basis.activities().isShared(link.resource())) {
            caveats.add(Caveat.SAME_ACTIVITY);
        }
        return caveats;
    }

    private static Optional<ContextReason> contextReason(EvidenceLink link, AssessmentScope scope) {
        Place subject = scope.subject();
        if (link.places().stream().noneMatch(subject::covers)) {
            return Optional.of(
                    link.isRegional()
                            ? ContextReason.REGIONAL
                            : link.places().isEmpty() ? ContextReason.NO_PLACE : ContextReason.OTHER_PLACE);
        }
        if (link.isRegional()) {
            return Optional.of(ContextReason.REGIONAL);
        }
        return link.date().filter(date -> date.first().isAfter(scope.asOf())).map(date -> ContextReason.AFTER_DATE);
    }

    private static Term term(BindingForce force, LegalStatus status) {
        return switch (force) {
            case VOLUNTARY -> Term.ALIGNMENT;
            case GUIDANCE -> Term.GUIDANCE;
            case BINDING ->
                switch (status.code()) {
                    case IN_FORCE -> Term.APPLICATION;
                    case NOT_RATIFIED, RATIFIED_NOT_YET_IN_FORCE -> Term.READINESS;
                    case NOT_RATIFIABLE, DENOUNCED, UNKNOWN -> Term.REVIEW;
                };
        };
    }

    private static List<RatingCount> totals(List<Finding> findings) {
        List<RatingCount> totals = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Arrays.stream(Rating.values())
                    .map(rating -> new RatingCount(axis, rating, (int) findings.stream()
                            .filter(finding -> finding.on(axis).rating() == rating)
                            .count()))
                    .forEach(totals::add);
        }
        return totals;
    }

    private static List<UnlinkedResource> unlinked(List<Resource> resources, Set<ResourceId> linked) {
        return resources.stream()
                .filter(resource -> !linked.contains(resource.id()))
                .map(resource -> new UnlinkedResource(
                        resource.id(),
                        resource.type() == ResourceType.UNCLASSIFIED ? NoLinkReason.NOT_TYPED : NoLinkReason.NO_RULE))
                .toList();
    }

    /** The rating of a requirement on an axis, and what each link does there. */
    private record AxisResult(AxisRating rating, Map<EvidenceLink, Effect> effects) {
        Effect effect(EvidenceLink link) {
            return requireNonNull(effects.get(link));
        }
    }

    /** What every requirement of one assessment is rated with. */
    private record Basis(
            AssessmentScope scope,
            Activities activities,
            Set<ResourceId> untyped,
            Map<ResourceId, Set<RequirementId>> direct) {
        static Basis of(AssessmentScope scope, EvidenceBase evidence, List<EvidenceLink> links) {
            Set<ResourceId> untyped = new HashSet<>();
            evidence.resources().stream()
                    .filter(resource -> resource.type() == ResourceType.UNCLASSIFIED)
                    .forEach(resource -> untyped.add(resource.id()));
            Map<ResourceId, Set<RequirementId>> direct = new HashMap<>();
            for (EvidenceLink link : links) {
                scope.framework().requirements().stream()
                        .filter(requirement -> requirement.covers(link.provision()))
                        .forEach(requirement -> direct.computeIfAbsent(link.resource(), key -> new HashSet<>())
                                .add(requirement.id()));
            }
            return new Basis(scope, Activities.of(evidence.activities()), untyped, direct);
        }

        /**
         * A recommendation may guide several requirements. Evidence on it stands where its resource bears on one of
         * them, if it does; otherwise under all.
         */
        boolean isGuidance(Requirement requirement, EvidenceLink link) {
            if (!requirement.isGuidedBy(link.provision())) {
                return false;
            }
            Set<RequirementId> ofResource = direct.getOrDefault(link.resource(), Set.of());
            return ofResource.contains(requirement.id())
                    || scope.framework().requirements().stream()
                            .filter(other -> other.isGuidedBy(link.provision()))
                            .noneMatch(other -> ofResource.contains(other.id()));
        }
    }
}
