package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one resource relates to another. */
public enum RelationType {
    /** Announces what the other one reports. */
    @JsonProperty("announces")
    ANNOUNCES,
    /** Reports what the other one announced or is. */
    @JsonProperty("reports-on")
    REPORTS_ON,
    /** Carries out what the other one plans. */
    @JsonProperty("implements")
    IMPLEMENTS,
    /** Tells of the same activity. */
    @JsonProperty("same-activity-as")
    SAME_ACTIVITY_AS
}
