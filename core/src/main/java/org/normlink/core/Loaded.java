package org.normlink.core;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a reader made of an input: the value, and the problems met on the way.
 *
 * @param value what could be read; parts with an error are missing from it
 * @param problems errors and warnings, in the order of the input
 * @param <T> the type of the value
 */
public record Loaded<T>(T value, List<Problem> problems) {
    /** Refuses nulls. */
    public Loaded {
        requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /**
     * {@return the value, if there is no error; warnings don't count}
     *
     * @throws InvalidDataException with all errors, if there are any
     */
    public T orThrow() {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException(errors);
        }
        return value;
    }
}
