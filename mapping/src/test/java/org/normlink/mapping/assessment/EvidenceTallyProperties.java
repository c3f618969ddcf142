package org.normlink.mapping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.resource.ResourceId;

/** The laws of a lattice. */
class EvidenceTallyProperties {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void mergeIsCommutativeAssociativeAndIdempotentWithANeutralElement(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            EvidenceTally a = random(random);
            EvidenceTally b = random(random);
            EvidenceTally c = random(random);

            assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
            assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(a)).isEqualTo(a);
            assertThat(a.merge(EvidenceTally.EMPTY)).isEqualTo(a);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void orderDuplicatesAndPartitionNeverChangeATally(long seed) {
        Random random = new Random(seed);
        List<EvidenceTally> singles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            singles.add(single(random));
        }
        EvidenceTally expected = EvidenceTally.merge(singles);

        List<EvidenceTally> shuffled = new ArrayList<>(singles);
        shuffled.addAll(singles.subList(0, 15));
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size());

        assertThat(EvidenceTally.merge(shuffled.subList(0, cut))
                        .merge(EvidenceTally.merge(shuffled.subList(cut, shuffled.size()))))
                .isEqualTo(expected);
    }

    private static EvidenceTally random(Random random) {
        EvidenceTally tally = EvidenceTally.EMPTY;
        for (int i = random.nextInt(8); i > 0; i--) {
            tally = tally.merge(single(random));
        }
        return tally;
    }

    private static EvidenceTally single(Random random) {
        return EvidenceTally.of(Samples.randomLink(random), ResourceId.of("r-" + random.nextInt(4)));
    }
}
