package org.normlink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.importer.JsonResourceReader;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.ProvisionPath;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.instrument.RegistrationRule;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.place.Country;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.stakeholder.Stakeholder;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.text.Phrase;
import org.normlink.core.text.PhraseScanner;
import org.normlink.core.time.PartialDate;

/** Bugs that were found once, and must not come back. */
class RegressionTest {
    @Test
    void articleWithALetterStandsBehindItsNumber() {
        assertThat(ProvisionPath.parse("art-9")).isLessThan(ProvisionPath.parse("art-10a"));
    }

    @Test
    void digitsOfOtherScriptsAreNoNumbers() {
        assertThatCode(() -> ResourceId.of("\u0663-x").compareTo(ResourceId.of("1")))
                .doesNotThrowAnyException();
    }

    @Test
    void privateLanguageFallsBack() {
        assertThatCode(() -> LocalizedText.english("T").in(Language.parse("x-foo")))
                .doesNotThrowAnyException();
    }

    @Test
    void undeterminedLanguageFallsBack() {
        assertThatCode(() -> LocalizedText.english("T").in(Language.parse("und-FR")))
                .doesNotThrowAnyException();
    }

    @Test
    void yearZeroIsNoDate() {
        assertThatCode(() -> JsonResourceReader.of(Catalogue.bundled())
                        .read(new TextInput(
                                "r.json", "[{\"id\":\"a\",\"title\":\"Seminar\",\"date_text\":\"1 January 0000\"}]")))
                .doesNotThrowAnyException();
    }

    @Test
    void yearDoesNotMoveByMonths() {
        Instrument three = Catalogue.bundled().instrument(InstrumentId.parse("P029")).toBuilder()
                .entryIntoForceRule(new RegistrationRule(3, ProvisionPath.parse("art-8.2")))
                .build();
        Ratification fact = Ratification.builder()
                .country(Country.parse("NE"))
                .instrument(three.id())
                .registeredOn(PartialDate.parse("2019"))
                .verification(Verification.VERIFIED)
                .source(Source.builder().citation("s").build())
                .build();
        Catalogue catalogue = Catalogue.of(List.of(three), List.of(fact), List.of(), List.of());
        assertThat(catalogue
                        .legalStatus(three.id(), Country.parse("NE"), LocalDate.of(2021, 1, 1))
                        .code())
                .isEqualTo(LegalStatus.Code.UNKNOWN);
    }

    @Test
    void textAfterTheDocumentIsRefusedInPlainWords() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(new TextInput("s.json", "{\"citation\":\"a\"} {}"), Source.class))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("com.fasterxml"));
    }

    @Test
    void partThatWasRefusedIsNotMissedToo() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("s.json", "{\"monthsAfterRegistration\":12,\"provision\":\"Bad\"}"),
                        RegistrationRule.class))
                .satisfies(e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void valueWithARefusedPartIsNotRefusedToo() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput(
                                "s.json",
                                "{\"country\":\"MY\",\"instrument\":\"P029\",\"registeredOn\":\"soon\",\"verification\":\"verified\",\"source\":{\"citation\":\"a\"}}"),
                        Ratification.class))
                .satisfies(e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void numberThatIsNotThereIsMissing() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() ->
                        NormlinkJson.read(new TextInput("s.json", "{\"provision\":\"art-8\"}"), RegistrationRule.class))
                .withMessage("'monthsAfterRegistration' is missing (s.json, line 1)");
    }

    @Test
    void propertyThatTellsAFamilyApartIsNamed() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("s.json", "{\"id\":\"a\",\"name\":{\"en\":\"T\"},\"constituency\":\"other\"}"),
                        Stakeholder.class))
                .withMessage("'kind' is missing (s.json, line 1)");
    }

    @Test
    void whatIsNoAddressIsRefusedInPlainWords() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("s.json", "{\"citation\":\"a\",\"url\":\"not a uri\"}"), Source.class))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("must be an object"));
    }

    @Test
    void numberIsNoAddress() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() ->
                        NormlinkJson.read(new TextInput("s.json", "{\"citation\":\"a\",\"url\":5}"), Source.class));
    }

    @Test
    void dayThatDoesNotExistIsRefusedInPlainWords() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> inForceOn("\"2014-06-31\""))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("must be a text, but is the text"));
    }

    @Test
    void arrayIsNoDay() {
        assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> inForceOn("[2014,6,11]"));
    }

    @Test
    void timeIsNoDay() {
        assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> inForceOn("\"2014-06-11T00:00:00Z\""));
    }

    @Test
    void fractionIsNoWholeNumber() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("s.json", "{\"monthsAfterRegistration\":12.5,\"provision\":\"art-8\"}"),
                        RegistrationRule.class));
    }

    @Test
    void languageStandsOnceInAnySpelling() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() ->
                        NormlinkJson.read(new TextInput("s.json", "{\"EN\":\"a\",\"en\":\"b\"}"), LocalizedText.class));
    }

    @Test
    void badLanguageIsNamed() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() ->
                        NormlinkJson.read(new TextInput("s.json", "{\"english language\":\"T\"}"), LocalizedText.class))
                .satisfies(e -> assertThat(e.getMessage())
                        .contains("must be a BCP 47 tag such as 'en', but is 'english language'"));
    }

    @Test
    void noBreakSpaceAfterAFullStopPartsAPhrase() {
        assertThat(PhraseScanner.of(List.of(Phrase.folded("forced labour"))).scan("It was forced.\u00a0Labour laws"))
                .isEmpty();
    }

    @Test
    void quotationMarkAfterAFullStopPartsAPhrase() {
        assertThat(PhraseScanner.of(List.of(Phrase.folded("forced labour")))
                        .scan("\u2018It was forced.\u2019 Labour laws"))
                .isEmpty();
    }

    @Test
    void paragraphSeparatorPartsAPhrase() {
        assertThat(PhraseScanner.of(List.of(Phrase.folded("forced labour"))).scan("forced\u2029labour"))
                .isEmpty();
    }

    @Test
    void problemStaysOnOneLine() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> NormlinkJson.read(
                        new TextInput("s.json", "{\"citation\":\"a\",\"date\":\"x\\ny\"}"), Source.class))
                .satisfies(
                        e -> assertThat(e.problems().get(0).toString().lines()).hasSize(1));
    }

    @Test
    void denunciationOfUnknownEffectIsNoForce() {
        Instrument none = Catalogue.bundled().instrument(InstrumentId.parse("P029")).toBuilder()
                .denunciationRule(Optional.empty())
                .build();
        Ratification fact = Ratification.builder()
                .country(Country.parse("NE"))
                .instrument(none.id())
                .registeredOn(PartialDate.parse("2015-05-14"))
                .denunciationRegisteredOn(PartialDate.parse("2030"))
                .verification(Verification.VERIFIED)
                .source(Source.builder().citation("s").build())
                .build();
        Catalogue catalogue = Catalogue.of(List.of(none), List.of(fact), List.of(), List.of());
        assertThat(catalogue
                        .legalStatus(none.id(), Country.parse("NE"), LocalDate.of(2040, 1, 1))
                        .code())
                .isNotEqualTo(LegalStatus.Code.IN_FORCE);
    }

    private static Instrument inForceOn(String date) {
        return NormlinkJson.read(
                new TextInput(
                        "i.json",
                        "{\"schema\":\"normlink/instrument/1\",\"id\":\"X1\",\"title\":{\"en\":\"T\"},\"kind\":\"convention\",\"issuer\":\"ILO\",\"force\":\"binding\",\"adoptedOn\":\"2014\",\"inForceOn\":"
                                + date + "}"),
                new SchemaId("instrument", 1),
                Instrument.class);
    }
}
