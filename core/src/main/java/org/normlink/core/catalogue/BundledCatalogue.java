package org.normlink.core.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;

/** The files in the jar, read once. */
final class BundledCatalogue {
    private static final List<String> FILES = List.of(
            "C029",
            "P029",
            "C105",
            "R203",
            "R035",
            "C138",
            "C182",
            "FPRW",
            "MNE-DECL",
            "OECD-MNE-2023",
            "OECD-DDG",
            "UNGP",
            "SDG-8.7",
            "ILO-FL-INDICATORS",
            "PALERMO",
            "EU-FLR-2024-3015",
            "CSDDD-2024-1760",
            "UK-MSA-54",
            "AU-MSA-16");

    static final Catalogue CATALOGUE = read();

    private BundledCatalogue() {}

    private record Ratifications(@JsonProperty List<Ratification> ratifications) {}

    private record Stakeholders(@JsonProperty List<RegisteredStakeholder> stakeholders) {}

    private record Names(@JsonProperty List<InstrumentNames> instruments) {}

    private static Catalogue read() {
        List<Instrument> instruments = FILES.stream()
                .map(id -> read("instruments/" + id + ".json", "instrument", Instrument.class))
                .toList();
        return Catalogue.of(
                instruments,
                read("ratifications.json", "ratifications", Ratifications.class).ratifications(),
                read("stakeholders.json", "stakeholders", Stakeholders.class).stakeholders(),
                read("instrument-names.json", "instrument-names", Names.class).instruments());
    }

    private static <T> T read(String file, String kind, Class<T> type) {
        return NormlinkJson.readBundled(
                file,
                requireNonNull(BundledCatalogue.class.getResourceAsStream(file), file),
                new SchemaId(kind, 1),
                type);
    }
}
