package org.normlink.examples;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.normlink.core.InvalidValueException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the instruments of the catalogue, with their provisions. */
@Command(
        name = "catalogue",
        description = "Lists the instruments of the catalogue, with their provisions.",
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    /** The formats that are written. */
    enum Format {
        /** Lines for people. */
        TEXT,
        /** Data. */
        JSON
    }

    private final Console console;
    private final Catalogue catalogue;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--instrument", paramLabel = "ID", description = "Only this instrument.")
    private Optional<InstrumentId> instrument = Optional.empty();

    @Option(names = "--format", description = "The format: text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    CatalogueCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /** The catalogue as data. */
    @JsonPropertyOrder({"digest", "instruments"})
    record Listing(String digest, List<Instrument> instruments) {}

    @Override
    public Integer call() throws IOException {
        List<Instrument> wanted = instrument.map(id -> List.of(found(id))).orElseGet(catalogue::instruments);
        console.write(
                switch (format) {
                    case JSON ->
                        NormlinkJson.write(new SchemaId("catalogue", 1), new Listing(catalogue.digest(), wanted));
                    case TEXT -> wanted.stream().map(CatalogueCommand::text).collect(Collectors.joining("\n"));
                },
                Optional.empty());
        return 0;
    }

    private Instrument found(InstrumentId id) {
        try {
            return catalogue.instrument(id);
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static String text(Instrument instrument) {
        return instrument.id() + " " + instrument.title().in(Language.EN).text() + "\n"
                + instrument
                        .allProvisions()
                        .map(provision -> "  " + provision.label() + ": "
                                + provision.summary().in(Language.EN).text() + "\n")
                        .collect(Collectors.joining());
    }
}
