package org.normlink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormlinkMainTest {
    private static final String LISTING =
            Path.of("..", "data", "forced-labour-resources.txt").toString();
    private static final String NO_FILE = "no-such-file.txt";

    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    Path folder = Path.of("");

    @Test
    void importedListingGivesTheSameReportAsTheListing() throws IOException {
        Path json = folder.resolve("resources.json");

        Outcome imported = run("import", "--from", "listing", LISTING, "--out", json.toString());

        assertThat(imported.code).isZero();
        assertThat(imported.out).isEmpty();
        assertThat(mapper.readTree(json.toFile())).hasSize(10);
        assertThat(report(json.toString(), "json")).isEqualTo(report(LISTING, "json"));
    }

    @Test
    void linksAreJsonObjectsOneALine() throws IOException {
        Outcome links = run("links", "--resources", LISTING, "--framework", "P029", "--min-confidence", "0.8");

        assertThat(links.code).isZero();
        List<JsonNode> lines = links.out.lines().map(this::tree).toList();
        assertThat(lines)
                .extracting(line -> line.get("resource").asText() + " "
                        + line.get("instrument").asText() + "/"
                        + line.get("provision").asText())
                .containsExactly(
                        "listing-2 P029/art-2.c.ii",
                        "listing-2 R203/para-13.a",
                        "listing-5 P029/art-1.2",
                        "listing-5 R203/para-1.a",
                        "listing-8 P029/art-2.b",
                        "listing-8 R203/para-4.j",
                        "listing-10 P029/art-6");
        assertThat(links.out.lines().findFirst())
                .hasValue("{\"resource\":\"listing-2\",\"instrument\":\"P029\",\"provision\":\"art-2.c.ii\","
                        + "\"relation\":\"builds-capacity\",\"evidenceClass\":\"activity\",\"polarity\":\"supports\","
                        + "\"strength\":\"moderate\",\"confidence\":0.85,\"rule\":\"enforcers-trained\","
                        + "\"matched\":[\"E-Learning Course\",\"Forced Labour\",\"Law Enforcers\"]}");
    }

    @Test
    void plainRecordsAreTypedAsEntriesOfAListing() throws IOException {
        Path plain = folder.resolve("plain.json");
        Files.writeString(plain, """
                [{"id":"a","language":"en","title":"Workshop trains labour inspectors on forced labour",
                  "summary":"The Ministry of Labour held the workshop.","date_text":"12 May 2021","place_text":"Lahore",
                  "url":"https://example.org/a"}]
                """);

        Outcome links = run("links", "--resources", plain.toString());

        assertThat(links.out).contains("\"resource\":\"a\"", "art-2.c.ii");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "md", "html"})
    void sameArgumentsGiveTheSameBytes(String format) {
        assertThat(report(LISTING, format)).isNotEmpty().isEqualTo(report(LISTING, format));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, not ratified",
        "2022-06-30, 'ratified (registered 2022-03-21), not yet in force (enters into force 2023-03-21)'",
        "2023-06-30, in force since 2023-03-21 (ratification registered 2022-03-21)"
    })
    void statusComesWithItsSource(String asOf, String words) {
        Outcome status = run("status", "--instrument", "P029", "--subject", "MY", "--as-of", asOf);

        assertThat(status.code).isZero();
        assertThat(status.out)
                .startsWith("P029 (Protocol of 2014 to the Forced Labour Convention, 1930), Malaysia, " + asOf + ": "
                        + words + "\n")
                .contains("source: ", "(dated ");
    }

    @Test
    void catalogueListsInstrumentsWithTheirProvisions() throws IOException {
        JsonNode catalogue = tree(run("catalogue", "--format", "json").out);

        assertThat(catalogue.get("schema").asText()).isEqualTo("normlink/catalogue/1");
        assertThat(catalogue.get("instruments"))
                .extracting(instrument -> instrument.get("id").asText())
                .contains("C029", "P029", "R203", "UNGP");
        assertThat(run("catalogue", "--instrument", "R203").out).contains("Para. 13(a)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nope | Unmatched argument at index 0: 'nope'",
                "status --instrument P29 --subject MY --as-of 2022-01-31 | unknown instrument 'P29'; did you mean 'P029'?",
                "status --instrument P029 --subject XX --as-of 2022-01-31 | Invalid value for option '--subject': country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'XX'",
                "status --instrument P029 --subject MY --as-of 31.1.2022 | Invalid value for option '--as-of': date must look like '2022-01-31', but is '31.1.2022'",
                "links --resources x --min-confidence 2 | --min-confidence must be between 0 and 1, but is 2.0",
                "links --resources x --framework P29 | unknown framework 'P29'; did you mean 'P029'?",
                "report --resources x --framework P029 --subject MY --as-of 2022-01-31 --format html --lang fr | --lang must be 'en', the language of the labels, but is 'fr'",
                "import x | Missing required option: '--from=<from>'"
            })
    void badUsageExitsWithTwoAndSaysWhy(String arguments, String message) {
        Outcome outcome = run(arguments.split(" ", -1));

        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err.lines().findFirst()).hasValue(message);
    }

    @Test
    void noArgumentsAreBadUsageToo() {
        Outcome outcome = run();

        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err).contains("Usage: normlink");
    }

    @Test
    void badInputExitsWithOneAndNamesEveryProblem() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, """
                [
                  {"id": "a", "title": "x", "sumary": "y"},
                  {"id": 2, "title": "y"},
                  {"type": "event", "id": "q", "title": {"en": "T"}, "kind": "party"}
                ]
                """);

        Outcome outcome = run("links", "--resources", bad.toString());

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err).isEqualToNormalizingNewlines("""
                        unknown property 'sumary'; did you mean 'summary'? (bad.json, line 2, /0/sumary)
                        value must be a text, but is the number 2 (bad.json, line 3, /1/id)
                        unknown value 'party'; must be one of seminar, workshop, consultation, online-event, conference, meeting (bad.json, line 4, /2/kind)
                        """);
    }

    @Test
    void missingFileIsNamed() {
        Outcome outcome = run("links", "--resources", NO_FILE);

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.err)
                .isEqualToNormalizingNewlines("the file or folder 'no-such-file.txt' must exist, but does not\n");
    }

    @Test
    void failedReportLeavesTheOldFileAndNothingElse() throws IOException {
        Path old = folder.resolve("report.md");
        Files.writeString(old, "old");

        Outcome outcome = run(
                "report",
                "--resources",
                NO_FILE,
                "--framework",
                "P029",
                "--subject",
                "MY",
                "--as-of",
                "2022-01-31",
                "--format",
                "md",
                "--out",
                old.toString());

        assertThat(outcome.code).isEqualTo(1);
        assertThat(Files.readString(old)).isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void missingFolderOfTheOutputIsNamed() {
        Path target = folder.resolve("none").resolve("links.jsonl");

        Outcome outcome = run("links", "--resources", LISTING, "--out", target.toString());

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.err)
                .contains("the file or folder '" + folder.resolve("none").toAbsolutePath()
                        + "' must exist, but does not");
    }

    private String report(String resources, String format) {
        Outcome outcome = run(
                "report",
                "--resources",
                resources,
                "--framework",
                "P029",
                "--subject",
                "MY",
                "--as-of",
                "2022-01-31",
                "--lang",
                "en",
                "--format",
                format);
        assertThat(outcome.code).isZero();
        return outcome.out;
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NormlinkMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Outcome(int code, String out, String err) {}
}
