package org.normlink.mapping.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a requirement asks for, which decides what kinds of evidence can speak for it in practice. */
public enum Duty {
    /** To have a policy or a plan. */
    @JsonProperty("adopt-policy")
    ADOPT_POLICY,
    /** To educate, inform or train. */
    @JsonProperty("educate")
    EDUCATE,
    /** To consult the social partners. */
    @JsonProperty("consult")
    CONSULT,
    /** To apply and enforce the law. */
    @JsonProperty("enforce")
    ENFORCE,
    /** To identify, protect and support people. */
    @JsonProperty("protect")
    PROTECT,
    /** To give access to remedies. */
    @JsonProperty("remedy")
    REMEDY,
    /** To cooperate with other States. */
    @JsonProperty("cooperate")
    COOPERATE,
    /** To support what others do, such as due diligence. */
    @JsonProperty("support")
    SUPPORT,
    /** To prevent, by other measures. */
    @JsonProperty("prevent")
    PREVENT
}
