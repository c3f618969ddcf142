package org.normlink.mapping.report;

import java.util.List;
import java.util.Map;

/** A report as readers see it: finished words, in order. Writers set it in their format, and compute nothing. */
record ReportView(
        String language,
        Map<String, String> words,
        String title,
        String subject,
        String framework,
        String asOf,
        Chip state,
        Chip term,
        Status status,
        List<String> summary,
        List<MatrixRow> matrix,
        List<Total> totals,
        String totalOf,
        List<Finding> findings,
        List<Activity> activities,
        List<Context> context,
        List<Unlinked> unlinked,
        List<Voice> voices,
        List<Source> sources,
        List<String> method) {

    /** A short word with its explanation. */
    record Chip(String code, String label, String note) {}

    /** Where the subject stands to the instrument. */
    record Status(String sentence, List<String> remarks, List<Reference> sources) {}

    /** Something to look up; {@code url} holds one address or none. */
    record Reference(String text, List<String> url) {}

    /** A rating as it is shown. */
    record Cell(String axis, String code, String symbol, String label, boolean planned) {}

    /** A requirement at a glance. */
    record MatrixRow(String anchor, String provision, String title, Cell law, Cell practice) {}

    /** How many requirements have a rating. */
    record Total(Cell rating, String note, int law, int practice) {}

    /** A requirement in full. */
    record Finding(
            String anchor,
            String provision,
            String title,
            String summary,
            List<String> remarks,
            List<AxisView> axes,
            List<Evidence> evidence,
            List<Evidence> guidance,
            List<Question> questions) {}

    /** A rating and its reasons. */
    record AxisView(Cell cell, List<String> reasons) {}

    /** A question of the framework. */
    record Question(String facet, String text) {}

    /** A piece of evidence. */
    record Evidence(
            String anchor,
            String resource,
            String meta,
            String provision,
            List<Segment> quoted,
            String nature,
            String stage,
            String actor,
            String effectLaw,
            String effectPractice,
            String basis,
            List<String> caveats) {}

    /** A run of text, on which a link rests or not. */
    record Segment(String text, boolean matched) {}

    /** Two resources that tell of one activity. */
    record Activity(String first, String second, String reason) {}

    /** Evidence that does not count. */
    record Context(String anchor, String resource, String place, String date, String provision, String reason) {}

    /** A resource without a link. */
    record Unlinked(String anchor, String resource, String reason) {}

    /** Who of a constituency is named. */
    record Voice(String constituency, List<String> names) {}

    /** A resource. */
    record Source(String anchor, String id, String title, String type, String date, String place, List<String> url) {}
}
