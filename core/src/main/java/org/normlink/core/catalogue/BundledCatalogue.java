package org.normlink.core.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;

/** The files in the jar, read once. */
final class BundledCatalogue {
    static final Catalogue CATALOGUE = read();

    private BundledCatalogue() {}

    private record Ratifications(@JsonProperty List<Ratification> ratifications) {}

    private record Stakeholders(@JsonProperty List<RegisteredStakeholder> stakeholders) {}

    private record Names(@JsonProperty List<InstrumentNames> instruments) {}

    private static Catalogue read() {
        List<Instrument> instruments = Stream.of("C029", "P029", "R203")
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
