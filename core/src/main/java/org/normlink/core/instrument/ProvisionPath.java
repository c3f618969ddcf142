package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The way down to a provision inside its instrument: article, paragraph, letter, numeral.
 *
 * @param value the path, such as {@code art-2.c.ii}, {@code para-13.a} or {@code preamble}
 */
public record ProvisionPath(@JsonValue String value) implements Comparable<ProvisionPath> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)*(\\.[a-z0-9]+)*");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^0*(\\d*).*$");
    private static final Pattern NUMERAL = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");
    private static final List<String> HEADS = List.of("preamble", "part", "ch", "art", "para", "principle", "annex");

    /** Refuses paths of another form. */
    public ProvisionPath {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("provision must look like 'art-2.c.ii', but is '" + value + "'");
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws InvalidValueException if {@code text} has another form
     */
    @JsonCreator
    public static ProvisionPath parse(String text) {
        return new ProvisionPath(text);
    }

    /** {@return the kind of provision that the path starts with, such as {@code art} or {@code para}} */
    public String head() {
        return value.split("[-.]", 2)[0];
    }

    /** {@return whether every step of the path is a number, a letter or a numeral, so that paths have an order} */
    boolean isOrdinal() {
        return Arrays.stream(value.split("[-.]", -1))
                .skip(1)
                .allMatch(step -> isNumber(step) || step.length() == 1 || isNumeral(step));
    }

    /** {@return whether this is {@code other}, or {@code other} is a part of it} */
    public boolean covers(ProvisionPath other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /**
     * Compares in document order: article 2 before article 10, a paragraph before its letters, and below a letter
     * numerals by their number, so that (ix) comes before (x).
     */
    @Override
    public int compareTo(ProvisionPath other) {
        String[] mine = value.split("[.-]", -1);
        String[] theirs = other.value.split("[.-]", -1);
        int byHead = Integer.compare(rank(mine[0]), rank(theirs[0]));
        if (byHead != 0) {
            return byHead;
        }
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            boolean belowLetter = i > 1 && Character.isLetter(mine[i - 1].charAt(0)) && mine[i - 1].length() == 1;
            int order = compare(mine[i], theirs[i], belowLetter);
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(mine.length, theirs.length);
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    private static int rank(String head) {
        int rank = HEADS.indexOf(head);
        return rank < 0 ? HEADS.size() : rank;
    }

    private static int compare(String one, String other, boolean belowLetter) {
        if (belowLetter && isNumeral(one) != isNumeral(other)) {
            return isNumeral(one) ? -1 : 1;
        }
        if (belowLetter && isNumeral(one)) {
            return Integer.compare(numeral(one), numeral(other));
        }
        int byNumber = compareLeadingNumbers(one, other);
        return byNumber != 0 ? byNumber : one.compareTo(other);
    }

    /** Article 10a stands after article 10 and before article 11; what has no number comes after what has one. */
    private static int compareLeadingNumbers(String one, String other) {
        String mine = LEADING_NUMBER.matcher(one).replaceFirst("$1");
        String theirs = LEADING_NUMBER.matcher(other).replaceFirst("$1");
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Boolean.compare(mine.isEmpty(), theirs.isEmpty());
        }
        int byLength = Integer.compare(mine.length(), theirs.length());
        return byLength != 0 ? byLength : mine.compareTo(theirs);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean isNumeral(String text) {
        return NUMERAL.matcher(text).matches();
    }

    private static int numeral(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            boolean lessens = i + 1 < text.length() && digit < digit(text.charAt(i + 1));
            sum += lessens ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char numeral) {
        return numeral == 'i' ? 1 : numeral == 'v' ? 5 : 10;
    }

    /** {@return the path} */
    @Override
    public String toString() {
        return value;
    }
}
