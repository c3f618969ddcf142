package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.source.Source;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;

/** A convention, protocol, recommendation or guideline, with the tree of its provisions. */
@Value.Immutable
@JsonDeserialize(builder = Instrument.Builder.class)
@JsonPropertyOrder({
    "id",
    "title",
    "officialTitle",
    "kind",
    "issuer",
    "force",
    "adoptedOn",
    "inForceOn",
    "appliesFrom",
    "note",
    "identifiers",
    "relations",
    "entryIntoForceRule",
    "denunciationRule",
    "sources",
    "provisions"
})
public sealed interface Instrument permits ImmutableInstrument {

    /** {@return the identifier} */
    InstrumentId id();

    /** {@return the usual short title} */
    LocalizedText title();

    /** {@return the full title, where it differs} */
    Optional<LocalizedText> officialTitle();

    /** {@return the form of the instrument} */
    InstrumentKind kind();

    /** {@return the body that adopted it, by its usual abbreviation, such as {@code ILO}} */
    String issuer();

    /** {@return whether it can bind} */
    BindingForce force();

    /** {@return when it was adopted, or published where nobody adopts it} */
    PartialDate adoptedOn();

    /** {@return the day on which the instrument itself entered into force; absent where it never does} */
    Optional<LocalDate> inForceOn();

    /** {@return the day from which it applies, where that is later than its entry into force} */
    Optional<LocalDate> appliesFrom();

    /** {@return what a reader should know of the state of the instrument} */
    Optional<LocalizedText> note();

    /** {@return its identifiers in other registers} */
    List<Identifier> identifiers();

    /** {@return how it relates to other instruments} */
    List<InstrumentRelation> relations();

    /** {@return when a ratification takes effect; absent where the instrument can't be ratified} */
    Optional<RegistrationRule> entryIntoForceRule();

    /** {@return when a denunciation takes effect; absent where the instrument can't be denounced} */
    Optional<RegistrationRule> denunciationRule();

    /** {@return the sources that its provisions refer to by key} */
    List<Source> sources();

    /** {@return the highest provisions, in document order} */
    List<Provision> provisions();

    /** {@return all provisions, in document order} */
    default Stream<Provision> allProvisions() {
        return provisions().stream().flatMap(Provision::flattened);
    }

    /** {@return the provision at a path, if there is one} */
    default Optional<Provision> find(ProvisionPath path) {
        return allProvisions()
                .filter(provision -> provision.path().equals(path))
                .findFirst();
    }

    /** {@return a builder filled with this instrument} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds instruments, and refuses those that contradict themselves. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        @Override
        public Instrument build() {
            Instrument instrument = super.build();
            List<Provision> provisions = instrument.allProvisions().toList();
            Set<String> sources = new HashSet<>();
            instrument.sources().forEach(source -> source.id().ifPresent(sources::add));
            Set<ProvisionPath> paths = new HashSet<>();
            for (Provision provision : provisions) {
                if (!paths.add(provision.path())) {
                    throw new InvalidValueException("provisions of %s must have different paths, but '%s' stands twice"
                            .formatted(instrument.id(), provision.path()));
                }
                for (String source : provision.sources()) {
                    if (!sources.contains(source)) {
                        throw new InvalidValueException("source of '%s/%s' must be listed, but '%s' is not"
                                .formatted(instrument.id(), provision.path(), source));
                    }
                }
                checkOrder(instrument, provision.children());
            }
            checkOrder(instrument, instrument.provisions());
            Stream.of(instrument.entryIntoForceRule(), instrument.denunciationRule())
                    .flatMap(Optional::stream)
                    .map(RegistrationRule::provision)
                    .filter(path -> !paths.contains(path))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new InvalidValueException(
                                "rule of %s must rest on one of its provisions, but '%s' is none"
                                        .formatted(instrument.id(), path));
                    });
            return instrument;
        }

        /** Numbered provisions of one kind under one parent stand in order: article 2 before article 10. */
        private static void checkOrder(Instrument instrument, List<Provision> siblings) {
            for (int i = 1; i < siblings.size(); i++) {
                ProvisionPath earlier = siblings.get(i - 1).path();
                ProvisionPath later = siblings.get(i).path();
                boolean comparable = earlier.head().equals(later.head()) && earlier.isOrdinal() && later.isOrdinal();
                if (comparable && earlier.compareTo(later) > 0) {
                    throw new InvalidValueException(
                            "provisions of %s must stand in document order, but '%s' follows '%s'"
                                    .formatted(instrument.id(), later, earlier));
                }
            }
        }
    }
}
