package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A comment of a supervisory or treaty body. */
@Value.Immutable
@JsonDeserialize(builder = SupervisoryComment.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface SupervisoryComment extends Resource permits ImmutableSupervisoryComment {

    @Override
    default ResourceType type() {
        return ResourceType.SUPERVISORY_COMMENT;
    }

    /** {@return the body, such as CEACR} */
    Optional<String> body();

    /** {@return a builder filled with this comment} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSupervisoryComment.Builder {
        Builder() {}
    }
}
