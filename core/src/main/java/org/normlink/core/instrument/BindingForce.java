package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an instrument can bind, and so which words a report uses about it. */
public enum BindingForce {
    /** Binds those that ratified it, once it is in force for them. */
    @JsonProperty("binding")
    BINDING,
    /** Guides all members of the organization that adopted it; not open to ratification. */
    @JsonProperty("guidance")
    GUIDANCE,
    /** Asks for voluntary alignment. */
    @JsonProperty("voluntary")
    VOLUNTARY
}
