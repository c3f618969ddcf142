package org.normlink.mapping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.RelationType;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.Golden;
import org.normlink.mapping.SeedListing;
import org.normlink.mapping.framework.Duty;
import org.normlink.mapping.framework.RequirementId;
import org.normlink.mapping.linking.EvidenceLink;

/** What a labour-standards specialist would say of the ten entries, entry by entry. */
class SeedListingTest {
    private static final String BEFORE_RATIFICATION = "2022-01-31";

    @Test
    void linksOfTheTenEntriesAreThose() throws IOException {
        String lines = String.join(
                "",
                SeedListing.evidence().links().stream()
                        .map(link -> NormlinkJson.writeLine(link) + "\n")
                        .toList());

        Golden.assertMatches("seed/links.jsonl", lines);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, NOT_RATIFIED, READINESS",
        "2022-06-30, RATIFIED_NOT_YET_IN_FORCE, READINESS",
        "2023-06-30, IN_FORCE, APPLICATION"
    })
    void wordsForMalaysiaFollowTheLegalStatusOfTheDay(String asOf, LegalStatus.Code status, Term term) {
        GapReport report = SeedListing.report("MY", asOf);

        assertThat(report.legalStatus().code()).isEqualTo(status);
        assertThat(report.term()).isEqualTo(term);
    }

    @Test
    void reportOnMalaysiaRestsOnMalaysianEntriesOnly() {
        GapReport report = SeedListing.report("MY", BEFORE_RATIFICATION);

        assertThat(evidence(report))
                .extracting(evidence -> evidence.link().resource().value())
                .containsOnly("listing-2", "listing-5", "listing-7", "listing-8");
        assertThat(report.context())
                .extracting(context -> context.link().resource().value())
                .containsOnly("listing-4", "listing-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MY", "PK", "ID", "LK", "CN"})
    void noEntryProvesLawOrEnforcement(String country) {
        GapReport report = SeedListing.report(country, BEFORE_RATIFICATION);

        assertThat(report.findings())
                .extracting(finding -> finding.law().rating())
                .containsOnly(Rating.NO_EVIDENCE);
        assertThat(report.findings())
                .flatExtracting(finding -> finding.practice().supports())
                .extracting(Support::duty)
                .doesNotContain(Optional.of(Duty.ENFORCE));
    }

    @Test
    void nobodySuppliedEvidenceOnNonPunishment() {
        Finding finding = finding(SeedListing.report("MY", BEFORE_RATIFICATION), "art-4.2");

        assertThat(finding.law().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.practice().rating()).isEqualTo(Rating.NO_EVIDENCE);
        assertThat(finding.evidence()).isEmpty();
    }

    @Test
    void announcementAndReportOfTheSabahEventAreOneActivity() {
        GapReport report = SeedListing.report("MY", BEFORE_RATIFICATION);

        assertThat(report.activities()).singleElement().satisfies(match -> {
            assertThat(List.of(match.first(), match.second()))
                    .containsExactly(ResourceId.of("listing-8"), ResourceId.of("listing-7"));
            assertThat(match.relation()).isEqualTo(RelationType.REPORTS_ON);
            assertThat(match.reason())
                    .isEqualTo("both are about Sabah, Malaysia and share the words stakeholders, child, address;"
                            + " 'listing-8' announces an event, and 'listing-7' reports one");
        });
        Finding finding = finding(report, "art-2.b");
        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.practice() == Effect.COUNTS)
                .hasSize(2)
                .allSatisfy(evidence -> assertThat(evidence.caveats()).contains(Caveat.SAME_ACTIVITY));
        assertThat(finding.practice().supports())
                .singleElement()
                .satisfies(support -> assertThat(support.activities()).hasSize(1));
    }

    @Test
    void adoptedPlanIsStrongEvidenceForArticleOneAndNothingElse() {
        GapReport report = SeedListing.report("MY", BEFORE_RATIFICATION);

        assertThat(linked(report, "listing-5")).containsExactly("P029/art-1.2", "R203/para-1.a");
        assertThat(finding(report, "art-1.2").practice().rating()).isEqualTo(Rating.PARTIAL);
        assertThat(finding(report, "art-1.2").practice().withoutEvidence()).containsExactly(Duty.CONSULT);
    }

    @Test
    void enterprisesProjectInSriLankaMapsToNothing() {
        GapReport report = SeedListing.report("LK", BEFORE_RATIFICATION);

        assertThat(evidence(report)).isEmpty();
        assertThat(report.unlinked()).contains(new UnlinkedResource(ResourceId.of("listing-3"), NoLinkReason.NO_RULE));
    }

    @Test
    void consultationInPakistanIsEvidenceOfProcessAlone() {
        GapReport report = SeedListing.report("PK", BEFORE_RATIFICATION);

        assertThat(evidence(report))
                .extracting(evidence -> evidence.link().provision().toString())
                .containsExactly("P029/art-6");
        assertThat(finding(report, "art-6").practice().rating()).isEqualTo(Rating.PARTIAL);
    }

    @Test
    void opinionArticleSignalsAGapAndRaisesNothing() {
        GapReport report = SeedListing.report("ID", BEFORE_RATIFICATION);

        assertThat(evidence(report)).singleElement().satisfies(evidence -> {
            assertThat(evidence.link().resource()).isEqualTo(ResourceId.of("listing-4"));
            assertThat(evidence.practice()).isEqualTo(Effect.SIGNALS_GAP);
        });
        assertThat(report.findings())
                .extracting(finding -> finding.practice().rating())
                .containsOnly(Rating.NO_EVIDENCE);
    }

    @Test
    void totalsAddUpToTheRequirementsOnEachAxis() {
        GapReport report = SeedListing.report("MY", BEFORE_RATIFICATION);

        for (Axis axis : Axis.values()) {
            assertThat(report.totals().stream()
                            .filter(total -> total.axis() == axis)
                            .mapToInt(RatingCount::requirements)
                            .sum())
                    .isEqualTo(report.findings().size());
        }
    }

    private static List<ConsideredEvidence> evidence(GapReport report) {
        return report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .toList();
    }

    private static List<String> linked(GapReport report, String resource) {
        return Stream.concat(
                        evidence(report).stream().map(ConsideredEvidence::link),
                        report.context().stream().map(ContextEvidence::link))
                .filter(link -> link.resource().equals(ResourceId.of(resource)))
                .map(EvidenceLink::provision)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Finding finding(GapReport report, String requirement) {
        return report.findings().stream()
                .filter(finding -> finding.requirement().id().equals(RequirementId.of(requirement)))
                .findFirst()
                .orElseThrow();
    }
}
