package org.normlink.core.place;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.normlink.core.InvalidValueException;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.text.LocalizedText;

/** The countries of ISO 3166-1, read from the jar once. */
record CountryTable(Map<String, Entry> entries) {
    private static final String FILE = "countries.json";

    static final CountryTable BUNDLED = read();

    /** One line of the table. */
    record Entry(String code, String alpha3, LocalizedText name, List<String> aliases) {}

    /** The file. */
    private record Document(List<Entry> countries) {}

    Stream<String> codes() {
        return entries.keySet().stream();
    }

    Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new InvalidValueException(
                    "country must be an ISO 3166-1 alpha-2 code such as 'MY', but is '" + code + "'");
        }
        return entry;
    }

    private static CountryTable read() {
        Map<String, Entry> entries = new TreeMap<>();
        NormlinkJson.readBundled(
                        FILE,
                        requireNonNull(CountryTable.class.getResourceAsStream(FILE), FILE),
                        new SchemaId("countries", 1),
                        Document.class)
                .countries()
                .forEach(entry -> entries.put(entry.code(), entry));
        return new CountryTable(entries);
    }
}
