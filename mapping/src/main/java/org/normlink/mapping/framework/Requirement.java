package org.normlink.mapping.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.Theme;
import org.normlink.core.text.LocalizedText;

/** One row of a gap analysis: what one or more provisions ask for, and what to ask about it. */
@Value.Immutable
@JsonDeserialize(builder = Requirement.Builder.class)
@JsonPropertyOrder({"id", "title", "provisions", "guidance", "theme", "duties", "questions"})
public sealed interface Requirement permits ImmutableRequirement {

    /** {@return the identifier, unique within its framework} */
    RequirementId id();

    /** {@return a short title in this project's own words} */
    LocalizedText title();

    /** {@return the provisions that make the requirement, in the order of citation; at least one} */
    List<ProvisionRef> provisions();

    /** {@return provisions that guide how to meet it and bind nobody, parts included} */
    List<ProvisionRef> guidance();

    /** {@return what it is about} */
    Theme theme();

    /** {@return what it asks for} */
    @Value.NaturalOrder
    SortedSet<Duty> duties();

    /** {@return what to ask about it, by facet} */
    List<Question> questions();

    /** {@return whether evidence for {@code ref} bears on the requirement itself} */
    default boolean covers(ProvisionRef ref) {
        return provisions().stream().anyMatch(provision -> provision.covers(ref));
    }

    /** {@return whether evidence for {@code ref} bears on guidance to the requirement} */
    default boolean isGuidedBy(ProvisionRef ref) {
        return guidance().stream().anyMatch(provision -> provision.covers(ref));
    }

    /** {@return a builder filled with this requirement} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requirements, and refuses those without a provision or a duty. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}

        @Override
        public Requirement build() {
            Requirement requirement = super.build();
            if (requirement.provisions().isEmpty() || requirement.duties().isEmpty()) {
                throw new InvalidValueException(
                        "requirement '" + requirement.id() + "' must have a provision and a duty");
            }
            return requirement;
        }
    }
}
