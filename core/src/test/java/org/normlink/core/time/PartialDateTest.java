package org.normlink.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021-11-26, 2021-11-26, 2021-11-26",
        "2021-11, 2021-11-01, 2021-11-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021, 2021-01-01, 2021-12-31",
        "2021-11-16?, 2021-11-16, 2021-11-16"
    })
    void dateCoversAllDaysThatItMayMean(String edtf, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(edtf);

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26 November 2021", "21-11-26", "2021-11-26T00:00", "2021-1-1", "2021/11"})
    void otherFormsAreRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("date must look like '2021-11-26', '2021-11' or '2021', but is '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13", "2021-00"})
    void daysThatDoNotExistAreRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("date must exist in the calendar, but is '" + text + "'");
    }

    @Test
    void datesAreInTheOrderOfTheirFirstDay() {
        assertThat(Stream.of("2021-12", "2021-11-26", "2021-11", "2021", "2020-12-31")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2020-12-31", "2021", "2021-11", "2021-11-26", "2021-12");
    }

    @Test
    void yearMovesByWholeYears() {
        assertThat(PartialDate.parse("2019").plusMonths(12)).hasToString("2020");
        assertThat(PartialDate.parse("2022-03-21").plusMonths(12)).hasToString("2023-03-21");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void writtenDateReadsBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String day =
                    LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000)).toString();
            String edtf = day.substring(0, new int[] {4, 7, 10}[random.nextInt(3)]) + (random.nextBoolean() ? "?" : "");

            assertThat(PartialDate.parse(edtf)).hasToString(edtf);
        }
    }
}
