package org.normlink.core;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input can't be used. It lists all problems of the input, not just the first. */
public final class InvalidDataException extends NormlinkException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @SuppressWarnings("serial") // an immutable list of records of strings
    private final List<Problem> problems;

    /** Creates the exception from the problems of one input, of which there is at least one. */
    public InvalidDataException(List<Problem> problems) {
        super(message(problems), null);
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems, in the order of the input} */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception about bad data needs at least one problem");
        }
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? shown : shown + "\n… and " + (problems.size() - SHOWN) + " more";
    }
}
