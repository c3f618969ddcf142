package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.PartialDate;

/** A judgment or another decision of a court. */
@Value.Immutable
@JsonDeserialize(builder = CaseLaw.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface CaseLaw extends Resource permits ImmutableCaseLaw {

    @Override
    default ResourceType type() {
        return ResourceType.CASE_LAW;
    }

    /** {@return the court, as the source names it} */
    Optional<String> court();

    /** {@return when it was decided} */
    Optional<PartialDate> decidedOn();

    /** {@return a builder filled with this decision} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCaseLaw.Builder {
        Builder() {}
    }
}
