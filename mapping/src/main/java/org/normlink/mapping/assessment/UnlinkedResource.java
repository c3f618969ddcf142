package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.normlink.core.resource.ResourceId;

/**
 * A resource that stands under no requirement of the framework.
 *
 * @param resource the resource
 * @param reason why
 */
@JsonPropertyOrder({"resource", "reason"})
public record UnlinkedResource(ResourceId resource, NoLinkReason reason) {
    /** Refuses nulls. */
    public UnlinkedResource {
        requireNonNull(resource, "resource");
        requireNonNull(reason, "reason");
    }
}
