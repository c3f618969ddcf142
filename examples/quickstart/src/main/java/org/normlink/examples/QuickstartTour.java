package org.normlink.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.importer.ListingReader;
import org.normlink.core.place.Country;
import org.normlink.core.resource.Resource;
import org.normlink.mapping.assessment.AssessmentScope;
import org.normlink.mapping.assessment.Assessor;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.framework.Framework;
import org.normlink.mapping.framework.FrameworkId;
import org.normlink.mapping.framework.Frameworks;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.LexiconLinker;

/** The code that the README shows, so that a test can hold the two together. */
public final class QuickstartTour {
    private QuickstartTour() {}

    /** Runs the tour on the file that is named first. */
    public static void main(String[] args) throws IOException {
        tour(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void tour(Path listing, PrintStream out) throws IOException {
        // README: start
        Catalogue catalogue = Catalogue.bundled();
        Framework protocol = Frameworks.bundled(catalogue).get(FrameworkId.of("P029"));
        List<Resource> resources = ListingReader.of(catalogue).readAll(listing);
        EvidenceBase evidence = EvidenceBase.gather(LexiconLinker.bundled(), resources);
        AssessmentScope scope = AssessmentScope.of(protocol, Country.parse("MY"), LocalDate.parse("2022-01-31"));
        GapReport report = Assessor.standard(catalogue).assess(scope, evidence);
        report.evidenced().forEach(finding -> out.println(finding.headline()));
        // README: end
    }
}
