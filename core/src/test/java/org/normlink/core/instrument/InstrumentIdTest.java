package org.normlink.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class InstrumentIdTest {
    @ParameterizedTest
    @CsvSource({"P029, ", "OECD-MNE@2023, 2023", "A.B-1@rev.2-b, rev.2-b"})
    void idNamesItsEdition(String value, String edition) {
        InstrumentId id = InstrumentId.parse(value);

        assertThat(id).hasToString(value);
        assertThat(id.edition().orElse(null)).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p029", "-P029", "P029@", "P029 ", "P029/art-1", "A@1@2"})
    void otherFormsAreRefused(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> InstrumentId.parse(value))
                .withMessage("id of an instrument must look like 'P029' or 'OECD-MNE@2023', but is '" + value + "'");
    }

    @Test
    void referencesAreInTheOrderOfTheInstrumentAndThenOfTheDocument() {
        assertThat(ProvisionRef.parse("C029/art-25")).isLessThan(ProvisionRef.parse("P029/art-1"));
        assertThat(ProvisionRef.parse("P029/art-2")).isLessThan(ProvisionRef.parse("P029/art-10"));
    }
}
