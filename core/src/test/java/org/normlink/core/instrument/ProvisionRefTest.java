package org.normlink.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class ProvisionRefTest {
    private static final List<String> DOCUMENT_ORDER = List.of(
            "preamble",
            "art-1",
            "art-1.1",
            "art-1.2",
            "art-2",
            "art-2.a",
            "art-2.c",
            "art-2.c.i",
            "art-2.c.ii",
            "art-2.c.iv",
            "art-2.c.ix",
            "art-2.c.x",
            "art-2.d",
            "art-2.i",
            "art-2.v",
            "art-3",
            "art-10",
            "art-10.2",
            "art-10.10",
            "para-4.i",
            "para-4.j",
            "annex-1");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void pathsSortInDocumentOrder(long seed) {
        List<ProvisionPath> paths = new ArrayList<>(
                DOCUMENT_ORDER.stream().map(ProvisionPath::parse).toList());
        Collections.shuffle(paths, new Random(seed));

        Collections.sort(paths);

        assertThat(paths).extracting(ProvisionPath::toString).isEqualTo(DOCUMENT_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "P029/art-2, P029/art-2.c.ii, true",
        "P029/art-2.c, P029/art-2.c, true",
        "P029/art-1, P029/art-10, false",
        "P029/art-2, C029/art-2, false",
        "P029/art-2.c.ii, P029/art-2, false"
    })
    void provisionCoversItsParts(String whole, String part, boolean covers) {
        assertThat(ProvisionRef.parse(whole).covers(ProvisionRef.parse(part))).isEqualTo(covers);
    }

    @Test
    void referenceNamesInstrumentEditionAndPath() {
        ProvisionRef ref = ProvisionRef.parse("OECD-MNE@2023/ch-5.1.d");

        assertThat(ref.instrument().edition()).hasValue("2023");
        assertThat(ref.path()).isEqualTo(ProvisionPath.parse("ch-5.1.d"));
        assertThat(ref).hasToString("OECD-MNE@2023/ch-5.1.d");
        assertThat(InstrumentId.parse("P029").edition()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art-2.e | provision reference must look like 'P029/art-2.e', but is 'art-2.e'",
                "P029/Art. 2 | provision must look like 'art-2.c.ii', but is 'Art. 2'",
                "p029/art-2 | id of an instrument must look like 'P029' or 'OECD-MNE@2023', but is 'p029'"
            })
    void otherFormsAreRefused(String text, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ProvisionRef.parse(text))
                .withMessage(message);
    }
}
