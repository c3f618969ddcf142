package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A resource whose type could not be told. What it tells counts for nothing until a person types it. */
@Value.Immutable
@JsonDeserialize(builder = Unclassified.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Unclassified extends Resource permits ImmutableUnclassified {

    @Override
    default ResourceType type() {
        return ResourceType.UNCLASSIFIED;
    }

    /** {@return a builder filled with this resource} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableUnclassified.Builder {
        Builder() {}
    }
}
