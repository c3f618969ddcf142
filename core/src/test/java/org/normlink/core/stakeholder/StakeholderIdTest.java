package org.normlink.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class StakeholderIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"ilo", "migrant-fishers", "cn-cec", "g20", "2-b"})
    void lowerCaseWordsJoinedByHyphensAreAnId(String value) {
        assertThat(StakeholderId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "ILO", "a--b", "-a", "a-", "a b", "a_b", "é"})
    void otherFormsAreRefused(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StakeholderId.of(value))
                .withMessage("id of a stakeholder must look like 'migrant-fishers', but is '" + value + "'");
    }

    @Test
    void idsAreInTheOrderOfTheirLetters() {
        assertThat(StakeholderId.of("ilo")).isLessThan(StakeholderId.of("migrant-fishers"));
    }
}
