package org.normlink.core.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.Language;

/**
 * Reads the English text of a web listing: numbered entries, each a title with, in any number, a credit line, a date
 * line, a place line and a teaser.
 *
 * <p>A credit line such as {@code © Shutterstock 2023} is never read for a date. Entries are named {@code listing-1},
 * {@code listing-2} … by their number. Readers are immutable, and safe for use by several threads.
 */
public final class ListingReader implements ResourceReader {
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,6})\\.\\s+(\\S.*)");
    private static final Pattern CREDIT =
            Pattern.compile("(?:©|\\(c\\)|Photo(?:graph)?:|Image:|Credit:).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019 -]{1,40}(?:, \\p{Lu}[\\p{L}\\p{M}'\u2019 -]{1,40}){0,3}");

    private final ResourceTyping typing;
    private final MentionFinder finder;

    private ListingReader(Catalogue catalogue) {
        typing = new ResourceTyping(catalogue);
        finder = new MentionFinder(catalogue);
    }

    /** {@return a reader that knows the stakeholders and instruments of a catalogue} */
    public static ListingReader of(Catalogue catalogue) {
        return new ListingReader(catalogue);
    }

    @Override
    public Loaded<List<Resource>> read(TextInput input) {
        List<Problem> problems = new ArrayList<>();
        List<Resource> resources = new ArrayList<>();
        for (Entry entry : entries(input)) {
            Problem.Location where = new Problem.Location(input.name(), entry.line, "entry " + entry.number);
            record(entry, where, problems).ifPresent(plain -> resources.add(typing.type(plain, where, problems)));
        }
        return new Loaded<>(resources, problems);
    }

    private Optional<PlainRecord> record(Entry entry, Problem.Location where, List<Problem> problems) {
        List<String> rest = new ArrayList<>(entry.paragraphs());
        rest.removeIf(line -> {
            boolean isCredit = CREDIT.matcher(line).matches();
            if (isCredit) {
                problems.add(Problem.warning(where, "the credit line '" + line + "' was left out"));
            }
            return isCredit;
        });
        Optional<String> title = take(rest, line -> !DateReader.looksLikeDate(line));
        if (title.isEmpty()) {
            problems.add(Problem.error(where, "an entry must have a title, but has none"));
            return Optional.empty();
        }
        Optional<String> date = take(rest, DateReader::looksLikeDate);
        Optional<String> place = take(rest, this::isPlace);
        return Optional.of(ImmutablePlainRecord.builder()
                .id(ResourceId.of("listing-" + entry.number))
                .language(Language.EN)
                .title(title.orElseThrow())
                .dateText(date)
                .placeText(place)
                .summary(rest.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", rest)))
                .originalText(String.join("\n", entry.lines).strip())
                .build());
    }

    private boolean isPlace(String line) {
        return PLACE.matcher(line).matches()
                && finder.find(line).stream()
                        .anyMatch(mention -> !mention.places().isEmpty());
    }

    private static Optional<String> take(List<String> lines, Predicate<String> wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                return Optional.of(lines.remove(i));
            }
        }
        return Optional.empty();
    }

    /** Entries are numbered one by one; another number at the start of a line belongs to the text. */
    private static List<Entry> entries(TextInput input) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = input.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher numbered = NUMBERED.matcher(lines[i]);
            boolean starts = numbered.matches()
                    && (entries.isEmpty()
                            || Integer.parseInt(numbered.group(1)) == entries.get(entries.size() - 1).number + 1);
            if (starts) {
                entries.add(new Entry(Integer.parseInt(numbered.group(1)), i + 1, new ArrayList<>()));
                entries.get(entries.size() - 1).lines.add(numbered.group(2));
            } else if (!entries.isEmpty()) {
                entries.get(entries.size() - 1).lines.add(lines[i].strip());
            }
        }
        if (entries.isEmpty()) {
            throw new InvalidDataException(List.of(Problem.error(
                    new Problem.Location(input.name(), 0, ""),
                    "a listing must have numbered entries such as '1. Title', but has none")));
        }
        return entries;
    }

    private record Entry(int number, int line, List<String> lines) {
        /** The lines, with those that follow one another without a blank line joined. */
        List<String> paragraphs() {
            List<String> paragraphs = new ArrayList<>();
            for (String paragraph : String.join("\n", lines).split("\n\\s*\n", -1)) {
                if (!paragraph.isBlank()) {
                    paragraphs.add(paragraph.strip().replaceAll("\\s*\n\\s*", " "));
                }
            }
            return paragraphs;
        }
    }
}
