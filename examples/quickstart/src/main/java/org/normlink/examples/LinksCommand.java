package org.normlink.examples;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.normlink.core.InvalidValueException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.ProvisionPath;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.framework.Framework;
import org.normlink.mapping.framework.FrameworkId;
import org.normlink.mapping.framework.Frameworks;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.LexiconLinker;
import org.normlink.mapping.linking.MatchedWords;
import org.normlink.mapping.linking.Polarity;
import org.normlink.mapping.linking.Relation;
import org.normlink.mapping.linking.Strength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proposes links, one JSON object a line. */
@Command(
        name = "links",
        description = "Proposes links from resources to provisions, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {
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

    @Option(
            names = "--framework",
            paramLabel = "ID",
            description = "Only links that bear on this framework; may be given several times.")
    private List<FrameworkId> frameworks = new ArrayList<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Only links at least so sure, from 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minConfidence = 0;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output if absent.")
    private Optional<Path> out = Optional.empty();

    LinksCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /** A line of output. */
    @JsonPropertyOrder({
        "resource",
        "instrument",
        "provision",
        "relation",
        "evidenceClass",
        "polarity",
        "strength",
        "confidence",
        "rule",
        "matched"
    })
    record Line(
            ResourceId resource,
            InstrumentId instrument,
            ProvisionPath provision,
            Relation relation,
            EvidenceClass evidenceClass,
            Polarity polarity,
            Strength strength,
            double confidence,
            String rule,
            List<String> matched) {
        static Line of(EvidenceLink link) {
            return new Line(
                    link.resource(),
                    link.provision().instrument(),
                    link.provision().path(),
                    link.relation(),
                    link.evidenceClass(),
                    link.polarity(),
                    link.strength(),
                    link.confidence(),
                    link.basis().rule(),
                    link.basis().matches().stream().map(MatchedWords::words).toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence must be between 0 and 1, but is " + minConfidence);
        }
        List<Framework> wanted = wanted();
        EvidenceBase evidence =
                EvidenceBase.gather(LexiconLinker.bundled(), ResourceFile.read(resources, catalogue, console));
        console.write(
                evidence.links().stream()
                        .filter(link -> link.confidence() >= minConfidence)
                        .filter(link -> wanted.isEmpty()
                                || wanted.stream().anyMatch(framework -> framework.concerns(link.provision())))
                        .map(link -> NormlinkJson.writeLine(Line.of(link)) + "\n")
                        .collect(Collectors.joining()),
                out);
        return 0;
    }

    private List<Framework> wanted() {
        Frameworks known = Frameworks.bundled(catalogue);
        try {
            return frameworks.stream().map(known::get).toList();
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
