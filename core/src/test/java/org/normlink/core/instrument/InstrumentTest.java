package org.normlink.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidValueException;
import org.normlink.core.place.Country;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;

class InstrumentTest {
    @Test
    void provisionsAreFlattenedInDocumentOrder() {
        Instrument instrument = instrument(provision("art-1"), provision("art-2", provision("art-2.a")));

        assertThat(instrument.allProvisions())
                .extracting(provision -> provision.path().value())
                .containsExactly("art-1", "art-2", "art-2.a");
        assertThat(instrument.find(ProvisionPath.parse("art-2.a"))).isPresent();
        assertThat(instrument.find(ProvisionPath.parse("art-2.b"))).isEmpty();
    }

    @Test
    void provisionThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> instrument(provision("art-1"), provision("art-1")))
                .withMessage("provisions of X001 must have different paths, but 'art-1' stands twice");
    }

    @Test
    void provisionsOutOfOrderAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> instrument(provision("art-10"), provision("art-2")))
                .withMessage("provisions of X001 must stand in document order, but 'art-2' follows 'art-10'");
    }

    @Test
    void partOfAnotherProvisionIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> provision("art-1", provision("art-10.a")))
                .withMessage("a part of 'art-1' must start with 'art-1.', but is 'art-10.a'");
    }

    @Test
    void sourceThatIsNotListedIsRefused() {
        Provision provision =
                provision("art-1").toBuilder().addSource("nowhere").build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> instrument(provision))
                .withMessage("source of 'X001/art-1' must be listed, but 'nowhere' is not");
    }

    @Test
    void ruleThatRestsOnNoProvisionIsRefused() {
        Instrument.Builder instrument = instrument(provision("art-1")).toBuilder()
                .entryIntoForceRule(new RegistrationRule(12, ProvisionPath.parse("art-8")));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(instrument::build)
                .withMessage("rule of X001 must rest on one of its provisions, but 'art-8' is none");
    }

    @Test
    void ratificationIsRegisteredOrNotRatifiedAndNeverBoth() {
        Ratification.Builder both =
                ratification().registeredOn(PartialDate.parse("2022-03-21")).notRatifiedAsOf(PartialDate.parse("2023"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(both::build)
                .withMessage("ratification of X001 by MY must have either 'registeredOn' or 'notRatifiedAsOf',"
                        + " and not both");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(ratification()::build)
                .withMessageContaining("must have either");
    }

    @Test
    void denunciationComesAfterRatification() {
        Ratification.Builder backwards = ratification()
                .registeredOn(PartialDate.parse("2022-03-21"))
                .denunciationRegisteredOn(PartialDate.parse("1990"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(backwards::build)
                .withMessage("ratification of X001 by MY must come before its denunciation");
    }

    private static Ratification.Builder ratification() {
        return Ratification.builder()
                .country(Country.parse("MY"))
                .instrument(InstrumentId.parse("X001"))
                .verification(Verification.VERIFIED)
                .source(Source.builder().citation("a source").build());
    }

    private static Instrument instrument(Provision... provisions) {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.parse("X001"))
                .title(LocalizedText.english("Example"))
                .kind(InstrumentKind.CONVENTION)
                .issuer("ILO")
                .force(BindingForce.BINDING)
                .adoptedOn(PartialDate.parse("1930-06-28"));
        for (Provision provision : provisions) {
            instrument.addProvision(provision);
        }
        return instrument.build();
    }

    private static Provision provision(String path, Provision... children) {
        Provision.Builder provision = Provision.builder()
                .path(ProvisionPath.parse(path))
                .label(path)
                .summary(LocalizedText.english("Says something."))
                .addAddressee(Addressee.STATE)
                .modality(Modality.SHALL)
                .addTheme(Theme.PREVENTION)
                .status(ProvisionStatus.IN_FORCE)
                .verification(Verification.VERIFIED);
        for (Provision child : children) {
            provision.addChildren(child);
        }
        return provision.build();
    }
}
