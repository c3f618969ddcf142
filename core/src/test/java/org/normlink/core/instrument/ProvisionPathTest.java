package org.normlink.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class ProvisionPathTest {
    @ParameterizedTest
    @CsvSource({
        "art-2, art-10",
        "art-2.c.i, art-2.c.ix",
        "art-2.c.ix, art-2.c.x",
        "art-2.c.xix, art-2.c.xx",
        "art-2.h, art-2.i",
        "art-2.i, art-2.j",
        "preamble, art-1",
        "art-12, annex-1",
        "para-9, para-10",
        "art-99999999999999999998, art-99999999999999999999"
    })
    void earlierProvisionComesFirst(String earlier, String later) {
        ProvisionPath one = ProvisionPath.parse(earlier);
        ProvisionPath other = ProvisionPath.parse(later);

        assertThat(one).isLessThan(other);
        assertThat(other).isGreaterThan(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preamble", "art-2", "art-2.c.ii", "para-13.a", "annex-1", "art-10a", "ch-5.1.d"})
    void writtenPathReadsBack(String path) {
        assertThat(ProvisionPath.parse(path)).hasToString(path).isEqualByComparingTo(new ProvisionPath(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "Art-2", "art 2", "art-2.", ".a", "art-", "art-2..a", "art-2.(c)", "art-2/a"})
    void otherFormsAreRefused(String path) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ProvisionPath.parse(path))
                .withMessage("provision must look like 'art-2.c.ii', but is '" + path + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "art-2, art-2, true",
        "art-2, art-2.c, true",
        "art-2.c, art-2.c.ii, true",
        "art-2.c, art-2, false",
        "art-2, art-20, false",
        "art-2.c, art-2.ci, false"
    })
    void pathCoversItselfAndItsParts(String whole, String part, boolean covers) {
        assertThat(ProvisionPath.parse(whole).covers(ProvisionPath.parse(part))).isEqualTo(covers);
    }
}
