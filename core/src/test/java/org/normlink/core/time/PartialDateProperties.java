package org.normlink.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateProperties {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void writtenDateReadsBackEqual(long seed) {
        assertThat(dates(seed, 300))
                .allSatisfy(
                        date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void dayAfterTheLastBelongsToTheNextDate(long seed) {
        assertThat(dates(seed, 300)).allSatisfy(date -> {
            assertThat(date.last()).isAfterOrEqualTo(date.first());
            LocalDate next = date.last().plusDays(1);
            switch (date.precision()) {
                case DAY -> assertThat(next).isEqualTo(date.first().plusDays(1));
                case MONTH -> assertThat(next).isEqualTo(date.first().plusMonths(1));
                case YEAR -> assertThat(next).isEqualTo(date.first().plusYears(1));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void orderIsTotalAndAgreesWithEquality(long seed) {
        List<PartialDate> dates = dates(seed, 40);

        for (PartialDate a : dates) {
            for (PartialDate b : dates) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                for (PartialDate c : dates) {
                    if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
                        assertThat(a).isLessThan(c);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void periodCoversTheDaysOfBothItsEnds(long seed) {
        List<PartialDate> sorted = dates(seed, 2).stream().sorted().toList();
        DateSpan span = DateSpan.of(sorted.get(0), sorted.get(1));

        assertThat(DateSpan.parse(span.toEdtf())).isEqualTo(span);
        assertThat(Stream.of(sorted.get(0).first(), sorted.get(1).last())).allMatch(span::covers);
        assertThat(Stream.of(
                        sorted.get(0).first().minusDays(1), sorted.get(1).last().plusDays(1)))
                .noneMatch(span::covers);
    }

    /** Dates so near each other that some are equal or start alike. */
    private static List<PartialDate> dates(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> date(random)).limit(count).toList();
    }

    private static PartialDate date(Random random) {
        LocalDate day = LocalDate.of(2019, 12, 25).plusDays(random.nextInt(400));
        PartialDate date = switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(day);
            case 1 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.ofYear(day.getYear());
        };
        return random.nextBoolean() ? date : date.inferred();
    }
}
