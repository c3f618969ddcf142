package org.normlink.core.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.Event;
import org.normlink.core.resource.EventKind;
import org.normlink.core.resource.GeographicScope;
import org.normlink.core.resource.Legislation;
import org.normlink.core.resource.LegislationLevel;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.text.Language;
import org.normlink.core.time.DateSpan;

class ResourceTypingTest {
    private static final Problem.Location WHERE = new Problem.Location("r.json", 0, "/0");

    private final ResourceTyping typing = new ResourceTyping(Catalogue.bundled());
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Seminar on recruitment, SEMINAR",
        "Workshop on recruitment, WORKSHOP",
        "Webinar on recruitment, ONLINE_EVENT",
        "Tripartite consultation on the Protocol, CONSULTATION",
        "Regional forum on recruitment, CONFERENCE",
        "Round table on recruitment, MEETING"
    })
    void titleTellsTheKindOfAnEvent(String title, EventKind kind) {
        assertThat(typed(title, ""))
                .isInstanceOfSatisfying(
                        Event.class, event -> assertThat(event.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "'Anti-Trafficking in Persons Act, 2007', ACT",
        "Labour Law No. 13, ACT",
        "Decree No. 35/2021, REGULATION",
        "'Recruitment Rules, 2014', REGULATION"
    })
    void titleTellsTheRankOfLegislation(String title, LegislationLevel rank) {
        assertThat(typed(title, ""))
                .isInstanceOfSatisfying(
                        Legislation.class, law -> assertThat(law.level()).isEqualTo(rank));
    }

    @ParameterizedTest
    @CsvSource({
        "Op-ed on fishers, OPINION",
        "Press release on fishers, PRESS_RELEASE",
        "Minister launches campaign for fishers, NEWS"
    })
    void titleTellsTheGenreOfNews(String title, NewsGenre genre) {
        assertThat(typed(title, ""))
                .isInstanceOfSatisfying(
                        NewsItem.class, news -> assertThat(news.genre()).isEqualTo(genre));
    }

    @ParameterizedTest
    @CsvSource({
        "This project will support inspectors., PROJECT",
        "This course is for judges., COURSE",
        "This report shows prevalence., PUBLICATION",
        "This dataset has figures., DATASET",
        "The Supreme Court held that wages are due., CASE_LAW"
    })
    void openingOfTheTeaserTellsTheTypeWhereTheTitleDoesNot(String summary, ResourceType type) {
        assertThat(typed("A bright future", summary).type()).isEqualTo(type);
    }

    @Test
    void recordWhoseTypeCannotBeToldIsWarnedAbout() {
        Resource resource = typed("A bright future", "");

        assertThat(resource.type()).isEqualTo(ResourceType.UNCLASSIFIED);
        assertThat(problems)
                .containsExactly(
                        Problem.warning(
                                WHERE,
                                "the type could not be told; set it by hand, until then the entry counts for nothing"),
                        Problem.warning(WHERE, "no date is given"),
                        Problem.warning(WHERE, "no place could be told; the entry counts for no country"));
    }

    @Test
    void eventOfSeveralDaysHasItsPeriod() {
        Resource resource = typing.type(
                record("Workshop in Malaysia", "")
                        .dateText("18-20 October 2021")
                        .build(),
                WHERE,
                problems);

        assertThat(resource)
                .isInstanceOfSatisfying(
                        Event.class,
                        event -> assertThat(event.period()).hasValue(DateSpan.parse("2021-10-18/2021-10-20")));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "National Action Plan on Forced Labour 2021-2025, 2021/2025",
        "National Strategy (2021 - 2025), 2021/2025",
        "National Action Plan 2025-2021, ",
        "National Action Plan 2021, "
    })
    void planIsValidForTheYearsOfItsTitle(String title, String validity) {
        assertThat(typed(title, ""))
                .isInstanceOfSatisfying(
                        Policy.class,
                        policy -> assertThat(policy.validity())
                                .isEqualTo(Optional.ofNullable(validity).map(DateSpan::parse)));
    }

    @ParameterizedTest
    @CsvSource({
        "Workshop in Sabah and Malaysia, 'Sabah, Malaysia'",
        "Workshop in Malaysia, Malaysia",
        "Workshop in Sichuan, 'Sichuan, China'"
    })
    void placeThatHoldsAnotherOneIsLeftOut(String title, String label) {
        assertThat(typed(title, "").places())
                .extracting(place -> place.label(Language.EN))
                .containsExactly(label);
    }

    @Test
    void placeLineTellsThePlaceAndNoParticipant() {
        Resource resource = typing.type(
                record("Workshop on recruitment", "").placeText("ILO, Malaysia").build(), WHERE, problems);

        assertThat(resource.places())
                .extracting(place -> place.label(Language.EN))
                .containsExactly("Malaysia");
        assertThat(resource.participations()).isEmpty();
    }

    @Test
    void globalScopeIsTold() {
        assertThat(typed("Global estimates of modern slavery", "").scope()).hasValue(GeographicScope.GLOBAL);
    }

    @Test
    void citedInstrumentsAreTold() {
        assertThat(typed("Workshop on the Forced Labour Convention, 1930 (No. 29)", "")
                        .instruments())
                .extracting(id -> id.value())
                .containsExactly("C029");
    }

    @Test
    void textIsOfTheLanguageThatTheRecordNames() {
        Resource resource =
                typing.type(record("Seminar", "Bla").language(Language.FR).build(), WHERE, problems);

        assertThat(resource.language()).hasValue(Language.FR);
        assertThat(resource.title().texts()).containsOnlyKeys(Language.FR);
        assertThat(resource.summary().orElseThrow().texts()).containsOnlyKeys(Language.FR);
    }

    @Test
    void blankTeaserIsNone() {
        assertThat(typed("Seminar", "  ").summary()).isEmpty();
    }

    @Test
    void typedRecordIsWrittenAndReadBackEqual() {
        Resource resource = typed("Workshop in Sabah", "The workshop was organised by the ILO.");
        TextInput json = new TextInput("r.json", NormlinkJson.write(resource));

        assertThat(NormlinkJson.read(json, Resource.class)).isEqualTo(resource);
    }

    private Resource typed(String title, String summary) {
        return typing.type(record(title, summary).build(), WHERE, problems);
    }

    private static ImmutablePlainRecord.Builder record(String title, String summary) {
        return ImmutablePlainRecord.builder()
                .id(ResourceId.of("x"))
                .title(title)
                .summary(summary);
    }
}
