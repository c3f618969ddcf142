package org.normlink.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where commands print to. */
record Console(PrintStream out, PrintStream err) {
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Writes a text to a file, all or nothing; or to standard output if no file is named. */
    void write(String text, Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        Path target = file.orElseThrow().toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("'" + file.orElseThrow() + "' is a folder; name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
