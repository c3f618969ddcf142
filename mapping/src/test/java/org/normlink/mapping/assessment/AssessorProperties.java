package org.normlink.mapping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.resource.Resource;
import org.normlink.core.text.Language;
import org.normlink.mapping.SeedListing;
import org.normlink.mapping.linking.ActivityMatch;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.Polarity;
import org.normlink.mapping.report.JsonReportWriter;

class AssessorProperties {
    private final Assessor assessor = Assessor.standard(Catalogue.bundled());
    private final AssessmentScope scope = SeedListing.scope("MY", "2022-06-30");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void orderAndDuplicatesOfTheEvidenceNeverChangeTheReport(long seed) {
        Random random = new Random(seed);
        EvidenceBase base = Samples.randomBase(random, 60);
        GapReport expected = assessor.assess(scope, base);

        EvidenceBase shuffled = EvidenceBase.builder()
                .addAllResources(doubled(base.resources(), random))
                .addAllLinks(doubled(base.links(), random))
                .addAllActivities(doubled(base.activities(), random))
                .build();

        assertThat(assessor.assess(scope, shuffled)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void moreSupportingEvidenceNeverLowersARating(long seed) {
        Random random = new Random(seed);
        EvidenceBase base = Samples.randomBase(random, 25);
        GapReport before = assessor.assess(scope, base);
        EvidenceLink more = Samples.randomLink(random).toBuilder()
                .polarity(Polarity.SUPPORTS)
                .build();

        GapReport after = assessor.assess(scope, base.toBuilder().addLink(more).build());

        for (int i = 0; i < before.findings().size(); i++) {
            for (Axis axis : Axis.values()) {
                assertThat(after.findings().get(i).on(axis).rating())
                        .isLessThanOrEqualTo(before.findings().get(i).on(axis).rating());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void evidenceChangesOnlyTheRequirementsThatItBearsOn(long seed) {
        Random random = new Random(seed);
        List<Resource> resources = Samples.randomBase(random, 0).resources();
        List<EvidenceLink> links =
                new ArrayList<>(Samples.randomBase(random, 25).links());
        EvidenceLink more = Samples.randomLink(random);
        GapReport before = assessor.assess(scope, base(resources, links, List.of()));
        links.add(more);

        GapReport after = assessor.assess(scope, base(resources, links, List.of()));

        for (int i = 0; i < before.findings().size(); i++) {
            Finding old = before.findings().get(i);
            if (!old.requirement().covers(more.provision())
                    && !old.requirement().isGuidedBy(more.provision())) {
                assertThat(ratings(after.findings().get(i))).isEqualTo(ratings(old));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyReportReadsBackEqual(long seed) {
        GapReport report = assessor.assess(scope, Samples.randomBase(new Random(seed), 40));

        String json = JsonReportWriter.create().toText(report, Language.EN);

        assertThat(JsonReportWriter.read(new TextInput("report.json", json))).isEqualTo(report);
    }

    private static List<AxisRating> ratings(Finding finding) {
        return List.of(finding.law(), finding.practice());
    }

    private static EvidenceBase base(
            List<Resource> resources, List<EvidenceLink> links, List<ActivityMatch> activities) {
        return EvidenceBase.builder()
                .addAllResources(resources)
                .addAllLinks(links)
                .addAllActivities(activities)
                .build();
    }

    private static <T> List<T> doubled(List<T> values, Random random) {
        List<T> doubled = new ArrayList<>(values);
        doubled.addAll(values.subList(0, values.size() / 2));
        Collections.shuffle(doubled, random);
        return doubled;
    }
}
