package org.normlink.mapping.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.normlink.core.InvalidValueException;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.text.Language;
import org.normlink.core.time.PartialDate;

/** The words of a report in one language. */
final class ReportLabels {
    private final Language language;
    private final Map<String, String> labels;

    private ReportLabels(Document document) {
        language = document.language();
        labels = document.labels();
    }

    private record Document(Language language, @JsonProperty Map<String, String> labels) {}

    /**
     * {@return the labels for a language}
     *
     * @throws InvalidValueException if there are none
     */
    static ReportLabels in(Language language) {
        String file = "labels-" + language + ".json";
        InputStream stream = ReportLabels.class.getResourceAsStream(file);
        if (stream == null) {
            throw new InvalidValueException("language of a report must be 'en', but is '" + language + "'");
        }
        return new ReportLabels(
                NormlinkJson.readBundled(file, stream, new SchemaId("report-labels", 1), Document.class));
    }

    Language language() {
        return language;
    }

    /** {@return the label, with {@code arguments} set into its places} */
    String get(String key, Object... arguments) {
        String label = requireNonNull(labels.get(key), key);
        return arguments.length == 0 ? label : String.format(Locale.ROOT, label, arguments);
    }

    /** {@return the label of a constant, such as {@code rating.no-evidence}} */
    String of(String group, Enum<?> constant) {
        return get(group + "." + code(constant));
    }

    /** {@return the labels that take no arguments, by key} */
    Map<String, String> fixed() {
        return labels.entrySet().stream()
                .filter(entry -> !entry.getValue().contains("%"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** {@return a number of things in words} */
    String count(String group, int number) {
        return get(group + (number == 1 ? ".one" : ".other"), number);
    }

    String list(List<String> items) {
        return items.stream().collect(Collectors.joining(get("punctuation.list")));
    }

    String date(PartialDate date) {
        int year = date.first().getYear();
        String month = get("month." + date.first().getMonthValue());
        String text = switch (date.precision()) {
            case DAY -> get("date.day", date.first().getDayOfMonth(), month, year);
            case MONTH -> get("date.month", month, year);
            case YEAR -> String.valueOf(year);
        };
        return switch (date.certainty()) {
            case STATED -> text;
            case INFERRED -> get("date.inferred", text);
        };
    }

    /** {@return the code of a constant as JSON has it} */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
