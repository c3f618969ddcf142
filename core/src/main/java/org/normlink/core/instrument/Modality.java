package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a provision asks. */
public enum Modality {
    /** An obligation. */
    @JsonProperty("shall")
    SHALL,
    /** A recommendation. */
    @JsonProperty("should")
    SHOULD,
    /** A permission. */
    @JsonProperty("may")
    MAY,
    /** Says what a word means. */
    @JsonProperty("definition")
    DEFINITION,
    /** Regulates the instrument itself: ratification, revision, languages. */
    @JsonProperty("procedural")
    PROCEDURAL,
    /** A target to reach. */
    @JsonProperty("target")
    TARGET,
    /** Something to measure or to look for. */
    @JsonProperty("indicator")
    INDICATOR
}
