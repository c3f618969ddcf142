package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many requirements have a rating on an axis. The counts of one axis add up to the number of requirements.
 *
 * @param axis the axis
 * @param rating the rating
 * @param requirements how many
 */
@JsonPropertyOrder({"axis", "rating", "requirements"})
public record RatingCount(Axis axis, Rating rating, int requirements) {
    /** Refuses nulls. */
    public RatingCount {
        requireNonNull(axis, "axis");
        requireNonNull(rating, "rating");
    }
}
