package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part in tripartite dialogue. */
public enum Constituency {
    /** Public authorities. */
    @JsonProperty("government")
    GOVERNMENT,
    /** Employers, enterprises and their organizations. */
    @JsonProperty("employers")
    EMPLOYERS,
    /** Workers and their organizations. */
    @JsonProperty("workers")
    WORKERS,
    /** Everybody else. */
    @JsonProperty("other")
    OTHER
}
