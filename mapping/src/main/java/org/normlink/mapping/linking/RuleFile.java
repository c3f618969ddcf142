package org.normlink.mapping.linking;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Problem;
import org.normlink.core.Suggestion;
import org.normlink.core.TextInput;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.text.Language;

/**
 * A file of concepts and rules for one language.
 *
 * @param id the name of the file in reports
 * @param version its version
 * @param language the language of the phrases
 * @param concepts what to look for
 * @param rules what follows from it
 */
record RuleFile(
        String id,
        String version,
        Language language,
        @JsonProperty List<Concept> concepts,
        @JsonProperty List<LinkRule> rules) {
    static final SchemaId SCHEMA = new SchemaId("linking-rules", 1);

    /** Concepts that tell stage, polarity and actor; every file has them. */
    static final List<String> CUES =
            List.of("future", "planned", "past", "absence", "state-actor", "international-actor");

    /**
     * Something that texts speak of, and the words for it.
     *
     * @param id the name in rules
     * @param phrases the words, in any case
     * @param unless words that mean something else, though a phrase stands in or beside them
     */
    record Concept(
            String id,
            @JsonProperty List<String> phrases,
            @JsonProperty List<String> unless) {}

    /** Where the words of a rule must stand. */
    enum Scope {
        /** In one sentence; a title is one. */
        @JsonProperty("sentence")
        SENTENCE,
        /** Anywhere in the resource. */
        @JsonProperty("resource")
        RESOURCE
    }

    /**
     * A provision that a rule links to.
     *
     * @param provision the provision
     * @param relation how the resource bears on it
     * @param strength how much it tells
     */
    record Target(ProvisionRef provision, Relation relation, Strength strength) {}

    /**
     * What follows where concepts stand together. Concepts are written {@code a}, or {@code a|b} where either will do.
     */
    @Value.Immutable
    @JsonDeserialize(as = ImmutableLinkRule.class)
    interface LinkRule {
        String id();

        int version();

        /** Why an expert would sign the link. */
        String rationale();

        /** Concepts that must all stand in the scope. */
        List<String> all();

        /** Concepts of which none may stand in the scope. */
        List<String> none();

        /** Concepts that must all stand somewhere in the resource. */
        List<String> context();

        @Value.Default
        default Scope within() {
            return Scope.SENTENCE;
        }

        /** The types of resources that the rule is for; none means all. */
        List<ResourceType> types();

        EvidenceClass evidenceClass();

        double confidence();

        @Value.Default
        default Polarity polarity() {
            return Polarity.SUPPORTS;
        }

        /** The stage, where the rule knows better than the words. */
        Optional<Stage> stage();

        /** The actor, where the thing can only be somebody's. */
        Optional<Actor> actor();

        List<Target> links();

        /** Texts on which the rule must fire; the build tests them. */
        List<String> fires();

        /** Texts on which it must not. */
        List<String> silent();
    }

    static RuleFile read(TextInput input) {
        RuleFile file = NormlinkJson.read(input, SCHEMA, RuleFile.class);
        List<String> faults = file.faults();
        if (!faults.isEmpty()) {
            Problem.Location where = new Problem.Location(input.name(), 0, "");
            throw new InvalidDataException(
                    faults.stream().map(fault -> Problem.error(where, fault)).toList());
        }
        return file;
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Concept concept : concepts) {
            if (!known.add(concept.id())) {
                faults.add("concept '" + concept.id() + "' must stand once, but stands twice");
            }
            if (concept.phrases().isEmpty()) {
                faults.add("concept '" + concept.id() + "' must have a phrase");
            }
        }
        CUES.stream()
                .filter(cue -> !known.contains(cue))
                .forEach(cue -> faults.add("concept '" + cue + "' is missing"));
        Set<String> ids = new HashSet<>();
        for (LinkRule rule : rules) {
            if (!ids.add(rule.id())) {
                faults.add("rule '" + rule.id() + "' must stand once, but stands twice");
            }
            if (rule.all().isEmpty() || rule.links().isEmpty()) {
                faults.add("rule '" + rule.id() + "' must name a concept and a provision");
            }
            Stream.of(rule.all(), rule.none(), rule.context())
                    .flatMap(List::stream)
                    .flatMap(term -> Stream.of(term.split("\\|", -1)))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> faults.add("rule '%s' names the unknown concept '%s'%s"
                            .formatted(
                                    rule.id(),
                                    name,
                                    Suggestion.nearest(
                                                    name,
                                                    known.stream().sorted().toList())
                                            .map(nearest -> "; did you mean '" + nearest + "'?")
                                            .orElse(""))));
        }
        return faults;
    }
}
