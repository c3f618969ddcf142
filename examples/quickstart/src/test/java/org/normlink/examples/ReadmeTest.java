package org.normlink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the README to the code. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void snippetIsTheCodeOfTheTour() throws IOException {
        String tour =
                Files.readString(Path.of("src", "main", "java", "org", "normlink", "examples", "QuickstartTour.java"));
        String code = tour.substring(
                tour.indexOf("// README: start") + "// README: start".length(), tour.indexOf("// README: end"));

        assertThat(block("java")).isEqualTo(code.stripIndent().strip() + "\n");
    }

    @Test
    void outputIsWhatTheTourPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QuickstartTour.tour(
                ROOT.resolve("examples/data/forced-labour-resources.txt"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(block("text")).isEqualToNormalizingNewlines(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void continuousIntegrationRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(readme()).contains("mvn --batch-mode verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nmvn --batch-mode verify\n");
    }

    private static String block(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
