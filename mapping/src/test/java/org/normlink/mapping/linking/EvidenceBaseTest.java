package org.normlink.mapping.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.TextInput;
import org.normlink.core.json.NormlinkJson;
import org.normlink.mapping.SeedListing;

class EvidenceBaseTest {
    @Test
    void linksAndMatchesOfUnknownResourcesAreAllNamed() {
        EvidenceBase seed = SeedListing.evidence();
        EvidenceBase.Builder withoutResources =
                EvidenceBase.builder().addLink(seed.links().get(0)).addAllActivities(seed.activities());

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(withoutResources::build)
                .withMessage("""
                        unknown resource 'listing-2' in the link to P029/art-2.c.ii (evidence)
                        unknown resource in the match of 'listing-8' and 'listing-7' (evidence)""");
    }

    @Test
    void everythingReadsBackEqual() {
        EvidenceBase seed = SeedListing.evidence();

        assertThat(NormlinkJson.read(new TextInput("evidence.json", NormlinkJson.write(seed)), EvidenceBase.class))
                .isEqualTo(seed);
    }

    @Test
    void confidenceOutsideItsRangeIsRefused() {
        EvidenceLink.Builder link =
                SeedListing.evidence().links().get(0).toBuilder().confidence(1.7);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(link::build)
                .withMessage(
                        "confidence of the link from listing-2 to P029/art-2.c.ii must be between 0 and 1, but is 1.7");
    }

    @Test
    void linkerThatProposesNothingGivesNoLinks() {
        assertThat(EvidenceBase.gather(resource -> List.of(), SeedListing.resources())
                        .links())
                .isEmpty();
    }
}
