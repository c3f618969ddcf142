package org.normlink.core.stakeholder;

import static java.util.Objects.requireNonNull;

/**
 * Who has which part in what a resource tells of.
 *
 * @param stakeholder who
 * @param role which part
 * @param mention the words of the text that name the stakeholder
 */
public record Participation(Stakeholder stakeholder, ParticipationRole role, String mention) {
    /** Refuses nulls. */
    public Participation {
        requireNonNull(stakeholder, "stakeholder");
        requireNonNull(role, "role");
        requireNonNull(mention, "mention");
    }
}
