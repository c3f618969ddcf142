package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.PartialDate;

/** An act, code, decree or order. */
@Value.Immutable
@JsonDeserialize(builder = Legislation.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Legislation extends Resource permits ImmutableLegislation {

    @Override
    default ResourceType type() {
        return ResourceType.LEGISLATION;
    }

    /** {@return its rank} */
    LegislationLevel level();

    /** {@return when it was adopted} */
    Optional<PartialDate> adoptedOn();

    /** {@return since when it is in force} */
    Optional<PartialDate> inForceOn();

    /** {@return since when it is repealed} */
    Optional<PartialDate> repealedOn();

    /** {@return a builder filled with this legislation} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableLegislation.Builder {
        Builder() {}
    }
}
