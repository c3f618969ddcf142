package org.normlink.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;

class ResourceIdTest {
    @Test
    void numbersInIdsAreComparedAsNumbers() {
        assertThat(Stream.of("listing-10", "listing-2", "WCMS_9", "WCMS_10", "a")
                        .map(ResourceId::of)
                        .sorted())
                .extracting(ResourceId::value)
                .containsExactly("WCMS_9", "WCMS_10", "a", "listing-2", "listing-10");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void orderIsTotalAndAgreesWithEquality(long seed) {
        Random random = new Random(seed);
        List<ResourceId> ids = IntStream.range(0, 40)
                .mapToObj(i -> ResourceId.of(random.ints(1 + random.nextInt(4), 0, 5)
                        .mapToObj(c -> List.of("0", "1", "01", "a", "-").get(c))
                        .reduce("", String::concat)))
                .toList();

        for (ResourceId a : ids) {
            for (ResourceId b : ids) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                for (ResourceId c : ids) {
                    if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
                        assertThat(a).isLessThan(c);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000"})
    void idIsOneLineThatIsNotBlank(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResourceId.of(value))
                .withMessage("id of a resource must be one line of 1 to 500 characters, but is '" + value + "'");
    }
}
