package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two questions that are rated apart. */
public enum Axis {
    /** What the law says. */
    @JsonProperty("law")
    LAW,
    /** What is done. */
    @JsonProperty("practice")
    PRACTICE
}
