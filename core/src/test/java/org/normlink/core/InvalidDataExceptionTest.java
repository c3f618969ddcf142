package org.normlink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidDataExceptionTest {
    @Test
    void twentyProblemsAreAllShown() {
        assertThat(new InvalidDataException(problems(20))).hasMessage(lines(20));
    }

    @Test
    void ofTwentyOneProblemsTheLastIsCounted() {
        assertThat(new InvalidDataException(problems(21))).hasMessage(lines(20) + "\n… and 1 more");
    }

    @Test
    void allProblemsAreKeptBesideTheMessage() {
        assertThat(new InvalidDataException(problems(25)).problems()).isEqualTo(problems(25));
    }

    @Test
    void listOfTheCallerMayChangeAfterwards() {
        List<Problem> problems = new ArrayList<>(problems(2));
        InvalidDataException exception = new InvalidDataException(problems);

        problems.clear();

        assertThat(exception.problems()).isEqualTo(problems(2));
    }

    @Test
    void exceptionWithoutAProblemIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidDataException(List.of()))
                .withMessage("an exception about bad data needs at least one problem");
    }

    @Test
    void itIsCaughtTogetherWithTheOtherReportsOfBadData() {
        assertThat(new InvalidDataException(problems(1))).isInstanceOf(NormlinkException.class);
        assertThat(new InvalidValueException("m")).isInstanceOf(NormlinkException.class);
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Problem.error(new Problem.Location("f", 0, ""), "p" + i))
                .toList();
    }

    private static String lines(int count) {
        return problems(count).stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
