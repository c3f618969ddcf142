package org.normlink.mapping.linking;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.place.Place;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.time.DateSpan;
import org.normlink.core.time.PartialDate;

/**
 * A claim that a resource bears on a provision, and what the claim rests on.
 *
 * <p>A link never says how well the provision is met. That is the work of an assessment.
 */
@Value.Immutable
@JsonDeserialize(builder = EvidenceLink.Builder.class)
@JsonPropertyOrder({
    "resource",
    "provision",
    "relation",
    "evidenceClass",
    "polarity",
    "strength",
    "confidence",
    "stage",
    "actor",
    "places",
    "isRegional",
    "date",
    "validity",
    "review",
    "basis"
})
public sealed interface EvidenceLink permits ImmutableEvidenceLink {

    /**
     * A total order: by resource, then by provision, then by everything else. Links that compare as equal are equal.
     */
    Comparator<EvidenceLink> CANONICAL_ORDER = comparing(EvidenceLink::resource)
            .thenComparing(EvidenceLink::provision)
            .thenComparing(NormlinkJson::writeLine);

    /** {@return the resource that carries the evidence} */
    ResourceId resource();

    /** {@return the provision that the resource bears on} */
    ProvisionRef provision();

    /** {@return how it bears on it} */
    Relation relation();

    /** {@return the kind of evidence, which decides what it can prove} */
    EvidenceClass evidenceClass();

    /** {@return whether it speaks of a measure or of a gap} */
    Polarity polarity();

    /** {@return how much the resource tells about the provision} */
    Strength strength();

    /** {@return how sure the claim is, from 0 to 1} */
    double confidence();

    /** {@return how far the thing has come that the resource tells of} */
    Stage stage();

    /** {@return who acts} */
    Actor actor();

    /** {@return the places that the evidence is about; none if it names none} */
    List<Place> places();

    /** {@return whether the evidence is about a region or the world} */
    @Value.Default
    default boolean isRegional() {
        return false;
    }

    /** {@return the date of the activity, as far as the resource tells it} */
    Optional<PartialDate> date();

    /** {@return the period of a plan or law, after which it is no evidence any more} */
    Optional<DateSpan> validity();

    /** {@return whether a person looked at the link} */
    @Value.Default
    default ReviewState review() {
        return ReviewState.PROPOSED;
    }

    /** {@return what the claim rests on} */
    LinkBasis basis();

    /** {@return a builder filled with this link} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds links, and refuses those that contradict themselves. */
    final class Builder extends ImmutableEvidenceLink.Builder {
        Builder() {} // not private: the code generator would overlook this class

        @Override
        public EvidenceLink build() {
            EvidenceLink link = super.build();
            if (!(link.confidence() >= 0 && link.confidence() <= 1)) { // also refuses NaN
                throw new InvalidValueException(
                        "confidence of the link from %s to %s must be between 0 and 1, but is %s"
                                .formatted(link.resource(), link.provision(), link.confidence()));
            }
            return link;
        }
    }
}
