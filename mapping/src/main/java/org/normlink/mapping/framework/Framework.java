package org.normlink.mapping.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.text.LocalizedText;

/** A list of requirements against which a subject is assessed. */
@Value.Immutable
@JsonDeserialize(builder = Framework.Builder.class)
@JsonPropertyOrder({"id", "version", "title", "subject", "instrument", "requirements"})
public sealed interface Framework permits ImmutableFramework {

    /** {@return the identifier} */
    FrameworkId id();

    /** {@return the version of the list} */
    String version();

    /** {@return the title} */
    LocalizedText title();

    /** {@return who can be assessed} */
    SubjectKind subject();

    /** {@return the instrument whose legal status decides the words of a report} */
    InstrumentId instrument();

    /** {@return the requirements, in the order of a report} */
    List<Requirement> requirements();

    /** {@return whether a requirement rests on {@code ref}, or is guided by it} */
    default boolean concerns(ProvisionRef ref) {
        return requirements().stream().anyMatch(r -> r.covers(ref) || r.isGuidedBy(ref));
    }

    /** {@return the requirement with an id, if there is one} */
    default Optional<Requirement> find(RequirementId id) {
        return requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** {@return the SHA-256 digest of the framework, in hexadecimal} */
    default String digest() {
        return NormlinkJson.digest(this);
    }

    /** {@return a builder filled with this framework} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds frameworks, and refuses ids that stand twice. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}

        @Override
        public Framework build() {
            Framework framework = super.build();
            Set<RequirementId> ids = new HashSet<>();
            for (Requirement requirement : framework.requirements()) {
                if (!ids.add(requirement.id())) {
                    throw new InvalidValueException("requirements of %s must have different ids, but '%s' stands twice"
                            .formatted(framework.id(), requirement.id()));
                }
            }
            return framework;
        }
    }
}
