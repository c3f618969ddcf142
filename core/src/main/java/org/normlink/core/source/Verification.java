package org.normlink.core.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a fact was checked against the source that is named with it. */
public enum Verification {
    /** Read in the named source. */
    @JsonProperty("verified")
    VERIFIED,
    /** Expert knowledge that was not read again; a report that relies on it says so. */
    @JsonProperty("background")
    BACKGROUND
}
