package org.normlink.core.place;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.normlink.core.Certainty;
import org.normlink.core.InvalidValueException;
import org.normlink.core.text.Language;

/** A country, or a part of one, as precise as the source. */
@Value.Immutable
@JsonDeserialize(builder = Place.Builder.class)
@JsonPropertyOrder({"country", "subdivision", "subdivisionName", "locality", "certainty"})
public sealed interface Place permits ImmutablePlace {

    /** {@return the country} */
    Country country();

    /** {@return the first-level subdivision by its ISO 3166-2 code, such as {@code MY-12}} */
    Optional<SubdivisionCode> subdivision();

    /** {@return the English name of the subdivision, such as {@code Sabah}} */
    Optional<String> subdivisionName();

    /** {@return the town} */
    Optional<String> locality();

    /** {@return whether the source names the place, or it was concluded from who takes part} */
    @Value.Default
    default Certainty certainty() {
        return Certainty.STATED;
    }

    /** {@return whether this is {@code other}, or holds it, whatever the certainty} */
    default boolean covers(Place other) {
        return country().equals(other.country())
                && (subdivision().isEmpty() || subdivision().equals(other.subdivision()))
                && (locality().isEmpty() || locality().equals(other.locality()));
    }

    /** {@return the place as people write it, the smallest part first: {@code Mianyang, Sichuan, China}} */
    default String label(Language language) {
        return Stream.of(
                        locality().stream(),
                        subdivisionName().stream(),
                        Stream.of(country().name().in(language).text()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    /** {@return a builder filled with this place} */
    Builder toBuilder();

    /** {@return a whole country, as the source states it} */
    static Place of(Country country) {
        return builder().country(country).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds places, and refuses subdivisions of other countries. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}

        @Override
        public Place build() {
            Place place = super.build();
            if (place.subdivision()
                    .filter(subdivision -> !subdivision.country().equals(place.country()))
                    .isPresent()) {
                throw new InvalidValueException("subdivision of '%s' must start with '%s-', but is '%s'"
                        .formatted(
                                place.country(),
                                place.country(),
                                place.subdivision().map(SubdivisionCode::code).orElse("")));
            }
            if (place.subdivision().isPresent() && place.subdivisionName().isEmpty()) {
                throw new InvalidValueException("subdivision of '" + place.country() + "' must have a name");
            }
            return place;
        }
    }
}
