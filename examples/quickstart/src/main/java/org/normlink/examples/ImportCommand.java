package org.normlink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.normlink.core.Loaded;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.importer.ListingReader;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads resources, and writes them as a JSON array. What could not be told goes to standard error. */
@Command(
        name = "import",
        description = "Reads resources, and writes them as a JSON array.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /** The formats that are read. */
    enum Format {
        /** The text of a web listing. */
        LISTING
    }

    private final Console console;
    private final Catalogue catalogue;

    @Option(names = "--from", required = true, description = "The format: listing (the text of a web listing).")
    private Format from = Format.LISTING;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output if absent.")
    private Optional<Path> out = Optional.empty();

    ImportCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws IOException {
        TextInput input = TextInput.read(file);
        Loaded<List<Resource>> loaded = switch (from) {
            case LISTING -> ListingReader.of(catalogue).read(input);
        };
        List<Resource> resources = loaded.orThrow();
        loaded.problems().forEach(problem -> console.err().println("note: " + problem));
        console.write(NormlinkJson.write(resources), out);
        return 0;
    }
}
