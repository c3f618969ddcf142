package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a requirement is met on one axis, by the evidence supplied. The last three are no results: nobody supplied
 * evidence, nobody assessed, nothing applies.
 */
public enum Rating {
    /** Every element is met. */
    @JsonProperty("full")
    FULL,
    /** Minor elements are missing. */
    @JsonProperty("substantial")
    SUBSTANTIAL,
    /** Some elements are met. */
    @JsonProperty("partial")
    PARTIAL,
    /** Somebody looked, and found nothing. */
    @JsonProperty("none")
    NONE,
    /** Nobody supplied evidence that this axis can rest on; no finding against the subject. */
    @JsonProperty("no-evidence")
    NO_EVIDENCE,
    /** Out of scope, or not done yet. */
    @JsonProperty("not-assessed")
    NOT_ASSESSED,
    /** It does not apply, for a stated reason. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE
}
