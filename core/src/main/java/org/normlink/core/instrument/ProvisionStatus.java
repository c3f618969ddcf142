package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a provision can still be applied. */
public enum ProvisionStatus {
    /** It applies. */
    @JsonProperty("in-force")
    IN_FORCE,
    /** It was deleted, or its time is over. */
    @JsonProperty("no-longer-applicable")
    NO_LONGER_APPLICABLE,
    /** It is in force, and applies from a later day. */
    @JsonProperty("in-force-not-yet-applicable")
    IN_FORCE_NOT_YET_APPLICABLE,
    /** It was taken out. */
    @JsonProperty("deleted")
    DELETED
}
