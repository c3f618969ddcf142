package org.normlink.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class DateSpanTest {
    @ParameterizedTest
    @ValueSource(strings = {"2021/2025", "2020-10-15/2020-10-16", "2021-09/..", "../2025"})
    void writtenPeriodReadsBack(String edtf) {
        assertThat(DateSpan.parse(edtf).toEdtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/2025, 2025-12-31, true",
        "2021/2025, 2026-01-01, false",
        "2021/2025, 2020-12-31, false",
        "2021-09/.., 2099-01-01, true",
        "../2025, 1999-01-01, true"
    })
    void periodCoversItsDays(String edtf, LocalDate day, boolean covered) {
        assertThat(DateSpan.parse(edtf).covers(day)).isEqualTo(covered);
    }

    @Test
    void periodThatEndsBeforeItStartsIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateSpan.parse("2025/2021"))
                .withMessage("period must not end before it starts, but is '2025/2021'");
    }

    @Test
    void periodThatSaysNothingIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateSpan.parse("../.."))
                .withMessage("period must have a start or an end");
    }
}
