package org.normlink.mapping.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;
import org.normlink.mapping.linking.ActivityMatch;
import org.normlink.mapping.linking.Actor;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.LinkBasis;
import org.normlink.mapping.linking.Polarity;
import org.normlink.mapping.linking.Relation;
import org.normlink.mapping.linking.ReviewState;
import org.normlink.mapping.linking.Stage;
import org.normlink.mapping.linking.Strength;

/** Links and evidence, plain and drawn by lot. */
final class Samples {
    private static final List<String> PROVISIONS =
            List.of("P029/art-1.1", "P029/art-1.2", "P029/art-2.b", "P029/art-2.c.ii", "P029/art-3", "R203/para-13.a");

    private Samples() {}

    /** A link that counts for Malaysia, which tests change in one respect. */
    static EvidenceLink.Builder link(String provision, EvidenceClass evidenceClass) {
        return EvidenceLink.builder()
                .resource(ResourceId.of("r-1"))
                .provision(ProvisionRef.parse(provision))
                .relation(Relation.BUILDS_CAPACITY)
                .evidenceClass(evidenceClass)
                .polarity(Polarity.SUPPORTS)
                .strength(Strength.STRONG)
                .confidence(0.9)
                .stage(Stage.DONE)
                .actor(Actor.STATE)
                .addPlace(Place.of(Country.parse("MY")))
                .date(PartialDate.parse("2021-11-26"))
                .basis(new LinkBasis.Asserted("labour inspector", LocalDate.of(2022, 1, 3), "read the source"));
    }

    static Resource resource(String id) {
        return NewsItem.builder()
                .id(ResourceId.of(id))
                .title(LocalizedText.english("Resource " + id))
                .genre(NewsGenre.NEWS)
                .build();
    }

    static EvidenceBase base(EvidenceLink... links) {
        EvidenceBase.Builder base = EvidenceBase.builder();
        for (EvidenceLink link : links) {
            base.addResource(resource(link.resource().value())).addLink(link);
        }
        return base.build();
    }

    static EvidenceBase randomBase(Random random, int links) {
        EvidenceBase.Builder base = EvidenceBase.builder();
        for (int i = 0; i < 12; i++) {
            base.addResource(resource("r-" + i));
        }
        for (int i = 0; i < links; i++) {
            base.addLink(randomLink(random));
        }
        for (int i = 0; i < 3; i++) {
            int first = random.nextInt(11);
            int second = first + 1 + random.nextInt(11 - first);
            base.addActivity(new ActivityMatch(
                    ResourceId.of("r-" + first),
                    ResourceId.of("r-" + second),
                    RelationType.SAME_ACTIVITY_AS,
                    0.7,
                    "drawn by lot",
                    List.of()));
        }
        return base.build();
    }

    static EvidenceLink randomLink(Random random) {
        List<Place> places = new ArrayList<>();
        places.add(Place.of(Country.parse(random.nextInt(4) == 0 ? "PK" : "MY")));
        return link(PROVISIONS.get(random.nextInt(PROVISIONS.size())), any(EvidenceClass.values(), random))
                .resource(ResourceId.of("r-" + random.nextInt(12)))
                .relation(any(Relation.values(), random))
                .polarity(any(Polarity.values(), random))
                .strength(any(Strength.values(), random))
                .stage(any(Stage.values(), random))
                .actor(any(Actor.values(), random))
                .review(any(ReviewState.values(), random))
                .confidence(random.nextInt(101) / 100.0)
                .places(places)
                .date(PartialDate.of(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(2500))))
                .build();
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
