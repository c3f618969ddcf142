package org.normlink.core.resource;

import static java.util.Objects.requireNonNull;

/**
 * How a resource relates to another one.
 *
 * @param type the relation, read from the resource that holds it
 * @param target the other resource
 */
public record ResourceRelation(RelationType type, ResourceId target) {
    /** Refuses nulls. */
    public ResourceRelation {
        requireNonNull(type, "type");
        requireNonNull(target, "target");
    }
}
