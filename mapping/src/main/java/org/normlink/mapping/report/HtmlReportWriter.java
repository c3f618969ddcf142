package org.normlink.mapping.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import java.io.IOException;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.text.Language;
import org.normlink.mapping.assessment.GapReport;

/**
 * Writes reports as one self-contained HTML page: no script, no network. Immutable, and safe for use by several
 * threads.
 */
public final class HtmlReportWriter implements ReportWriter {
    private final Catalogue catalogue;

    private HtmlReportWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return a writer that takes the words for provisions from a catalogue} */
    public static HtmlReportWriter of(Catalogue catalogue) {
        return new HtmlReportWriter(catalogue);
    }

    @Override
    public void write(GapReport report, Language language, Appendable out) throws IOException {
        ReportView view = new ReportViewBuilder(report, catalogue, ReportLabels.in(language)).build();
        HtmlPageRenderer.of().execute(new HtmlPage(view), out);
    }

    /** What the template is filled with. */
    @JStache(path = "report.html")
    @JStacheConfig(pathing = @JStachePath(prefix = "org/normlink/mapping/report/", suffix = ".mustache"))
    record HtmlPage(ReportView report) {}
}
