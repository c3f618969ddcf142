package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a report has come. */
public enum ReportState {
    /** Made by rules; nobody has confirmed it. */
    @JsonProperty("draft")
    DRAFT,
    /** The constituents have commented on it. */
    @JsonProperty("consulted")
    CONSULTED,
    /** The constituents have validated it. */
    @JsonProperty("validated")
    VALIDATED
}
