package org.normlink.mapping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidValueException;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.mapping.Golden;
import org.normlink.mapping.SeedListing;
import org.normlink.mapping.assessment.Assessor;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.LexiconLinker;

class ReportWritersTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private final JsonReportWriter json = JsonReportWriter.create();
    private final MarkdownReportWriter markdown = MarkdownReportWriter.of(CATALOGUE);
    private final HtmlReportWriter html = HtmlReportWriter.of(CATALOGUE);

    @ParameterizedTest
    @CsvSource({"MY, 2022-01-31", "MY, 2022-06-30", "MY, 2023-06-30", "PK, 2022-01-31", "ID, 2022-01-31"})
    void markdownOfTheSeedListingIsThis(String country, String asOf) throws IOException {
        GapReport report = SeedListing.report(country, asOf);

        Golden.assertMatches("report/" + country + "-" + asOf + ".md", markdown.toText(report, Language.EN));
    }

    @Test
    void pageOfTheSeedListingIsThis() throws IOException {
        Golden.assertMatches("report/MY-2022-01-31.html", html.toText(seed(), Language.EN));
    }

    @Test
    void jsonOfTheSeedListingIsThisAndReadsBackEqual() throws IOException {
        String text = json.toText(seed(), Language.EN);

        assertThat(JsonReportWriter.read(new TextInput("report.json", text))).isEqualTo(seed());
        Golden.assertMatches("report/MY-2022-01-31.json", text);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG, America/St_Johns", "th-TH-u-ca-buddhist, Pacific/Apia"})
    void localeAndTimeZoneOfTheMachineChangeNothing(String locale, String zone) {
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        String expected = all();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(all()).isEqualTo(expected);
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }

    @Test
    void pageNeedsNoNetworkAndNoScript() {
        String page = html.toText(seed(), Language.EN);

        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(");
        assertThat(page).contains("<html lang=\"en\">", "<caption>", "scope=\"col\"", "scope=\"row\"");
    }

    @Test
    void wordsFollowTheLegalStatus() {
        String before = markdown.toText(SeedListing.report("MY", "2022-01-31"), Language.EN);
        String between = markdown.toText(SeedListing.report("MY", "2022-06-30"), Language.EN);
        String after = markdown.toText(SeedListing.report("MY", "2023-06-30"), Language.EN);

        assertThat(before).contains("**Readiness**", "had not ratified").doesNotContain("Application");
        assertThat(between).contains("**Readiness**", "It was not yet in force", "21 March 2023");
        assertThat(after).contains("**Application**", "It has been in force for Malaysia since: 21 March 2023");
        assertThat(List.of(before, between, after))
                .allSatisfy(text ->
                        assertThat(text).doesNotContain("complies", "compliant").doesNotContainPattern("\\d ?%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> labour inspectors trained on forced labour",
                "\"><img src=x onerror=alert(1)> labour inspectors trained on forced labour",
                "</blockquote><h1>labour inspectors trained on forced labour"
            })
    void markupInTitlesIsInertOnThePage(String title) {
        String page = html.toText(hostile(title, "javascript:alert(1)"), Language.EN);

        assertThat(page).doesNotContain("<script>alert", "<img", "</blockquote><h1>", "javascript:");
        assertThat(page).contains("forced labour");
    }

    @Test
    void markupInTitlesIsInertInMarkdown() {
        String text = markdown.toText(
                hostile(
                        "[x](http://a.example) | **b** <b> `c`\nlabour inspectors trained on forced labour",
                        "javascript:alert(1)"),
                Language.EN);

        assertThat(text).doesNotContain("[x](http", "**b**", "<b>", "`c`", "javascript:");
        assertThat(text).contains("\\[x\\](http://a.example) \\| \\*\\*b\\*\\* \\<b\\> \\`c\\` labour inspectors");
    }

    @Test
    void languageWithoutLabelsIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> html.toText(seed(), Language.parse("de")))
                .withMessage("language of a report must be 'en', but is 'de'");
    }

    private String all() {
        GapReport report = seed();
        return json.toText(report, Language.EN)
                + markdown.toText(report, Language.EN)
                + html.toText(report, Language.EN);
    }

    private static GapReport seed() {
        return SeedListing.report("MY", "2022-01-31");
    }

    private static GapReport hostile(String title, String url) {
        Resource resource = NewsItem.builder()
                .id(ResourceId.of("<b>"))
                .title(LocalizedText.english(title))
                .genre(NewsGenre.NEWS)
                .addPlace(Place.of(Country.parse("MY")))
                .url(URI.create(url))
                .build();
        EvidenceBase evidence = EvidenceBase.gather(LexiconLinker.bundled(), List.of(resource));
        return Assessor.standard(CATALOGUE).assess(SeedListing.scope("MY", "2022-01-31"), evidence);
    }
}
