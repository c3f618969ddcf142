package org.normlink.core.importer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.place.SubdivisionCode;

/** The words of English text that tell a place with near certainty. */
final class Gazetteer {
    static final Gazetteer BUNDLED = read();

    private final Map<String, Place> places = new LinkedHashMap<>();

    private Gazetteer() {}

    /** A line of the file. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutableEntry.class)
    interface Entry {
        String name();

        Country country();

        Optional<SubdivisionCode> subdivision();

        Optional<String> subdivisionName();

        Optional<String> locality();
    }

    private record Document(@JsonProperty List<Entry> places) {}

    /** {@return the places by the words for them} */
    Map<String, Place> places() {
        return places;
    }

    private static Gazetteer read() {
        String file = "gazetteer.json";
        Document document = NormlinkJson.readBundled(
                file,
                requireNonNull(Gazetteer.class.getResourceAsStream(file), file),
                new SchemaId("gazetteer", 1),
                Document.class);
        Gazetteer gazetteer = new Gazetteer();
        Country.all()
                .forEach(country -> country.aliases().forEach(alias -> gazetteer.places.put(alias, Place.of(country))));
        document.places().forEach(entry -> gazetteer.places.put(entry.name(), place(entry)));
        return gazetteer;
    }

    private static Place place(Entry entry) {
        return Place.builder()
                .country(entry.country())
                .subdivision(entry.subdivision())
                .subdivisionName(entry.subdivisionName())
                .locality(entry.locality())
                .build();
    }
}
