package org.normlink.core.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.TextInput;
import org.normlink.core.resource.Resource;

/** Reads resources from a format that people have. */
@FunctionalInterface
public interface ResourceReader {

    /**
     * Reads all resources of an input, in its order. What could not be told is left out and listed as a warning; an
     * entry that can't be used is left out and listed as an error.
     *
     * @throws InvalidDataException if the input as a whole is of another format
     */
    Loaded<List<Resource>> read(TextInput input);

    /**
     * {@return all resources of a file; warnings are left aside}
     *
     * @throws InvalidDataException with all errors of the file
     */
    default List<Resource> readAll(Path file) throws IOException {
        return read(TextInput.read(file)).orThrow();
    }
}
