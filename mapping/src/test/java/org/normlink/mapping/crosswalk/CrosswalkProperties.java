package org.normlink.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.instrument.ProvisionRef;

/** Random provisions are random sets of obligations; rows tell the truth about some pairs of them. */
class CrosswalkProperties {
    private static final int PROVISIONS = 14;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatIsDerivedAlwaysHoldsTheTruth(long seed) {
        Random random = new Random(seed);
        int[] sets = random.ints(PROVISIONS, 1, 64).toArray();
        Crosswalk crosswalk = Crosswalk.of(rows(sets, random));

        for (int start = 0; start < PROVISIONS; start++) {
            for (Map.Entry<ProvisionRef, DerivedRelation> reached :
                    crosswalk.reach(provision(start), 4).entrySet()) {
                int end = Integer.parseInt(reached.getKey().path().value().substring(4)) - 1;

                assertThat(reached.getValue()
                                .relation()
                                .allows(KnownRelationProperties.relation(sets[start], sets[end])))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void t01AndT13OrderAndDuplicatesOfRowsChangeNothing(long seed) {
        Random random = new Random(seed);
        List<Correspondence> rows = rows(random.ints(PROVISIONS, 1, 64).toArray(), random);
        List<Correspondence> shuffled = new ArrayList<>(rows);
        shuffled.addAll(rows.subList(0, rows.size() / 2));
        Collections.shuffle(shuffled, random);

        for (int start = 0; start < PROVISIONS; start++) {
            assertThat(Crosswalk.of(shuffled).reach(provision(start), 4))
                    .isEqualTo(Crosswalk.of(rows).reach(provision(start), 4));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void t06AndT12TheSurestPathIsTakenNotTheShortest(long seed) {
        Random random = new Random(seed);
        Crosswalk crosswalk = Crosswalk.of(rows(random.ints(PROVISIONS, 1, 64).toArray(), random));

        for (int start = 0; start < PROVISIONS; start++) {
            ProvisionRef from = provision(start);
            crosswalk
                    .reach(from, 3)
                    .forEach((to, derived) ->
                            assertThat(derived.confidence()).isEqualTo(surest(crosswalk, from, to, 3), within(1e-12)));
        }
    }

    private static double surest(Crosswalk crosswalk, ProvisionRef from, ProvisionRef to, int hops) {
        if (from.equals(to)) {
            return 1;
        }
        if (hops == 0) {
            return 0;
        }
        return crosswalk.of(from).stream()
                .mapToDouble(row -> row.strength() / 10.0 * surest(crosswalk, row.target(), to, hops - 1))
                .max()
                .orElse(0);
    }

    private static List<Correspondence> rows(int[] sets, Random random) {
        return new ArrayList<>(IntStream.range(0, 24)
                .mapToObj(i -> {
                    int a = random.nextInt(PROVISIONS - 1);
                    int b = a + 1 + random.nextInt(PROVISIONS - 1 - a);
                    return CrosswalkTest.row(
                            provision(a).toString(),
                            provision(b).toString(),
                            KnownRelationProperties.relation(sets[a], sets[b]),
                            1 + random.nextInt(10));
                })
                .toList());
    }

    private static ProvisionRef provision(int number) {
        return ProvisionRef.parse("X001/art-" + (number + 1));
    }
}
