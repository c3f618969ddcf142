package org.normlink.mapping.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.normlink.core.Certainty;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.place.SubdivisionCode;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.Unclassified;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.DateSpan;
import org.normlink.core.time.PartialDate;
import org.normlink.mapping.SeedListing;
import org.normlink.mapping.framework.RequirementId;
import org.normlink.mapping.linking.ActivityMatch;
import org.normlink.mapping.linking.Actor;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.Polarity;
import org.normlink.mapping.linking.ReviewState;
import org.normlink.mapping.linking.Stage;
import org.normlink.mapping.linking.Strength;

class AssessorTest {
    private final Assessor assessor = Assessor.standard(Catalogue.bundled());
    private final AssessmentScope scope = SeedListing.scope("MY", "2022-01-31");

    @Test
    void requirementWithoutLinksHasNoEvidence() {
        GapReport report = assessor.assess(scope, EvidenceBase.builder().build());

        assertThat(report.findings()).hasSize(15).allSatisfy(finding -> {
            assertThat(finding.law().rating()).isEqualTo(Rating.NO_EVIDENCE);
            assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceClass.class,
            names = {"LAW", "REGULATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyLegislationRaisesTheAxisOfLaw(EvidenceClass evidenceClass) {
        Finding finding = finding("art-2.c.ii", accepted("P029/art-2.c.ii", evidenceClass));

        assertThat(finding.law().rating()).isEqualTo(Rating.NO_EVIDENCE);
    }

    @Test
    void confirmedStrongLawReachesFull() {
        Finding finding = finding("art-4.2", accepted("P029/art-4.2", EvidenceClass.LAW));

        assertThat(finding.law().rating()).isEqualTo(Rating.FULL);
        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
    }

    @Test
    void linkThatNobodyConfirmedRaisesToPartialAtMost() {
        EvidenceLink proposed = Samples.link("P029/art-4.2", EvidenceClass.LAW).build();

        assertThat(finding("art-4.2", proposed).law().rating()).isEqualTo(Rating.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({"STRONG, FULL", "MODERATE, SUBSTANTIAL", "WEAK, PARTIAL"})
    void confirmedLinkRaisesAsFarAsItsStrength(Strength strength, Rating rating) {
        EvidenceLink link = accepted("P029/art-6", EvidenceClass.CONSULTATION).toBuilder()
                .strength(strength)
                .build();

        assertThat(finding("art-6", link).practice().rating()).isEqualTo(rating);
    }

    @Test
    void workshopRaisesDutiesToEducateAndNoOthers() {
        EvidenceLink onVictims = accepted("P029/art-3", EvidenceClass.ACTIVITY);
        EvidenceLink onEmployers = accepted("P029/art-2.b", EvidenceClass.ACTIVITY);

        assertThat(finding("art-3", onVictims).practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding("art-3", onVictims).evidence().get(0).practice()).isEqualTo(Effect.OTHER_DUTY);
        assertThat(finding("art-2.b", onEmployers).practice().rating()).isEqualTo(Rating.PARTIAL);
    }

    @Test
    void requirementIsAbovePartialOnlyIfEveryDutyHasEvidence() {
        EvidenceLink plan = accepted("P029/art-1.2", EvidenceClass.POLICY);
        EvidenceLink consultation = accepted("P029/art-1.2", EvidenceClass.CONSULTATION);

        assertThat(finding("art-1.2", plan).practice().rating()).isEqualTo(Rating.PARTIAL);
        assertThat(finding("art-1.2", plan, consultation).practice().rating()).isEqualTo(Rating.FULL);
    }

    @Test
    void planIsPlannedAndNotDoneOutsideTheDutyToHaveOne() {
        Finding finding = finding("art-4.1", accepted("P029/art-4.1", EvidenceClass.POLICY));

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.practice().isPlanned()).isTrue();
    }

    @Test
    void announcedActivityIsNotDone() {
        EvidenceLink announced = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .stage(Stage.ANNOUNCED)
                .build();

        Finding finding = finding("art-2.b", announced);

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.practice().isPlanned()).isTrue();
    }

    @Test
    void announcedActivityIsDoneOnceAnotherResourceReportsIt() {
        EvidenceLink announced = Samples.link("P029/art-2.b", EvidenceClass.ACTIVITY)
                .stage(Stage.ANNOUNCED)
                .build();
        EvidenceLink reported = announced.toBuilder()
                .resource(ResourceId.of("r-2"))
                .stage(Stage.DONE)
                .build();
        EvidenceBase base = Samples.base(announced, reported).toBuilder()
                .addActivity(new ActivityMatch(
                        ResourceId.of("r-1"), ResourceId.of("r-2"), RelationType.REPORTS_ON, 0.8, "same", List.of()))
                .build();

        Finding finding = find(assessor.assess(scope, base), "art-2.b");

        assertThat(finding.practice().rating()).isEqualTo(Rating.PARTIAL);
        assertThat(finding.practice().isPlanned()).isFalse();
        assertThat(finding.practice().supports())
                .singleElement()
                .satisfies(support -> assertThat(support.activities()).containsExactly(ResourceId.of("r-1")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Actor.class,
            names = {"INTERNATIONAL_ORGANIZATION", "SOCIAL_PARTNER", "OTHER"})
    void whatOthersDoShowsSupportAndNotActionOfTheState(Actor actor) {
        EvidenceLink link = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .actor(actor)
                .build();

        Finding finding = finding("art-2.b", link);

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(Effect.SUPPORT_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT, SUPPORT_ONLY",
        "MEDIA_OPINION, SIGNALS_GAP",
        "SUPERVISORY, ATTRIBUTED",
        "SOCIAL_PARTNER, ATTRIBUTED",
        "DATA, NEUTRAL"
    })
    void voicesAndContextRaiseNothing(EvidenceClass evidenceClass, Effect effect) {
        Finding finding = finding("art-1.1", accepted("P029/art-1.1", evidenceClass));

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(effect);
    }

    @Test
    void gapThatIsPointedOutRaisesNothing() {
        EvidenceLink gap = accepted("P029/art-4.2", EvidenceClass.LAW).toBuilder()
                .polarity(Polarity.INDICATES_GAP)
                .build();

        Finding finding = finding("art-4.2", gap);

        assertThat(finding.law().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).law()).isEqualTo(Effect.SIGNALS_GAP);
    }

    @Test
    void rejectedLinkCountsForNothing() {
        EvidenceLink rejected = Samples.link("P029/art-4.2", EvidenceClass.LAW)
                .review(ReviewState.REJECTED)
                .build();

        assertThat(finding("art-4.2", rejected).law().rating()).isEqualTo(Rating.NO_EVIDENCE);
    }

    @Test
    void planAfterItsEndIsNoPlan() {
        EvidenceLink plan = accepted("P029/art-1.2", EvidenceClass.POLICY).toBuilder()
                .validity(DateSpan.parse("2016/2020"))
                .build();

        Finding finding = finding("art-1.2", plan);

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(Effect.EXPIRED);
    }

    @Test
    void oldEvidenceOfPracticeCountsWithAWarning() {
        EvidenceLink old = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .date(PartialDate.parse("2018-06-01"))
                .build();

        Finding finding = finding("art-2.b", old);

        assertThat(finding.practice().rating()).isEqualTo(Rating.PARTIAL);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(Effect.COUNTS_DATED);
        assertThat(finding.evidence().get(0).caveats()).contains(Caveat.DATED);
    }

    @Test
    void evidenceAboutAnotherCountryIsContext() {
        EvidenceLink elsewhere = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .places(List.of(Place.of(Country.parse("PK"))))
                .build();

        assertContext(elsewhere, ContextReason.OTHER_PLACE);
    }

    @Test
    void regionalEventIsContextEvenWhereItNamesTheCountry() {
        assertContext(
                accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                        .isRegional(true)
                        .build(),
                ContextReason.REGIONAL);
    }

    @Test
    void evidenceWithoutAPlaceIsContext() {
        assertContext(
                accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                        .places(List.of())
                        .build(),
                ContextReason.NO_PLACE);
    }

    @Test
    void evidenceFromAfterTheDateIsContext() {
        assertContext(
                accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                        .date(PartialDate.parse("2022-02-01"))
                        .build(),
                ContextReason.AFTER_DATE);
    }

    @Test
    void evidenceAboutAPartOfTheCountryCountsForTheCountry() {
        Place sabah = Place.builder()
                .country(Country.parse("MY"))
                .subdivision(SubdivisionCode.parse("MY-12"))
                .subdivisionName("Sabah")
                .build();
        EvidenceLink link = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .places(List.of(sabah))
                .build();

        assertThat(finding("art-2.b", link).practice().rating()).isEqualTo(Rating.PARTIAL);
    }

    @Test
    void resourceOfUnknownTypeCountsOnlyOnceAPersonTypesIt() {
        EvidenceLink link = accepted("P029/art-2.b", EvidenceClass.ACTIVITY);
        EvidenceBase base = EvidenceBase.builder()
                .addResource(Unclassified.builder()
                        .id(link.resource())
                        .title(LocalizedText.english("Something"))
                        .build())
                .addLink(link)
                .build();

        Finding finding = find(assessor.assess(scope, base), "art-2.b");

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(Effect.NOT_TYPED);
    }

    @Test
    void inferredPlaceCountsOnlyOnceAPersonConfirmsIt() {
        Place inferred = Place.of(Country.parse("MY")).toBuilder()
                .certainty(Certainty.INFERRED)
                .build();
        EvidenceLink link = accepted("P029/art-2.b", EvidenceClass.ACTIVITY).toBuilder()
                .places(List.of(inferred))
                .build();

        Finding finding = finding("art-2.b", link);

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence().get(0).practice()).isEqualTo(Effect.PLACE_INFERRED);
    }

    @Test
    void evidenceOnGuidanceStandsBesideTheRequirementAndRaisesNothing() {
        Finding finding = finding("art-2.c.ii", accepted("R203/para-13.a", EvidenceClass.INSTITUTION));

        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.practice()).isEqualTo(Effect.GUIDANCE));
    }

    @Test
    @SuppressWarnings("NullAway") // callers may compile without null checks
    void nullRulesAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Assessor.of(Catalogue.bundled(), null))
                .withMessage("rules");
    }

    private void assertContext(EvidenceLink link, ContextReason reason) {
        GapReport report = assessor.assess(scope, Samples.base(link));

        assertThat(report.context()).containsExactly(new ContextEvidence(reason, link));
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.evidence()).isEmpty());
    }

    private Finding finding(String requirement, EvidenceLink... links) {
        return find(assessor.assess(scope, Samples.base(links)), requirement);
    }

    private static Finding find(GapReport report, String requirement) {
        return report.findings().stream()
                .filter(finding -> finding.requirement().id().equals(RequirementId.of(requirement)))
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceLink accepted(String provision, EvidenceClass evidenceClass) {
        return Samples.link(provision, evidenceClass)
                .review(ReviewState.ACCEPTED)
                .build();
    }
}
