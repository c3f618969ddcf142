package org.normlink.mapping.linking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.normlink.core.resource.ResourceId;

/** What a link rests on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LinkBasis.Asserted.class, name = "asserted"),
    @JsonSubTypes.Type(value = LinkBasis.MatchedByRule.class, name = "matched-by-rule"),
    @JsonSubTypes.Type(value = LinkBasis.SameActivity.class, name = "same-activity")
})
@JsonPropertyOrder({"kind"})
public sealed interface LinkBasis {

    /** The members of the family. */
    enum Kind {
        /** {@link Asserted}. */
        @JsonProperty("asserted")
        ASSERTED,
        /** {@link MatchedByRule}. */
        @JsonProperty("matched-by-rule")
        MATCHED_BY_RULE,
        /** {@link SameActivity}. */
        @JsonProperty("same-activity")
        SAME_ACTIVITY
    }

    /** {@return which member of the family this is} */
    @JsonProperty
    Kind kind();

    /** {@return the name of the rule, as lists of links print it} */
    String rule();

    /** {@return the words that the link rests on, in the order of the text} */
    List<MatchedWords> matches();

    /**
     * A person says so.
     *
     * @param role who, by role or organization, never by name
     * @param on when
     * @param reason why
     */
    record Asserted(String role, LocalDate on, String reason) implements LinkBasis {
        /** Refuses nulls. */
        public Asserted {
            requireNonNull(role, "role");
            requireNonNull(on, "on");
            requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.ASSERTED;
        }

        @Override
        public String rule() {
            return "asserted";
        }

        @Override
        public List<MatchedWords> matches() {
            return List.of();
        }
    }

    /**
     * A rule found words.
     *
     * @param rule the id of the rule
     * @param version its version
     * @param matches the words
     */
    record MatchedByRule(
            @JsonProperty String rule,
            int version,
            @JsonProperty List<MatchedWords> matches) implements LinkBasis {
        /** Refuses nulls. */
        public MatchedByRule {
            requireNonNull(rule, "rule");
            matches = List.copyOf(matches);
        }

        @Override
        public Kind kind() {
            return Kind.MATCHED_BY_RULE;
        }
    }

    /**
     * The resource tells of the same activity as another one, which has the link.
     *
     * @param other the other resource
     * @param reason why the two are taken for one activity
     * @param matches the words that both share
     */
    record SameActivity(
            ResourceId other, String reason, @JsonProperty List<MatchedWords> matches) implements LinkBasis {
        /** Refuses nulls. */
        public SameActivity {
            requireNonNull(other, "other");
            requireNonNull(reason, "reason");
            matches = List.copyOf(matches);
        }

        @Override
        public Kind kind() {
            return Kind.SAME_ACTIVITY;
        }

        @Override
        public String rule() {
            return "same-activity";
        }
    }
}
