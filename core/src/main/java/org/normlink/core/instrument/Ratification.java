package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

/** What a source says about the ratification of an instrument by a country. */
@Value.Immutable
@JsonDeserialize(builder = Ratification.Builder.class)
@JsonPropertyOrder({
    "country",
    "instrument",
    "registeredOn",
    "denunciationRegisteredOn",
    "notRatifiedAsOf",
    "verification",
    "source"
})
public sealed interface Ratification permits ImmutableRatification {

    /** {@return the country} */
    Country country();

    /** {@return the instrument} */
    InstrumentId instrument();

    /** {@return when the ratification was registered; the source may know the year only} */
    Optional<PartialDate> registeredOn();

    /** {@return when a denunciation was registered} */
    Optional<PartialDate> denunciationRegisteredOn();

    /** {@return the date as of which the source shows that the country had not ratified} */
    Optional<PartialDate> notRatifiedAsOf();

    /** {@return whether the fact was read in the source} */
    Verification verification();

    /** {@return the source, with its date} */
    Source source();

    /** {@return a builder filled with this fact} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts about ratifications, and refuses those that contradict themselves. */
    final class Builder extends ImmutableRatification.Builder {
        Builder() {}

        @Override
        public Ratification build() {
            Ratification fact = super.build();
            String what = "ratification of " + fact.instrument() + " by " + fact.country();
            if (fact.registeredOn().isPresent() == fact.notRatifiedAsOf().isPresent()) {
                throw new InvalidValueException(
                        what + " must have either 'registeredOn' or 'notRatifiedAsOf', and not both");
            }
            boolean tooEarly = fact.denunciationRegisteredOn()
                    .filter(end -> fact.registeredOn()
                            .filter(start -> !end.last().isBefore(start.first()))
                            .isEmpty())
                    .isPresent();
            if (tooEarly) {
                throw new InvalidValueException(what + " must come before its denunciation");
            }
            return fact;
        }
    }
}
