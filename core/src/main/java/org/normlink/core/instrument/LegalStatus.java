package org.normlink.core.instrument;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.normlink.core.source.Source;
import org.normlink.core.source.Verification;
import org.normlink.core.time.PartialDate;

/**
 * Where a country stands to an instrument on one day, with the sources of the answer.
 *
 * <p>{@link Unknown} is the answer wherever nothing sure is known: a country that no source speaks of has not therefore
 * failed to ratify.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "code")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LegalStatus.NotRatifiable.class, name = "not-ratifiable"),
    @JsonSubTypes.Type(value = LegalStatus.NotRatified.class, name = "not-ratified"),
    @JsonSubTypes.Type(value = LegalStatus.RatifiedNotYetInForce.class, name = "ratified-not-yet-in-force"),
    @JsonSubTypes.Type(value = LegalStatus.InForce.class, name = "in-force"),
    @JsonSubTypes.Type(value = LegalStatus.Denounced.class, name = "denounced"),
    @JsonSubTypes.Type(value = LegalStatus.Unknown.class, name = "unknown")
})
@JsonPropertyOrder({"code", "reason", "registeredOn", "since", "entersIntoForceOn", "verification", "sources"})
public sealed interface LegalStatus {

    /** The answers there are, one for each member of the family. */
    enum Code {
        /** {@link NotRatifiable}. */
        @JsonProperty("not-ratifiable")
        NOT_RATIFIABLE,
        /** {@link NotRatified}. */
        @JsonProperty("not-ratified")
        NOT_RATIFIED,
        /** {@link RatifiedNotYetInForce}. */
        @JsonProperty("ratified-not-yet-in-force")
        RATIFIED_NOT_YET_IN_FORCE,
        /** {@link InForce}. */
        @JsonProperty("in-force")
        IN_FORCE,
        /** {@link Denounced}. */
        @JsonProperty("denounced")
        DENOUNCED,
        /** {@link Unknown}. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** {@return which answer this is, for a {@code switch}} */
    @JsonProperty
    Code code();

    /** {@return whether the facts behind the answer were read in the sources} */
    Verification verification();

    /** {@return the sources, each with its date; none where nothing is known} */
    List<Source> sources();

    /**
     * The instrument is not open to ratification: a Recommendation, or one that asks for voluntary alignment.
     *
     * @param verification whether the fact was read in the sources
     * @param sources the sources
     */
    record NotRatifiable(Verification verification, List<Source> sources) implements LegalStatus {
        /** Refuses nulls. */
        public NotRatifiable {
            requireNonNull(verification, "verification");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.NOT_RATIFIABLE;
        }
    }

    /**
     * The country had not ratified.
     *
     * @param verification whether the fact was read in the sources
     * @param sources the sources
     */
    record NotRatified(Verification verification, List<Source> sources) implements LegalStatus {
        /** Refuses nulls. */
        public NotRatified {
            requireNonNull(verification, "verification");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.NOT_RATIFIED;
        }
    }

    /**
     * The country has ratified, and the instrument is not in force for it yet.
     *
     * @param registeredOn when the ratification was registered
     * @param entersIntoForceOn when the instrument enters into force for the country
     * @param verification whether the fact was read in the sources
     * @param sources the sources
     */
    record RatifiedNotYetInForce(
            PartialDate registeredOn, PartialDate entersIntoForceOn, Verification verification, List<Source> sources)
            implements LegalStatus {
        /** Refuses nulls. */
        public RatifiedNotYetInForce {
            requireNonNull(registeredOn, "registeredOn");
            requireNonNull(entersIntoForceOn, "entersIntoForceOn");
            requireNonNull(verification, "verification");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.RATIFIED_NOT_YET_IN_FORCE;
        }
    }

    /**
     * The instrument is in force for the country.
     *
     * @param registeredOn when the ratification was registered
     * @param since since when the instrument is in force for the country
     * @param verification whether the fact was read in the sources
     * @param sources the sources
     */
    record InForce(PartialDate registeredOn, PartialDate since, Verification verification, List<Source> sources)
            implements LegalStatus {
        /** Refuses nulls. */
        public InForce {
            requireNonNull(registeredOn, "registeredOn");
            requireNonNull(since, "since");
            requireNonNull(verification, "verification");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.IN_FORCE;
        }
    }

    /**
     * The country has denounced the instrument, and the denunciation has taken effect.
     *
     * @param since since when the instrument binds the country no longer
     * @param verification whether the fact was read in the sources
     * @param sources the sources
     */
    record Denounced(PartialDate since, Verification verification, List<Source> sources) implements LegalStatus {
        /** Refuses nulls. */
        public Denounced {
            requireNonNull(since, "since");
            requireNonNull(verification, "verification");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.DENOUNCED;
        }
    }

    /**
     * No source gives the answer for that day.
     *
     * @param reason why not, in a plain sentence
     * @param sources the sources that say something near it
     */
    record Unknown(String reason, List<Source> sources) implements LegalStatus {
        /** Refuses nulls. */
        public Unknown {
            requireNonNull(reason, "reason");
            sources = List.copyOf(sources);
        }

        @Override
        public Code code() {
            return Code.UNKNOWN;
        }

        @Override
        public Verification verification() {
            return Verification.VERIFIED;
        }
    }
}
