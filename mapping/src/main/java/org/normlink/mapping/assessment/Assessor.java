package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
        Activities activities = Activities.of(evidence.activities());
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
        List<Finding> findings = framework.requirements().stream()
                .map(requirement -> finding(requirement, own, activities, scope))
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

    private Finding finding(
            Requirement requirement, List<EvidenceLink> links, Activities activities, AssessmentScope scope) {
        List<EvidenceLink> direct = links.stream()
                .filter(link -> requirement.covers(link.provision()))
                .toList();
        Map<Axis, EvidenceTally> tallies = new EnumMap<>(Axis.class);
        Map<Axis, Map<EvidenceLink, Effect>> effects = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            EvidenceTally tally = EvidenceTally.merge(direct.stream()
                    .filter(link -> effect(requirement, axis, link, scope) == Effect.COUNTS)
                    .map(link -> EvidenceTally.of(link, activities.of(link.resource())))
                    .toList());
            tallies.put(axis, tally);
            Map<EvidenceLink, Effect> byLink = new HashMap<>();
            direct.forEach(link -> byLink.put(
                    link, settled(effect(requirement, axis, link, scope), link, tally, activities, scope.asOf())));
            effects.put(axis, byLink);
        }
        List<ConsideredEvidence> considered = new ArrayList<>();
        for (EvidenceLink link : links) {
            if (requirement.covers(link.provision())) {
                considered.add(new ConsideredEvidence(
                        link,
                        requireNonNull(requireNonNull(effects.get(Axis.LAW)).get(link)),
                        requireNonNull(
                                requireNonNull(effects.get(Axis.PRACTICE)).get(link)),
                        caveats(link, activities, scope.asOf())));
            } else if (isGuidance(requirement, link, links, scope.framework())) {
                considered.add(new ConsideredEvidence(
                        link, Effect.GUIDANCE, Effect.GUIDANCE, caveats(link, activities, scope.asOf())));
            }
        }
        return Finding.builder()
                .requirement(requirement)
                .law(rating(requirement, Axis.LAW, tallies, effects))
                .practice(rating(requirement, Axis.PRACTICE, tallies, effects))
                .addAllEvidence(considered)
                .build();
    }

    /** A recommendation that guides several requirements stands where its resource bears on one of them, if it does. */
    private static boolean isGuidance(
            Requirement requirement, EvidenceLink link, List<EvidenceLink> links, Framework framework) {
        if (!requirement.isGuidedBy(link.provision())) {
            return false;
        }
        List<Requirement> guided = framework.requirements().stream()
                .filter(other -> other.isGuidedBy(link.provision()))
                .filter(other -> links.stream()
                        .anyMatch(direct ->
                                direct.resource().equals(link.resource()) && other.covers(direct.provision())))
                .toList();
        return guided.isEmpty() || guided.contains(requirement);
    }

    private AxisRating rating(
            Requirement requirement,
            Axis axis,
            Map<Axis, EvidenceTally> tallies,
            Map<Axis, Map<EvidenceLink, Effect>> effects) {
        boolean isPlanned = requireNonNull(effects.get(axis)).containsValue(Effect.PLANNED);
        return rules.rate(requirement, axis, requireNonNull(tallies.get(axis)), isPlanned);
    }

    /** What is inferred about the place is for a person to confirm, before the rules are asked. */
    private Effect effect(Requirement requirement, Axis axis, EvidenceLink link, AssessmentScope scope) {
        Effect effect = rules.effect(requirement, axis, link, scope.asOf());
        boolean placeStated = link.places().stream()
                .anyMatch(place -> scope.subject().covers(place) && place.certainty() == Certainty.STATED);
        return effect == Effect.COUNTS && !placeStated ? Effect.PLACE_INFERRED : effect;
    }

    /** What counts in principle is planned as long as no resource tells that it has happened. */
    private Effect settled(
            Effect effect, EvidenceLink link, EvidenceTally tally, Activities activities, LocalDate asOf) {
        if (effect != Effect.COUNTS) {
            return effect;
        }
        if (!tally.isDone(link.evidenceClass(), activities.of(link.resource()))) {
            return Effect.PLANNED;
        }
        return rules.isDated(link, asOf) ? Effect.COUNTS_DATED : Effect.COUNTS;
    }

    private List<Caveat> caveats(EvidenceLink link, Activities activities, LocalDate asOf) {
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
        if (rules.isDated(link, asOf)) {
            caveats.add(Caveat.DATED);
        }
        if (activities.isShared(link.resource())) {
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
}
