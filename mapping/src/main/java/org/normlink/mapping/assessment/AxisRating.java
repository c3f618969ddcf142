package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.mapping.framework.Duty;

/** The rating of a requirement on one axis, and what it rests on. */
@Value.Immutable
@JsonDeserialize(builder = AxisRating.Builder.class)
@JsonPropertyOrder({"rating", "isPlanned", "decidedBy", "supports", "withoutEvidence"})
public sealed interface AxisRating permits ImmutableAxisRating {

    /** {@return the rating} */
    Rating rating();

    /** {@return whether a plan or an announcement names the matter; planned is not done} */
    boolean isPlanned();

    /** {@return which rules decided} */
    String decidedBy();

    /** {@return the evidence that carries the rating, by duty and class; none where there is none} */
    List<Support> supports();

    /** {@return the duties of the requirement that no evidence speaks for; none on the axis of law} */
    @Value.NaturalOrder
    SortedSet<Duty> withoutEvidence();

    /** {@return a builder filled with this rating} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ratings, and refuses results without evidence. */
    final class Builder extends ImmutableAxisRating.Builder {
        Builder() {}

        @Override
        public AxisRating build() {
            AxisRating built = super.build();
            if ((built.rating() == Rating.NO_EVIDENCE) != built.supports().isEmpty()) {
                throw new InvalidValueException("a rating rests on evidence or is 'no-evidence', but is '%s' with %s"
                        .formatted(built.rating(), built.supports()));
            }
            return built;
        }
    }
}
