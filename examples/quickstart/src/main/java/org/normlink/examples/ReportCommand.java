package org.normlink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.normlink.core.InvalidValueException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.place.Country;
import org.normlink.core.text.Language;
import org.normlink.mapping.assessment.AssessmentScope;
import org.normlink.mapping.assessment.Assessor;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.framework.Framework;
import org.normlink.mapping.framework.FrameworkId;
import org.normlink.mapping.framework.Frameworks;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.LexiconLinker;
import org.normlink.mapping.report.HtmlReportWriter;
import org.normlink.mapping.report.JsonReportWriter;
import org.normlink.mapping.report.MarkdownReportWriter;
import org.normlink.mapping.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Assesses a country against a framework as of a date, and writes the report. */
@Command(
        name = "report",
        description = "Assesses a country against a framework as of a date, and writes the gap report.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    /** The formats that are written. */
    enum Format {
        /** Data that reads back. */
        JSON,
        /** Markdown. */
        MD,
        /** One self-contained page. */
        HTML
    }

    private final Console console;
    private final Catalogue catalogue;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--resources",
            required = true,
            paramLabel = "FILE",
            description = "The text of a listing, or a JSON array of resources.")
    private Path resources = Path.of("");

    @Option(names = "--framework", required = true, paramLabel = "ID", description = "The framework, such as P029.")
    private FrameworkId framework = FrameworkId.of("P029");

    @Option(names = "--subject", required = true, paramLabel = "CODE", description = "The country: ISO 3166-1 alpha-2.")
    private Optional<Country> subject = Optional.empty();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The date of the assessment.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(names = "--format", required = true, description = "The format: json, md or html.")
    private Format format = Format.HTML;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output if absent.")
    private Optional<Path> out = Optional.empty();

    ReportCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws IOException {
        Framework wanted = wanted();
        if (!language.equals(Language.EN)) {
            throw new ParameterException(
                    spec.commandLine(), "--lang must be 'en', the language of the labels, but is '" + language + "'");
        }
        EvidenceBase evidence =
                EvidenceBase.gather(LexiconLinker.bundled(), ResourceFile.read(resources, catalogue, console));
        GapReport report =
                Assessor.standard(catalogue).assess(AssessmentScope.of(wanted, subject.orElseThrow(), asOf), evidence);
        console.write(writer().toText(report, language), out);
        out.ifPresent(file -> console.err().println("the report is in '" + file + "'"));
        return 0;
    }

    private ReportWriter writer() {
        return switch (format) {
            case JSON -> JsonReportWriter.create();
            case MD -> MarkdownReportWriter.of(catalogue);
            case HTML -> HtmlReportWriter.of(catalogue);
        };
    }

    private Framework wanted() {
        try {
            return Frameworks.bundled(catalogue).get(framework);
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
