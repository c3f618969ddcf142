package org.normlink.mapping.report;

import java.io.IOException;
import org.normlink.core.InvalidDataException;
import org.normlink.core.TextInput;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.text.Language;
import org.normlink.mapping.assessment.GapReport;

/** Writes reports as JSON, which reads back equal. Immutable, and safe for use by several threads. */
public final class JsonReportWriter implements ReportWriter {
    private JsonReportWriter() {}

    /** {@return a writer} */
    public static JsonReportWriter create() {
        return new JsonReportWriter();
    }

    /** Writes all languages of a report: data have no labels. */
    @Override
    public void write(GapReport report, Language language, Appendable out) throws IOException {
        out.append(NormlinkJson.write(GapReport.SCHEMA, report));
    }

    /**
     * Reads a report that this writer wrote.
     *
     * @throws InvalidDataException with all problems of the input
     */
    public static GapReport read(TextInput input) {
        return NormlinkJson.read(input, GapReport.SCHEMA, GapReport.class);
    }
}
