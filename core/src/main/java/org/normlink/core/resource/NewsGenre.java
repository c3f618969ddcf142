package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The genres of news. */
public enum NewsGenre {
    /** A report of what happened. */
    @JsonProperty("news")
    NEWS,
    /** A release by one of those who act. */
    @JsonProperty("press-release")
    PRESS_RELEASE,
    /** An opinion article; it gives a voice, and proves no measure. */
    @JsonProperty("opinion")
    OPINION
}
