package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.source.Verification;
import org.normlink.core.text.LocalizedText;

/** An article, paragraph or clause of an instrument, with its parts. */
@Value.Immutable
@JsonDeserialize(builder = Provision.Builder.class)
@JsonPropertyOrder({
    "path",
    "label",
    "heading",
    "summary",
    "addressees",
    "modality",
    "themes",
    "status",
    "verification",
    "sources",
    "children"
})
public sealed interface Provision permits ImmutableProvision {

    /** {@return the way down to the provision} */
    ProvisionPath path();

    /** {@return the provision as lawyers cite it, such as {@code Art. 2(c)(ii)}} */
    String label();

    /** {@return the heading, where the instrument has one} */
    Optional<LocalizedText> heading();

    /** {@return what the provision says, in this project's own words; never its text} */
    LocalizedText summary();

    /** {@return who is asked} */
    @Value.NaturalOrder
    SortedSet<Addressee> addressees();

    /** {@return how strongly they are asked} */
    Modality modality();

    /** {@return what it is about} */
    @Value.NaturalOrder
    SortedSet<Theme> themes();

    /** {@return whether it can still be applied} */
    ProvisionStatus status();

    /** {@return whether number and substance were checked in the sources} */
    Verification verification();

    /** {@return the keys of the sources in the instrument} */
    List<String> sources();

    /**
     * {@return the parts, in document order}
     *
     * <p>The path of a part continues the path of the whole; what is only grouped under a heading, such as an article
     * in a chapter, keeps its own.
     */
    List<Provision> children();

    /** {@return this provision and all its parts, in document order} */
    default Stream<Provision> flattened() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Provision::flattened));
    }

    /** {@return a builder filled with this provision} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds provisions, and refuses parts that belong elsewhere. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}

        @Override
        public Provision build() {
            Provision provision = super.build();
            for (Provision child : provision.children()) {
                boolean isPart =
                        provision.path().covers(child.path()) && !child.path().equals(provision.path());
                boolean isGrouped = !provision.path().head().equals(child.path().head());
                if (!isPart && !isGrouped) {
                    throw new InvalidValueException("a part of '%s' must start with '%s.', but is '%s'"
                            .formatted(provision.path(), provision.path(), child.path()));
                }
            }
            return provision;
        }
    }
}
