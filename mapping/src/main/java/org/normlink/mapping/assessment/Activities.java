package org.normlink.mapping.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.linking.ActivityMatch;

/** Which resource stands for the activity that a resource tells of: of all that tell of it, the one of the least id. */
final class Activities {
    private final Map<ResourceId, ResourceId> parents = new HashMap<>();

    private Activities() {}

    static Activities of(List<ActivityMatch> matches) {
        Activities activities = new Activities();
        matches.forEach(match -> activities.join(match.first(), match.second()));
        return activities;
    }

    ResourceId of(ResourceId resource) {
        ResourceId current = resource;
        ResourceId parent = parents.getOrDefault(current, current);
        while (!parent.equals(current)) {
            current = parent;
            parent = parents.getOrDefault(current, current);
        }
        return current;
    }

    boolean isShared(ResourceId resource) {
        return parents.containsKey(resource) || parents.containsValue(resource);
    }

    private void join(ResourceId one, ResourceId other) {
        ResourceId a = of(one);
        ResourceId b = of(other);
        int order = a.compareTo(b);
        if (order < 0) {
            parents.put(b, a);
        } else if (order > 0) {
            parents.put(a, b);
        }
    }
}
