package org.normlink.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.source.Verification;

/** The laws of crosswalks; numbers name the faults of other engines that they answer. */
class CrosswalkTest {
    private static final ProvisionRef A = ProvisionRef.parse("X001/art-1");
    private static final ProvisionRef B = ProvisionRef.parse("X002/art-1");
    private static final ProvisionRef C = ProvisionRef.parse("X003/art-1");

    @Test
    void t02LooselyRelatedRowLeavesAnEqualityAlone() {
        Crosswalk crosswalk = Crosswalk.of(List.of(
                row("X001/art-1", "X002/art-1", SetRelation.EQUAL, 9),
                row("X002/art-1", "X003/art-1", SetRelation.EQUAL, 9),
                row("X001/art-1", "X004/art-1", SetRelation.INTERSECTS, 9),
                row("X004/art-1", "X003/art-1", SetRelation.INTERSECTS, 9)));

        assertThat(relation(crosswalk, A, C)).isEqualTo(KnownRelation.of(SetRelation.EQUAL));
    }

    @Test
    void t05TwoEqualHopsAreOneEqualHop() {
        Crosswalk crosswalk = Crosswalk.of(List.of(
                row("X001/art-1", "X002/art-1", SetRelation.EQUAL, 10),
                row("X002/art-1", "X003/art-1", SetRelation.EQUAL, 10)));

        DerivedRelation derived = crosswalk.derive(A, C, 2).orElseThrow();

        assertThat(derived.relation()).isEqualTo(KnownRelation.of(SetRelation.EQUAL));
        assertThat(derived.confidence()).isEqualTo(1);
        assertThat(derived.path()).hasSize(2);
    }

    @Test
    void t07AllSourcesOfATargetArrive() {
        Crosswalk crosswalk = Crosswalk.of(List.of(
                row("X001/art-1", "X003/art-1", SetRelation.SUBSET, 8),
                row("X002/art-1", "X003/art-1", SetRelation.SUBSET, 8)));

        assertThat(crosswalk.of(C)).extracting(Correspondence::target).containsExactly(A, B);
    }

    @Test
    void t08InverseOfSubsetIsSuperset() {
        Crosswalk crosswalk = Crosswalk.of(List.of(row("X001/art-1", "X002/art-1", SetRelation.SUBSET, 8)));

        assertThat(crosswalk.direct(A, B)).isEqualTo(KnownRelation.of(SetRelation.SUBSET));
        assertThat(crosswalk.direct(B, A)).isEqualTo(KnownRelation.of(SetRelation.SUPERSET));
    }

    @Test
    void t09AndT14EndsThatDoNotExistAreErrorsWithASuggestion() {
        String json = """
                {"schema":"normlink/crosswalk/1","correspondences":[
                 {"source":"P029/art-2.h","target":"P29/art-1","relation":"equal","strength":9,"rationale":"r",
                  "citation":"c","verification":"verified"}]}
                """;

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Crosswalk.read(new TextInput("c.json", json), Catalogue.bundled()))
                .withMessage("""
                        unknown provision 'P029/art-2.h'; did you mean 'art-2.a'? (c.json)
                        unknown instrument 'P29'; did you mean 'P029'? (c.json)""");
    }

    @Test
    void t17NothingFollowsFromWhatIsNotMapped() {
        Crosswalk crosswalk = Crosswalk.of(List.of(row("X001/art-1", "X002/art-1", SetRelation.EQUAL, 9)));

        assertThat(crosswalk.direct(A, C)).isEqualTo(KnownRelation.ANYTHING);
        assertThat(crosswalk.derive(A, C, 5)).isEmpty();
    }

    @Test
    void confidenceOnlyFallsAlongAPath() {
        Crosswalk crosswalk = Crosswalk.of(List.of(
                row("X001/art-1", "X002/art-1", SetRelation.SUBSET, 8),
                row("X002/art-1", "X003/art-1", SetRelation.SUBSET, 5)));

        assertThat(crosswalk.derive(A, C, 2).orElseThrow().confidence()).isEqualTo(0.4, within(1e-12));
        assertThat(crosswalk.derive(A, C, 1)).isEmpty();
    }

    @Test
    void contradictingRowsAreNamedTogether() {
        Correspondence one = row("X001/art-1", "X002/art-1", SetRelation.EQUAL, 9);
        Correspondence other = row("X002/art-1", "X001/art-1", SetRelation.SUBSET, 9);
        Crosswalk crosswalk = Crosswalk.of(List.of(one, other, row("X001/art-1", "X003/art-1", SetRelation.EQUAL, 9)));

        assertThat(crosswalk.contradictions()).containsExactly(List.of(one, other));
    }

    @Test
    void bundledCrosswalkNamesProvisionsThatExistAndDoesNotContradictItself() {
        Catalogue catalogue = Catalogue.bundled();
        Crosswalk crosswalk = Crosswalk.bundled(catalogue);

        assertThat(crosswalk.rows()).hasSize(115);
        assertThat(crosswalk.contradictions()).isEmpty();
        assertThat(crosswalk.unmapped(InstrumentId.parse("P029"), catalogue))
                .contains(ProvisionRef.parse("P029/art-12"))
                .doesNotContain(ProvisionRef.parse("P029/art-1.1"));
        for (Correspondence row : crosswalk.rows()) {
            assertThat(crosswalk.reach(row.source(), 4).values())
                    .noneMatch(derived -> derived.relation().equals(KnownRelation.CONTRADICTION));
        }
    }

    @Test
    void correspondenceWithoutARationaleIsRefused() {
        Correspondence.Builder row = row("X001/art-1", "X002/art-1", SetRelation.EQUAL, 9).toBuilder()
                .rationale(" ");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(row::build)
                .withMessage("correspondence of 'X001/art-1' and 'X002/art-1' must have a rationale and a citation");
    }

    static Correspondence row(String source, String target, SetRelation relation, int strength) {
        return Correspondence.builder()
                .source(ProvisionRef.parse(source))
                .target(ProvisionRef.parse(target))
                .relation(relation)
                .strength(strength)
                .rationale("because")
                .citation("a source")
                .verification(Verification.VERIFIED)
                .build();
    }

    private static KnownRelation relation(Crosswalk crosswalk, ProvisionRef one, ProvisionRef other) {
        return crosswalk.derive(one, other, 3).orElseThrow().relation();
    }
}
