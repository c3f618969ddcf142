package org.normlink.core.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.time.PartialDate;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "21 January 2022, 2022-01-21",
        "1 jan 2022, 2022-01-01",
        "4 Sept. 2021, 2021-09-04",
        "'4 September, 2021', 2021-09-04",
        "'Webinar, 29 February 2024', 2024-02-29",
        "March 2020, 2020-03",
        "'News, May 2020', 2020-05",
        "2021-11, 2021-11"
    })
    void dateIsAsPreciseAsItsText(String text, String edtf) {
        assertThat(DateReader.read(text)).containsExactly(PartialDate.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18-20 October 2021", "18\u201320 Oct.2021", "18 - 20 Oct 2021", "Workshop, 18-20 October 2021"})
    void rangeHasItsFirstAndItsLastDay(String text) {
        assertThat(DateReader.read(text))
                .containsExactly(PartialDate.parse("2021-10-18"), PartialDate.parse("2021-10-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "29 February 2023",
                "20-18 October 2021",
                "30-32 October 2021",
                "16 Nov",
                "21 Brumaire 2021",
                "2021-13",
                "21/01/2022",
                "January",
                "21 January 22"
            })
    void whatNamesNoDateGivesNone(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void everyMonthIsKnownByItsNameAndItsAbbreviation(Month month) {
        List<PartialDate> expected = List.of(PartialDate.of(LocalDate.of(2021, month, 7)));

        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            String name = month.getDisplayName(style, Locale.ENGLISH);
            assertThat(DateReader.read("7 " + name + " 2021")).isEqualTo(expected);
            assertThat(DateReader.read("7 " + name.toUpperCase(Locale.ROOT) + " 2021"))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21 January 2022, true",
        "18-20 Oct.2021, true",
        "March 2020, true",
        "'Webinar, 16 Nov', true",
        "2021, true",
        "31 February 2021, true",
        "Seminar on decent work, false",
        "12 seafarers, false"
    })
    void lineThatLooksLikeADateIsToldFromATitle(String text, boolean looks) {
        assertThat(DateReader.looksLikeDate(text)).isEqualTo(looks);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void printedDayReadsBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(60_000));
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);

            assertThat(DateReader.read(day.getDayOfMonth() + " " + month + " " + day.getYear()))
                    .containsExactly(PartialDate.of(day));
        }
    }
}
