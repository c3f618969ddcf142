package org.normlink.mapping.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.json.SchemaId;
import org.normlink.core.place.Place;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.LocalizedText;
import org.normlink.mapping.framework.FrameworkId;
import org.normlink.mapping.linking.ActivityMatch;

/**
 * The result of an assessment. It holds everything that it rests on, and reads back from JSON equal to what was
 * written.
 */
@Value.Immutable
@JsonDeserialize(builder = GapReport.Builder.class)
@JsonPropertyOrder({
    "framework",
    "frameworkVersion",
    "frameworkTitle",
    "instrument",
    "subject",
    "asOf",
    "state",
    "term",
    "legalStatus",
    "totals",
    "findings",
    "activities",
    "context",
    "unlinked",
    "method",
    "resources"
})
public sealed interface GapReport permits ImmutableGapReport {
    /** The schema of report files. */
    SchemaId SCHEMA = new SchemaId("gap-report", 1);

    /** {@return the framework} */
    FrameworkId framework();

    /** {@return the version of the framework} */
    String frameworkVersion();

    /** {@return the title of the framework} */
    LocalizedText frameworkTitle();

    /** {@return the instrument whose legal status decides the words} */
    InstrumentId instrument();

    /** {@return who was assessed} */
    Place subject();

    /** {@return the date of the assessment} */
    LocalDate asOf();

    /** {@return how far the report has come} */
    ReportState state();

    /** {@return the word for what was assessed, which follows the legal status} */
    Term term();

    /** {@return where the subject stood to the instrument on the date} */
    LegalStatus legalStatus();

    /** {@return how many requirements have each rating, by axis; every rating is there, also with none} */
    List<RatingCount> totals();

    /** {@return the findings, in the order of the framework} */
    List<Finding> findings();

    /** {@return which resources were taken for one activity, and why} */
    List<ActivityMatch> activities();

    /** {@return evidence on the framework that counts for nothing here, and why} */
    List<ContextEvidence> context();

    /** {@return the resources that stand under no requirement, and why} */
    List<UnlinkedResource> unlinked();

    /** {@return what the report was made with} */
    Method method();

    /** {@return all resources that were looked at, by id} */
    List<Resource> resources();

    /** {@return the findings on requirements that some evidence bears on} */
    default List<Finding> evidenced() {
        return findings().stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .toList();
    }

    /** {@return a resource of the report, if it is there} */
    default Optional<Resource> resource(ResourceId id) {
        return resources().stream().filter(resource -> resource.id().equals(id)).findFirst();
    }

    /** {@return a builder filled with this report} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    final class Builder extends ImmutableGapReport.Builder {
        Builder() {}
    }
}
