package org.normlink.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
import java.util.stream.Collectors;
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
        if (e instanceof MismatchedInputException) {
            return Problem.error(
                    new Problem.Location(input.name(), line, ""), "JSON must end after its first value, but goes on");
        }
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
                if (cuts.isCut(pointer)) {
                    path = path.subList(0, path.size() - 1); // the rest of the whole can't be bound without it
                } else {
                    problem(mapper, cuts, path, e).ifPresent(problems::add);
                }
                if (!cuts.cut(path)) {
                    break;
                }
            }
        }
        return new Loaded<>(Optional.empty(), problems);
    }

    /** {@return the problem, unless it follows from a part that was cut out} */
    private Optional<Problem> problem(
            JsonMapper mapper, Cuts cuts, List<JsonMappingException.Reference> path, JsonProcessingException e) {
        String pointer = cuts.pointer(path);
        Matcher missing = MISSING.matcher(String.valueOf(e.getOriginalMessage()));
        if (missing.find()) {
            return missing(missing.group(1), name -> !cuts.isCut(pointer + "/" + name))
                    .map(message -> error(pointer, message));
        }
        JsonNode found = cuts.at(path);
        if (found.isMissingNode() && !path.isEmpty()) {
            String name = String.valueOf(path.get(path.size() - 1).getFieldName());
            return Optional.of(error(cuts.pointer(path.subList(0, path.size() - 1)), "'" + name + "' is missing"));
        }
        if (e instanceof ValueInstantiationException && cuts.hasCutBelow(pointer)) {
            return Optional.empty();
        }
        return Optional.of(error(pointer, message(mapper, found, e)));
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
        if (e.getCause() instanceof InvalidValueException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof NullPointerException absent) {
            return "'" + absent.getMessage() + "' is missing";
        }
        if (e instanceof InvalidTypeIdException typeId) {
            return family(typeId);
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

    /** Says which members a family has, and which property tells them apart. */
    private static String family(InvalidTypeIdException e) {
        Class<?> family = e.getBaseType().getRawClass();
        String property = Optional.ofNullable(family.getAnnotation(JsonTypeInfo.class))
                .map(JsonTypeInfo::property)
                .orElse("type");
        if (e.getTypeId() == null) {
            return "'" + property + "' is missing";
        }
        String known = Optional.ofNullable(family.getAnnotation(JsonSubTypes.class)).stream()
                .flatMap(members -> Arrays.stream(members.value()))
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
        return "unknown %s '%s'; must be one of %s".formatted(property, e.getTypeId(), known);
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
                || Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                                && List.of(method.getParameterTypes()).equals(List.of(String.class)));
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

        boolean hasCutBelow(String pointer) {
            return pointers.stream().anyMatch(cut -> cut.startsWith(pointer + "/"));
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
            if (parent instanceof ArrayNode array && last.getIndex() >= 0 && last.getIndex() < array.size()) {
                pointers.add(pointer);
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
