package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parts of a resource that are searched. */
public enum TextField {
    /** The title. */
    @JsonProperty("title")
    TITLE,
    /** The summary. */
    @JsonProperty("summary")
    SUMMARY
}
