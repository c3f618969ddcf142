package org.normlink.core.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.normlink.core.Certainty;
import org.normlink.core.InvalidValueException;

/**
 * A date as precise as its source: a day, a month or a year.
 *
 * <p>It is written in EDTF (ISO 8601-2): {@code 2021-11-26}, {@code 2021-11}, {@code 2021}, and with a question mark
 * behind where it was inferred: {@code 2021-11-16?}.
 *
 * @param first the first day that the date may mean
 * @param precision how much of the date is known
 * @param certainty whether the source states the date
 */
public record PartialDate(LocalDate first, Precision precision, Certainty certainty)
        implements Comparable<PartialDate> {
    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(\\?)?");

    /** How much of a date is known. */
    public enum Precision {
        /** The year. */
        YEAR,
        /** The year and the month. */
        MONTH,
        /** The day. */
        DAY
    }

    /** Refuses nulls, years outside 1 to 9999, and a first day that is not the first of its month or year. */
    public PartialDate {
        requireNonNull(first, "first");
        requireNonNull(precision, "precision");
        requireNonNull(certainty, "certainty");
        if (first.getYear() < 1 || first.getYear() > 9999) {
            throw new InvalidValueException("year of a date must be between 1 and 9999, but is " + first.getYear());
        }
        boolean isFirst = switch (precision) {
            case DAY -> true;
            case MONTH -> first.getDayOfMonth() == 1;
            case YEAR -> first.getDayOfYear() == 1;
        };
        if (!isFirst) {
            throw new InvalidValueException("date of precision %s must start on its first day, but starts on %s"
                    .formatted(precision.name().toLowerCase(Locale.ROOT), first));
        }
    }

    /** {@return a day, as the source states it} */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY, Certainty.STATED);
    }

    /** {@return a month, as the source states it} */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH, Certainty.STATED);
    }

    /** {@return a year, as the source states it} */
    public static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR, Certainty.STATED);
    }

    /**
     * Reads EDTF, the form that {@link #toString()} writes.
     *
     * @throws InvalidValueException if {@code text} has another form, or names a day that does not exist
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher matcher = EDTF.matcher(text);
        if (matcher.matches()) {
            Certainty certainty = matcher.group(4) == null ? Certainty.STATED : Certainty.INFERRED;
            int year = Integer.parseInt(matcher.group(1));
            String month = matcher.group(2);
            String day = matcher.group(3);
            try {
                LocalDate first = LocalDate.of(
                        year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
                Precision precision = day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
                return new PartialDate(first, precision, certainty);
            } catch (DateTimeException e) {
                throw new InvalidValueException("date must exist in the calendar, but is '" + text + "'");
            }
        }
        throw new InvalidValueException("date must look like '2021-11-26', '2021-11' or '2021', but is '" + text + "'");
    }

    /** {@return the last day that the date may mean} */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withMonth(12).withDayOfMonth(31);
        };
    }

    /** {@return the same date, marked as inferred} */
    public PartialDate inferred() {
        return new PartialDate(first, precision, Certainty.INFERRED);
    }

    /** {@return the date some months later, for a year in whole years only, with the same precision} */
    public PartialDate plusMonths(int months) {
        if (precision == Precision.YEAR && months % 12 != 0) {
            throw new IllegalArgumentException(
                    "a year can only move by whole years, but was to move by " + months + " months");
        }
        return new PartialDate(first.plusMonths(months), precision, certainty);
    }

    /** {@return the date in EDTF} */
    @Override
    @JsonValue
    public String toString() {
        String iso = first.toString();
        String known = switch (precision) {
            case DAY -> iso;
            case MONTH -> iso.substring(0, 7);
            case YEAR -> iso.substring(0, 4);
        };
        return certainty == Certainty.INFERRED ? known + "?" : known;
    }

    /** Compares by first day, then the less precise first, then the stated first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        if (byDay != 0) {
            return byDay;
        }
        int byPrecision = precision.compareTo(other.precision);
        return byPrecision != 0 ? byPrecision : certainty.compareTo(other.certainty);
    }
}
