package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.DateSpan;
import org.normlink.core.time.PartialDate;

/** An adopted policy, strategy or plan of action. */
@Value.Immutable
@JsonDeserialize(builder = Policy.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface Policy extends Resource permits ImmutablePolicy {

    @Override
    default ResourceType type() {
        return ResourceType.POLICY;
    }

    /** {@return when it was adopted} */
    Optional<PartialDate> adoptedOn();

    /** {@return the period that it covers; after its end it is no plan any more} */
    Optional<DateSpan> validity();

    /** {@return a builder filled with this policy} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
