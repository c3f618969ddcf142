package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.DateSpan;

/** Statistics, a survey or a register. */
@Value.Immutable
@JsonDeserialize(builder = Dataset.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Dataset extends Resource permits ImmutableDataset {

    @Override
    default ResourceType type() {
        return ResourceType.DATASET;
    }

    /** {@return the period that the figures describe} */
    Optional<DateSpan> referencePeriod();

    /** {@return a builder filled with this dataset} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableDataset.Builder {
        Builder() {}
    }
}
