package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.normlink.mapping.linking.EvidenceLink;

/**
 * Evidence that counts for nothing in the assessment, listed apart.
 *
 * @param reason why it does not count
 * @param link the link
 */
@JsonPropertyOrder({"reason", "link"})
public record ContextEvidence(ContextReason reason, EvidenceLink link) {
    /** Refuses nulls. */
    public ContextEvidence {
        requireNonNull(reason, "reason");
        requireNonNull(link, "link");
    }
}
