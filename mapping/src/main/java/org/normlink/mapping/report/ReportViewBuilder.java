package org.normlink.mapping.report;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.normlink.core.Certainty;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.stakeholder.Constituency;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;
import org.normlink.mapping.assessment.Axis;
import org.normlink.mapping.assessment.AxisRating;
import org.normlink.mapping.assessment.ConsideredEvidence;
import org.normlink.mapping.assessment.ContextReason;
import org.normlink.mapping.assessment.Effect;
import org.normlink.mapping.assessment.Finding;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.assessment.Rating;
import org.normlink.mapping.assessment.RatingCount;
import org.normlink.mapping.assessment.Support;
import org.normlink.mapping.framework.Requirement;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.LinkBasis;

/** Puts a report into words. */
final class ReportViewBuilder {
    private final GapReport report;
    private final Catalogue catalogue;
    private final ReportLabels labels;
    private final String subject;
    private final Map<ResourceId, Resource> resources = new TreeMap<>();
    private final Map<ResourceId, Integer> numbers = new TreeMap<>();

    ReportViewBuilder(GapReport report, Catalogue catalogue, ReportLabels labels) {
        this.report = report;
        this.catalogue = catalogue;
        this.labels = labels;
        this.subject = report.subject().label(labels.language());
        report.resources().forEach(resource -> resources.put(resource.id(), resource));
        resources.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
    }

    ReportView build() {
        String asOf = labels.date(PartialDate.of(report.asOf()));
        return new ReportView(
                labels.language().tag(),
                words(),
                labels.get("title", subject, text(report.frameworkTitle())),
                subject,
                text(catalogue.instrument(report.instrument()).title()),
                labels.get("asOf", asOf),
                new ReportView.Chip(
                        ReportLabels.code(report.state()),
                        labels.of("state", report.state()),
                        labels.of("stateNote", report.state())),
                new ReportView.Chip(
                        ReportLabels.code(report.term()),
                        labels.of("term", report.term()),
                        labels.get("termNote." + ReportLabels.code(report.term()), subject)),
                status(asOf),
                new ReportSummary(report, labels, this).sentences(),
                report.findings().stream().map(this::matrixRow).toList(),
                totals(),
                labels.get("column.of", report.findings().size()),
                report.findings().stream().map(this::finding).toList(),
                report.activities().stream()
                        .map(match ->
                                new ReportView.Activity(title(match.first()), title(match.second()), match.reason()))
                        .toList(),
                context(),
                report.unlinked().stream()
                        .map(unlinked -> new ReportView.Unlinked(
                                anchor(unlinked.resource()),
                                title(unlinked.resource()),
                                labels.of("unlinked", unlinked.reason())))
                        .toList(),
                voices(),
                report.resources().stream().map(this::source).toList(),
                new ReportMethod(report, catalogue, labels, this).sentences());
    }

    /** {@return headings, column titles and other fixed words, by their name in templates} */
    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        labels.fixed().forEach((key, label) -> {
            int dot = key.indexOf('.');
            String name = dot < 0
                    ? key
                    : key.substring(0, dot) + Character.toUpperCase(key.charAt(dot + 1)) + key.substring(dot + 2);
            words.put(name, label);
        });
        return words;
    }

    private ReportView.Status status(String asOf) {
        LegalStatus status = report.legalStatus();
        String registered = "";
        String effective = "";
        String reason = "";
        if (status instanceof LegalStatus.RatifiedNotYetInForce ratified) {
            registered = labels.date(ratified.registeredOn());
            effective = labels.date(ratified.entersIntoForceOn());
        } else if (status instanceof LegalStatus.InForce inForce) {
            registered = labels.date(inForce.registeredOn());
            effective = labels.date(inForce.since());
        } else if (status instanceof LegalStatus.Denounced denounced) {
            effective = labels.date(denounced.since());
        } else if (status instanceof LegalStatus.Unknown unknown) {
            reason = unknown.reason();
        }
        String key = "status." + ReportLabels.code(status.code());
        String instrument = text(catalogue.instrument(report.instrument()).title());
        String sentence = status.code() == LegalStatus.Code.UNKNOWN
                ? labels.get(key, instrument, subject, asOf, reason)
                : labels.get(key, instrument, subject, asOf, registered, effective);
        List<String> remarks =
                status.verification() == Verification.BACKGROUND ? List.of(labels.get("status.background")) : List.of();
        return new ReportView.Status(
                sentence,
                remarks,
                status.sources().stream().map(this::reference).toList());
    }

    private ReportView.Reference reference(Source source) {
        String date = source.date()
                .map(day -> labels.get("sourceDate", labels.date(day)))
                .orElse(labels.get("sourceUndated"));
        return new ReportView.Reference(source.citation() + " (" + date + ")", links(source.url()));
    }

    private ReportView.MatrixRow matrixRow(Finding finding) {
        return new ReportView.MatrixRow(
                anchor(finding.requirement()),
                provision(finding.requirement()),
                text(finding.requirement().title()),
                cell(finding, Axis.LAW),
                cell(finding, Axis.PRACTICE));
    }

    private ReportView.Cell cell(Finding finding, Axis axis) {
        AxisRating rating = finding.on(axis);
        return cell(labels.of("axis", axis), rating.rating(), rating.isPlanned());
    }

    private ReportView.Cell cell(String axis, Rating rating, boolean planned) {
        return new ReportView.Cell(
                axis, ReportLabels.code(rating), labels.of("symbol", rating), labels.of("rating", rating), planned);
    }

    private List<ReportView.Total> totals() {
        List<ReportView.Total> totals = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            totals.add(new ReportView.Total(
                    cell("", rating, false),
                    labels.of("ratingNote", rating),
                    count(Axis.LAW, rating),
                    count(Axis.PRACTICE, rating)));
        }
        return totals;
    }

    private int count(Axis axis, Rating rating) {
        return report.totals().stream()
                .filter(total -> total.axis() == axis && total.rating() == rating)
                .mapToInt(RatingCount::requirements)
                .sum();
    }

    private ReportView.Finding finding(Finding finding) {
        Requirement requirement = finding.requirement();
        List<Provision> provisions =
                requirement.provisions().stream().map(catalogue::provision).toList();
        boolean verified = provisions.stream().allMatch(p -> p.verification() == Verification.VERIFIED);
        List<ReportView.AxisView> axes = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            axes.add(new ReportView.AxisView(cell(finding, axis), reasons(finding, axis)));
        }
        return new ReportView.Finding(
                anchor(requirement),
                provision(requirement),
                text(requirement.title()),
                provisions.stream().map(p -> text(p.summary())).collect(joining(" ")),
                verified ? List.of() : List.of(labels.get("notVerified")),
                axes,
                evidence(finding, false),
                evidence(finding, true),
                requirement.questions().stream()
                        .map(question ->
                                new ReportView.Question(labels.of("facet", question.facet()), text(question.text())))
                        .toList());
    }

    private List<String> reasons(Finding finding, Axis axis) {
        AxisRating rating = finding.on(axis);
        List<String> reasons = new ArrayList<>();
        for (Support support : rating.supports()) {
            reasons.add(labels.get(
                    support.duty().isPresent() ? "why.counts" : "why.countsLaw",
                    labels.of("rating", support.level()),
                    labels.of("class", support.evidenceClass()),
                    support.duty().map(duty -> labels.of("duty", duty)).orElse(""),
                    labels.count("activity", support.activities().size()),
                    support.activities().stream().map(this::title).collect(joining("; "))));
        }
        if (rating.supports().isEmpty()) {
            List<String> other = finding.evidence().stream()
                    .map(evidence -> axis == Axis.LAW ? evidence.law() : evidence.practice())
                    .filter(effect -> effect != Effect.GUIDANCE)
                    .map(effect -> labels.of("effect", effect))
                    .distinct()
                    .toList();
            reasons.add(
                    other.isEmpty() ? labels.get("why.none") : labels.get("why.onlyOther", String.join("; ", other)));
        } else {
            rating.withoutEvidence().forEach(duty -> reasons.add(labels.get("why.open", labels.of("duty", duty))));
        }
        if (rating.isPlanned()) {
            reasons.add(labels.get("plannedNote"));
        }
        if (!rating.supports().isEmpty()) {
            reasons.add(labels.get("why.decided", rating.decidedBy()));
        }
        return reasons;
    }

    private List<ReportView.Evidence> evidence(Finding finding, boolean guidance) {
        return finding.evidence().stream()
                .filter(evidence -> (evidence.law() == Effect.GUIDANCE) == guidance)
                .map(this::evidence)
                .toList();
    }

    private ReportView.Evidence evidence(ConsideredEvidence considered) {
        EvidenceLink link = considered.link();
        Resource resource = resource(link.resource());
        return new ReportView.Evidence(
                anchor(link.resource()),
                title(link.resource()),
                String.join(" · ", labels.of("type", resource.type()), date(resource), place(resource)),
                label(link.provision()),
                Quotation.of(link, resource, labels.language()),
                String.join(
                        " · ",
                        labels.of("class", link.evidenceClass()),
                        labels.of("relation", link.relation()),
                        labels.of("strength", link.strength()),
                        labels.of("polarity", link.polarity())),
                labels.of("stage", link.stage()),
                labels.of("actor", link.actor()),
                labels.of("effect", considered.law()),
                labels.of("effect", considered.practice()),
                basis(link),
                considered.caveats().stream()
                        .map(caveat -> labels.of("caveat", caveat))
                        .toList());
    }

    private String basis(EvidenceLink link) {
        LinkBasis basis = link.basis();
        if (basis instanceof LinkBasis.SameActivity same) {
            return labels.get("basis.same-activity", title(same.other()), link.confidence(), same.reason());
        }
        if (basis instanceof LinkBasis.Asserted asserted) {
            return labels.get(
                    "basis.asserted", asserted.role(), labels.date(PartialDate.of(asserted.on())), asserted.reason());
        }
        return labels.get("basis.rule", basis.rule(), link.confidence());
    }

    /** A resource may bear on several provisions for one reason: it then stands in one line. */
    private List<ReportView.Context> context() {
        Map<List<Object>, List<EvidenceLink>> groups = new LinkedHashMap<>();
        report.context()
                .forEach(context -> groups.computeIfAbsent(
                                List.of(context.link().resource(), context.reason()), key -> new ArrayList<>())
                        .add(context.link()));
        List<ReportView.Context> rows = new ArrayList<>();
        groups.forEach((key, links) -> {
            Resource resource = resource(links.get(0).resource());
            rows.add(new ReportView.Context(
                    anchor(resource.id()),
                    title(resource.id()),
                    place(resource),
                    date(resource),
                    links.stream()
                            .map(link -> link.provision().instrument() + " " + label(link.provision()))
                            .distinct()
                            .collect(joining("; ")),
                    labels.of("context", (ContextReason) key.get(1))));
        });
        return rows;
    }

    private List<ReportView.Voice> voices() {
        Set<ResourceId> heard = new LinkedHashSet<>();
        report.findings()
                .forEach(finding -> finding.evidence()
                        .forEach(evidence -> heard.add(evidence.link().resource())));
        List<ReportView.Voice> voices = new ArrayList<>();
        for (Constituency constituency :
                List.of(Constituency.GOVERNMENT, Constituency.EMPLOYERS, Constituency.WORKERS)) {
            Set<String> names = new LinkedHashSet<>();
            heard.forEach(id -> resource(id).participations().stream()
                    .filter(part -> part.stakeholder().constituency() == constituency)
                    .forEach(part -> names.add(text(part.stakeholder().name()) + ": " + labels.of("role", part.role())
                            + " (" + title(id) + ")")));
            voices.add(new ReportView.Voice(
                    labels.of("constituency", constituency),
                    names.isEmpty() ? List.of(labels.get("voices.nobody")) : List.copyOf(names)));
        }
        return voices;
    }

    private ReportView.Source source(Resource resource) {
        return new ReportView.Source(
                anchor(resource.id()),
                resource.id().value(),
                title(resource.id()),
                labels.of("type", resource.type()),
                date(resource),
                place(resource),
                links(resource.url()));
    }

    /** Only addresses of the web are links; a reader must not run what a source calls its address. */
    private static List<String> links(Optional<URI> url) {
        return url.filter(address ->
                        "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                .map(address -> List.of(address.toString()))
                .orElse(List.of());
    }

    String subject() {
        return subject;
    }

    String provision(Requirement requirement) {
        return requirement.provisions().stream().map(this::label).collect(joining(", "));
    }

    String label(ProvisionRef ref) {
        return catalogue.provision(ref).label();
    }

    String title(ResourceId id) {
        return text(resource(id).title());
    }

    Resource resource(ResourceId id) {
        return Optional.ofNullable(resources.get(id))
                .orElseThrow(() -> new IllegalStateException("the report must hold resource '" + id + "'"));
    }

    String text(LocalizedText text) {
        LocalizedText.Lookup found = text.in(labels.language());
        return found.isFallback() ? found.text() + " (" + labels.get("fallback", found.language()) + ")" : found.text();
    }

    private String date(Resource resource) {
        return resource.date().map(labels::date).orElse(labels.get("date.none"));
    }

    private String place(Resource resource) {
        if (!resource.places().isEmpty()) {
            return resource.places().stream().map(this::place).collect(joining("; "));
        }
        return resource.scope().map(scope -> labels.of("place", scope)).orElse(labels.get("place.none"));
    }

    private String place(Place place) {
        String label = place.label(labels.language());
        return place.certainty() == Certainty.INFERRED ? labels.get("place.inferred", label) : label;
    }

    private static String anchor(Requirement requirement) {
        return "requirement-" + requirement.id();
    }

    private String anchor(ResourceId id) {
        return "resource-" + numbers.get(id);
    }
}
