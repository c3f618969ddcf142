package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a resource bears on a provision. */
public enum Relation {
    /** It educates or informs. */
    @JsonProperty("raises-awareness")
    RAISES_AWARENESS,
    /** It trains, or strengthens a service. */
    @JsonProperty("builds-capacity")
    BUILDS_CAPACITY,
    /** It is a policy or plan, or a measure in one. */
    @JsonProperty("policy-measure")
    POLICY_MEASURE,
    /** It is legislation, or tells of it. */
    @JsonProperty("law")
    LAW,
    /** It applies the law. */
    @JsonProperty("enforcement")
    ENFORCEMENT,
    /** It hears the social partners. */
    @JsonProperty("consultation")
    CONSULTATION,
    /** It protects or supports people, or gives them a remedy. */
    @JsonProperty("victim-protection")
    VICTIM_PROTECTION,
    /** It gives figures. */
    @JsonProperty("data")
    DATA,
    /** It is a finding of a supervisory body. */
    @JsonProperty("supervisory")
    SUPERVISORY,
    /** It is cooperation between States. */
    @JsonProperty("cooperation")
    COOPERATION,
    /** It tells of a situation, not of a measure. */
    @JsonProperty("reports-situation")
    REPORTS_SITUATION
}
