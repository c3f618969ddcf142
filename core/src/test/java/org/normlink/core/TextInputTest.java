package org.normlink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextInputTest {
    @Test
    void byteOrderMarkIsLeftOut() throws IOException {
        assertThat(read("\uFEFFtext".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("text");
    }

    @Test
    void whatIsNoUtf8IsRefusedWithItsLine() {
        byte[] latin = "first\nsecond \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> read(latin))
                .withMessage("input must be UTF-8 text, but is not; save it as UTF-8 (f.txt, line 2)");
    }

    @Test
    void folderIsRefused() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> TextInput.read(Path.of("src")))
                .withMessage("input must be a file, but is a folder (src)");
    }

    @Test
    void messageOfManyProblemsShowsTwentyAndCountsTheRest() {
        List<Problem> problems = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> Problem.error(new Problem.Location("f", i, ""), "p" + i))
                .toList();

        assertThat(new InvalidDataException(problems))
                .hasMessageStartingWith("p1 (f, line 1)\np2 (f, line 2)\n")
                .hasMessageEndingWith("p20 (f, line 20)\n… and 5 more");
    }

    @Test
    void warningsAloneThrowNothing() {
        Problem warning = Problem.warning(new Problem.Location("f", 0, "/a"), "look at this");

        assertThat(new Loaded<>("value", List.of(warning)).orThrow()).isEqualTo("value");
        assertThat(warning).hasToString("look at this (f, /a)");
    }

    @Test
    void suggestionIsNearOrNone() {
        List<String> known = List.of("C029", "P029", "R203");

        assertThat(Suggestion.nearest("P29", known)).hasValue("P029");
        assertThat(Suggestion.nearest("p029", known)).hasValue("P029");
        assertThat(Suggestion.nearest("OECD", known)).isEmpty();
        assertThat(Suggestion.nearest("", known)).isEmpty();
    }

    private static TextInput read(byte[] bytes) throws IOException {
        return TextInput.read("f.txt", new ByteArrayInputStream(bytes));
    }
}
