package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.PartialDate;

/** A course or training programme. */
@Value.Immutable
@JsonDeserialize(builder = Course.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Course extends Resource permits ImmutableCourse {

    @Override
    default ResourceType type() {
        return ResourceType.COURSE;
    }

    /** {@return when it was first offered} */
    Optional<PartialDate> launchedOn();

    /** {@return a builder filled with this course} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
