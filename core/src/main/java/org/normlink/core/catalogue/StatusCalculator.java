package org.normlink.core.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.normlink.core.instrument.BindingForce;
import org.normlink.core.instrument.Instrument;
import org.normlink.core.instrument.LegalStatus;
import org.normlink.core.instrument.Ratification;
import org.normlink.core.instrument.RegistrationRule;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

/**
 * Answers where a country stands on one day. Where a date is known to the year only, the days on which the answer could
 * be either are unknown.
 */
final class StatusCalculator {
    private final Instrument instrument;
    private final LocalDate date;

    StatusCalculator(Instrument instrument, LocalDate date) {
        this.instrument = instrument;
        this.date = date;
    }

    LegalStatus of(Optional<Ratification> fact) {
        if (instrument.force() != BindingForce.BINDING) {
            return new LegalStatus.NotRatifiable(Verification.VERIFIED, instrument.sources());
        }
        Optional<RegistrationRule> rule = instrument.entryIntoForceRule();
        if (rule.isEmpty()) {
            return unknown("the catalogue does not tell when " + instrument.id() + " binds a country");
        }
        if (date.isBefore(instrument.adoptedOn().first())) {
            return unknown("%s was adopted on %s, after that day".formatted(instrument.id(), instrument.adoptedOn()));
        }
        if (fact.isEmpty()) {
            return unknown("no source in the catalogue speaks of this country and this instrument");
        }
        return of(fact.orElseThrow(), rule.orElseThrow());
    }

    private LegalStatus of(Ratification fact, RegistrationRule rule) {
        List<Source> sources = List.of(fact.source());
        Verification verification = fact.verification();
        if (fact.registeredOn().isEmpty()) {
            return fact.notRatifiedAsOf()
                    .filter(asOf -> !date.isAfter(asOf.first()))
                    .<LegalStatus>map(asOf -> new LegalStatus.NotRatified(verification, sources))
                    .orElseGet(() -> new LegalStatus.Unknown(
                            "the country had not ratified on %s; what came later is not known"
                                    .formatted(fact.notRatifiedAsOf()
                                            .map(PartialDate::toString)
                                            .orElse("")),
                            sources));
        }
        PartialDate registered = fact.registeredOn().orElseThrow();
        if (date.isBefore(registered.first())) {
            return new LegalStatus.NotRatified(verification, sources);
        }
        if (!canMove(registered, rule)
                || fact.denunciationRegisteredOn()
                        .filter(this::isOfUnknownEffect)
                        .isPresent()) {
            return new LegalStatus.Unknown(
                    "the catalogue does not tell when what was registered takes effect", sources);
        }
        PartialDate inForce = entryIntoForce(registered, rule);
        Optional<PartialDate> denounced = denunciation(fact);
        if (denounced.filter(end -> !date.isBefore(end.last())).isPresent()) {
            return new LegalStatus.Denounced(denounced.orElseThrow(), verification, sources);
        }
        if (denounced.filter(end -> !date.isBefore(end.first())).isPresent()) {
            return new LegalStatus.Unknown("the day on which the denunciation took effect is not known", sources);
        }
        if (!date.isBefore(inForce.last())) {
            return new LegalStatus.InForce(registered, inForce, verification, sources);
        }
        if (!date.isBefore(registered.last()) && date.isBefore(inForce.first())) {
            return new LegalStatus.RatifiedNotYetInForce(registered, inForce, verification, sources);
        }
        return new LegalStatus.Unknown(
                "the ratification was registered in %s; the day is not known".formatted(registered), sources);
    }

    /** A date of which only the year is known moves by whole years only. */
    private static boolean canMove(PartialDate date, RegistrationRule rule) {
        return date.precision() != PartialDate.Precision.YEAR || rule.monthsAfterRegistration() % 12 == 0;
    }

    private boolean isOfUnknownEffect(PartialDate denounced) {
        return instrument
                .denunciationRule()
                .filter(rule -> canMove(denounced, rule))
                .isEmpty();
    }

    private PartialDate entryIntoForce(PartialDate registered, RegistrationRule rule) {
        PartialDate own = registered.plusMonths(rule.monthsAfterRegistration());
        return instrument
                .inForceOn()
                .filter(general -> general.isAfter(own.last()))
                .map(PartialDate::of)
                .orElse(own);
    }

    private Optional<PartialDate> denunciation(Ratification fact) {
        return fact.denunciationRegisteredOn()
                .flatMap(registered -> instrument
                        .denunciationRule()
                        .map(rule -> registered.plusMonths(rule.monthsAfterRegistration())));
    }

    private static LegalStatus unknown(String reason) {
        return new LegalStatus.Unknown(reason, List.of());
    }
}
