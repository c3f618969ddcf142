package org.normlink.mapping.crosswalk;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What follows from a crosswalk for two provisions.
 *
 * @param relation what is known; each path that was followed adds to it
 * @param confidence the product of the strengths along the best path, each as a tenth; it only falls along a path
 * @param path the best path, each step read in the direction of the path
 */
public record DerivedRelation(KnownRelation relation, double confidence, List<Correspondence> path) {
    /** Refuses nulls. */
    public DerivedRelation {
        requireNonNull(relation, "relation");
        path = List.copyOf(path);
    }
}
