package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.normlink.core.text.LocalizedText;

/** Somebody with a part in the matter: an organisation or a group of people, never a single person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Organisation.class, name = "organisation"),
    @JsonSubTypes.Type(value = PopulationGroup.class, name = "population-group")
})
public sealed interface Stakeholder permits Organisation, PopulationGroup {

    /** {@return which member of the family this is} */
    @JsonProperty
    StakeholderKind kind();

    /** {@return the identifier} */
    StakeholderId id();

    /** {@return the name} */
    LocalizedText name();

    /** {@return the part in tripartite dialogue} */
    Constituency constituency();
}
