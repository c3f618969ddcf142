package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one instrument relates to another. */
public enum InstrumentRelationType {
    /** Adds to the other one. */
    @JsonProperty("supplements")
    SUPPLEMENTS,
    /** Is added to by the other one. */
    @JsonProperty("supplemented-by")
    SUPPLEMENTED_BY,
    /** Changes the other one. */
    @JsonProperty("amends")
    AMENDS,
    /** Is changed by the other one. */
    @JsonProperty("amended-by")
    AMENDED_BY,
    /** Names the other one. */
    @JsonProperty("references")
    REFERENCES,
    /** Is named by the other one. */
    @JsonProperty("referenced-by")
    REFERENCED_BY,
    /** Stands beside the other one. */
    @JsonProperty("complemented-by")
    COMPLEMENTED_BY,
    /** Stands beside the other one, which came first. */
    @JsonProperty("complements")
    COMPLEMENTS,
    /** Says more on the other one. */
    @JsonProperty("elaborates")
    ELABORATES,
    /** Is said more on by the other one. */
    @JsonProperty("elaborated-by")
    ELABORATED_BY,
    /** Reads the other one. */
    @JsonProperty("interprets")
    INTERPRETS,
    /** Is about the same matter. */
    @JsonProperty("related-to")
    RELATED_TO,
    /** Takes the place of the other one. */
    @JsonProperty("revises")
    REVISES
}
