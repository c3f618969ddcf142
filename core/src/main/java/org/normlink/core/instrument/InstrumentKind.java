package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of an instrument. */
public enum InstrumentKind {
    /** An international labour Convention. */
    @JsonProperty("convention")
    CONVENTION,
    /** A Protocol to a Convention. */
    @JsonProperty("protocol")
    PROTOCOL,
    /** An international labour Recommendation. */
    @JsonProperty("recommendation")
    RECOMMENDATION,
    /** A declaration of principles. */
    @JsonProperty("declaration")
    DECLARATION,
    /** Guidelines. */
    @JsonProperty("guidelines")
    GUIDELINES,
    /** Guidance on how to carry out an instrument. */
    @JsonProperty("guidance")
    GUIDANCE,
    /** A set of principles. */
    @JsonProperty("principles")
    PRINCIPLES,
    /** A goal with targets. */
    @JsonProperty("goal")
    GOAL,
    /** A set of indicators. */
    @JsonProperty("indicators")
    INDICATORS,
    /** A regulation of the European Union. */
    @JsonProperty("regulation")
    REGULATION,
    /** A directive of the European Union. */
    @JsonProperty("directive")
    DIRECTIVE,
    /** An act of a national parliament. */
    @JsonProperty("statute")
    STATUTE
}
