package org.normlink.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a source says a thing, or it was concluded from something else that the source says. */
public enum Certainty {
    /** The source says so. */
    @JsonProperty("stated")
    STATED,
    /** Concluded, and to be confirmed by a person. */
    @JsonProperty("inferred")
    INFERRED
}
