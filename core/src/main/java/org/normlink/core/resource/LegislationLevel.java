package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The rank of a piece of legislation. */
public enum LegislationLevel {
    /** A constitution, code or act. */
    @JsonProperty("act")
    ACT,
    /** A decree, order or standing instruction. */
    @JsonProperty("regulation")
    REGULATION
}
