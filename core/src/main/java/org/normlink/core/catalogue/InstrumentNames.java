package org.normlink.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.normlink.core.instrument.InstrumentId;

/**
 * The ways in which English texts cite an instrument.
 *
 * @param instrument the instrument; texts may cite one that the catalogue doesn't hold
 * @param aliases the ways, matched as whole words in any case
 */
public record InstrumentNames(InstrumentId instrument, List<String> aliases) {
    /** Refuses nulls. */
    public InstrumentNames {
        requireNonNull(instrument, "instrument");
        aliases = List.copyOf(aliases);
    }
}
