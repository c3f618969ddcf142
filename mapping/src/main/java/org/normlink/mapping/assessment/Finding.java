package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.normlink.mapping.framework.Requirement;

/** What an assessment found about one requirement. */
@Value.Immutable
@JsonDeserialize(builder = Finding.Builder.class)
@JsonPropertyOrder({"requirement", "law", "practice", "evidence"})
public sealed interface Finding permits ImmutableFinding {

    /** {@return the requirement} */
    Requirement requirement();

    /** {@return the rating of the law} */
    AxisRating law();

    /** {@return the rating of practice} */
    AxisRating practice();

    /** {@return the evidence under the requirement, that which counts for nothing too, in canonical order} */
    List<ConsideredEvidence> evidence();

    /** {@return the rating on an axis} */
    default AxisRating on(Axis axis) {
        return switch (axis) {
            case LAW -> law();
            case PRACTICE -> practice();
        };
    }

    /** {@return the requirement and its ratings on one line, for logs and consoles} */
    default String headline() {
        return requirement().id() + ": law " + law().rating() + ", practice "
                + practice().rating();
    }

    /** {@return a builder filled with this finding} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
