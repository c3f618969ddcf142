package org.normlink.core;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text to read, with the name that problems call it by.
 *
 * @param name the name, mostly a file name
 * @param text the whole text, without a byte order mark
 */
public record TextInput(String name, String text) {
    /** The longest input that is read, in bytes. */
    public static final int MAX_BYTES = 256 << 20;

    /** Refuses nulls. */
    public TextInput {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }

    /**
     * Reads a file of UTF-8 text. It is named by the last part of its path, so that no machine's folders reach an
     * output.
     *
     * @throws InvalidDataException if the file is a folder, no UTF-8, or longer than {@link #MAX_BYTES}
     */
    public static TextInput read(Path file) throws IOException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            throw refusal(name, 0, "input must be a file, but is a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream);
        }
    }

    /**
     * Reads a stream of UTF-8 text to its end; the caller closes it.
     *
     * @throws InvalidDataException if the stream is no UTF-8, or longer than {@link #MAX_BYTES}
     */
    public static TextInput read(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw refusal(name, 0, "input must be at most " + (MAX_BYTES >> 20) + " MiB long; split it");
        }
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return new TextInput(
                    name, StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw refusal(name, line, "input must be UTF-8 text, but is not; save it as UTF-8");
        }
    }

    private static InvalidDataException refusal(String name, int line, String message) {
        return new InvalidDataException(List.of(Problem.error(new Problem.Location(name, line, ""), message)));
    }
}
