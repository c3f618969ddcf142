package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.DateSpan;

/** A meeting of people: a seminar, workshop, consultation or online event. */
@Value.Immutable
@JsonDeserialize(builder = Event.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Event extends Resource permits ImmutableEvent {

    @Override
    default ResourceType type() {
        return ResourceType.EVENT;
    }

    /** {@return the kind of event} */
    EventKind kind();

    /** {@return the days of the event, where it has several} */
    Optional<DateSpan> period();

    /** {@return a builder filled with this event} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
