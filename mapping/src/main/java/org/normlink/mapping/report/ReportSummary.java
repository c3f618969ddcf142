package org.normlink.mapping.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.assessment.Axis;
import org.normlink.mapping.assessment.Effect;
import org.normlink.mapping.assessment.Finding;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.assessment.Rating;
import org.normlink.mapping.linking.ReviewState;

/** The sentences at the head of a report, made from its data. */
final class ReportSummary {
    private final GapReport report;
    private final ReportLabels labels;
    private final ReportViewBuilder view;

    ReportSummary(GapReport report, ReportLabels labels, ReportViewBuilder view) {
        this.report = report;
        this.labels = labels;
        this.view = view;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int all = report.findings().size();
        sentences.add(axis("summary.law", Axis.LAW, all));
        sentences.add(axis("summary.practice", Axis.PRACTICE, all));
        List<String> planned = provisions(
                finding -> finding.law().isPlanned() || finding.practice().isPlanned());
        if (!planned.isEmpty()) {
            sentences.add(labels.get("summary.planned", labels.list(planned)));
        }
        List<String> gaps = provisions(finding -> finding.evidence().stream()
                .anyMatch(
                        evidence -> evidence.law() == Effect.SIGNALS_GAP || evidence.practice() == Effect.SIGNALS_GAP));
        if (!gaps.isEmpty()) {
            sentences.add(labels.get("summary.gaps", labels.list(gaps)));
        }
        List<String> open = provisions(finding -> finding.evidence().isEmpty());
        if (!open.isEmpty()) {
            sentences.add(labels.get("summary.open", open.size(), all, labels.list(open), view.subject()));
        }
        activities().forEach(sentences::add);
        Set<ResourceId> elsewhere = new LinkedHashSet<>();
        report.context().forEach(context -> elsewhere.add(context.link().resource()));
        if (!elsewhere.isEmpty()) {
            sentences.add(labels.get("summary.context", elsewhere.size()));
        }
        boolean unconfirmed = report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .noneMatch(evidence -> evidence.link().review() == ReviewState.ACCEPTED);
        if (unconfirmed) {
            sentences.add(labels.get("summary.confirm"));
        }
        return sentences;
    }

    private String axis(String key, Axis axis, int all) {
        List<String> rated = provisions(finding -> finding.on(axis).rating() != Rating.NO_EVIDENCE);
        return rated.isEmpty()
                ? labels.get(key + ".none", all)
                : labels.get(key + ".some", all, rated.size(), labels.list(rated));
    }

    private List<String> activities() {
        Set<ResourceId> shown = new LinkedHashSet<>();
        report.findings()
                .forEach(finding -> finding.evidence()
                        .forEach(evidence -> shown.add(evidence.link().resource())));
        return report.activities().stream()
                .filter(match -> shown.contains(match.first()) && shown.contains(match.second()))
                .map(match -> labels.get(
                        "summary.activities",
                        2,
                        labels.list(List.of(
                                labels.get("punctuation.quote", view.title(match.first())),
                                labels.get("punctuation.quote", view.title(match.second()))))))
                .toList();
    }

    private List<String> provisions(Predicate<Finding> wanted) {
        return report.findings().stream()
                .filter(wanted)
                .map(finding -> view.provision(finding.requirement()))
                .toList();
    }
}
