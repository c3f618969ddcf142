package org.normlink.mapping.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.source.Verification;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.assessment.Method;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.RulesVersion;

/** The sentences on method and limitations, made from the data of a report. */
final class ReportMethod {
    private final GapReport report;
    private final Catalogue catalogue;
    private final ReportLabels labels;
    private final ReportViewBuilder view;

    ReportMethod(GapReport report, Catalogue catalogue, ReportLabels labels, ReportViewBuilder view) {
        this.report = report;
        this.catalogue = catalogue;
        this.labels = labels;
        this.view = view;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sources());
        sentences.add(labels.get("limit.teasers"));
        sentences.add(labels.get("limit.languages", languages()));
        classes(sentences);
        sentences.add(labels.get("limit.axis"));
        sentences.add(labels.get("limit.percent"));
        background(sentences);
        sentences.add(labels.get("limit.summaries"));
        sentences.add(labels.get("limit.designation"));
        Method method = report.method();
        sentences.add(labels.get(
                "limit.made",
                report.framework(),
                report.frameworkVersion(),
                method.evidenceRules().id(),
                method.evidenceRules().version(),
                rules(rules -> rules.id() + " " + rules.version())));
        sentences.add(labels.get(
                "limit.digests",
                method.catalogue(),
                method.framework(),
                method.evidenceRules().digest(),
                rules(RulesVersion::digest)));
        return sentences;
    }

    private String rules(Function<RulesVersion, String> part) {
        return report.method().linkingRules().stream().map(part).collect(joining(", "));
    }

    private String sources() {
        Set<ResourceId> bearing = new LinkedHashSet<>();
        report.findings()
                .forEach(finding -> finding.evidence()
                        .forEach(evidence -> bearing.add(evidence.link().resource())));
        Map<String, Integer> types = new TreeMap<>();
        report.resources().forEach(resource -> types.merge(labels.of("type", resource.type()), 1, Integer::sum));
        return labels.get("limit.sources", report.resources().size(), counts(types), bearing.size(), view.subject());
    }

    private String languages() {
        Map<String, Integer> languages = new TreeMap<>();
        report.resources()
                .forEach(resource -> languages.merge(
                        resource.language().map(language -> language.tag()).orElse("und"), 1, Integer::sum));
        return counts(languages);
    }

    private void classes(List<String> sentences) {
        Map<EvidenceClass, Set<ResourceId>> found = new EnumMap<>(EvidenceClass.class);
        report.findings()
                .forEach(finding -> finding.evidence()
                        .forEach(evidence -> found.computeIfAbsent(
                                        evidence.link().evidenceClass(), key -> new TreeSet<>())
                                .add(evidence.link().resource())));
        if (!found.isEmpty()) {
            sentences.add(labels.get(
                    "limit.classes",
                    found.entrySet().stream()
                            .map(entry -> labels.of("class", entry.getKey()) + " "
                                    + entry.getValue().size())
                            .collect(joining(", "))));
        }
        sentences.add(labels.get(
                "limit.noClass",
                Arrays.stream(EvidenceClass.values())
                        .filter(evidenceClass -> !found.containsKey(evidenceClass))
                        .map(evidenceClass -> labels.of("class", evidenceClass))
                        .collect(joining(", "))));
    }

    private void background(List<String> sentences) {
        Set<ProvisionRef> used = new TreeSet<>();
        report.findings().forEach(finding -> {
            used.addAll(finding.requirement().provisions());
            used.addAll(finding.requirement().guidance());
            finding.evidence().forEach(evidence -> used.add(evidence.link().provision()));
        });
        List<String> background = used.stream()
                .filter(ref -> catalogue.provision(ref).verification() == Verification.BACKGROUND)
                .map(ref -> ref.instrument() + " " + view.label(ref))
                .toList();
        if (!background.isEmpty()) {
            sentences.add(labels.get("limit.background", String.join("; ", background)));
        }
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(joining(", "));
    }
}
