package org.normlink.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. A suggestion stands in a message; it is never used instead. */
public final class Suggestion {
    private static final int MOST_CHANGES = 2;

    private Suggestion() {}

    /** {@return the known name that differs least, if it differs little; of several the first in their order} */
    public static Optional<String> nearest(String name, Collection<String> known) {
        int most = Math.min(MOST_CHANGES, name.length() / 2);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= most)
                .min(Comparator.comparingInt(candidate -> changes(name, candidate)))
                .filter(candidate -> changes(name, candidate) <= most);
    }

    /** Levenshtein's distance, case aside. */
    private static int changes(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
