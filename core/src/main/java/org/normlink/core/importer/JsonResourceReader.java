package org.normlink.core.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;

/**
 * Reads a JSON array of resources.
 *
 * <p>An element with a {@code type} is a resource as this library writes it. One without is a plain record with
 * {@code id} and {@code title}, and if known {@code language}, {@code summary}, {@code date_text}, {@code place_text}
 * and {@code url}; it is typed as an entry of a listing is. Plain records are read as English where they name no
 * language. Readers are immutable, and safe for use by several threads.
 */
public final class JsonResourceReader implements ResourceReader {
    private final ResourceTyping typing;

    private JsonResourceReader(Catalogue catalogue) {
        typing = new ResourceTyping(catalogue);
    }

    /** {@return a reader that knows the stakeholders and instruments of a catalogue} */
    public static JsonResourceReader of(Catalogue catalogue) {
        return new JsonResourceReader(catalogue);
    }

    @Override
    public Loaded<List<Resource>> read(TextInput input) {
        JsonNode tree = NormlinkJson.tree(input);
        if (!tree.isArray()) {
            throw new InvalidDataException(List.of(Problem.error(
                    new Problem.Location(input.name(), 1, ""), "resources must be a JSON array of objects")));
        }
        List<Problem> problems = new ArrayList<>();
        List<Resource> resources = new ArrayList<>();
        Set<ResourceId> ids = new HashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            String pointer = "/" + i;
            Problem.Location where = new Problem.Location(input.name(), 0, pointer);
            read(tree.get(i), pointer, input, problems).ifPresent(resource -> {
                if (ids.add(resource.id())) {
                    resources.add(resource);
                } else {
                    problems.add(Problem.error(
                            where, "ids of resources must differ, but '" + resource.id() + "' stands twice"));
                }
            });
        }
        return new Loaded<>(resources, problems);
    }

    private Optional<Resource> read(JsonNode element, String pointer, TextInput input, List<Problem> problems) {
        if (element.has("type")) {
            Loaded<Optional<Resource>> loaded = NormlinkJson.tryBind(element, pointer, Resource.class, input);
            problems.addAll(loaded.problems());
            return loaded.value();
        }
        Loaded<Optional<PlainRecord>> loaded = NormlinkJson.tryBind(element, pointer, PlainRecord.class, input);
        problems.addAll(loaded.problems());
        Problem.Location where = new Problem.Location(input.name(), 0, pointer);
        if (loaded.value().filter(plain -> plain.title().isBlank()).isPresent()) {
            problems.add(Problem.error(where, "title of a resource must not be blank"));
            return Optional.empty();
        }
        return loaded.value().map(plain -> typing.type(plain, where, problems));
    }
}
