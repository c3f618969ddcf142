package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

import org.normlink.core.InvalidValueException;

/**
 * When an act that was registered with the depositary takes effect for the member.
 *
 * @param monthsAfterRegistration how many months after its registration
 * @param provision the provision of the instrument that says so
 */
public record RegistrationRule(int monthsAfterRegistration, ProvisionPath provision) {
    /** Refuses nulls, and times before registration. */
    public RegistrationRule {
        requireNonNull(provision, "provision");
        if (monthsAfterRegistration < 0) {
            throw new InvalidValueException(
                    "months after registration must not be negative, but are " + monthsAfterRegistration);
        }
    }
}
