package org.normlink.mapping.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.Problem;
import org.normlink.core.Suggestion;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.Modality;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.ProvisionStatus;
import org.normlink.core.instrument.Theme;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.text.LocalizedText;

/**
 * The frameworks that come with the library, and those that callers read from their own files. Immutable, and safe for
 * use by several threads.
 */
public final class Frameworks {
    /** The schema of framework files. */
    public static final SchemaId SCHEMA = new SchemaId("framework", 1);

    private static final List<String> FILES = List.of("P029.json");

    private final Map<String, Framework> byId = new TreeMap<>();

    private Frameworks(List<Framework> frameworks) {
        frameworks.forEach(framework -> byId.put(framework.id().value(), framework));
    }

    /**
     * {@return the bundled frameworks}
     *
     * @throws InvalidDataException if the catalogue lacks a provision that they rest on
     */
    public static Frameworks bundled(Catalogue catalogue) {
        List<Framework> frameworks = new ArrayList<>();
        for (String file : FILES) {
            Framework framework = NormlinkJson.readBundled(
                    file, requireNonNull(Frameworks.class.getResourceAsStream(file), file), SCHEMA, Framework.class);
            frameworks.add(checked(framework, catalogue, file));
        }
        return new Frameworks(frameworks);
    }

    /**
     * Reads a framework from a file of the caller's own.
     *
     * @throws InvalidDataException with all problems of the file, provisions that the catalogue lacks among them
     */
    public static Framework read(TextInput input, Catalogue catalogue) {
        return checked(NormlinkJson.read(input, SCHEMA, Framework.class), catalogue, input.name());
    }

    /**
     * Makes a framework of an instrument that has none: one requirement for each lowest provision that is in force and
     * asks for something, final clauses aside.
     */
    public static Framework of(Instrument instrument) {
        List<Requirement> requirements = instrument
                .allProvisions()
                .filter(Frameworks::isOperative)
                .map(provision -> Requirement.builder()
                        .id(RequirementId.of(provision.path().value()))
                        .title(provision.heading().orElse(LocalizedText.english(provision.label())))
                        .addProvision(new ProvisionRef(instrument.id(), provision.path()))
                        .theme(
                                provision.themes().isEmpty()
                                        ? Theme.PREVENTION
                                        : provision.themes().first())
                        .addDuty(Duty.PREVENT)
                        .build())
                .toList();
        return Framework.builder()
                .id(FrameworkId.of(instrument.id().value()))
                .version("derived")
                .title(instrument.title())
                .subject(SubjectKind.STATE)
                .instrument(instrument.id())
                .requirements(requirements)
                .build();
    }

    /** {@return all frameworks, by id} */
    public List<Framework> all() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the framework with this id}
     *
     * @throws InvalidValueException if there is none; the message names the nearest id
     */
    public Framework get(FrameworkId id) {
        Framework framework = byId.get(id.value());
        if (framework == null) {
            throw new InvalidValueException("unknown framework '" + id + "'"
                    + Suggestion.nearest(id.value(), byId.keySet())
                            .map(nearest -> "; did you mean '" + nearest + "'?")
                            .orElse("; known are " + String.join(", ", byId.keySet())));
        }
        return framework;
    }

    private static boolean isOperative(Provision provision) {
        return provision.children().isEmpty()
                && provision.status() == ProvisionStatus.IN_FORCE
                && (provision.modality() == Modality.SHALL || provision.modality() == Modality.SHOULD)
                && !provision.themes().contains(Theme.FINAL_CLAUSE);
    }

    private static Framework checked(Framework framework, Catalogue catalogue, String file) {
        List<Problem> problems = new ArrayList<>();
        List<ProvisionRef> refs = new ArrayList<>();
        framework.requirements().forEach(requirement -> {
            refs.addAll(requirement.provisions());
            refs.addAll(requirement.guidance());
        });
        for (ProvisionRef ref : refs) {
            try {
                if (catalogue.provision(ref).status() == ProvisionStatus.NO_LONGER_APPLICABLE) {
                    problems.add(problem(file, "provision '" + ref + "' no longer applies, and is no requirement"));
                }
            } catch (InvalidValueException e) {
                problems.add(problem(file, String.valueOf(e.getMessage())));
            }
        }
        InstrumentId instrument = framework.instrument();
        if (catalogue.find(instrument).isEmpty()) {
            problems.add(problem(file, "unknown instrument '" + instrument + "'"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return framework;
    }

    private static Problem problem(String file, String message) {
        return Problem.error(new Problem.Location(file, 0, ""), message);
    }
}
