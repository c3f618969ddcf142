package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The word for what is assessed; it follows the legal force of the instrument for the subject on the date. */
public enum Term {
    /** Before a binding instrument is in force for the subject. */
    @JsonProperty("readiness")
    READINESS,
    /** A binding instrument in force for the subject. */
    @JsonProperty("application")
    APPLICATION,
    /** A voluntary instrument. */
    @JsonProperty("alignment")
    ALIGNMENT,
    /** A Recommendation, which guides. */
    @JsonProperty("guidance")
    GUIDANCE,
    /** Where the legal status is not known, or has ended. */
    @JsonProperty("review")
    REVIEW
}
