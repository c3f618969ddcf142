package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.normlink.mapping.linking.RulesVersion;

/**
 * What a report was made with, so that it can be made again.
 *
 * @param catalogue the SHA-256 digest of the catalogue
 * @param framework the SHA-256 digest of the framework
 * @param evidenceRules the rules that say what evidence can raise
 * @param linkingRules the rules by which links were proposed
 */
@JsonPropertyOrder({"catalogue", "framework", "evidenceRules", "linkingRules"})
public record Method(
        String catalogue,
        String framework,
        RulesVersion evidenceRules,
        @JsonProperty List<RulesVersion> linkingRules) {
    /** Refuses nulls. */
    public Method {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(framework, "framework");
        requireNonNull(evidenceRules, "evidenceRules");
        linkingRules = List.copyOf(linkingRules);
    }
}
