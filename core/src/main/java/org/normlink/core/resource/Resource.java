package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.place.Place;
import org.normlink.core.stakeholder.Participation;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;
import org.normlink.core.time.PartialDate;

/**
 * Something published or done that may carry evidence. Java 17 can't switch on the members of this family, so switch on
 * {@link #type()}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.class, name = "event"),
    @JsonSubTypes.Type(value = NewsItem.class, name = "news-item"),
    @JsonSubTypes.Type(value = Publication.class, name = "publication"),
    @JsonSubTypes.Type(value = Project.class, name = "project"),
    @JsonSubTypes.Type(value = Course.class, name = "course"),
    @JsonSubTypes.Type(value = Policy.class, name = "policy"),
    @JsonSubTypes.Type(value = Legislation.class, name = "legislation"),
    @JsonSubTypes.Type(value = CaseLaw.class, name = "case-law"),
    @JsonSubTypes.Type(value = SupervisoryComment.class, name = "supervisory-comment"),
    @JsonSubTypes.Type(value = Dataset.class, name = "dataset"),
    @JsonSubTypes.Type(value = Unclassified.class, name = "unclassified")
})
public sealed interface Resource
        permits Event,
                NewsItem,
                Publication,
                Project,
                Course,
                Policy,
                Legislation,
                CaseLaw,
                SupervisoryComment,
                Dataset,
                Unclassified {

    /** {@return the type, which says which member of the family this is} */
    @JsonProperty
    ResourceType type();

    /** {@return the identifier, unique within a collection} */
    ResourceId id();

    /** {@return the title, letter by letter as published} */
    LocalizedText title();

    /** {@return the teaser or abstract, as published} */
    Optional<LocalizedText> summary();

    /** {@return the language of the source} */
    Optional<Language> language();

    /** {@return the date that the source prints: the day of an event, otherwise the day of publication} */
    Optional<PartialDate> date();

    /** {@return the places that it speaks of, those that the source states first} */
    List<Place> places();

    /** {@return the area, where the source speaks of a region or the world} */
    Optional<GeographicScope> scope();

    /** {@return who takes part in which role, in the order of the text} */
    List<Participation> participations();

    /** {@return the instruments that the text cites} */
    @Value.NaturalOrder
    SortedSet<InstrumentId> instruments();

    /** {@return where it is published} */
    Optional<URI> url();

    /** {@return how it relates to other resources} */
    List<ResourceRelation> relations();

    /** {@return the record that it was read from, letter by letter} */
    Optional<String> originalText();
}
