package org.normlink.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.normlink.core.Certainty;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.place.SubdivisionCode;
import org.normlink.core.resource.Byline;
import org.normlink.core.resource.CaseLaw;
import org.normlink.core.resource.Course;
import org.normlink.core.resource.Dataset;
import org.normlink.core.resource.Event;
import org.normlink.core.resource.EventKind;
import org.normlink.core.resource.GeographicScope;
import org.normlink.core.resource.Legislation;
import org.normlink.core.resource.LegislationLevel;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Project;
import org.normlink.core.resource.Publication;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceRelation;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.resource.SupervisoryComment;
import org.normlink.core.resource.Unclassified;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.stakeholder.Participation;
import org.normlink.core.stakeholder.ParticipationRole;
import org.normlink.core.stakeholder.Stakeholder;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.DateSpan;
import org.normlink.core.time.PartialDate;

/** Every type reads back what it wrote. */
class RoundTripTest {
    private static final PartialDate DAY = PartialDate.parse("2021-11-26");
    private static final DateSpan SPAN = DateSpan.parse("2021/2025");
    private static final Source SOURCE = Source.builder()
            .id("s")
            .citation("A source")
            .url(URI.create("https://example.org/s"))
            .date(DAY)
            .build();

    @ParameterizedTest
    @EnumSource(ResourceType.class)
    void resourcesOfEveryType(ResourceType type) {
        Resource resource = resource(type);

        assertThat(resource.type()).isEqualTo(type);
        assertThat(readBack(resource, Resource.class)).isEqualTo(resource);
    }

    @Test
    void listsOfResourcesKeepTheirTypes() throws JsonProcessingException {
        List<Resource> resources = new ArrayList<>();
        for (ResourceType type : ResourceType.values()) {
            resources.add(resource(type));
        }
        JsonMapper mapper = NormlinkJson.mapperBuilder().build();

        String json = mapper.writeValueAsString(resources);

        assertThat(mapper.readValue(json, new TypeReference<List<Resource>>() {}))
                .isEqualTo(resources);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void legalStatusesOfEveryCode(LegalStatus status) {
        assertThat(readBack(status, LegalStatus.class)).isEqualTo(status);
    }

    static List<LegalStatus> statuses() {
        List<Source> sources = List.of(SOURCE);
        return List.of(
                new LegalStatus.NotRatifiable(Verification.VERIFIED, sources),
                new LegalStatus.NotRatified(Verification.BACKGROUND, sources),
                new LegalStatus.RatifiedNotYetInForce(DAY, DAY.plusMonths(12), Verification.VERIFIED, sources),
                new LegalStatus.InForce(DAY, DAY.plusMonths(12), Verification.VERIFIED, sources),
                new LegalStatus.Denounced(DAY, Verification.VERIFIED, sources),
                new LegalStatus.Unknown("nobody knows", List.of()));
    }

    @Test
    void instrumentsRatificationsAndStakeholdersOfTheCatalogue() {
        Catalogue catalogue = Catalogue.bundled();

        assertThat(catalogue.instruments())
                .allSatisfy(instrument ->
                        assertThat(readBack(instrument, Instrument.class)).isEqualTo(instrument));
        assertThat(catalogue.ratifications())
                .allSatisfy(
                        fact -> assertThat(readBack(fact, Ratification.class)).isEqualTo(fact));
        assertThat(catalogue.stakeholders())
                .allSatisfy(known -> assertThat(readBack(known.stakeholder(), Stakeholder.class))
                        .isEqualTo(known.stakeholder()));
    }

    @Test
    void places() {
        Place place = place();

        assertThat(readBack(place, Place.class)).isEqualTo(place);
    }

    private static <T> T readBack(T value, Class<T> type) {
        return NormlinkJson.read(new TextInput("value.json", NormlinkJson.write(value)), type);
    }

    private static Place place() {
        return Place.builder()
                .country(Country.parse("CN"))
                .subdivision(SubdivisionCode.parse("CN-SC"))
                .subdivisionName("Sichuan")
                .locality("Mianyang")
                .certainty(Certainty.INFERRED)
                .build();
    }

    private static Resource resource(ResourceType type) {
        Resource common = Unclassified.builder()
                .id(ResourceId.of("WCMS_1"))
                .title(LocalizedText.english("A title"))
                .summary(LocalizedText.of(Language.FR, "Un résumé \"cité\" \u2028"))
                .language(Language.EN)
                .date(DAY)
                .addPlace(place())
                .scope(GeographicScope.REGIONAL)
                .addParticipation(new Participation(
                        Catalogue.bundled().stakeholders().get(0).stakeholder(), ParticipationRole.PARTNER, "ILO"))
                .addInstrument(InstrumentId.parse("P029"))
                .url(URI.create("https://example.org/1"))
                .addRelation(new ResourceRelation(RelationType.REPORTS_ON, ResourceId.of("WCMS_2")))
                .originalText("A title")
                .build();
        return switch (type) {
            case EVENT ->
                Event.builder()
                        .from(common)
                        .kind(EventKind.WORKSHOP)
                        .period(SPAN)
                        .build();
            case NEWS_ITEM ->
                NewsItem.builder()
                        .from(common)
                        .genre(NewsGenre.OPINION)
                        .addAuthor(new Byline("A name", ""))
                        .build();
            case PUBLICATION ->
                Publication.builder()
                        .from(common)
                        .addAuthor(new Byline("A name", "a place"))
                        .build();
            case PROJECT -> Project.builder().from(common).period(SPAN).build();
            case COURSE -> Course.builder().from(common).launchedOn(DAY).build();
            case POLICY ->
                Policy.builder().from(common).adoptedOn(DAY).validity(SPAN).build();
            case LEGISLATION ->
                Legislation.builder()
                        .from(common)
                        .level(LegislationLevel.REGULATION)
                        .adoptedOn(DAY)
                        .inForceOn(DAY)
                        .repealedOn(DAY)
                        .build();
            case CASE_LAW ->
                CaseLaw.builder().from(common).court("A court").decidedOn(DAY).build();
            case SUPERVISORY_COMMENT ->
                SupervisoryComment.builder().from(common).body("CEACR").build();
            case DATASET -> Dataset.builder().from(common).referencePeriod(SPAN).build();
            case UNCLASSIFIED -> common;
        };
    }
}
