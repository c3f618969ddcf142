package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much the resource tells about the provision. */
public enum Strength {
    /** In passing. */
    @JsonProperty("weak")
    WEAK,
    /** Clearly, in part. */
    @JsonProperty("moderate")
    MODERATE,
    /** Directly: it is what the resource is about. */
    @JsonProperty("strong")
    STRONG
}
