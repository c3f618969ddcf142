package org.normlink.mapping.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.place.SubdivisionCode;
import org.normlink.core.resource.Event;
import org.normlink.core.resource.EventKind;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;

class ActivityMatcherTest {
    private static final Place SABAH = part("MY", "MY-12", "Sabah");
    private static final Place SARAWAK = part("MY", "MY-13", "Sarawak");
    private static final String ANNOUNCEMENT = "Workshop on forced labour for plantation employers and smallholders";
    private static final String REPORT = "Plantation employers and smallholders discuss forced labour";

    @Test
    void reportOfAnAnnouncedEventIsMatched() {
        List<ActivityMatch> matches =
                ActivityMatcher.match(List.of(event(SABAH, "2021-11-01"), news(SABAH, "2021-11-12", REPORT)));

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.first()).isEqualTo(ResourceId.of("event"));
            assertThat(match.second()).isEqualTo(ResourceId.of("news"));
            assertThat(match.shared()).extracting(MatchedWords::words).contains("smallholders");
        });
    }

    @Test
    void eventsInOtherPlacesAreOthers() {
        assertThat(ActivityMatcher.match(List.of(event(SARAWAK, "2021-11-01"), news(SABAH, "2021-11-12", REPORT))))
                .isEmpty();
    }

    @Test
    void countryAloneIsTooWideToTell() {
        Place country = Place.of(Country.parse("MY"));

        assertThat(ActivityMatcher.match(List.of(event(country, "2021-11-01"), news(country, "2021-11-12", REPORT))))
                .isEmpty();
    }

    @Test
    void reportFromBeforeTheEventOrLongAfterIsOfAnother() {
        assertThat(ActivityMatcher.match(List.of(event(SABAH, "2021-11-15"), news(SABAH, "2021-11-12", REPORT))))
                .isEmpty();
        assertThat(ActivityMatcher.match(List.of(event(SABAH, "2021-06-01"), news(SABAH, "2021-11-12", REPORT))))
                .isEmpty();
    }

    @Test
    void subjectAloneMakesNoMatch() {
        assertThat(ActivityMatcher.match(
                        List.of(event(SABAH, "2021-11-01"), news(SABAH, "2021-11-12", "Forced labour in Sabah"))))
                .isEmpty();
    }

    @Test
    void reportHasTheLinksOfItsAnnouncementAsDone() {
        Resource event = event(SABAH, "2021-11-01");
        Resource news = news(SABAH, "2021-11-12", REPORT);

        EvidenceBase base = EvidenceBase.gather(
                resource -> resource.id().equals(event.id()) ? List.of(announced(event)) : List.of(),
                List.of(event, news));

        assertThat(base.links())
                .filteredOn(link -> link.resource().equals(news.id()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.stage()).isEqualTo(Stage.DONE);
                    assertThat(link.date()).isEqualTo(news.date());
                    assertThat(link.confidence()).isLessThan(0.9);
                    assertThat(link.basis()).isInstanceOf(LinkBasis.SameActivity.class);
                });
    }

    private static EvidenceLink announced(Resource event) {
        return EvidenceLink.builder()
                .resource(event.id())
                .provision(ProvisionRef.parse("P029/art-2.b"))
                .relation(Relation.RAISES_AWARENESS)
                .evidenceClass(EvidenceClass.ACTIVITY)
                .polarity(Polarity.SUPPORTS)
                .strength(Strength.STRONG)
                .confidence(0.9)
                .stage(Stage.ANNOUNCED)
                .actor(Actor.UNKNOWN)
                .addAllPlaces(event.places())
                .basis(new LinkBasis.MatchedByRule("r", 1, List.of()))
                .build();
    }

    private static Resource event(Place place, String date) {
        return Event.builder()
                .id(ResourceId.of("event"))
                .title(LocalizedText.english(ANNOUNCEMENT))
                .kind(EventKind.WORKSHOP)
                .addPlace(place)
                .date(PartialDate.parse(date))
                .build();
    }

    private static Resource news(Place place, String date, String title) {
        return NewsItem.builder()
                .id(ResourceId.of("news"))
                .title(LocalizedText.english(title))
                .genre(NewsGenre.NEWS)
                .addPlace(place)
                .date(PartialDate.parse(date))
                .build();
    }

    private static Place part(String country, String code, String name) {
        return Place.builder()
                .country(Country.parse(country))
                .subdivision(SubdivisionCode.parse(code))
                .subdivisionName(name)
                .build();
    }
}
