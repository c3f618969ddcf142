package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.DateSpan;

/** A technical-cooperation project, which shows support and not what a State does. */
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Project extends Resource permits ImmutableProject {

    @Override
    default ResourceType type() {
        return ResourceType.PROJECT;
    }

    /** {@return when the project runs} */
    Optional<DateSpan> period();

    /** {@return a builder filled with this project} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
