package org.normlink.mapping.linking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Which rules were used.
 *
 * @param id the name of the rules
 * @param version their version
 * @param digest the SHA-256 digest of their content, in hexadecimal
 */
@JsonPropertyOrder({"id", "version", "digest"})
public record RulesVersion(String id, String version, String digest) {
    /** Refuses nulls. */
    public RulesVersion {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(digest, "digest");
    }
}
