package org.normlink.mapping.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a question of a requirement asks about. */
public enum Facet {
    /** Legislation. */
    @JsonProperty("law")
    LAW,
    /** Policies and plans. */
    @JsonProperty("policy")
    POLICY,
    /** Mandates, bodies, staff and money. */
    @JsonProperty("institution")
    INSTITUTION,
    /** What is done, and what comes of it. */
    @JsonProperty("practice")
    PRACTICE,
    /** Figures. */
    @JsonProperty("data")
    DATA
}
