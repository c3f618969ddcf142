package org.normlink.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.normlink.core.stakeholder.Stakeholder;

/**
 * A stakeholder, and the words by which English texts name it.
 *
 * @param stakeholder the stakeholder
 * @param aliases the words; those of organisations are matched letter by letter, those of groups in any case
 */
public record RegisteredStakeholder(Stakeholder stakeholder, List<String> aliases) {
    /** Refuses nulls. */
    public RegisteredStakeholder {
        requireNonNull(stakeholder, "stakeholder");
        aliases = List.copyOf(aliases);
    }
}
