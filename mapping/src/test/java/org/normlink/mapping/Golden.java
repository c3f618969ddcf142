package org.normlink.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an output with the file that holds what it should be, byte by byte. */
public final class Golden {
    private Golden() {}

    /**
     * Fails if the text differs; with {@code -Dgolden.update=true} the file is written anew, and the test fails too.
     */
    public static void assertMatches(String file, String text) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden").resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
            fail("golden file '%s' was written; read the difference, then run without -Dgolden.update", file);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
