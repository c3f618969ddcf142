package org.normlink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.importer.JsonResourceReader;
import org.normlink.core.importer.ListingReader;
import org.normlink.core.resource.Resource;

/** Reads a file of resources: a JSON array, or the text of a listing. */
final class ResourceFile {
    private ResourceFile() {}

    /**
     * {@return the resources of a file}
     *
     * @throws InvalidDataException with all errors of the file
     */
    static List<Resource> read(Path file, Catalogue catalogue, Console console) throws IOException {
        TextInput input = TextInput.read(file);
        String start = input.text().stripLeading();
        Loaded<List<Resource>> loaded = start.startsWith("[") || start.startsWith("{")
                ? JsonResourceReader.of(catalogue).read(input)
                : ListingReader.of(catalogue).read(input);
        List<Resource> resources = loaded.orThrow();
        if (!loaded.problems().isEmpty()) {
            console.err()
                    .println(loaded.problems().size() + " things could not be told from '" + input.name()
                            + "'; 'import' lists them");
        }
        return resources;
    }
}
