package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How wide the area is that a resource speaks of, where it names no single country. */
public enum GeographicScope {
    /** Several countries of one region. */
    @JsonProperty("regional")
    REGIONAL,
    /** The world. */
    @JsonProperty("global")
    GLOBAL
}
