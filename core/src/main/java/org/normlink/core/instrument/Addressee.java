package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is asked to do, or not to do, what a provision says. */
public enum Addressee {
    /** A State, as a member of the organization that adopted the instrument. */
    @JsonProperty("state")
    STATE,
    /** The authority that a State makes competent. */
    @JsonProperty("competent-authority")
    COMPETENT_AUTHORITY,
    /** Employers, and their organizations. */
    @JsonProperty("employers")
    EMPLOYERS,
    /** Workers, and their organizations. */
    @JsonProperty("workers")
    WORKERS,
    /** Enterprises, multinational ones among them. */
    @JsonProperty("enterprises")
    ENTERPRISES,
    /** The Governing Body of the ILO. */
    @JsonProperty("ilo-governing-body")
    ILO_GOVERNING_BODY,
    /** The Director-General of the ILO. */
    @JsonProperty("ilo-director-general")
    ILO_DIRECTOR_GENERAL,
    /** Everybody. */
    @JsonProperty("any-person")
    ANY_PERSON,
    /** The customs authority of a State. */
    @JsonProperty("customs-authority")
    CUSTOMS_AUTHORITY,
    /** The European Commission. */
    @JsonProperty("eu-commission")
    EU_COMMISSION,
    /** An industry or multi-stakeholder initiative. */
    @JsonProperty("initiative")
    INITIATIVE,
    /** An international organization. */
    @JsonProperty("international-organisation")
    INTERNATIONAL_ORGANISATION,
    /** A National Contact Point under the OECD Guidelines. */
    @JsonProperty("national-contact-point")
    NATIONAL_CONTACT_POINT
}
