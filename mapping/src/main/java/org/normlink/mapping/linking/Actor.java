package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who acts. Only what a State does, or lets do, speaks for its obligations. */
public enum Actor {
    /** An enterprise, a non-governmental or another organisation. */
    @JsonProperty("other")
    OTHER,
    /** An employers' or workers' organization. */
    @JsonProperty("social-partner")
    SOCIAL_PARTNER,
    /** An international organization. */
    @JsonProperty("international-organization")
    INTERNATIONAL_ORGANIZATION,
    /** The text does not tell. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** A public authority. */
    @JsonProperty("state")
    STATE
}
