package org.normlink.core.resource;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.normlink.core.InvalidValueException;

/**
 * The identifier of a resource: {@code WCMS_123456}, or a caller's own.
 *
 * @param value the identifier as written
 */
public record ResourceId(@JsonValue String value) implements Comparable<ResourceId> {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    /** Refuses blanks, and characters that break a line. */
    public ResourceId {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 500 || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(
                    "id of a resource must be one line of 1 to 500 characters, but is '" + value + "'");
        }
    }

    /** {@return the identifier with this spelling} */
    @JsonCreator
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    /** Compares runs of digits by their number, so that {@code entry-2} comes before {@code entry-10}. */
    @Override
    public int compareTo(ResourceId other) {
        List<String> mine = pieces(value);
        List<String> theirs = pieces(other.value);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compare(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(mine.size(), theirs.size());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    private static List<String> pieces(String value) {
        return PIECE.matcher(value).results().map(MatchResult::group).toList();
    }

    private static int compare(String one, String other) {
        boolean numbers = DIGITS.matcher(one).matches() && DIGITS.matcher(other).matches();
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
