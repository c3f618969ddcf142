package org.normlink.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.normlink.core.TextInput;
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

/** The ten entries of the listing that the project started from, and reports on them. */
public final class SeedListing {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Framework PROTOCOL = Frameworks.bundled(CATALOGUE).get(FrameworkId.of("P029"));

    private SeedListing() {}

    /** {@return the ten resources} */
    public static List<Resource> resources() {
        try {
            return ListingReader.of(CATALOGUE)
                    .read(TextInput.read(Path.of("..", "examples", "data", "forced-labour-resources.txt")))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the resources with their links} */
    public static EvidenceBase evidence() {
        return EvidenceBase.gather(LexiconLinker.bundled(), resources());
    }

    /** {@return the scope of a country as of a day} */
    public static AssessmentScope scope(String country, String asOf) {
        return AssessmentScope.of(PROTOCOL, Country.parse(country), LocalDate.parse(asOf));
    }

    /** {@return the report on a country as of a day} */
    public static GapReport report(String country, String asOf) {
        return Assessor.standard(CATALOGUE).assess(scope(country, asOf), evidence());
    }
}
