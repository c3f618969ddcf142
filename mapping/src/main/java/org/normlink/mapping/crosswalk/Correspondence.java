package org.normlink.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.source.Verification;

/**
 * What somebody says about two provisions. It says that requirements are related; it never carries a rating from one to
 * the other.
 */
@Value.Immutable
@JsonDeserialize(builder = Correspondence.Builder.class)
@JsonPropertyOrder({"source", "target", "relation", "strength", "rationale", "citation", "verification"})
public sealed interface Correspondence permits ImmutableCorrespondence {

    /** {@return the first provision} */
    ProvisionRef source();

    /** {@return the second provision} */
    ProvisionRef target();

    /** {@return how the first relates to the second} */
    SetRelation relation();

    /** {@return how close they are in substance, from 1 to 10} */
    int strength();

    /** {@return why, in a plain sentence} */
    String rationale();

    /** {@return where the claim rests on} */
    String citation();

    /** {@return whether both provisions were read in the cited sources} */
    Verification verification();

    /** {@return what the correspondence says, read from the other end} */
    default Correspondence inverse() {
        return toBuilder()
                .source(target())
                .target(source())
                .relation(relation().inverse())
                .build();
    }

    /** {@return a builder filled with this correspondence} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds correspondences, and refuses those without two ends, a strength or a rationale. */
    final class Builder extends ImmutableCorrespondence.Builder {
        Builder() {}

        @Override
        public Correspondence build() {
            Correspondence built = super.build();
            String what = "correspondence of '" + built.source() + "' and '" + built.target() + "'";
            if (built.source().equals(built.target())) {
                throw new InvalidValueException(what + " must have two ends");
            }
            if (built.strength() < 1 || built.strength() > 10) {
                throw new InvalidValueException(
                        what + " must have a strength between 1 and 10, but has " + built.strength());
            }
            if (built.rationale().isBlank() || built.citation().isBlank()) {
                throw new InvalidValueException(what + " must have a rationale and a citation");
            }
            return built;
        }
    }
}
