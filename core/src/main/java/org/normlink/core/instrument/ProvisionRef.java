package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.normlink.core.InvalidValueException;

/**
 * A reference to one provision of an instrument, such as {@code P029/art-2.e}.
 *
 * @param instrument the instrument
 * @param path the way down to the provision
 */
public record ProvisionRef(InstrumentId instrument, ProvisionPath path) implements Comparable<ProvisionRef> {
    /** Refuses nulls. */
    public ProvisionRef {
        requireNonNull(instrument, "instrument");
        requireNonNull(path, "path");
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws InvalidValueException if {@code text} has another form
     */
    @JsonCreator
    public static ProvisionRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException("provision reference must look like 'P029/art-2.e', but is '" + text + "'");
        }
        return new ProvisionRef(
                InstrumentId.parse(text.substring(0, slash)), ProvisionPath.parse(text.substring(slash + 1)));
    }

    /** {@return whether this is {@code other}, or {@code other} is a part of it} */
    public boolean covers(ProvisionRef other) {
        return instrument.equals(other.instrument) && path.covers(other.path);
    }

    /** Compares by instrument, then in document order. */
    @Override
    public int compareTo(ProvisionRef other) {
        int byInstrument = instrument.compareTo(other.instrument);
        return byInstrument != 0 ? byInstrument : path.compareTo(other.path);
    }

    /** {@return the canonical form, which {@link #parse} reads back} */
    @Override
    @JsonValue
    public String toString() {
        return instrument + "/" + path;
    }
}
