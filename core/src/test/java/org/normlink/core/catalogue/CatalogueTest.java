package org.normlink.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.ProvisionStatus;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

class CatalogueTest {
    private static final InstrumentId PROTOCOL = InstrumentId.parse("P029");
    private static final InstrumentId CONVENTION = InstrumentId.parse("C029");
    private static final InstrumentId RECOMMENDATION = InstrumentId.parse("R203");

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void bundledCatalogueHoldsTheInstruments() {
        assertThat(catalogue.instruments())
                .extracting(instrument -> instrument.id().value())
                .containsExactly(
                        "AU-MSA-16",
                        "C029",
                        "C105",
                        "C138",
                        "C182",
                        "CSDDD-2024-1760",
                        "EU-FLR-2024-3015",
                        "FPRW",
                        "ILO-FL-INDICATORS",
                        "MNE-DECL",
                        "OECD-DDG",
                        "OECD-MNE@2023",
                        "P029",
                        "PALERMO",
                        "R035",
                        "R203",
                        "SDG-8.7",
                        "UK-MSA-54",
                        "UNGP");
        assertThat(catalogue.instrument(PROTOCOL).allProvisions()).hasSize(33);
        assertThat(catalogue.instrument(InstrumentId.parse("UNGP")).allProvisions())
                .filteredOn(provision -> provision.path().value().matches("principle-\\d+"))
                .hasSize(31);
    }

    @Test
    void relationsNameInstrumentsOfTheCatalogue() {
        assertThat(catalogue.instruments())
                .allSatisfy(instrument -> assertThat(instrument.relations())
                        .allSatisfy(relation -> assertThat(catalogue.find(relation.target()))
                                .as(instrument.id() + " " + relation)
                                .isPresent()));
    }

    @ParameterizedTest
    @CsvSource({"PALERMO, UNKNOWN", "EU-FLR-2024-3015, UNKNOWN", "UNGP, NOT_RATIFIABLE", "C105, UNKNOWN"})
    void statusIsUnknownWhereNothingSaysWhenAnInstrumentBinds(String instrument, LegalStatus.Code code) {
        assertThat(catalogue
                        .legalStatus(InstrumentId.parse(instrument), Country.parse("FR"), LocalDate.of(2026, 1, 1))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "P029/art-1.2, P029/art-2.c.ii",
        "P029/art-4.2, P029/art-6",
        "P029/art-8.2, P029/art-12",
        "C029/art-2.2.e, C029/art-25",
        "R203/para-1.b, R203/para-2.2",
        "R203/para-3.e, R203/para-4.j",
        "R203/para-9.f, R203/para-12.e",
        "R203/para-13.d, R203/para-14.e",
        "C105/art-1.e, C182/art-3.a",
        "MNE-DECL/para-23, OECD-MNE@2023/ch-5.1.d",
        "UNGP/principle-31, PALERMO/art-3.a"
    })
    void lastClausesAreThere(String one, String other) {
        assertThat(catalogue.provision(ProvisionRef.parse(one))).isNotNull();
        assertThat(catalogue.provision(ProvisionRef.parse(other))).isNotNull();
    }

    @Test
    void everyProvisionSaysWhomItAsksHowAndAboutWhat() {
        assertThat(catalogue.instruments().stream().flatMap(Instrument::allProvisions))
                .allSatisfy(provision -> {
                    assertThat(provision.addressees()).as(provision.label()).isNotEmpty();
                    assertThat(provision.themes()).as(provision.label()).isNotEmpty();
                });
    }

    @Test
    void everyVerifiedProvisionNamesItsSource() {
        assertThat(catalogue.instruments().stream().flatMap(Instrument::allProvisions))
                .filteredOn(provision -> provision.verification() == Verification.VERIFIED)
                .allSatisfy(provision ->
                        assertThat(provision.sources()).as(provision.label()).isNotEmpty());
    }

    @Test
    void everyFactAboutARatificationHasADatedSource() {
        assertThat(catalogue.ratifications())
                .hasSize(10)
                .allSatisfy(fact -> assertThat(fact.source().date()).isPresent());
    }

    @Test
    void transitionalProvisionsOfTheConventionNoLongerApply() {
        List<String> deleted = catalogue
                .instrument(CONVENTION)
                .allProvisions()
                .filter(provision -> provision.status() == ProvisionStatus.NO_LONGER_APPLICABLE)
                .map(Provision::path)
                .map(path -> path.value())
                .toList();

        assertThat(deleted).startsWith("art-1.2", "art-1.3", "art-3", "art-4").endsWith("art-23", "art-24");
        assertThat(deleted).hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({
        "MY, 2022-01-31, NOT_RATIFIED",
        "MY, 2022-03-20, NOT_RATIFIED",
        "MY, 2022-03-21, RATIFIED_NOT_YET_IN_FORCE",
        "MY, 2022-06-30, RATIFIED_NOT_YET_IN_FORCE",
        "MY, 2023-03-20, RATIFIED_NOT_YET_IN_FORCE",
        "MY, 2023-03-21, IN_FORCE",
        "MY, 2014-06-10, UNKNOWN",
        "PK, 2021-09-07, NOT_RATIFIED",
        "PK, 2026-03-13, IN_FORCE",
        "LK, 2018-12-31, NOT_RATIFIED",
        "LK, 2019-06-30, UNKNOWN",
        "LK, 2020-06-30, UNKNOWN",
        "LK, 2020-12-31, IN_FORCE",
        "ID, 2021-12-22, NOT_RATIFIED",
        "ID, 2021-12-23, UNKNOWN",
        "FR, 2022-01-31, UNKNOWN"
    })
    void statusUnderTheProtocolIsAFunctionOfTheDay(String country, LocalDate date, LegalStatus.Code code) {
        LegalStatus status = catalogue.legalStatus(PROTOCOL, Country.parse(country), date);

        assertThat(status.code()).isEqualTo(code);
        assertThat(status.sources().isEmpty()).isEqualTo(country.equals("FR") || date.getYear() == 2014);
    }

    @Test
    void entryIntoForceIsTwelveMonthsAfterRegistration() {
        LegalStatus status = catalogue.legalStatus(PROTOCOL, Country.parse("MY"), LocalDate.of(2022, 6, 30));

        assertThat(status).isInstanceOfSatisfying(LegalStatus.RatifiedNotYetInForce.class, ratified -> {
            assertThat(ratified.registeredOn()).hasToString("2022-03-21");
            assertThat(ratified.entersIntoForceOn()).hasToString("2023-03-21");
        });
    }

    @Test
    void firstRatificationsTakeEffectWithTheInstrumentItself() {
        Catalogue early = with(fact("NE", "2015-05-14").build());

        assertThat(early.legalStatus(PROTOCOL, Country.parse("NE"), LocalDate.of(2016, 11, 8))
                        .code())
                .isEqualTo(LegalStatus.Code.RATIFIED_NOT_YET_IN_FORCE);
        assertThat(early.legalStatus(PROTOCOL, Country.parse("NE"), LocalDate.of(2016, 11, 9))
                        .code())
                .isEqualTo(LegalStatus.Code.IN_FORCE);
    }

    @Test
    void denunciationTakesEffectAYearAfterItsRegistration() {
        Catalogue denounced = with(fact("NE", "2015-05-14")
                .denunciationRegisteredOn(PartialDate.parse("2030-01-10"))
                .build());
        Country niger = Country.parse("NE");

        assertThat(denounced
                        .legalStatus(PROTOCOL, niger, LocalDate.of(2031, 1, 9))
                        .code())
                .isEqualTo(LegalStatus.Code.IN_FORCE);
        assertThat(denounced
                        .legalStatus(PROTOCOL, niger, LocalDate.of(2031, 1, 10))
                        .code())
                .isEqualTo(LegalStatus.Code.DENOUNCED);
    }

    @Test
    void recommendationIsNotOpenToRatification() {
        assertThat(catalogue
                        .legalStatus(RECOMMENDATION, Country.parse("MY"), LocalDate.of(2022, 1, 31))
                        .code())
                .isEqualTo(LegalStatus.Code.NOT_RATIFIABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P29/art-1 | unknown instrument 'P29'; did you mean 'P029'?",
                "P029/art-2.h | unknown provision 'P029/art-2.h'; did you mean 'art-2.a'?",
                "ZZZZ999/art-1 | unknown instrument 'ZZZZ999'"
            })
    void unknownReferenceIsAnErrorWithASuggestion(String ref, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalogue.provision(ProvisionRef.parse(ref)))
                .withMessage(message);
    }

    @Test
    void allFaultsOfACatalogueAreNamed() {
        Ratification fact = fact("MY", "2010").build();
        Ratification ofRecommendation =
                fact.toBuilder().instrument(RECOMMENDATION).build();
        Ratification ofUnknown =
                fact.toBuilder().instrument(InstrumentId.parse("C999")).build();
        List<Instrument> instruments = List.of(catalogue.instrument(PROTOCOL), catalogue.instrument(RECOMMENDATION));

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Catalogue.of(
                        instruments, List.of(fact, fact, ofRecommendation, ofUnknown), List.of(), List.of()))
                .withMessage("""
                        ratification of P029 by MY must come after the adoption of the instrument on 2014-06-11 (catalogue)
                        ratification of P029 by MY must stand once, but stands twice (catalogue)
                        ratification of P029 by MY must come after the adoption of the instrument on 2014-06-11 (catalogue)
                        ratification of R203 by MY can't be: the instrument is not open to ratification (catalogue)
                        ratification of C999 by MY must name an instrument of the catalogue (catalogue)""");
    }

    @Test
    void digestFollowsTheContent() {
        assertThat(with(fact("NE", "2015").build()).digest())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(with(fact("NE", "2016").build()).digest());
    }

    private Catalogue with(Ratification fact) {
        return Catalogue.of(List.of(catalogue.instrument(PROTOCOL)), List.of(fact), List.of(), List.of());
    }

    private static Ratification.Builder fact(String country, String registered) {
        return Ratification.builder()
                .country(Country.parse(country))
                .instrument(PROTOCOL)
                .registeredOn(PartialDate.parse(registered))
                .verification(Verification.VERIFIED)
                .source(Source.builder().citation("a source").build());
    }
}
