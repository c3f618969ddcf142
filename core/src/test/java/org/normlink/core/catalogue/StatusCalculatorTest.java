package org.normlink.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

class StatusCalculatorTest {
    private static final Instrument PROTOCOL = Catalogue.bundled().instrument(InstrumentId.parse("P029"));
    private static final Source SOURCE = Source.builder().citation("a source").build();

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, NOT_RATIFIED",
        "2019-01-01, UNKNOWN",
        "2019-12-30, UNKNOWN",
        "2019-12-31, RATIFIED_NOT_YET_IN_FORCE",
        "2020-01-01, UNKNOWN",
        "2020-12-30, UNKNOWN",
        "2020-12-31, IN_FORCE",
        "2021-01-01, IN_FORCE"
    })
    void whereOnlyTheYearIsKnownTheDaysThatCouldBeEitherAreUnknown(LocalDate day, LegalStatus.Code code) {
        assertThat(on(day, fact().registeredOn(PartialDate.parse("2019"))).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, NOT_RATIFIED",
        "2022-03-15, UNKNOWN",
        "2022-03-31, RATIFIED_NOT_YET_IN_FORCE",
        "2023-02-28, RATIFIED_NOT_YET_IN_FORCE",
        "2023-03-01, UNKNOWN",
        "2023-03-31, IN_FORCE"
    })
    void whereOnlyTheMonthIsKnownItsDaysAreUnknown(LocalDate day, LegalStatus.Code code) {
        assertThat(on(day, fact().registeredOn(PartialDate.parse("2022-03"))).code())
                .isEqualTo(code);
    }

    @Test
    void ratificationOfALeapDayTakesEffectOnTheLastOfFebruary() {
        PartialDate registered = PartialDate.parse("2024-02-29");

        assertThat(on(LocalDate.of(2025, 2, 28), fact().registeredOn(registered)))
                .isEqualTo(new LegalStatus.InForce(
                        registered, PartialDate.parse("2025-02-28"), Verification.VERIFIED, List.of(SOURCE)));
    }

    @Test
    void denunciationOfAYearIsUnknownUntilItsLastDay() {
        Ratification.Builder fact =
                fact().registeredOn(PartialDate.parse("2015")).denunciationRegisteredOn(PartialDate.parse("2030"));

        assertThat(on(LocalDate.of(2030, 12, 31), fact).code()).isEqualTo(LegalStatus.Code.IN_FORCE);
        assertThat(on(LocalDate.of(2031, 12, 30), fact))
                .isEqualTo(new LegalStatus.Unknown(
                        "the day on which the denunciation took effect is not known", List.of(SOURCE)));
        assertThat(on(LocalDate.of(2031, 12, 31), fact))
                .isEqualTo(
                        new LegalStatus.Denounced(PartialDate.parse("2031"), Verification.VERIFIED, List.of(SOURCE)));
    }

    @Test
    void whatWasNotRatifiedOnADayIsUnknownAfterIt() {
        Ratification.Builder fact = fact().notRatifiedAsOf(PartialDate.parse("2021-12-22"));

        assertThat(on(LocalDate.of(2021, 12, 22), fact))
                .isEqualTo(new LegalStatus.NotRatified(Verification.VERIFIED, List.of(SOURCE)));
        assertThat(on(LocalDate.of(2021, 12, 23), fact))
                .isEqualTo(new LegalStatus.Unknown(
                        "the country had not ratified on 2021-12-22; what came later is not known", List.of(SOURCE)));
    }

    @Test
    void ofAYearWithoutRatificationOnlyTheFirstDayIsSure() {
        Ratification.Builder fact = fact().notRatifiedAsOf(PartialDate.parse("2025"));

        assertThat(on(LocalDate.of(2025, 1, 1), fact).code()).isEqualTo(LegalStatus.Code.NOT_RATIFIED);
        assertThat(on(LocalDate.of(2025, 1, 2), fact).code()).isEqualTo(LegalStatus.Code.UNKNOWN);
    }

    @Test
    void beforeItsAdoptionNothingIsKnown() {
        assertThat(on(LocalDate.of(2014, 6, 10), fact().registeredOn(PartialDate.parse("2022-03-21"))))
                .isEqualTo(new LegalStatus.Unknown("P029 was adopted on 2014-06-11, after that day", List.of()));
    }

    @Test
    void countryOfWhichNoSourceSpeaksIsUnknown() {
        assertThat(new StatusCalculator(PROTOCOL, LocalDate.of(2022, 1, 31)).of(Optional.empty()))
                .isEqualTo(new LegalStatus.Unknown(
                        "no source in the catalogue speaks of this country and this instrument", List.of()));
    }

    @Test
    void factThatNobodyReadAgainMakesABackgroundAnswer() {
        LegalStatus status = on(
                LocalDate.of(2023, 6, 30),
                fact().registeredOn(PartialDate.parse("2022-03-21")).verification(Verification.BACKGROUND));

        assertThat(status.verification()).isEqualTo(Verification.BACKGROUND);
    }

    private static LegalStatus on(LocalDate day, Ratification.Builder fact) {
        return new StatusCalculator(PROTOCOL, day).of(Optional.of(fact.build()));
    }

    private static Ratification.Builder fact() {
        return Ratification.builder()
                .country(Country.parse("NE"))
                .instrument(PROTOCOL.id())
                .verification(Verification.VERIFIED)
                .source(SOURCE);
    }
}
