package org.normlink.mapping.crosswalk;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.instrument.ProvisionRef;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.json.SchemaId;

/**
 * Correspondences between provisions, and what follows from them.
 *
 * <p>A correspondence stands once; its inverse is computed. Nothing follows from what is not mapped: no row is not
 * disjointness. The order of the rows, and rows given twice, change nothing. Crosswalks are immutable, and safe for use
 * by several threads.
 */
public final class Crosswalk {
    /** The schema of crosswalk files. */
    public static final SchemaId SCHEMA = new SchemaId("crosswalk", 1);

    private static final Comparator<Correspondence> CANONICAL_ORDER = comparing(Correspondence::source)
            .thenComparing(Correspondence::target)
            .thenComparing(NormlinkJson::writeLine);

    private final List<Correspondence> rows;
    private final Map<ProvisionRef, List<Correspondence>> from = new TreeMap<>();

    private Crosswalk(Collection<Correspondence> rows) {
        this.rows = rows.stream().distinct().sorted(CANONICAL_ORDER).toList();
        for (Correspondence row : this.rows) {
            from.computeIfAbsent(row.source(), key -> new ArrayList<>()).add(row);
            from.computeIfAbsent(row.target(), key -> new ArrayList<>()).add(row.inverse());
        }
        from.values().forEach(list -> list.sort(CANONICAL_ORDER));
    }

    private record Document(@JsonProperty List<Correspondence> correspondences) {}

    /**
     * {@return the crosswalk that comes with the library}
     *
     * @throws InvalidDataException if the catalogue lacks a provision that it names
     */
    public static Crosswalk bundled(Catalogue catalogue) {
        String file = "crosswalk.json";
        Document document = NormlinkJson.readBundled(
                file, requireNonNull(Crosswalk.class.getResourceAsStream(file), file), SCHEMA, Document.class);
        return checked(document.correspondences(), catalogue, file);
    }

    /**
     * Reads a crosswalk from a file of the caller's own.
     *
     * @throws InvalidDataException with all problems of the file, ends that the catalogue lacks among them
     */
    public static Crosswalk read(TextInput input, Catalogue catalogue) {
        return checked(NormlinkJson.read(input, SCHEMA, Document.class).correspondences(), catalogue, input.name());
    }

    /** {@return a crosswalk of these rows, whose ends are not looked up} */
    public static Crosswalk of(Collection<Correspondence> rows) {
        return new Crosswalk(rows);
    }

    /** {@return the rows, without duplicates, by their ends} */
    public List<Correspondence> rows() {
        return rows;
    }

    /** {@return the correspondences of a provision, each read from that provision; an unmapped one has none} */
    public List<Correspondence> of(ProvisionRef provision) {
        return List.copyOf(from.getOrDefault(provision, List.of()));
    }

    /** {@return what the rows between two provisions say, taken together} */
    public KnownRelation direct(ProvisionRef one, ProvisionRef other) {
        return from.getOrDefault(one, List.of()).stream()
                .filter(row -> row.target().equals(other))
                .map(row -> KnownRelation.of(row.relation()))
                .reduce(KnownRelation.ANYTHING, KnownRelation::and);
    }

    /**
     * Derives what is known of two provisions from the paths of at most {@code hops} rows. Several paths add to what is
     * known; the path that is returned is the surest one, with the fewest rows, then the first in order.
     *
     * @return nothing if no such path joins them
     */
    public Optional<DerivedRelation> derive(ProvisionRef one, ProvisionRef other, int hops) {
        return Optional.ofNullable(reach(one, hops).get(other));
    }

    /** {@return every provision that at most {@code hops} rows join to {@code start}, and what follows for it} */
    public Map<ProvisionRef, DerivedRelation> reach(ProvisionRef start, int hops) {
        Map<ProvisionRef, KnownRelation> relations = relations(start, hops);
        Map<ProvisionRef, DerivedRelation> derived = new TreeMap<>();
        surest(start, hops)
                .forEach((provision, path) -> derived.put(
                        provision,
                        new DerivedRelation(
                                relations.getOrDefault(provision, KnownRelation.ANYTHING),
                                path.confidence(),
                                path.rows())));
        return derived;
    }

    /** {@return the rows that contradict each other, one list for each pair of provisions, in order} */
    public List<List<Correspondence>> contradictions() {
        Map<List<ProvisionRef>, List<Correspondence>> byEnds = new LinkedHashMap<>();
        for (Correspondence row : rows) {
            boolean inOrder = row.source().compareTo(row.target()) < 0;
            byEnds.computeIfAbsent(
                            inOrder ? List.of(row.source(), row.target()) : List.of(row.target(), row.source()),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return byEnds.entrySet().stream()
                .filter(entry ->
                        direct(entry.getKey().get(0), entry.getKey().get(1)).equals(KnownRelation.CONTRADICTION))
                .map(entry -> List.copyOf(entry.getValue()))
                .toList();
    }

    /** {@return the provisions of an instrument that no row names, in document order} */
    public List<ProvisionRef> unmapped(InstrumentId instrument, Catalogue catalogue) {
        Set<ProvisionRef> mapped = new TreeSet<>(from.keySet());
        return catalogue
                .instrument(instrument)
                .allProvisions()
                .map(provision -> new ProvisionRef(instrument, provision.path()))
                .filter(ref -> !mapped.contains(ref))
                .toList();
    }

    /** Follows every row out of what was reached, and keeps what all paths together leave possible. */
    private Map<ProvisionRef, KnownRelation> relations(ProvisionRef start, int hops) {
        Map<ProvisionRef, KnownRelation> known = new HashMap<>();
        known.put(start, KnownRelation.of(SetRelation.EQUAL));
        for (int hop = 0; hop < hops; hop++) {
            Map<ProvisionRef, KnownRelation> next = new HashMap<>(known);
            known.forEach((provision, relation) -> from.getOrDefault(provision, List.of())
                    .forEach(row -> next.merge(
                            row.target(), relation.then(KnownRelation.of(row.relation())), KnownRelation::and)));
            known.clear();
            known.putAll(next);
        }
        return known;
    }

    /** Dijkstra's algorithm on the product of strengths, by layers of path length. */
    private Map<ProvisionRef, Path> surest(ProvisionRef start, int hops) {
        Map<ProvisionRef, Path> best = new TreeMap<>();
        Set<List<Object>> settled = new HashSet<>();
        PriorityQueue<Path> open = new PriorityQueue<>();
        open.add(new Path(start, 1, List.of()));
        while (!open.isEmpty()) {
            Path path = open.remove();
            if (!settled.add(List.of(path.end(), path.rows().size()))) {
                continue;
            }
            if (!path.end().equals(start)) {
                best.putIfAbsent(path.end(), path);
            }
            if (path.rows().size() < hops) {
                from.getOrDefault(path.end(), List.of()).stream()
                        .filter(row -> !row.target().equals(start))
                        .forEach(row -> open.add(path.plus(row)));
            }
        }
        return best;
    }

    private static Crosswalk checked(List<Correspondence> rows, Catalogue catalogue, String file) {
        List<Problem> problems = new ArrayList<>();
        for (Correspondence row : rows) {
            for (ProvisionRef end : List.of(row.source(), row.target())) {
                try {
                    catalogue.provision(end);
                } catch (InvalidValueException e) {
                    problems.add(Problem.error(new Problem.Location(file, 0, ""), String.valueOf(e.getMessage())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return new Crosswalk(rows);
    }

    /** A way from the start to a provision: the surest comes first, then the shortest, then the first by its rows. */
    private record Path(ProvisionRef end, double confidence, List<Correspondence> rows) implements Comparable<Path> {
        Path plus(Correspondence row) {
            List<Correspondence> longer = new ArrayList<>(rows);
            longer.add(row);
            return new Path(row.target(), confidence * row.strength() / 10, List.copyOf(longer));
        }

        @Override
        public int compareTo(Path other) {
            int byConfidence = Double.compare(other.confidence, confidence);
            if (byConfidence != 0) {
                return byConfidence;
            }
            int byLength = Integer.compare(rows.size(), other.rows.size());
            if (byLength != 0) {
                return byLength;
            }
            for (int i = 0; i < rows.size(); i++) {
                int order = CANONICAL_ORDER.compare(rows.get(i), other.rows.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return end.compareTo(other.end);
        }
    }
}
