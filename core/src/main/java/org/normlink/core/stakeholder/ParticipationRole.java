package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody does in what a resource tells of. */
public enum ParticipationRole {
    /** Convenes or runs it. */
    @JsonProperty("organiser")
    ORGANISER,
    /** Supports it, with money, advice or in partnership. */
    @JsonProperty("partner")
    PARTNER,
    /** Takes part. */
    @JsonProperty("participant")
    PARTICIPANT,
    /** Is taught, informed or addressed. */
    @JsonProperty("audience")
    AUDIENCE,
    /** Is meant to benefit from it. */
    @JsonProperty("target-group")
    TARGET_GROUP,
    /** Publishes it. */
    @JsonProperty("publisher")
    PUBLISHER,
    /** Is named, in no role that the text tells. */
    @JsonProperty("mentioned")
    MENTIONED
}
