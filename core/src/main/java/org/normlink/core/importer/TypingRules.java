package org.normlink.core.importer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;
import org.normlink.core.resource.EventKind;
import org.normlink.core.resource.GeographicScope;
import org.normlink.core.resource.LegislationLevel;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.stakeholder.ParticipationRole;
import org.normlink.core.stakeholder.Stakeholder;
import org.normlink.core.stakeholder.StakeholderKind;
import org.normlink.core.text.Phrase;
import org.normlink.core.text.PhraseScanner;

/** The data by which plain records are typed: the first rule that fits decides. */
final class TypingRules {
    static final TypingRules BUNDLED = read();

    /** The words that open a teaser are looked for in so many characters. */
    private static final int OPENING = 60;
    /** The part that somebody has is told within so many characters of the name. */
    private static final int AROUND = 120;

    private final List<Rule> rules;
    private final List<RoleRule> roles;
    private final ParticipationRole projectRole;
    private final PhraseScanner regional;
    private final PhraseScanner global;

    private TypingRules(Document document) {
        Map<String, List<String>> sets = new TreeMap<>();
        document.sets().forEach(set -> sets.put("@" + set.id(), set.phrases()));
        rules = document.types().stream().map(cue -> new Rule(cue, sets)).toList();
        roles = document.roles().stream().map(RoleRule::new).toList();
        projectRole = document.projectRole();
        regional = scanner(document.regional(), sets);
        global = scanner(document.global(), sets);
    }

    Optional<Cue> typeOf(String title, String summary) {
        return rules.stream()
                .filter(rule -> rule.fits(title, summary))
                .map(Rule::cue)
                .findFirst();
    }

    /** {@return the part that a stakeholder has whom a text mentions} */
    ParticipationRole roleOf(String text, Mention mention, Stakeholder stakeholder, ResourceType type) {
        String window = text.substring(Math.max(0, mention.start() - AROUND), mention.start());
        String before = window.substring(window.lastIndexOf('\n') + 1).stripTrailing();
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + AROUND));
        return roles.stream()
                .filter(role -> role.fits(stakeholder.kind(), before, after))
                .map(RoleRule::role)
                .findFirst()
                .orElse(type == ResourceType.PROJECT ? projectRole : ParticipationRole.MENTIONED);
    }

    Optional<GeographicScope> scopeOf(String text) {
        if (!regional.scan(text).isEmpty()) {
            return Optional.of(GeographicScope.REGIONAL);
        }
        return global.scan(text).isEmpty() ? Optional.empty() : Optional.of(GeographicScope.GLOBAL);
    }

    private static PhraseScanner scanner(List<String> phrases, Map<String, List<String>> sets) {
        return PhraseScanner.of(phrases.stream()
                .flatMap(phrase ->
                        phrase.startsWith("@") ? requireNonNull(sets.get(phrase), phrase).stream() : Stream.of(phrase))
                .map(Phrase::folded)
                .toList());
    }

    private static TypingRules read() {
        String file = "typing.json";
        return new TypingRules(NormlinkJson.readBundled(
                file,
                requireNonNull(TypingRules.class.getResourceAsStream(file), file),
                new SchemaId("typing", 1),
                Document.class));
    }

    /** What a record is, and the words that tell it. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutableCue.class)
    interface Cue {
        ResourceType type();

        Optional<EventKind> kind();

        Optional<NewsGenre> genre();

        Optional<LegislationLevel> level();

        /** Words in the title. */
        List<String> title();

        /** The form of the whole title, as a regular expression. */
        Optional<String> titleForm();

        /** Words at the start of the teaser. */
        List<String> opening();

        /** Words that must not stand in the title. */
        List<String> notTitle();
    }

    private record PhraseSet(
            @JsonProperty String id, @JsonProperty List<String> phrases) {}

    /** A part that somebody has, and what stands before or after the name. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutableRoleCue.class)
    interface RoleCue {
        ParticipationRole role();

        /** The kind of stakeholder that the cue is for; absent for both. */
        Optional<StakeholderKind> kind();

        Optional<String> before();

        Optional<String> after();
    }

    private record Document(
            @JsonProperty List<Cue> types,
            @JsonProperty List<PhraseSet> sets,
            @JsonProperty List<RoleCue> roles,
            @JsonProperty ParticipationRole projectRole,
            @JsonProperty List<String> regional,
            @JsonProperty List<String> global) {}

    private record Rule(
            Cue cue, PhraseScanner title, List<Pattern> titleForm, PhraseScanner opening, PhraseScanner notTitle) {
        Rule(Cue cue, Map<String, List<String>> sets) {
            this(
                    cue,
                    scanner(cue.title(), sets),
                    cue.titleForm().map(Pattern::compile).stream().toList(),
                    scanner(cue.opening(), sets),
                    scanner(cue.notTitle(), sets));
        }

        boolean fits(String titleText, String summary) {
            if (opens(summary)) {
                return true;
            }
            boolean inTitle = !title.scan(titleText).isEmpty()
                    || titleForm.stream()
                            .anyMatch(form -> form.matcher(titleText).matches());
            return inTitle && notTitle.scan(titleText).isEmpty();
        }

        private boolean opens(String summary) {
            String start = summary.substring(0, Math.min(OPENING, summary.length()));
            return opening.scan(start).stream().anyMatch(hit -> hit.start() <= 3);
        }
    }

    private record RoleRule(
            ParticipationRole role, List<StakeholderKind> kinds, List<Pattern> before, List<Pattern> after) {
        RoleRule(RoleCue cue) {
            this(
                    cue.role(),
                    cue.kind().map(List::of).orElse(List.of(StakeholderKind.values())),
                    cue.before().map(RoleRule::compile).stream().toList(),
                    cue.after().map(RoleRule::compile).stream().toList());
        }

        private static Pattern compile(String form) {
            return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        boolean fits(StakeholderKind kind, String textBefore, String textAfter) {
            return kinds.contains(kind)
                    && before.stream().allMatch(form -> form.matcher(textBefore).find())
                    && after.stream().allMatch(form -> form.matcher(textAfter).find());
        }
    }
}
