package org.normlink.examples;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.normlink.core.InvalidValueException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells where a country stands to an instrument on a day, with the source. */
@Command(
        name = "status",
        description = "Tells where a country stands to an instrument on a day, with the source.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
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

    @Option(names = "--instrument", required = true, paramLabel = "ID", description = "The instrument, such as P029.")
    private Optional<InstrumentId> instrument = Optional.empty();

    @Option(names = "--subject", required = true, paramLabel = "CODE", description = "The country: ISO 3166-1 alpha-2.")
    private Optional<Country> subject = Optional.empty();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day, such as 2022-01-31.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--format", description = "The format: text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    StatusCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /** The answer as data. */
    @JsonPropertyOrder({"instrument", "subject", "asOf", "status"})
    record Answer(InstrumentId instrument, Country subject, LocalDate asOf, LegalStatus status) {}

    @Override
    public Integer call() throws IOException {
        Country country = subject.orElseThrow();
        Instrument found = found();
        LegalStatus status = catalogue.legalStatus(found.id(), country, asOf);
        console.write(
                switch (format) {
                    case JSON -> NormlinkJson.write(new Answer(found.id(), country, asOf, status));
                    case TEXT -> text(found, country, status);
                },
                Optional.empty());
        return 0;
    }

    private Instrument found() {
        try {
            return catalogue.instrument(instrument.orElseThrow());
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String text(Instrument found, Country country, LegalStatus status) {
        StringBuilder text = new StringBuilder("%s (%s), %s, %s: %s%n"
                .formatted(
                        found.id(),
                        found.title().in(Language.EN).text(),
                        country.name().in(Language.EN).text(),
                        asOf,
                        words(status))
                .replace("\r\n", "\n"));
        for (Source source : status.sources()) {
            text.append("source: ").append(source.citation());
            source.url().ifPresent(url -> text.append(" <").append(url).append('>'));
            text.append(source.date().map(date -> " (dated " + date + ")").orElse(" (undated)"))
                    .append('\n');
        }
        if (status.verification() == Verification.BACKGROUND) {
            text.append("this rests on background knowledge that was not checked in the source again\n");
        }
        return text.toString();
    }

    private static String words(LegalStatus status) {
        if (status instanceof LegalStatus.RatifiedNotYetInForce ratified) {
            return "ratified (registered " + ratified.registeredOn() + "), not yet in force (enters into force "
                    + ratified.entersIntoForceOn() + ")";
        }
        if (status instanceof LegalStatus.InForce inForce) {
            return "in force since " + inForce.since() + " (ratification registered " + inForce.registeredOn() + ")";
        }
        if (status instanceof LegalStatus.Denounced denounced) {
            return "denounced, with effect from " + denounced.since();
        }
        if (status instanceof LegalStatus.Unknown unknown) {
            return "unknown: " + unknown.reason();
        }
        return status.code() == LegalStatus.Code.NOT_RATIFIED
                ? "not ratified"
                : "guidance to all members, not open to ratification";
    }
}
