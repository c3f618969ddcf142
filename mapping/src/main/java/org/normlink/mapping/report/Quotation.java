package org.normlink.mapping.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.normlink.core.resource.Resource;
import org.normlink.core.text.Language;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.MatchedWords;
import org.normlink.mapping.linking.TextField;

/** The words of a resource that a link rests on, marked where they stand. */
final class Quotation {
    /** So many characters stand before the first and after the last marked word. */
    private static final int CONTEXT = 120;

    private Quotation() {}

    static List<ReportView.Segment> of(EvidenceLink link, Resource resource, Language language) {
        List<ReportView.Segment> segments = new ArrayList<>();
        for (TextField field : TextField.values()) {
            List<MatchedWords> matches = link.basis().matches().stream()
                    .filter(match -> match.field() == field)
                    .sorted(comparingInt(MatchedWords::start))
                    .toList();
            if (!matches.isEmpty()) {
                if (!segments.isEmpty()) {
                    segments.add(new ReportView.Segment(" — ", false));
                }
                mark(text(resource, field, language), matches, segments);
            }
        }
        return segments;
    }

    private static void mark(String text, List<MatchedWords> matches, List<ReportView.Segment> segments) {
        int from = wordStart(text, matches.get(0).start() - CONTEXT);
        int until = wordEnd(text, matches.get(matches.size() - 1).end() + CONTEXT);
        int done = from;
        add(segments, from > 0 ? "… " : "", false);
        for (MatchedWords match : matches) {
            if (match.start() >= done && match.end() <= text.length()) {
                add(segments, text.substring(done, match.start()), false);
                add(segments, text.substring(match.start(), match.end()), true);
                done = match.end();
            }
        }
        add(segments, text.substring(done, Math.max(done, until)), false);
        add(segments, until < text.length() ? " …" : "", false);
    }

    private static void add(List<ReportView.Segment> segments, String text, boolean matched) {
        if (!text.isEmpty()) {
            segments.add(new ReportView.Segment(text, matched));
        }
    }

    private static int wordStart(String text, int near) {
        return near <= 0 ? 0 : Math.max(0, text.indexOf(' ', near) + 1);
    }

    private static int wordEnd(String text, int near) {
        if (near >= text.length()) {
            return text.length();
        }
        int space = text.indexOf(' ', near);
        return space < 0 ? text.length() : space;
    }

    private static String text(Resource resource, TextField field, Language language) {
        return switch (field) {
            case TITLE -> resource.title().in(language).text();
            case SUMMARY ->
                resource.summary().map(summary -> summary.in(language).text()).orElse("");
        };
    }
}
