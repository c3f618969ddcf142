package org.normlink.mapping.report;

import java.io.IOException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.text.Language;
import org.normlink.mapping.assessment.GapReport;

/** Writes a report in one format. The same report and language give the same characters everywhere. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes a report to {@code out}, which the caller closes.
     *
     * @throws InvalidValueException if the writer has no labels in that language
     */
    void write(GapReport report, Language language, Appendable out) throws IOException;

    /** {@return the report as a text} */
    default String toText(GapReport report, Language language) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, language, text);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
        return text.toString();
    }
}
