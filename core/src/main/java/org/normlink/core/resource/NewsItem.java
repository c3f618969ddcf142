package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A news report, press release or opinion article. */
@Value.Immutable
@JsonDeserialize(builder = NewsItem.Builder.class)
@JsonPropertyOrder({"type", "id", "title", "summary", "language", "date", "places", "scope"})
public sealed interface NewsItem extends Resource permits ImmutableNewsItem {

    @Override
    default ResourceType type() {
        return ResourceType.NEWS_ITEM;
    }

    /** {@return the genre; an opinion article proves no measure} */
    NewsGenre genre();

    /** {@return those who sign it, in the order of the source} */
    List<Byline> authors();

    /** {@return a builder filled with this news item} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableNewsItem.Builder {
        Builder() {}
    }
}
