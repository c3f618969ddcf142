package org.normlink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedTest {
    private static final Problem.Location WHERE = new Problem.Location("f.json", 3, "/1");
    private static final Problem ERROR = Problem.error(WHERE, "this is wrong");
    private static final Problem WARNING = Problem.warning(WHERE, "this is odd");

    @Test
    void valueWithoutProblemsIsGiven() {
        assertThat(new Loaded<>("value", List.of()).orThrow()).isEqualTo("value");
    }

    @Test
    void errorsAreThrownAndWarningsLeftOut() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> new Loaded<>("value", List.of(WARNING, ERROR, WARNING)).orThrow())
                .withMessage("this is wrong (f.json, line 3, /1)")
                .satisfies(e -> assertThat(e.problems()).containsExactly(ERROR));
    }

    @Test
    void problemsOfTheCallerMayChangeAfterwards() {
        List<Problem> problems = new ArrayList<>(List.of(WARNING));
        Loaded<String> loaded = new Loaded<>("value", problems);

        problems.add(ERROR);

        assertThat(loaded.problems()).containsExactly(WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"f | 0 | '' | f", "f | 3 | '' | f, line 3", "f | 0 | /a | f, /a", "f | 3 | /a | f, line 3, /a"})
    void placeOfAProblemNamesWhatIsKnown(String input, int line, String pointer, String text) {
        assertThat(new Problem.Location(input, line, pointer)).hasToString(text);
    }
}
