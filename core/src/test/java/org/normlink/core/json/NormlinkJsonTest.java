package org.normlink.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.resource.Resource;
import org.normlink.core.source.Source;

class NormlinkJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"citation\":\"a\",\"uri\":\"x\"} | unknown property 'uri'; did you mean 'url'? (s.json, line 1, /uri)",
                "{\"citation\":\"a\",\"author\":\"x\"} | unknown property 'author'; known are citation, date, id, url (s.json, line 1, /author)",
                "{} | 'citation' is missing (s.json, line 1)",
                "{\"citation\":null} | value must not be null; leave the property out (s.json, line 1, /citation)",
                "{\"citation\":12} | value must be a text, but is the number 12 (s.json, line 1, /citation)",
                "{\"citation\":true} | value must be a text, but is the value true (s.json, line 1, /citation)",
                "{\"citation\":[\"a\"]} | value must be a text, but is an array (s.json, line 1, /citation)",
                "{\"citation\":\"a\",\"date\":\"soon\"} | date must look like '2021-11-26', '2021-11' or '2021', but is 'soon' (s.json, line 1, /date)",
                "[] | value must be an object, but is an array (s.json, line 1)"
            })
    void faultIsOneSentenceWithItsPlace(String json, String message) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(new TextInput("s.json", json), Source.class))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"citation\":", "{\"citation\":\"a\",\"citation\":\"b\"}", "{\"citation\":\"a\"} x", "", "nope"
            })
    void whatIsNoJsonIsRefusedInPlainWords(String json) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(new TextInput("s.json", json), Source.class))
                .satisfies(NormlinkJsonTest::namesNoClass);
    }

    @Test
    void deepDocumentIsRefused() {
        String deep = "[".repeat(200) + "]".repeat(200);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.tree(new TextInput("deep.json", deep)))
                .withMessage("JSON is larger or deeper than is read here; split it (deep.json)");
    }

    @Test
    void allProblemsOfADocumentAreFoundInOneGo() {
        String json = """
                {
                  "schema": "normlink/instrument/1",
                  "id": "p029",
                  "title": {"en": "T"},
                  "kind": "treaty",
                  "issuer": "ILO",
                  "force": "binding",
                  "adoptedOn": "2014-06-11",
                  "provisions": [
                    {"path": "art-1", "label": "Art. 1", "summary": {"en": "S"}, "modality": "shall",
                     "status": "in-force", "verification": "verified", "colour": "red"},
                    {"path": "Art 2", "label": "Art. 2", "summary": {"en": "S"}, "modality": "shall",
                     "status": "in-force", "verification": "verified"},
                    {"path": "art-3", "label": "Art. 3", "modality": "shall",
                     "status": "in-force", "verification": "maybe"}
                  ]
                }
                """;

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("i.json", json), new SchemaId("instrument", 1), Instrument.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactlyInAnyOrder(
                                "id of an instrument must look like 'P029' or 'OECD-MNE@2023', but is 'p029' (i.json, line 3, /id)",
                                "unknown value 'treaty'; must be one of convention, protocol, recommendation, declaration, guidelines,"
                                        + " guidance, principles, goal, indicators, regulation, directive, statute"
                                        + " (i.json, line 5, /kind)",
                                "unknown property 'colour'; known are addressees, children, heading, label, modality, path,"
                                        + " sources, status, summary, themes, verification (i.json, line 11, /provisions/0/colour)",
                                "provision must look like 'art-2.c.ii', but is 'Art 2' (i.json, line 12, /provisions/1/path)",
                                "unknown value 'maybe'; must be one of verified, background (i.json, line 15, /provisions/2/verification)",
                                "'summary' is missing (i.json, line 14, /provisions/2)"))
                .satisfies(NormlinkJsonTest::namesNoClass);
    }

    @Test
    void goodElementsOfAListAreKept() {
        String json = """
                [
                  {"citation": "a"},
                  {"citation": 1},
                  {"citation": "c", "date": "2022"}
                ]
                """;

        Loaded<List<Source>> loaded = NormlinkJson.readList(new TextInput("l.json", json), Source.class);

        assertThat(loaded.value()).extracting(Source::citation).containsExactly("a", "c");
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("value must be a text, but is the number 1 (l.json, line 3, /1/citation)");
    }

    @Test
    void problemsAreCountedUpToAHundred() {
        String json = "[" + "{},".repeat(999) + "{}]";

        assertThat(NormlinkJson.readList(new TextInput("l.json", json), Source.class)
                        .problems())
                .hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"schema\":\"normlink/instrument/2\"} | schema 'normlink/instrument/2' is newer than 'normlink/instrument/1', which this release reads; use a later release of Normlink (x.json, line 1, /schema)",
                "{\"schema\":\"normlink/framework/1\"} | schema must be 'normlink/instrument/1', but is 'normlink/framework/1' (x.json, line 1, /schema)",
                "{} | schema must be 'normlink/instrument/1', but is '' (x.json, line 1)",
                "[] | document must be a JSON object, but is an array (x.json, line 1)"
            })
    void documentOfAnotherSchemaIsRefused(String json, String message) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("x.json", json), new SchemaId("instrument", 1), Instrument.class))
                .withMessage(message);
    }

    @Test
    void unknownTypeOfAFamilyIsNamed() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() ->
                        NormlinkJson.read(new TextInput("r.json", "{\"type\":\"party\",\"id\":\"a\"}"), Resource.class))
                .withMessageStartingWith("unknown type 'party'")
                .satisfies(NormlinkJsonTest::namesNoClass);
    }

    @Test
    void writtenJsonEndsItsLinesAlikeEverywhere() {
        Source source = Source.builder().citation("a").build();

        assertThat(NormlinkJson.write(source)).isEqualTo("{\n  \"citation\": \"a\"\n}\n");
        assertThat(NormlinkJson.write(new SchemaId("source", 1), source))
                .isEqualTo("{\n  \"schema\": \"normlink/source/1\",\n  \"citation\": \"a\"\n}\n");
        assertThat(NormlinkJson.writeLine(source)).isEqualTo("{\"citation\":\"a\"}");
    }

    private static void namesNoClass(InvalidDataException e) {
        assertThat(e.problems())
                .extracting(Problem::toString)
                .allSatisfy(problem -> assertThat(problem).doesNotContain("com.fasterxml", "org.normlink", "java."));
    }
}
