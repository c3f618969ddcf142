package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a piece of evidence does on one axis, and why. */
public enum Effect {
    /** It carries the rating. */
    @JsonProperty("counts")
    COUNTS,
    /** It carries the rating, but is older than three years. */
    @JsonProperty("counts-dated")
    COUNTS_DATED,
    /** A plan or an announcement: it shows what is meant to be done. */
    @JsonProperty("planned")
    PLANNED,
    /** It points to a gap; it proves no measure. */
    @JsonProperty("signals-gap")
    SIGNALS_GAP,
    /** Evidence of this class says nothing on this axis. */
    @JsonProperty("other-axis")
    OTHER_AXIS,
    /** Evidence of this class can't show that this duty is met. */
    @JsonProperty("other-duty")
    OTHER_DUTY,
    /** Somebody other than the State acts; it shows support. */
    @JsonProperty("support-only")
    SUPPORT_ONLY,
    /** The voice of a social partner or a supervisory body: printed beside the rating, attributed. */
    @JsonProperty("attributed")
    ATTRIBUTED,
    /** The text does not name the place; a person must confirm it. */
    @JsonProperty("place-inferred")
    PLACE_INFERRED,
    /** The type of the resource is not known; a person must tell it. */
    @JsonProperty("not-typed")
    NOT_TYPED,
    /** The period of the plan is over, or the law is repealed. */
    @JsonProperty("expired")
    EXPIRED,
    /** It bears on guidance, which binds nobody. */
    @JsonProperty("guidance")
    GUIDANCE,
    /** A person rejected the link. */
    @JsonProperty("rejected")
    REJECTED,
    /** It bears on the requirement without showing a measure. */
    @JsonProperty("neutral")
    NEUTRAL
}
