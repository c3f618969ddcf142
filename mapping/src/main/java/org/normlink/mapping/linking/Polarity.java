package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a link says about the provision. */
public enum Polarity {
    /** It speaks of a measure. */
    @JsonProperty("supports")
    SUPPORTS,
    /** It bears on the provision, and speaks neither way. */
    @JsonProperty("neutral")
    NEUTRAL,
    /** It points to something that is missing. */
    @JsonProperty("indicates-gap")
    INDICATES_GAP
}
