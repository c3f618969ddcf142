package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A report, guide, manual or study. */
@Value.Immutable
@JsonDeserialize(builder = Publication.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Publication extends Resource permits ImmutablePublication {

    @Override
    default ResourceType type() {
        return ResourceType.PUBLICATION;
    }

    /** {@return those who sign it, in the order of the source} */
    List<Byline> authors();

    /** {@return a builder filled with this publication} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
