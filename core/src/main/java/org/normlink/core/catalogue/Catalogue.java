package org.normlink.core.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.Problem;
import org.normlink.core.Suggestion;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.place.Country;
import org.normlink.core.stakeholder.StakeholderId;

/**
 * The reference data: instruments with their provisions, ratifications, stakeholders, and the words for them.
 *
 * <p>A catalogue checks itself when it is built: every reference resolves, and no fact stands twice. Catalogues are
 * immutable, and safe for use by several threads.
 */
public final class Catalogue {
    private final Map<InstrumentId, Instrument> instruments = new TreeMap<>();
    private final Map<List<String>, Ratification> ratifications = new LinkedHashMap<>();
    private final List<RegisteredStakeholder> stakeholders;
    private final List<InstrumentNames> instrumentNames;
    private final String digest;

    private Catalogue(
            Collection<Instrument> instruments,
            Collection<Ratification> ratifications,
            Collection<RegisteredStakeholder> stakeholders,
            Collection<InstrumentNames> instrumentNames) {
        this.stakeholders = List.copyOf(stakeholders);
        this.instrumentNames = List.copyOf(instrumentNames);
        List<String> faults = new ArrayList<>();
        for (Instrument instrument : instruments) {
            if (this.instruments.putIfAbsent(instrument.id(), instrument) != null) {
                faults.add("instrument '" + instrument.id() + "' must stand once, but stands twice");
            }
        }
        for (Ratification fact : ratifications) {
            String what = "ratification of " + fact.instrument() + " by " + fact.country();
            if (this.ratifications.putIfAbsent(key(fact.instrument(), fact.country()), fact) != null) {
                faults.add(what + " must stand once, but stands twice");
            }
            Instrument instrument = this.instruments.get(fact.instrument());
            if (instrument == null) {
                faults.add(what + " must name an instrument of the catalogue");
            } else if (instrument.entryIntoForceRule().isEmpty()) {
                faults.add(what + " can't be: the instrument is not open to ratification");
            } else if (fact.registeredOn()
                    .filter(day -> day.last().isBefore(instrument.adoptedOn().first()))
                    .isPresent()) {
                faults.add(what + " must come after the adoption of the instrument on " + instrument.adoptedOn());
            }
        }
        Map<StakeholderId, RegisteredStakeholder> byId = new TreeMap<>();
        for (RegisteredStakeholder registered : stakeholders) {
            if (byId.putIfAbsent(registered.stakeholder().id(), registered) != null) {
                faults.add("stakeholder '" + registered.stakeholder().id() + "' must stand once, but stands twice");
            }
        }
        if (!faults.isEmpty()) {
            Problem.Location where = new Problem.Location("catalogue", 0, "");
            throw new InvalidDataException(
                    faults.stream().map(fault -> Problem.error(where, fault)).toList());
        }
        this.digest = NormlinkJson.digest(
                List.of(List.copyOf(this.instruments.values()), List.copyOf(this.ratifications.values())));
    }

    /**
     * {@return a catalogue of the caller's own}
     *
     * @throws InvalidDataException if a reference doesn't resolve, or something stands twice; it lists all faults
     */
    public static Catalogue of(
            Collection<Instrument> instruments,
            Collection<Ratification> ratifications,
            Collection<RegisteredStakeholder> stakeholders,
            Collection<InstrumentNames> instrumentNames) {
        return new Catalogue(instruments, ratifications, stakeholders, instrumentNames);
    }

    /** {@return the catalogue that comes with the library; it is read once} */
    public static Catalogue bundled() {
        return BundledCatalogue.CATALOGUE;
    }

    /** {@return all instruments, by id} */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /** {@return the instrument with this id, if the catalogue holds it} */
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /**
     * {@return the instrument with this id}
     *
     * @throws InvalidValueException if the catalogue doesn't hold it; the message names the nearest id
     */
    public Instrument instrument(InstrumentId id) {
        return find(id).orElseThrow(() ->
                new InvalidValueException("unknown instrument '" + id + "'" + hint(id.value(), instruments.keySet())));
    }

    /**
     * {@return a provision}
     *
     * @throws InvalidValueException if the catalogue doesn't hold it; the message names the nearest one
     */
    public Provision provision(ProvisionRef ref) {
        Instrument instrument = instrument(ref.instrument());
        return instrument
                .find(ref.path())
                .orElseThrow(() -> new InvalidValueException("unknown provision '" + ref + "'"
                        + hint(
                                ref.path().value(),
                                instrument.allProvisions().map(Provision::path).toList())));
    }

    /**
     * Answers where a country stands to an instrument on a day. Nothing in the catalogue means
     * {@link LegalStatus.Unknown}, never that the country has not ratified.
     *
     * @throws InvalidValueException if the catalogue doesn't hold the instrument
     */
    public LegalStatus legalStatus(InstrumentId instrument, Country country, LocalDate date) {
        return new StatusCalculator(instrument(instrument), date)
                .of(Optional.ofNullable(ratifications.get(key(instrument, country))));
    }

    /** {@return all facts about ratifications, in the order that they were given in} */
    public List<Ratification> ratifications() {
        return List.copyOf(ratifications.values());
    }

    /** {@return all stakeholders, and the words for them} */
    public List<RegisteredStakeholder> stakeholders() {
        return stakeholders;
    }

    /** {@return the ways in which texts cite instruments} */
    public List<InstrumentNames> instrumentNames() {
        return instrumentNames;
    }

    /** {@return the SHA-256 digest of the instruments and ratifications, in hexadecimal} */
    public String digest() {
        return digest;
    }

    private static List<String> key(InstrumentId instrument, Country country) {
        return List.of(instrument.value(), country.code());
    }

    private static String hint(String name, Collection<?> known) {
        return Suggestion.nearest(name, known.stream().map(String::valueOf).toList())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}
