package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.framework.Duty;
import org.normlink.mapping.framework.Requirement;
import org.normlink.mapping.linking.Actor;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.Polarity;
import org.normlink.mapping.linking.ReviewState;
import org.normlink.mapping.linking.RulesVersion;
import org.normlink.mapping.linking.Stage;

/**
 * Says what evidence of which class can raise on which axis, and how far. The rules are data, which users can replace.
 *
 * <p>A link that no person has confirmed raises a rating to the rules' {@code proposedCeiling} at most. A confirmed one
 * raises it as far as its class allows if it is strong, to substantial if moderate, to partial if weak. A requirement
 * with several duties is rated above partial only if evidence speaks for each of them. More supporting evidence never
 * lowers a rating. Immutable, and safe for use by several threads.
 */
public final class EvidenceRules {
    /** The schema of files of evidence rules. */
    public static final SchemaId SCHEMA = new SchemaId("evidence-rules", 1);

    private final Document document;
    private final Map<EvidenceClass, ClassRule> byClass = new EnumMap<>(EvidenceClass.class);
    private final RulesVersion version;

    private EvidenceRules(Document document) {
        this.document = document;
        document.classes().forEach(rule -> byClass.put(rule.evidenceClass(), rule));
        version = new RulesVersion(document.id(), document.version(), NormlinkJson.digest(document));
    }

    /** {@return the rules that come with the library} */
    public static EvidenceRules standard() {
        String file = "evidence-rules.json";
        try (InputStream stream = requireNonNull(EvidenceRules.class.getResourceAsStream(file), file)) {
            return read(TextInput.read(file, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return rules of the caller's own}
     *
     * @throws InvalidDataException with all problems of the file; a class of evidence that it doesn't name is one
     */
    public static EvidenceRules read(TextInput input) {
        EvidenceRules rules = new EvidenceRules(NormlinkJson.read(input, SCHEMA, Document.class));
        Problem.Location where = new Problem.Location(input.name(), 0, "");
        List<Problem> problems = Arrays.stream(EvidenceClass.values())
                .filter(evidenceClass -> !rules.byClass.containsKey(evidenceClass))
                .map(missing -> Problem.error(where, "evidence class '" + missing + "' must have a rule"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return rules;
    }

    /** {@return the name, version and digest of the rules} */
    public RulesVersion version() {
        return version;
    }

    /**
     * Says what a link does under a requirement on an axis. Whether the thing has happened is not asked here: several
     * links may tell of one activity.
     */
    Effect effect(Requirement requirement, Axis axis, EvidenceLink link, LocalDate asOf) {
        if (link.review() == ReviewState.REJECTED) {
            return Effect.REJECTED;
        }
        if (link.polarity() == Polarity.INDICATES_GAP) {
            return Effect.SIGNALS_GAP;
        }
        ClassRule rule = rule(link.evidenceClass());
        boolean counts = switch (axis) {
            case LAW -> rule.law().isPresent();
            case PRACTICE ->
                requirement.duties().stream()
                        .anyMatch(duty -> rule.ceiling(duty).isPresent());
        };
        if (!counts) {
            return axis == Axis.LAW && rule.otherwise() != Effect.ATTRIBUTED && rule.otherwise() != Effect.SIGNALS_GAP
                    ? Effect.OTHER_AXIS
                    : rule.otherwise();
        }
        if (link.polarity() == Polarity.NEUTRAL) {
            return Effect.NEUTRAL;
        }
        if (link.actor() != Actor.STATE && link.actor() != Actor.UNKNOWN) {
            return Effect.SUPPORT_ONLY;
        }
        boolean isOver = link.validity()
                .flatMap(validity -> validity.end())
                .filter(end -> end.last().isBefore(asOf))
                .isPresent();
        return isOver ? Effect.EXPIRED : Effect.COUNTS;
    }

    /** {@return whether evidence of practice was older than it should be on the day} */
    boolean isDated(EvidenceLink link, LocalDate asOf) {
        return rule(link.evidenceClass()).ages()
                && link.date()
                        .filter(date -> date.last().isBefore(asOf.minusYears(document.agesAfterYears())))
                        .isPresent();
    }

    /** {@return the rating that a tally carries} */
    AxisRating rate(Requirement requirement, Axis axis, EvidenceTally tally, boolean isPlanned) {
        List<Support> supports = switch (axis) {
            case LAW -> lawSupports(tally);
            case PRACTICE -> practiceSupports(requirement, tally);
        };
        AxisRating.Builder rating = AxisRating.builder()
                .isPlanned(isPlanned)
                .decidedBy("rules " + document.id() + " " + document.version())
                .addAllSupports(supports);
        return switch (axis) {
            case LAW -> rating.rating(best(supports)).build();
            case PRACTICE -> {
                SortedMap<Duty, Rating> byDuty = new TreeMap<>();
                supports.forEach(
                        support -> byDuty.merge(support.duty().orElseThrow(), support.level(), EvidenceRules::better));
                TreeSet<Duty> open = new TreeSet<>(requirement.duties());
                open.removeAll(byDuty.keySet());
                rating.addAllWithoutEvidence(open);
                yield rating.rating(open.isEmpty() ? worst(byDuty) : atMost(best(supports), Rating.PARTIAL))
                        .build();
            }
        };
    }

    private List<Support> lawSupports(EvidenceTally tally) {
        List<Support> supports = new ArrayList<>();
        document.classes()
                .forEach(rule -> rule.law()
                        .ifPresent(ceiling -> support(rule.evidenceClass(), ceiling, tally)
                                .ifPresent(support -> supports.add(support.build()))));
        return supports;
    }

    private List<Support> practiceSupports(Requirement requirement, EvidenceTally tally) {
        List<Support> supports = new ArrayList<>();
        for (Duty duty : requirement.duties()) {
            document.classes()
                    .forEach(rule -> rule.ceiling(duty)
                            .ifPresent(ceiling -> support(rule.evidenceClass(), ceiling, tally)
                                    .ifPresent(support ->
                                            supports.add(support.duty(duty).build()))));
        }
        return supports;
    }

    private Optional<Support.Builder> support(EvidenceClass evidenceClass, Rating ceiling, EvidenceTally tally) {
        List<ResourceId> activities = new ArrayList<>();
        Rating level = Rating.NO_EVIDENCE;
        for (Map.Entry<ResourceId, EvidenceTally.Mark> mark :
                tally.marks(evidenceClass).entrySet()) {
            if (mark.getValue().stage() == Stage.DONE) {
                activities.add(mark.getKey());
                level = better(level, level(mark.getValue(), ceiling));
            }
        }
        return activities.isEmpty()
                ? Optional.empty()
                : Optional.of(Support.builder()
                        .evidenceClass(evidenceClass)
                        .level(level)
                        .addAllActivities(activities));
    }

    private Rating level(EvidenceTally.Mark mark, Rating ceiling) {
        if (mark.review() != ReviewState.ACCEPTED) {
            return atMost(ceiling, document.proposedCeiling());
        }
        return switch (mark.strength()) {
            case STRONG -> ceiling;
            case MODERATE -> atMost(ceiling, Rating.SUBSTANTIAL);
            case WEAK -> atMost(ceiling, Rating.PARTIAL);
        };
    }

    private ClassRule rule(EvidenceClass evidenceClass) {
        return requireNonNull(byClass.get(evidenceClass));
    }

    private static Rating best(List<Support> supports) {
        return supports.stream().map(Support::level).reduce(Rating.NO_EVIDENCE, EvidenceRules::better);
    }

    private static Rating worst(SortedMap<Duty, Rating> byDuty) {
        return byDuty.values().stream().reduce(Rating.FULL, EvidenceRules::atMost);
    }

    /** Ratings are declared from the best to the worst. */
    private static Rating better(Rating one, Rating other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Rating atMost(Rating rating, Rating ceiling) {
        return rating.compareTo(ceiling) >= 0 ? rating : ceiling;
    }

    private record Document(
            String id,
            String version,
            Rating proposedCeiling,
            int agesAfterYears,
            @JsonProperty List<ClassRule> classes) {}

    /** What evidence of one class can raise. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutableClassRule.class)
    interface ClassRule {
        EvidenceClass evidenceClass();

        /** How far it raises the axis of law, if at all. */
        Optional<Rating> law();

        /** How far it raises the axis of practice, by duty. */
        List<PracticeRule> practice();

        /** What it does where it raises nothing. */
        Effect otherwise();

        /** Whether it grows old. */
        @Value.Default
        default boolean ages() {
            return false;
        }

        default Optional<Rating> ceiling(Duty duty) {
            return practice().stream()
                    .filter(rule -> rule.duties().contains(duty))
                    .map(PracticeRule::ceiling)
                    .findFirst();
        }
    }

    /** How far evidence raises some duties. */
    record PracticeRule(@JsonProperty List<Duty> duties, Rating ceiling) {}
}
