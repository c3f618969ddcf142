package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a resource stands under no requirement. */
public enum NoLinkReason {
    /** No rule found words that bear on the framework. */
    @JsonProperty("no-rule")
    NO_RULE,
    /** No rule found words either, and the type of the resource is not known. */
    @JsonProperty("not-typed")
    NOT_TYPED
}
