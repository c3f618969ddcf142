package org.normlink.core;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that is wrong, or could not be told, in an input.
 *
 * @param severity whether the input can be used all the same
 * @param where the place of the problem
 * @param message one plain sentence: what must hold, what was found, and what to do
 */
public record Problem(Severity severity, Location where, String message) {
    /** Whether an input with the problem can be used. */
    public enum Severity {
        /** The input, or the part of it named by the problem, can't be used. */
        @JsonProperty("error")
        ERROR,
        /** The input can be used; something in it was left out or needs a look. */
        @JsonProperty("warning")
        WARNING
    }

    /**
     * The place of a problem.
     *
     * @param input the name of the input, mostly a file name
     * @param line the line, counted from 1, or 0 where it is not known
     * @param pointer a JSON pointer or the id of an entry, or an empty text
     */
    public record Location(String input, int line, String pointer) {
        /** Refuses nulls. */
        public Location {
            requireNonNull(input, "input");
            requireNonNull(pointer, "pointer");
        }

        /** {@return the place as people write it, such as {@code links.json, line 41, /links/3}} */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(input);
            if (line > 0) {
                text.append(", line ").append(line);
            }
            if (!pointer.isEmpty()) {
                text.append(", ").append(pointer);
            }
            return text.toString();
        }
    }

    /** Refuses nulls. */
    public Problem {
        requireNonNull(severity, "severity");
        requireNonNull(where, "where");
        requireNonNull(message, "message");
    }

    /** {@return an error at a place} */
    public static Problem error(Location where, String message) {
        return new Problem(Severity.ERROR, where, message);
    }

    /** {@return a warning at a place} */
    public static Problem warning(Location where, String message) {
        return new Problem(Severity.WARNING, where, message);
    }

    /** {@return whether the input can't be used} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the message with its place, on one line} */
    @Override
    public String toString() {
        return (message + " (" + where + ")").replaceAll("\\p{Cntrl}|[\u2028\u2029]", " ");
    }
}
