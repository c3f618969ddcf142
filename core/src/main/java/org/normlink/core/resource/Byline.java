package org.normlink.core.resource;

import static java.util.Objects.requireNonNull;

/**
 * Who signs a text.
 *
 * @param name the name, letter by letter as printed
 * @param affiliation what the source says of the author, or an empty text
 */
public record Byline(String name, String affiliation) {
    /** Refuses nulls. */
    public Byline {
        requireNonNull(name, "name");
        requireNonNull(affiliation, "affiliation");
    }
}
