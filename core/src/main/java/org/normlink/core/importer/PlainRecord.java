package org.normlink.core.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.Language;

/** A resource as a list or a table gives it: a few texts, nothing typed. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlainRecord.class)
interface PlainRecord {

    ResourceId id();

    Optional<Language> language();

    String title();

    Optional<String> summary();

    @JsonProperty("date_text")
    Optional<String> dateText();

    @JsonProperty("place_text")
    Optional<String> placeText();

    Optional<URI> url();

    Optional<String> originalText();
}
