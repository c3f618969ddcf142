package org.normlink.mapping.framework;

import static java.util.Objects.requireNonNull;

import org.normlink.core.text.LocalizedText;

/**
 * What an assessor asks about a requirement.
 *
 * @param facet what the question is about
 * @param text the question, in this project's own words
 */
public record Question(Facet facet, LocalizedText text) {
    /** Refuses nulls. */
    public Question {
        requireNonNull(facet, "facet");
        requireNonNull(text, "text");
    }
}
