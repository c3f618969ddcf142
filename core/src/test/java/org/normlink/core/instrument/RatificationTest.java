package org.normlink.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

class RatificationTest {
    @Test
    void factWithoutEitherDateIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(fact()::build)
                .withMessage("ratification of P029 by MY must have either 'registeredOn' or 'notRatifiedAsOf',"
                        + " and not both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-21", "2022-03", "2022", "2030"})
    void denunciationThatMayComeAfterRatificationIsKept(String denounced) {
        PartialDate date = PartialDate.parse(denounced);

        Ratification fact =
                registered("2022-03-21").denunciationRegisteredOn(date).build();

        assertThat(fact.denunciationRegisteredOn()).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-21, 2022-03-20", "2022-03, 2022-02", "2022, 2021"})
    void denunciationThatCertainlyComesBeforeRatificationIsRefused(String registered, String denounced) {
        Ratification.Builder fact = registered(registered).denunciationRegisteredOn(PartialDate.parse(denounced));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(fact::build)
                .withMessage("ratification of P029 by MY must come before its denunciation");
    }

    @Test
    void denunciationOfWhatWasNotRatifiedIsRefused() {
        Ratification.Builder fact =
                fact().notRatifiedAsOf(PartialDate.parse("2021")).denunciationRegisteredOn(PartialDate.parse("2022"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(fact::build)
                .withMessage("ratification of P029 by MY must come before its denunciation");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void ruleOfTheTimeBeforeRegistrationIsRefused(int months) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RegistrationRule(months, ProvisionPath.parse("art-8.2")))
                .withMessage("months after registration must not be negative, but are " + months);
    }

    private static Ratification.Builder registered(String date) {
        return fact().registeredOn(PartialDate.parse(date));
    }

    private static Ratification.Builder fact() {
        return Ratification.builder()
                .country(Country.parse("MY"))
                .instrument(InstrumentId.parse("P029"))
                .verification(Verification.VERIFIED)
                .source(Source.builder().citation("a source").build());
    }
}
