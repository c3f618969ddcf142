package org.normlink.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.normlink.core.InvalidValueException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.Suggestion;
import org.normlink.core.TextInput;

/**
 * Turns Jackson's exceptions into problems that name the line and the pointer.
 *
 * <p>Jackson stops at the first fault. To find the others, the faulty part is cut out of the tree and the rest is bound
 * again; that a cut-out part is then missing is no problem of its own.
 */
final class JsonProblems {
    /** After so many problems the rest of an input is not looked at. */
    static final int MOST = 100;

    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern CODE = Pattern.compile(" \\(code \\d+\\)| at \\[Source.*");

    private final TextInput input;
    private Optional<Map<String, Integer>> lines = Optional.empty();

    private JsonProblems(TextInput input) {
        this.input = input;
    }

    static JsonProblems in(TextInput input) {
        return new JsonProblems(input);
    }

    Problem error(String pointer, String message) {
        if (lines.isEmpty()) {
            lines = Optional.of(linesByPointer());
        }
        int line = lines.orElseThrow().getOrDefault(pointer, 0);
        return Problem.error(new Problem.Location(input.name(), line, pointer), message);
    }

    Problem malformed(JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String message = e instanceof StreamConstraintsException
                ? "JSON is larger or deeper than is read here; split it"
                : "JSON must be well-formed: "
                        + CODE.matcher(e.getOriginalMessage()).replaceAll("").split("\n", -1)[0];
        return Problem.error(new Problem.Location(input.name(), line, ""), message);
    }

    <T> Loaded<Optional<T>> bind(JsonMapper mapper, JsonNode root, String base, Class<T> type) {
        Cuts cuts = new Cuts(root, base);
        List<Problem> problems = new ArrayList<>();
        while (problems.size() < MOST) {
            try {
                T value = mapper.treeToValue(root, type);
                if (value == null) {
                    problems.add(error(base, "value must not be null"));
                }
                return new Loaded<>(problems.isEmpty() ? Optional.of(value) : Optional.empty(), problems);
            } catch (JsonProcessingException e) {
                List<JsonMappingException.Reference> path =
                        e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
                String pointer = cuts.pointer(path);
                Matcher missing = MISSING.matcher(String.valueOf(e.getOriginalMessage()));
                if (!missing.find()) {
                    problems.add(error(pointer, message(mapper, cuts.at(path), e)));
                } else {
                    missing(missing.group(1), name -> !cuts.isCut(pointer + "/" + name))
                            .ifPresent(message -> problems.add(error(pointer, message)));
                }
                if (!cuts.cut(path)) {
                    break;
                }
            }
        }
        return new Loaded<>(Optional.empty(), problems);
    }

    /** {@return what a JSON value is, as a noun with its article} */
    static String nameOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "the text '" + shortened(node.asText()) + "'";
            case NUMBER -> "the number " + node.asText();
            case BOOLEAN -> "the value " + node.asText();
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static String message(JsonMapper mapper, JsonNode found, JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> names = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return "unknown property '" + unknown.getPropertyName() + "'"
                    + suggestion(unknown.getPropertyName(), names);
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof InvalidValueException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof NullPointerException absent) {
            return "'" + absent.getMessage() + "' is missing";
        }
        if (e instanceof InvalidTypeIdException typeId) {
            return typeId.getTypeId() == null ? "'type' is missing" : "unknown type '" + typeId.getTypeId() + "'";
        }
        if (e instanceof InvalidNullException) {
            return "value must not be null; leave the property out";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            List<String> names = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(constant -> mapper.convertValue(constant, String.class))
                    .toList();
            return "unknown value '%s'; must be one of %s".formatted(format.getValue(), String.join(", ", names));
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "value must be %s, but is %s".formatted(kind(mismatch.getTargetType()), nameOf(found));
        }
        return "value does not fit here, it is " + nameOf(found);
    }

    /** Says which of the attributes that a builder misses the document lacks. */
    private static Optional<String> missing(String attributes, Predicate<String> lacks) {
        List<String> names = Arrays.stream(attributes.split(", ", -1))
                .filter(lacks)
                .map(name -> "'" + name + "'")
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" and ", names) + (names.size() == 1 ? " is missing" : " are missing"));
    }

    private static String suggestion(String name, List<String> known) {
        Optional<String> nearest = Suggestion.nearest(name, known);
        return nearest.map(n -> "; did you mean '" + n + "'?")
                .orElse(known.isEmpty() ? "" : "; known are " + String.join(", ", known));
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "an array";
        }
        boolean text = CharSequence.class.isAssignableFrom(type)
                || type.isEnum()
                || type.getName().startsWith("java.time")
                || (type.isRecord() && type.getRecordComponents().length == 1);
        return text ? "a text" : "an object";
    }

    private Map<String, Integer> linesByPointer() {
        Map<String, Integer> found = new HashMap<>();
        try (JsonParser parser = NormlinkJson.mapperBuilder().build().createParser(input.text())) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String at = token.isStructStart()
                            ? parser.getParsingContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : pointer;
                    found.putIfAbsent(at, parser.currentTokenLocation().getLineNr());
                }
                token = parser.nextToken();
            }
        } catch (IOException e) {
            // what was read so far serves
        }
        return found;
    }

    /** What was cut out of a tree, and where its remaining parts stood before. */
    private static final class Cuts {
        private final JsonNode root;
        private final String base;
        private final Set<String> pointers = new HashSet<>();
        private final IdentityHashMap<ArrayNode, List<Integer>> indices = new IdentityHashMap<>();

        Cuts(JsonNode root, String base) {
            this.root = root;
            this.base = base;
        }

        boolean isCut(String pointer) {
            return pointers.contains(pointer);
        }

        String pointer(List<JsonMappingException.Reference> path) {
            StringBuilder pointer = new StringBuilder(base);
            JsonNode node = root;
            for (JsonMappingException.Reference step : path) {
                if (node instanceof ArrayNode array && step.getIndex() >= 0) {
                    pointer.append('/').append(survivors(array).get(step.getIndex()));
                    node = array.path(step.getIndex());
                } else {
                    pointer.append('/').append(escape(String.valueOf(step.getFieldName())));
                    node = node.path(String.valueOf(step.getFieldName()));
                }
            }
            return pointer.toString();
        }

        JsonNode at(List<JsonMappingException.Reference> path) {
            JsonNode node = root;
            for (JsonMappingException.Reference step : path) {
                node = step.getIndex() >= 0
                        ? node.path(step.getIndex())
                        : node.path(String.valueOf(step.getFieldName()));
            }
            return node;
        }

        /** Cuts the part out; false if it is the whole, or not there. */
        boolean cut(List<JsonMappingException.Reference> path) {
            if (path.isEmpty()) {
                return false;
            }
            String pointer = pointer(path);
            JsonNode parent = at(path.subList(0, path.size() - 1));
            JsonMappingException.Reference last = path.get(path.size() - 1);
            if (parent instanceof ArrayNode array && last.getIndex() < array.size()) {
                survivors(array).remove(last.getIndex());
                array.remove(last.getIndex());
                return true;
            }
            if (parent instanceof ObjectNode object && object.has(last.getFieldName())) {
                object.remove(last.getFieldName());
                pointers.add(pointer);
                return true;
            }
            return false;
        }

        private List<Integer> survivors(ArrayNode array) {
            return indices.computeIfAbsent(
                    array,
                    key -> new ArrayList<>(
                            IntStream.range(0, key.size()).boxed().toList()));
        }

        private static String escape(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }
}
