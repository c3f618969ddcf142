package org.normlink.mapping.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.Modality;
import org.normlink.core.instrument.Provision;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.instrument.Theme;

class FrameworksTest {
    private final Catalogue catalogue = Catalogue.bundled();
    private final Framework protocol = Frameworks.bundled(catalogue).get(FrameworkId.of("P029"));

    @Test
    void everyOperativeClauseOfTheProtocolIsOneRequirement() {
        List<ProvisionRef> operative = catalogue
                .instrument(InstrumentId.parse("P029"))
                .allProvisions()
                .filter(provision -> provision.children().isEmpty())
                .filter(provision -> provision.modality() == Modality.SHALL)
                .filter(provision -> !provision.themes().contains(Theme.FINAL_CLAUSE))
                .map(Provision::path)
                .map(path -> new ProvisionRef(InstrumentId.parse("P029"), path))
                .toList();

        assertThat(protocol.requirements().stream()
                        .flatMap(requirement -> requirement.provisions().stream())
                        .toList())
                .isEqualTo(operative);
    }

    @Test
    void guidanceComesFromTheRecommendationAlone() {
        assertThat(protocol.requirements().stream().flatMap(requirement -> requirement.guidance().stream()))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(ref.instrument()).isEqualTo(InstrumentId.parse("R203")));
    }

    @Test
    void everyRequirementAsksSomething() {
        assertThat(protocol.requirements())
                .allSatisfy(requirement -> assertThat(requirement.questions()).isNotEmpty());
    }

    @Test
    void frameworkOfAConventionHoldsOnlyWhatStillApplies() {
        Framework convention = Frameworks.of(catalogue.instrument(InstrumentId.parse("C029")));

        assertThat(convention.requirements()).extracting(r -> r.id().value()).containsExactly("art-1.1", "art-25");
    }

    @Test
    void unknownFrameworkIsAnErrorWithASuggestion() {
        Frameworks frameworks = Frameworks.bundled(catalogue);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> frameworks.get(FrameworkId.of("P29")))
                .withMessage("unknown framework 'P29'; did you mean 'P029'?");
    }

    @Test
    void provisionsThatDoNotExistOrNoLongerApplyAreAllNamed() {
        String json = """
                {"schema":"normlink/framework/1","id":"X","version":"1","title":{"en":"X"},"subject":"state",
                 "instrument":"C029","requirements":[
                 {"id":"a","title":{"en":"A"},"provisions":["C029/art-4"],"theme":"prevention","duties":["prevent"]},
                 {"id":"b","title":{"en":"B"},"provisions":["C029/art-99"],"theme":"prevention","duties":["prevent"]}]}
                """;

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Frameworks.read(new TextInput("x.json", json), catalogue))
                .withMessage("""
                        provision 'C029/art-4' no longer applies, and is no requirement (x.json)
                        unknown provision 'C029/art-99'; did you mean 'art-9'? (x.json)""");
    }
}
