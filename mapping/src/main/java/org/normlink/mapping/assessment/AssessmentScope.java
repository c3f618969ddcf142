package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.mapping.framework.Framework;

/**
 * What is assessed: one subject against one framework as of one date.
 *
 * @param framework the framework
 * @param subject the country, or a part of one
 * @param asOf the date; later evidence does not count, and legal status is that of the day
 */
public record AssessmentScope(Framework framework, Place subject, LocalDate asOf) {
    /** Refuses nulls. */
    public AssessmentScope {
        requireNonNull(framework, "framework");
        requireNonNull(subject, "subject");
        requireNonNull(asOf, "asOf");
    }

    /** {@return the scope of a whole country} */
    public static AssessmentScope of(Framework framework, Country subject, LocalDate asOf) {
        return new AssessmentScope(framework, Place.of(subject), asOf);
    }
}
