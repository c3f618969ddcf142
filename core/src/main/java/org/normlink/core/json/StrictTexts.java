package org.normlink.core.json;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.normlink.core.InvalidValueException;

/** Days and addresses are texts of one form; Jackson alone would read them from numbers and arrays too. */
final class StrictTexts {
    private StrictTexts() {}

    static SimpleModule module() {
        return new SimpleModule("normlink-strict-texts")
                .addDeserializer(LocalDate.class, new StdDelegatingDeserializer<>(new ToDay()))
                .addDeserializer(URI.class, new StdDelegatingDeserializer<>(new ToAddress()));
    }

    private static final class ToDay extends StdConverter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidValueException("day must look like '2022-01-31', but is '" + text + "'");
            }
        }
    }

    private static final class ToAddress extends StdConverter<String, URI> {
        @Override
        public URI convert(String text) {
            try {
                if (!text.isBlank()) {
                    return new URI(text);
                }
            } catch (URISyntaxException e) {
                // reported below, with the words of this library
            }
            throw new InvalidValueException("address must look like 'https://example.org', but is '" + text + "'");
        }
    }
}
