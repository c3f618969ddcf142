package org.normlink.mapping.linking;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Problem;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;

/**
 * Everything that an assessment rests on: resources, their links, and which of them tell of one activity. The order of
 * the parts, and parts given twice, change nothing.
 */
@Value.Immutable
@JsonDeserialize(builder = EvidenceBase.Builder.class)
@JsonPropertyOrder({"resources", "links", "activities", "rules"})
public sealed interface EvidenceBase permits ImmutableEvidenceBase {

    /** {@return the resources, by id} */
    List<Resource> resources();

    /** {@return the links, in canonical order} */
    List<EvidenceLink> links();

    /** {@return the pairs of resources that tell of one activity} */
    List<ActivityMatch> activities();

    /** {@return the rules by which links were proposed} */
    List<RulesVersion> rules();

    /**
     * Links resources, and proposes which tell of one activity. A report of an announced activity has the links of the
     * announcement, as a proposal of its own.
     *
     * @throws InvalidDataException if two resources have one id
     */
    static EvidenceBase gather(Linker linker, Collection<Resource> resources) {
        List<EvidenceLink> links = new ArrayList<>();
        resources.forEach(resource -> links.addAll(linker.link(resource)));
        List<ActivityMatch> activities = ActivityMatcher.match(resources);
        links.addAll(ActivityMatcher.inherited(activities, links, resources));
        return builder()
                .addAllResources(resources)
                .addAllLinks(links)
                .addAllActivities(activities)
                .addAllRules(linker.rules())
                .build();
    }

    /** {@return a builder filled with this base} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds evidence bases in canonical order, and refuses links and matches of resources that are not there. */
    final class Builder extends ImmutableEvidenceBase.Builder {
        Builder() {}

        /**
         * {@inheritDoc}
         *
         * @throws InvalidDataException if something contradicts itself; it lists all faults
         */
        @Override
        public EvidenceBase build() {
            EvidenceBase given = super.build();
            List<Resource> resources = given.resources().stream()
                    .distinct()
                    .sorted(comparing(Resource::id))
                    .toList();
            Set<ResourceId> ids = new HashSet<>();
            List<String> faults = new ArrayList<>();
            resources.stream()
                    .map(Resource::id)
                    .filter(id -> !ids.add(id))
                    .forEach(id -> faults.add("ids of resources must differ, but '" + id + "' stands twice"));
            given.links().stream()
                    .filter(link -> !ids.contains(link.resource()))
                    .forEach(link -> faults.add(
                            "unknown resource '%s' in the link to %s".formatted(link.resource(), link.provision())));
            given.activities().stream()
                    .filter(match -> !ids.contains(match.first()) || !ids.contains(match.second()))
                    .forEach(match -> faults.add(
                            "unknown resource in the match of '%s' and '%s'".formatted(match.first(), match.second())));
            if (!faults.isEmpty()) {
                Problem.Location where = new Problem.Location("evidence", 0, "");
                throw new InvalidDataException(faults.stream()
                        .map(fault -> Problem.error(where, fault))
                        .toList());
            }
            List<EvidenceLink> links = given.links().stream()
                    .distinct()
                    .sorted(EvidenceLink.CANONICAL_ORDER)
                    .toList();
            List<ActivityMatch> activities = given.activities().stream()
                    .distinct()
                    .sorted(comparing(ActivityMatch::first)
                            .thenComparing(ActivityMatch::second)
                            .thenComparing(ActivityMatch::toString))
                    .toList();
            boolean canonical = given.resources().equals(resources)
                    && given.links().equals(links)
                    && given.activities().equals(activities);
            return canonical
                    ? given
                    : builder()
                            .addAllResources(resources)
                            .addAllLinks(links)
                            .addAllActivities(activities)
                            .addAllRules(given.rules())
                            .build();
        }
    }
}
