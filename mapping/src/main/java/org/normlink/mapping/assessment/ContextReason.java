package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why evidence is listed apart and counts for nothing. */
public enum ContextReason {
    /** It is about another place. */
    @JsonProperty("other-place")
    OTHER_PLACE,
    /** It is about a region or the world, not about the subject. */
    @JsonProperty("regional")
    REGIONAL,
    /** It names no place. */
    @JsonProperty("no-place")
    NO_PLACE,
    /** It is from after the date of the assessment. */
    @JsonProperty("after-date")
    AFTER_DATE
}
