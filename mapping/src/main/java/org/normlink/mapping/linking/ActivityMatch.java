package org.normlink.mapping.linking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.normlink.core.InvalidValueException;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.ResourceId;

/**
 * A proposal that two resources tell of one activity, which then counts once.
 *
 * @param first the resource that tells of it first, mostly an announcement
 * @param second the other one, mostly a report
 * @param relation how the second relates to the first
 * @param score how alike the two are, from 0 to 1
 * @param reason why they are taken for one activity, in a plain sentence
 * @param shared the words of the second that both share
 */
@JsonPropertyOrder({"first", "second", "relation", "score", "reason", "shared"})
public record ActivityMatch(
        ResourceId first,
        ResourceId second,
        RelationType relation,
        double score,
        String reason,
        List<MatchedWords> shared) {
    /** Refuses nulls, and a resource matched with itself. */
    public ActivityMatch {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(relation, "relation");
        requireNonNull(reason, "reason");
        shared = List.copyOf(shared);
        if (first.equals(second)) {
            throw new InvalidValueException("an activity match needs two resources, but has '" + first + "' twice");
        }
    }
}
