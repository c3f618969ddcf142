package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a person looked at a link. */
public enum ReviewState {
    /** A person found that it does not hold. */
    @JsonProperty("rejected")
    REJECTED,
    /** Nobody looked at it yet. */
    @JsonProperty("proposed")
    PROPOSED,
    /** A person found that it holds. */
    @JsonProperty("accepted")
    ACCEPTED
}
