package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reader should bear in mind about a piece of evidence that is shown. */
public enum Caveat {
    /** A rule proposed the link; no person has confirmed it. */
    @JsonProperty("not-reviewed")
    NOT_REVIEWED,
    /** The text does not tell who acts. */
    @JsonProperty("actor-not-told")
    ACTOR_NOT_TOLD,
    /** The source has no date. */
    @JsonProperty("undated")
    UNDATED,
    /** It is older than evidence of practice should be. */
    @JsonProperty("dated")
    DATED,
    /** It tells of the same activity as another resource, and counts once with it. */
    @JsonProperty("same-activity")
    SAME_ACTIVITY
}
