package org.normlink.core.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;
import org.normlink.core.time.PartialDate;

/** Reads dates as English pages print them. A date without a year is no date: nothing is guessed. */
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String LABEL = "(?:[\\p{L} -]{1,40}, ?)?";
    private static final Pattern DAY = compile(LABEL + "(\\d{1,2}) " + MONTH + ",? ?(\\d{4})");
    private static final Pattern RANGE = compile(LABEL + "(\\d{1,2}) ?[-\u2013] ?(\\d{1,2}) " + MONTH + ",? ?(\\d{4})");
    private static final Pattern MONTH_OF_YEAR = compile(LABEL + MONTH + ",? (\\d{4})");
    private static final Pattern NO_YEAR = compile(LABEL + "(\\d{1,2}) " + MONTH);
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private DateReader() {}

    /** {@return whether the text looks like a date, with or without a year} */
    static boolean looksLikeDate(String text) {
        return List.of(DAY, RANGE, MONTH_OF_YEAR, NO_YEAR, ISO).stream()
                .anyMatch(form -> form.matcher(text).matches());
    }

    /** {@return the day, month or year; of a range the first and the last day; nothing if it can't be told} */
    static List<PartialDate> read(String untrimmed) {
        String text = untrimmed.strip();
        if (ISO.matcher(text).matches()) {
            return parsed(text);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return dates(day.group(3), day.group(2), day.group(1));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            List<PartialDate> dates = dates(range.group(4), range.group(3), range.group(1), range.group(2));
            boolean forwards = dates.size() == 2 && dates.get(0).compareTo(dates.get(1)) <= 0;
            return forwards ? dates : List.of();
        }
        Matcher month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return parsed(YearMonth.of(Integer.parseInt(month.group(2)), month(month.group(1)))
                    .toString());
        }
        return List.of();
    }

    private static List<PartialDate> parsed(String text) {
        try {
            return List.of(PartialDate.parse(text));
        } catch (InvalidValueException e) {
            return List.of();
        }
    }

    private static List<PartialDate> dates(String year, String month, String... days) {
        List<Optional<PartialDate>> dates =
                List.of(days).stream().map(day -> date(year, month, day)).toList();
        return dates.stream().allMatch(Optional::isPresent)
                ? dates.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    PartialDate.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day))));
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Pattern compile(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
