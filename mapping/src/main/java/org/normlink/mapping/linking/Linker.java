package org.normlink.mapping.linking;

import java.util.List;
import org.normlink.core.resource.Resource;

/** Proposes links from a resource to provisions. */
@FunctionalInterface
public interface Linker {

    /**
     * {@return the links that the resource supports, in document order of the provisions; none is a good answer}
     *
     * <p>The answer depends on the resource alone.
     */
    List<EvidenceLink> link(Resource resource);

    /** {@return which rules are used, for the record of an assessment; none where a linker has none to name} */
    default List<RulesVersion> rules() {
        return List.of();
    }
}
