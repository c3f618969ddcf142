package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the thing has come that a resource tells of. */
public enum Stage {
    /** A plan names it. */
    @JsonProperty("planned")
    PLANNED,
    /** It is going to happen. */
    @JsonProperty("announced")
    ANNOUNCED,
    /** It has happened, or exists. */
    @JsonProperty("done")
    DONE
}
