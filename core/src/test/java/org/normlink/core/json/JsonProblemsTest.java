package org.normlink.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.RegistrationRule;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Resource;
import org.normlink.core.source.Source;
import org.normlink.core.stakeholder.Stakeholder;

class JsonProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"T\" | value must be an object, but is the text 'T' (s.json, line 1, /name)",
                "[] | value must be an object, but is an array (s.json, line 1, /name)",
                "7 | value must be an object, but is the number 7 (s.json, line 1, /name)",
                "{} | a text must be given in at least one language (s.json, line 1, /name)",
                "{\"en\":\" \"} | the text in 'en' must not be blank (s.json, line 1, /name)"
            })
    void textInSeveralLanguagesMustBeAnObject(String name, String message) {
        String json = "{\"kind\":\"population-group\",\"id\":\"a\",\"constituency\":\"other\",\"name\":" + name + "}";

        assertThat(problems(json, Stakeholder.class)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"civil\" | unknown value 'civil'; must be one of government, employers, workers, other (s.json, line 1, /constituency)",
                "\"OTHER\" | unknown value 'OTHER'; must be one of government, employers, workers, other (s.json, line 1, /constituency)",
                "\"\" | unknown value ''; must be one of government, employers, workers, other (s.json, line 1, /constituency)",
                "0 | unknown value '0'; must be one of government, employers, workers, other (s.json, line 1, /constituency)",
                "{} | value must be a text, but is an object (s.json, line 1, /constituency)",
                "null | value must not be null; leave the property out (s.json, line 1, /constituency)"
            })
    void unknownValueListsTheAllowedOnes(String constituency, String message) {
        String json = "{\"kind\":\"population-group\",\"id\":\"a\",\"name\":{\"en\":\"T\"},\"constituency\":"
                + constituency + "}";

        assertThat(problems(json, Stakeholder.class)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"monthsAfterRegistration\":-1,\"provision\":\"art-8\"} | months after registration must not be negative, but are -1 (s.json, line 1)",
                "{\"monthsAfterRegistration\":{},\"provision\":\"art-8\"} | value must be a number, but is an object (s.json, line 1, /monthsAfterRegistration)",
                "{\"monthsAfterRegistration\":true,\"provision\":\"art-8\"} | value must be a number, but is the value true (s.json, line 1, /monthsAfterRegistration)",
                "{\"monthsAfterRegistration\":\"12\",\"provision\":\"art-8\"} | value must be a number, but is the text '12' (s.json, line 1, /monthsAfterRegistration)"
            })
    void numberMustBeANumber(String json, String message) {
        assertThat(problems(json, RegistrationRule.class)).first().isEqualTo(message);
    }

    @Test
    void longTextIsShortenedInAMessage() {
        String json = "{\"kind\":\"population-group\",\"id\":\"a\",\"constituency\":\"other\",\"name\":\""
                + "x".repeat(200) + "\"}";

        assertThat(problems(json, Stakeholder.class))
                .containsExactly(
                        "value must be an object, but is the text '" + "x".repeat(59) + "…' (s.json, line 1, /name)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"citation\":\"a\",\\n\"citation\":\"b\"} | JSON must be well-formed: Duplicate field 'citation' (s.json, line 2)",
                "{\\n\"citation\": | JSON must be well-formed: Unexpected end-of-input within/between Object entries (s.json, line 2)"
            })
    void faultOfTheSyntaxNamesItsLine(String json, String message) {
        assertThat(problems(json.replace("\\n", "\n"), Source.class)).containsExactly(message);
    }

    @Test
    void pointersOfAListNameTheElementsAsTheyStandInTheFile() {
        String json = """
                {
                  "type": "unclassified",
                  "id": "a",
                  "title": {"en": "T"},
                  "places": [
                    {"country": "XX"},
                    {"country": "MY"},
                    {"country": "MY", "subdivision": "CN-SC", "subdivisionName": "Sichuan"},
                    {"country": "MY", "town": "Kuala Lumpur"},
                    {"country": "YY"}
                  ]
                }
                """;

        assertThat(problems(json, Resource.class))
                .containsExactly(
                        "country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'XX' (s.json, line 6, /places/0/country)",
                        "subdivision of 'MY' must start with 'MY-', but is 'CN-SC' (s.json, line 8, /places/2)",
                        "unknown property 'town'; known are certainty, country, locality, subdivision, subdivisionName"
                                + " (s.json, line 9, /places/3/town)",
                        "country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'YY' (s.json, line 10, /places/4/country)");
    }

    @Test
    void pointerEscapesWhatPointersGiveAMeaning() {
        assertThat(problems("{\"citation\":\"a\",\"ur/l~\":1}", Source.class))
                .containsExactly("unknown property 'ur/l~'; did you mean 'url'? (s.json, line 1, /ur~1l~0)");
    }

    @Test
    void severalMissingPropertiesAreNamedInOneProblem() {
        assertThat(problems("{\"type\":\"event\",\"id\":\"a\"}", Resource.class))
                .containsExactly("'title' and 'kind' are missing (s.json, line 1)");
    }

    @Test
    void propertyWithAFaultIsNotMissingToo() {
        assertThat(problems("{\"country\":\"UK\",\"locality\":5}", Place.class))
                .containsExactly(
                        "country must be an ISO 3166-1 alpha-2 code such as 'MY', but is 'UK' (s.json, line 1, /country)",
                        "value must be a text, but is the number 5 (s.json, line 1, /locality)");
    }

    @Test
    void faultsOfNestedProvisionsAreAllNamedWithTheirLines() {
        String json = """
                {
                  "id": "X001", "title": {"en": "T"}, "kind": "convention", "issuer": "ILO", "force": "binding",
                  "adoptedOn": "1930-06-28",
                  "provisions": [
                    {"path": "art-1", "label": "1", "summary": {"en": "S"}, "modality": "must",
                     "status": "in-force", "verification": "verified",
                     "children": [
                       {"path": "art-1.a", "label": 1, "summary": {"en": "S"}, "modality": "shall",
                        "status": "in-force", "verification": "verified", "themes": ["prevention", "weather"]}
                     ]}
                  ]
                }
                """;

        assertThat(problems(json, Instrument.class))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem)
                                .startsWith("unknown value 'must'; must be one of shall, should, may, ")
                                .endsWith(" (s.json, line 5, /provisions/0/modality)"),
                        problem -> assertThat(problem)
                                .isEqualTo("value must be a text, but is the number 1"
                                        + " (s.json, line 8, /provisions/0/children/0/label)"),
                        problem -> assertThat(problem)
                                .startsWith("unknown value 'weather'; must be one of definition, prevention, ")
                                .endsWith(" (s.json, line 9, /provisions/0/children/0/themes/1)"));
    }

    private static List<String> problems(String json, Class<?> type) {
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(new TextInput("s.json", json), type))
                .satisfies(e -> e.problems().stream().map(Problem::toString).forEach(problems::add));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem).doesNotContain("com.fasterxml", "org.normlink", "java."));
        return problems;
    }
}
