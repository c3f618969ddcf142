package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of resources, one for each member of the family {@link Resource}. */
public enum ResourceType {
    /** {@link Event}. */
    @JsonProperty("event")
    EVENT,
    /** {@link NewsItem}. */
    @JsonProperty("news-item")
    NEWS_ITEM,
    /** {@link Publication}. */
    @JsonProperty("publication")
    PUBLICATION,
    /** {@link Project}. */
    @JsonProperty("project")
    PROJECT,
    /** {@link Course}. */
    @JsonProperty("course")
    COURSE,
    /** {@link Policy}. */
    @JsonProperty("policy")
    POLICY,
    /** {@link Legislation}. */
    @JsonProperty("legislation")
    LEGISLATION,
    /** {@link CaseLaw}. */
    @JsonProperty("case-law")
    CASE_LAW,
    /** {@link SupervisoryComment}. */
    @JsonProperty("supervisory-comment")
    SUPERVISORY_COMMENT,
    /** {@link Dataset}. */
    @JsonProperty("dataset")
    DATASET,
    /** {@link Unclassified}. */
    @JsonProperty("unclassified")
    UNCLASSIFIED
}
