package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of stakeholders, one for each member of the family {@link Stakeholder}. */
public enum StakeholderKind {
    /** {@link Organisation}. */
    @JsonProperty("organisation")
    ORGANISATION,
    /** {@link PopulationGroup}. */
    @JsonProperty("population-group")
    POPULATION_GROUP
}
