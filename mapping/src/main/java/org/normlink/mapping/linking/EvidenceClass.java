package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What evidence is, which decides what it can prove. */
public enum EvidenceClass {
    /** An act, code or constitution. */
    @JsonProperty("law")
    LAW,
    /** A decree, order or standing instruction. */
    @JsonProperty("regulation")
    REGULATION,
    /** An adopted strategy or plan of action. */
    @JsonProperty("policy")
    POLICY,
    /** A mandate, unit, budget or staff. */
    @JsonProperty("institution")
    INSTITUTION,
    /** A training, campaign, workshop or seminar. */
    @JsonProperty("activity")
    ACTIVITY,
    /** A recorded tripartite process. */
    @JsonProperty("consultation")
    CONSULTATION,
    /** Inspections, prosecutions, sanctions. */
    @JsonProperty("enforcement-outcome")
    ENFORCEMENT_OUTCOME,
    /** Victims identified, assisted or compensated. */
    @JsonProperty("victim-outcome")
    VICTIM_OUTCOME,
    /** A survey, an estimate or a register. */
    @JsonProperty("data")
    DATA,
    /** A comment of a supervisory or treaty body. */
    @JsonProperty("supervisory")
    SUPERVISORY,
    /** A judgment. */
    @JsonProperty("case-law")
    CASE_LAW,
    /** An observation of an employers' or workers' organization. */
    @JsonProperty("social-partner")
    SOCIAL_PARTNER,
    /** A press article or an op-ed. */
    @JsonProperty("media-opinion")
    MEDIA_OPINION,
    /** Technical cooperation. */
    @JsonProperty("project")
    PROJECT
}
