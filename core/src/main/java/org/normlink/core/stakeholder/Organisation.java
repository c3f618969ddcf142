package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.place.Country;

/** An authority, a social partner, an international organization or another body. */
@Value.Immutable
@JsonDeserialize(builder = Organisation.Builder.class)
@JsonPropertyOrder({"kind", "id", "name", "organisationType", "constituency", "country"})
public sealed interface Organisation extends Stakeholder permits ImmutableOrganisation {

    @Override
    default StakeholderKind kind() {
        return StakeholderKind.ORGANISATION;
    }

    /** {@return the type} */
    OrganisationType organisationType();

    /** {@return the country whose organisation it is; absent for international ones, and where it is not known} */
    Optional<Country> country();

    /** {@return a builder filled with this organisation} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds organisations. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
