package org.normlink.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The algebra, checked against all non-empty subsets of six things. */
class KnownRelationProperties {
    private static final int UNIVERSE = 1 << 6;

    @Test
    void compositionIsWhatSetsAllowAndNoMore() {
        Map<SetRelation, Map<SetRelation, Integer>> seen = new EnumMap<>(SetRelation.class);
        for (int a = 1; a < UNIVERSE; a++) {
            for (int b = 1; b < UNIVERSE; b++) {
                for (int c = 1; c < UNIVERSE; c++) {
                    int bit = KnownRelation.of(relation(a, c)).bits();
                    seen.computeIfAbsent(relation(a, b), key -> new EnumMap<>(SetRelation.class))
                            .merge(relation(b, c), bit, (x, y) -> x | y);
                }
            }
        }

        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                int expected = seen.getOrDefault(first, Map.of()).getOrDefault(second, 0);

                assertThat(KnownRelation.of(first).then(KnownRelation.of(second)))
                        .as(first + " then " + second)
                        .isEqualTo(new KnownRelation(expected));
            }
        }
    }

    @Test
    void compositionIsAssociativeAndTurnsRoundUnderInversion() {
        for (int a = 0; a < 32; a++) {
            KnownRelation one = new KnownRelation(a);
            assertThat(one.inverse().inverse()).isEqualTo(one);
            assertThat(one.then(KnownRelation.of(SetRelation.EQUAL))).isEqualTo(one);
            for (int b = 0; b < 32; b++) {
                KnownRelation two = new KnownRelation(b);
                assertThat(one.then(two).inverse()).isEqualTo(two.inverse().then(one.inverse()));
                for (int c = 0; c < 32; c++) {
                    KnownRelation three = new KnownRelation(c);
                    assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
                }
            }
        }
    }

    @Test
    void moreKnowledgeNeverAllowsMore() {
        for (int a = 0; a < 32; a++) {
            for (int b = 0; b < 32; b++) {
                KnownRelation both = new KnownRelation(a).and(new KnownRelation(b));

                assertThat(both.isWithin(new KnownRelation(a))).isTrue();
                assertThat(both.isWithin(new KnownRelation(b))).isTrue();
            }
        }
    }

    static SetRelation relation(int a, int b) {
        if (a == b) {
            return SetRelation.EQUAL;
        }
        int common = a & b;
        if (common == 0) {
            return SetRelation.DISJOINT;
        }
        return common == a ? SetRelation.SUBSET : common == b ? SetRelation.SUPERSET : SetRelation.INTERSECTS;
    }
}
