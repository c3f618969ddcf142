package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** People who have something in common, such as migrant fishers or law enforcers. */
@Value.Immutable
@JsonDeserialize(builder = PopulationGroup.Builder.class)
@JsonPropertyOrder({"kind", "id", "name", "constituency"})
public sealed interface PopulationGroup extends Stakeholder permits ImmutablePopulationGroup {

    @Override
    default StakeholderKind kind() {
        return StakeholderKind.POPULATION_GROUP;
    }

    /** {@return a builder filled with this group} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds groups. */
    final class Builder extends ImmutablePopulationGroup.Builder {
        Builder() {}
    }
}
