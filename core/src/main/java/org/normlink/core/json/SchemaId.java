package org.normlink.core.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind and version of a file of this library, which stands in its {@code schema} property.
 *
 * @param kind the kind, such as {@code instrument}
 * @param version the version, from 1 up
 */
public record SchemaId(String kind, int version) {
    private static final Pattern FORM = Pattern.compile("normlink/([a-z-]+)/([1-9][0-9]{0,3})");

    /** Refuses null. */
    public SchemaId {
        requireNonNull(kind, "kind");
    }

    static Optional<SchemaId> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SchemaId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** {@return the form that stands in files, such as {@code normlink/instrument/1}} */
    @Override
    public String toString() {
        return "normlink/" + kind + "/" + version;
    }
}
