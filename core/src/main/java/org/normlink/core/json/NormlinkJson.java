package org.normlink.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;

/**
 * Reads and writes the values of this library as JSON, exactly: what was written reads back equal.
 *
 * <p>Unknown and duplicate properties, nulls, and values of another type than expected are errors. Input is bounded in
 * size and depth. All problems of an input are found in one go, each with its line and JSON pointer, up to a hundred.
 */
public final class NormlinkJson {
    private static final JsonMapper MAPPER = mapperBuilder().build();
    private static final ObjectWriter PRETTY = MAPPER.writer(
            new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private NormlinkJson() {}

    /** {@return a builder of mappers with the settings of this library, for those who embed its values} */
    public static JsonMapper.Builder mapperBuilder() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxStringLength(5_000_000)
                        .maxDocumentLength(TextInput.MAX_BYTES)
                        .maxNumberLength(100)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), StrictTexts.module())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(
                        Optional.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(List.class, NormlinkJson::emptyWhereAbsent)
                .withConfigOverride(SortedSet.class, NormlinkJson::emptyWhereAbsent);
    }

    private static void emptyWhereAbsent(MutableConfigOverride collections) {
        collections
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_ABSENT));
    }

    /** {@return the value as indented JSON with {@code \n} line ends; the same value gives the same text everywhere} */
    public static String write(Object value) {
        try {
            return PRETTY.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this value can't be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the value as JSON on one line, without a line end} */
    public static String writeLine(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this value can't be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the SHA-256 digest of the value's JSON, in hexadecimal} */
    public static String digest(Object value) {
        try {
            byte[] json = writeLine(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the value as indented JSON that starts with its schema} */
    public static String write(SchemaId schema, Object value) {
        ObjectNode document = MAPPER.createObjectNode().put("schema", schema.toString());
        document.setAll((ObjectNode) MAPPER.valueToTree(value));
        return write(document);
    }

    /**
     * Reads one value.
     *
     * @throws InvalidDataException with all problems of the input
     */
    public static <T> T read(TextInput input, Class<T> type) {
        return bind(tree(input), "", type, input).orElseThrow();
    }

    /**
     * Reads a document that starts with its schema.
     *
     * @throws InvalidDataException with all problems of the input; one of another kind or a later version among them
     */
    public static <T> T read(TextInput input, SchemaId schema, Class<T> type) {
        JsonNode tree = tree(input);
        checkSchema(tree, schema).ifPresent(message -> {
            throw new InvalidDataException(
                    List.of(JsonProblems.in(input).error(tree.has("schema") ? "/schema" : "", message)));
        });
        ((ObjectNode) tree).remove("schema");
        return bind(tree, "", type, input).orElseThrow();
    }

    /** Reads an array, and leaves out the elements with errors, which the problems name. */
    public static <T> Loaded<List<T>> readList(TextInput input, Class<T> type) {
        JsonNode tree = tree(input);
        if (!(tree instanceof ArrayNode array)) {
            throw new InvalidDataException(List.of(JsonProblems.in(input)
                    .error("", "document must be a JSON array, but is " + JsonProblems.nameOf(tree))));
        }
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < array.size() && problems.size() < JsonProblems.MOST; i++) {
            try {
                values.add(bind(array.get(i), "/" + i, type, input).orElseThrow());
            } catch (InvalidDataException e) {
                problems.addAll(e.problems());
            }
        }
        return new Loaded<>(values, problems);
    }

    /**
     * Reads a document that comes with a jar, and closes its stream. Java hides the files of a module from other
     * modules, so the caller opens it.
     *
     * @throws InvalidDataException with all problems of the document
     */
    public static <T> T readBundled(String name, InputStream stream, SchemaId schema, Class<T> type) {
        try (stream) {
            return read(TextInput.read(name, stream), schema, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an input into Jackson's tree, for readers that must look before they bind.
     *
     * @throws InvalidDataException if it is no well-formed JSON
     */
    public static JsonNode tree(TextInput input) {
        try {
            return MAPPER.readTree(input.text());
        } catch (JsonProcessingException e) {
            throw new InvalidDataException(List.of(JsonProblems.in(input).malformed(e)));
        }
    }

    /**
     * Binds a part of a tree to a type. The tree is used up if there are problems.
     *
     * @param node the part
     * @param pointer the JSON pointer of the part in the input
     * @param input the input, for the places of problems
     * @return a loaded value; empty if there are errors
     */
    public static <T> Loaded<Optional<T>> tryBind(JsonNode node, String pointer, Class<T> type, TextInput input) {
        return JsonProblems.in(input).bind(MAPPER, node, pointer, type);
    }

    private static <T> Optional<T> bind(JsonNode node, String pointer, Class<T> type, TextInput input) {
        return tryBind(node, pointer, type, input).orThrow();
    }

    private static Optional<String> checkSchema(JsonNode tree, SchemaId expected) {
        if (!tree.isObject()) {
            return Optional.of("document must be a JSON object, but is " + JsonProblems.nameOf(tree));
        }
        String text = tree.path("schema").asText();
        Optional<SchemaId> found = SchemaId.find(text);
        if (found.filter(id -> id.kind().equals(expected.kind())).isEmpty()) {
            return Optional.of("schema must be '%s', but is '%s'".formatted(expected, text));
        }
        if (found.filter(id -> id.version() > expected.version()).isPresent()) {
            return Optional.of(
                    "schema '%s' is newer than '%s', which this release reads; use a later release of Normlink"
                            .formatted(text, expected));
        }
        return Optional.empty();
    }
}
