package org.normlink.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionPath;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.ProvisionStatus;
import org.normlink.core.text.Language;

class BundledCatalogueTest {
    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void itIsReadOnce() {
        assertThat(Catalogue.bundled()).isSameAs(catalogue);
    }

    @Test
    void ofTheConventionOnlyTheTransitionalArticlesNoLongerApply() {
        List<String> transitional = Stream.concat(
                        Stream.of("art-1.2", "art-1.3"),
                        IntStream.rangeClosed(3, 24).mapToObj(number -> "art-" + number))
                .toList();

        assertThat(withStatus("C029", ProvisionStatus.NO_LONGER_APPLICABLE)).isEqualTo(transitional);
    }

    @ParameterizedTest
    @CsvSource({"P029", "R203"})
    void allOfTheNewerInstrumentsIsInForce(String id) {
        assertThat(withStatus(id, ProvisionStatus.NO_LONGER_APPLICABLE)).isEmpty();
    }

    @Test
    void recommendationHasFourteenParagraphs() {
        assertThat(instrument("R203").provisions())
                .extracting(provision -> provision.path().value())
                .isEqualTo(IntStream.rangeClosed(1, 14)
                        .mapToObj(number -> "para-" + number)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "para-1, b",
        "para-3, e",
        "para-4, j",
        "para-8, e",
        "para-9, f",
        "para-12, e",
        "para-13, d",
        "para-14, e"
    })
    void lettersOfAParagraphAreComplete(String paragraph, char last) {
        Provision provision =
                instrument("R203").find(ProvisionPath.parse(paragraph)).orElseThrow();

        assertThat(provision.children())
                .extracting(child -> child.path().value())
                .isEqualTo(IntStream.rangeClosed('a', last)
                        .mapToObj(letter -> paragraph + "." + (char) letter)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyProvisionHasALabelAndAnEnglishSummary(Instrument instrument) {
        assertThat(instrument.allProvisions()).allSatisfy(provision -> {
            assertThat(provision.label()).isNotBlank();
            assertThat(provision.summary().in(Language.EN).isFallback()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void relationsNameOtherInstruments(Instrument instrument) {
        assertThat(instrument.relations())
                .allSatisfy(relation -> assertThat(relation.target()).isNotEqualTo(instrument.id()));
    }

    @Test
    void everyStakeholderHasWordsOfItsOwn() {
        assertThat(catalogue.stakeholders())
                .allSatisfy(known -> assertThat(known.aliases()).isNotEmpty());
        assertThat(catalogue.stakeholders().stream().flatMap(known -> known.aliases().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theThreeInstrumentsHaveNamesThatNoOtherHas() {
        assertThat(catalogue.instrumentNames())
                .extracting(names -> names.instrument().value())
                .contains("C029", "P029", "R203");
        assertThat(catalogue.instrumentNames().stream().flatMap(names -> names.aliases().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void instrumentThatIsNotThereIsAbsentOrRefused() {
        assertThat(catalogue.find(InstrumentId.parse("X999"))).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalogue.instrument(InstrumentId.parse("C29")))
                .withMessage("unknown instrument 'C29'; did you mean 'C029'?");
    }

    @Test
    void unknownProvisionFarFromAllOthersHasNoSuggestion() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalogue.provision(ProvisionRef.parse("P029/schedule-of-fees")))
                .withMessage("unknown provision 'P029/schedule-of-fees'");
    }

    @Test
    void instrumentsAndStakeholdersThatStandTwiceAreAllNamed() {
        Instrument protocol = instrument("P029");
        RegisteredStakeholder known = catalogue.stakeholders().get(0);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(
                        () -> Catalogue.of(List.of(protocol, protocol), List.of(), List.of(known, known), List.of()))
                .withMessage("instrument 'P029' must stand once, but stands twice (catalogue)\n" + "stakeholder '"
                        + known.stakeholder().id() + "' must stand once, but stands twice (catalogue)");
    }

    @Test
    void digestDoesNotDependOnTheOrderOfTheInstruments() {
        List<Instrument> instruments = catalogue.instruments();
        List<Instrument> turned = new ArrayList<>(instruments);
        Collections.reverse(turned);

        assertThat(Catalogue.of(turned, List.of(), List.of(), List.of()).digest())
                .isEqualTo(Catalogue.of(instruments, List.of(), List.of(), List.of())
                        .digest());
    }

    static Stream<Instrument> instruments() {
        return Catalogue.bundled().instruments().stream();
    }

    private List<String> withStatus(String id, ProvisionStatus status) {
        return instrument(id)
                .allProvisions()
                .filter(provision -> provision.status() == status)
                .map(provision -> provision.path().value())
                .toList();
    }

    private Instrument instrument(String id) {
        return catalogue.instrument(InstrumentId.parse(id));
    }
}
