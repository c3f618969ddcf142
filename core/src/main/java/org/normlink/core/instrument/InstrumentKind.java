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
    RECOMMENDATION
}
