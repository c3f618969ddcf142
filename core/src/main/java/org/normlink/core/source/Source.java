package org.normlink.core.source;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.time.PartialDate;

/** Where a fact comes from. */
@Value.Immutable
@JsonDeserialize(builder = Source.Builder.class)
@JsonPropertyOrder({"id", "citation", "url", "date"})
public sealed interface Source permits ImmutableSource {

    /** {@return the key by which facts of the same file refer to the source, where they do} */
    Optional<String> id();

    /** {@return the source as people cite it} */
    String citation();

    /** {@return where the source can be read} */
    Optional<URI> url();

    /** {@return the date of the source itself; absent for an undated one} */
    Optional<PartialDate> date();

    /** {@return a builder filled with this source} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds sources. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
