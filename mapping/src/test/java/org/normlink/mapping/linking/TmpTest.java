package org.normlink.mapping.linking;

import java.nio.file.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.importer.ListingReader;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.place.Country;
import org.normlink.mapping.assessment.*;
import org.normlink.mapping.framework.*;

class TmpTest {
    @Test
    void show() throws Exception {
        Catalogue c = Catalogue.bundled();
        var res = ListingReader.of(c)
                .read(TextInput.read(Path.of("../examples/data/forced-labour-resources.txt")))
                .value();
        EvidenceBase base = EvidenceBase.gather(LexiconLinker.bundled(), res);
        Files.writeString(Path.of("/tmp/base.json"), NormlinkJson.write(base));
        for (String s : new String[] {"MY", "PK", "ID", "LK", "CN"}) {
            GapReport r = Assessor.standard(c)
                    .assess(
                            AssessmentScope.of(
                                    Frameworks.bundled(c).get(FrameworkId.of("P029")),
                                    Country.parse(s),
                                    LocalDate.of(2022, 1, 31)),
                            base);
            Files.writeString(Path.of("/tmp/report-" + s + ".json"), NormlinkJson.write(GapReport.SCHEMA, r));
        }
    }
}
