package org.normlink.core.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.normlink.core.Certainty;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Byline;
import org.normlink.core.resource.GeographicScope;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.stakeholder.Constituency;
import org.normlink.core.stakeholder.Participation;
import org.normlink.core.stakeholder.ParticipationRole;
import org.normlink.core.time.DateSpan;

class JsonResourceReaderTest {
    private final JsonResourceReader reader = JsonResourceReader.of(Catalogue.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seminar on decent work | EVENT",
                "Tripartite consultation on the Protocol | EVENT",
                "Employers join hands against forced labour: workshop held in Lahore | NEWS_ITEM",
                "Government launches national action plan | NEWS_ITEM",
                "National Action Plan on Forced Labour 2021-2025 | POLICY",
                "Anti-Trafficking in Persons Act, 2007 | LEGISLATION",
                "Prevention of Trafficking Regulations 2012 | LEGISLATION",
                "Parliament passes Anti-Trafficking Act 2007 | NEWS_ITEM",
                "E-learning course on forced labour | COURSE",
                "Direct request (CEACR) on Convention No. 29 | SUPERVISORY_COMMENT",
                "Public Prosecutor v. Smith | CASE_LAW",
                "Handbook for labour inspectors | PUBLICATION",
                "Global estimates of modern slavery | DATASET",
                "A bright future | UNCLASSIFIED"
            })
    void titleTellsTheType(String title, ResourceType type) {
        assertThat(only(title, "").type()).isEqualTo(type);
    }

    @Test
    void opinionPieceHasItsAuthorsAndItsNewspaper() {
        Resource resource = only(
                "A hard life at sea",
                "An opinion editorial by Ann Example, adviser at a union and Ben Sample, published by the Jakarta Post.");

        assertThat(resource)
                .isInstanceOfSatisfying(
                        NewsItem.class,
                        news -> assertThat(news.authors())
                                .containsExactly(
                                        new Byline("Ann Example", "adviser at a union"), new Byline("Ben Sample", "")));
        assertThat(resource.participations()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(ParticipationRole.PUBLISHER);
            assertThat(part.mention()).isEqualTo("Jakarta Post");
        });
    }

    @Test
    void countryOfANewspaperIsInferredAndWarnedAbout() {
        Loaded<List<Resource>> loaded = read("Seminar on fishing", "Published by the Jakarta Post.");

        assertThat(loaded.value().get(0).places())
                .containsExactly(Place.of(Country.parse("ID")).toBuilder()
                        .certainty(Certainty.INFERRED)
                        .build());
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .contains("the country ID was concluded from an organisation that is named; confirm it");
    }

    @Test
    void abbreviationIsReadOnlyWhereItsCountryIsNamed() {
        assertThat(mentions("CEC workshop in China")).contains("CEC");
        assertThat(mentions("CEC workshop in Canada")).doesNotContain("CEC");
    }

    @Test
    void ministryThatNobodyRegisteredIsAPublicAuthority() {
        Resource resource = only("Seminar", "The seminar was organised by the Ministry of Labour and Employment.");

        assertThat(resource.participations()).singleElement().satisfies(part -> {
            assertThat(part.mention()).isEqualTo("Ministry of Labour and Employment");
            assertThat(part.stakeholder().constituency()).isEqualTo(Constituency.GOVERNMENT);
            assertThat(part.role()).isEqualTo(ParticipationRole.ORGANISER);
        });
    }

    @Test
    void regionalEventHasAScopeAndNoCountry() {
        Resource resource = only("Regional workshop on recruitment", "");

        assertThat(resource.scope()).hasValue(GeographicScope.REGIONAL);
        assertThat(resource.places()).isEmpty();
    }

    @Test
    void planHasItsPeriod() {
        assertThat(only("National Action Plan on Forced Labour 2021–2025", ""))
                .isInstanceOfSatisfying(
                        Policy.class, policy -> assertThat(policy.validity()).hasValue(DateSpan.parse("2021/2025")));
    }

    @ParameterizedTest
    @CsvSource({
        "21 January 2022, 2022-01-21",
        "04 January 2022, 2022-01-04",
        "5 November 2021, 2021-11-05",
        "'Webinar, 5 November 2021', 2021-11-05",
        "18-20 Oct.2021, 2021-10-18",
        "March 2020, 2020-03",
        "2020, 2020",
        "2021-11-26, 2021-11-26"
    })
    void dateIsAsPreciseAsItsText(String text, String edtf) {
        assertThat(dated(text).value().get(0).date())
                .hasValueSatisfying(date -> assertThat(date).hasToString(edtf));
    }

    @ParameterizedTest
    @CsvSource({"'Webinar, 16 Nov'", "31 February 2021", "soon", "© Shutterstock 2023"})
    void dateThatCannotBeToldIsLeftOutWithAWarning(String text) {
        Loaded<List<Resource>> loaded = dated(text);

        assertThat(loaded.value().get(0).date()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .contains("the date must name day, month and year, but is '" + text + "'; it is left out");
    }

    @Test
    void badElementsAreNamedAndGoodOnesKept() {
        String json = """
                [
                  {"id": "a", "title": "Seminar"},
                  {"id": "b"},
                  {"id": "a", "title": "Seminar"},
                  {"id": "d", "title": " "},
                  {"type": "project", "id": "c", "title": {"en": "Project"}}
                ]
                """;

        Loaded<List<Resource>> loaded = reader.read(new TextInput("r.json", json));

        assertThat(loaded.value()).extracting(resource -> resource.id().value()).containsExactly("a", "c");
        assertThat(loaded.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::toString)
                .containsExactly(
                        "'title' is missing (r.json, line 3, /1)",
                        "ids of resources must differ, but 'a' stands twice (r.json, /2)",
                        "title of a resource must not be blank (r.json, /3)");
    }

    private List<String> mentions(String title) {
        return only(title, "").participations().stream()
                .map(Participation::mention)
                .toList();
    }

    private Resource only(String title, String summary) {
        return read(title, summary).value().get(0);
    }

    private Loaded<List<Resource>> read(String title, String summary) {
        return reader.read(new TextInput(
                "r.json",
                "[{\"id\":\"x\",\"title\":" + NormlinkJson.writeLine(title) + ",\"summary\":"
                        + NormlinkJson.writeLine(summary) + "}]"));
    }

    private Loaded<List<Resource>> dated(String date) {
        return reader.read(new TextInput(
                "r.json", "[{\"id\":\"x\",\"title\":\"Seminar\",\"date_text\":" + NormlinkJson.writeLine(date) + "}]"));
    }
}
