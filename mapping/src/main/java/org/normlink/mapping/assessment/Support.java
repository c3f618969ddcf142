package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.framework.Duty;
import org.normlink.mapping.linking.EvidenceClass;

/** How far evidence of one class carries a rating. */
@Value.Immutable
@JsonDeserialize(builder = Support.Builder.class)
@JsonPropertyOrder({"duty", "evidenceClass", "level", "activities"})
public sealed interface Support permits ImmutableSupport {

    /** {@return the duty that the evidence speaks for; absent on the axis of law} */
    Optional<Duty> duty();

    /** {@return the class of the evidence} */
    EvidenceClass evidenceClass();

    /** {@return how far it carries} */
    Rating level();

    /** {@return the activities that it rests on, each by the resource that stands for it} */
    List<ResourceId> activities();

    /** {@return a builder filled with this support} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds supports. */
    final class Builder extends ImmutableSupport.Builder {
        Builder() {}
    }
}
