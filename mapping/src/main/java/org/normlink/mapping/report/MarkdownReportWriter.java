package org.normlink.mapping.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import java.io.IOException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.text.Language;
import org.normlink.mapping.assessment.GapReport;

/** Writes reports as GitHub-flavoured Markdown. Immutable, and safe for use by several threads. */
public final class MarkdownReportWriter implements ReportWriter {
    private final Catalogue catalogue;

    private MarkdownReportWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return a writer that takes the words for provisions from a catalogue} */
    public static MarkdownReportWriter of(Catalogue catalogue) {
        return new MarkdownReportWriter(catalogue);
    }

    @Override
    public void write(GapReport report, Language language, Appendable out) throws IOException {
        ReportView view = new ReportViewBuilder(report, catalogue, ReportLabels.in(language)).build();
        MarkdownPageRenderer.of().execute(new MarkdownPage(view), out);
    }

    /** What the template is filled with. */
    @JStache(path = "report.md")
    @JStacheConfig(
            contentType = Markdown.class,
            pathing = @JStachePath(prefix = "org/normlink/mapping/report/", suffix = ".mustache"))
    record MarkdownPage(ReportView report) {}
}
