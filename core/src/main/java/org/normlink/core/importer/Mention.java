package org.normlink.core.importer;

import java.util.List;
import org.normlink.core.place.Place;
import org.normlink.core.stakeholder.Stakeholder;

/**
 * Somebody or some place that a text names.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
 * @param words the words of the text
 * @param stakeholders who is named: one, or nobody
 * @param places what is named or implied: one place, or none
 */
record Mention(int start, int end, String words, List<Stakeholder> stakeholders, List<Place> places) {
    static Mention of(Stakeholder stakeholder, String text, int start, int end) {
        return new Mention(start, end, text.substring(start, end), List.of(stakeholder), List.of());
    }

    static Mention of(Place place, String text, int start, int end) {
        return new Mention(start, end, text.substring(start, end), List.of(), List.of(place));
    }

    /** Words that name neither a stakeholder nor a place, and keep parts of them from doing so. */
    static Mention ofNobody(String text, int start, int end) {
        return new Mention(start, end, text.substring(start, end), List.of(), List.of());
    }

    boolean isOfNobody() {
        return stakeholders.isEmpty() && places.isEmpty();
    }
}
