package org.normlink.mapping.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who can be assessed against a framework. */
public enum SubjectKind {
    /** A State, or a part of one. */
    @JsonProperty("state")
    STATE,
    /** An enterprise. */
    @JsonProperty("enterprise")
    ENTERPRISE
}
