package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.normlink.mapping.linking.EvidenceLink;

/**
 * A piece of evidence under a requirement, and what it does there.
 *
 * @param link the link
 * @param law what it does on the axis of law
 * @param practice what it does on the axis of practice
 * @param caveats what to bear in mind, in the order of their declaration
 */
@JsonPropertyOrder({"law", "practice", "caveats", "link"})
public record ConsideredEvidence(
        EvidenceLink link,
        Effect law,
        Effect practice,
        @JsonProperty List<Caveat> caveats) {
    /** Refuses nulls. */
    public ConsideredEvidence {
        requireNonNull(link, "link");
        requireNonNull(law, "law");
        requireNonNull(practice, "practice");
        caveats = List.copyOf(caveats);
    }
}
