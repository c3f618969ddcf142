package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a provision can still be applied. */
public enum ProvisionStatus {
    /** It applies. */
    @JsonProperty("in-force")
    IN_FORCE,
    /** It was deleted, or its time is over. */
    @JsonProperty("no-longer-applicable")
    NO_LONGER_APPLICABLE
}
