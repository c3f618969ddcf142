package org.normlink.mapping.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.normlink.core.resource.ResourceId;
import org.normlink.mapping.linking.EvidenceClass;
import org.normlink.mapping.linking.EvidenceLink;
import org.normlink.mapping.linking.ReviewState;
import org.normlink.mapping.linking.Stage;
import org.normlink.mapping.linking.Strength;

/**
 * What a rating needs of the links: per evidence class and activity how far the thing has come, how strong the
 * strongest link is, whether a person confirmed it, the latest date, and which resources tell of it.
 *
 * <p>Tallies form a lattice: {@link #merge} is commutative, associative and idempotent, with {@link #EMPTY} as its
 * neutral element. So neither the order of links, nor links given twice, nor how the work was split change a tally.
 * Tallies are immutable.
 */
public final class EvidenceTally {
    /** The tally of no links. */
    public static final EvidenceTally EMPTY = new EvidenceTally(new TreeMap<>());

    private final SortedMap<EvidenceClass, SortedMap<ResourceId, Mark>> marks;

    private EvidenceTally(SortedMap<EvidenceClass, SortedMap<ResourceId, Mark>> marks) {
        this.marks = Collections.unmodifiableSortedMap(marks);
    }

    /**
     * What is known of one activity.
     *
     * @param stage how far it has come, by the resource that knows most
     * @param strength the strength of its strongest link
     * @param review the best review state of its links
     * @param latest the latest day that a resource names, or {@link LocalDate#MIN} if none names one
     * @param resources the resources that tell of it
     */
    public record Mark(
            Stage stage, Strength strength, ReviewState review, LocalDate latest, SortedSet<ResourceId> resources) {
        /** Refuses nulls. */
        public Mark {
            requireNonNull(stage, "stage");
            requireNonNull(strength, "strength");
            requireNonNull(review, "review");
            requireNonNull(latest, "latest");
            resources = Collections.unmodifiableSortedSet(new TreeSet<>(resources));
        }

        private Mark merge(Mark other) {
            SortedSet<ResourceId> all = new TreeSet<>(resources);
            all.addAll(other.resources);
            return new Mark(
                    max(stage, other.stage),
                    max(strength, other.strength),
                    max(review, other.review),
                    latest.isAfter(other.latest) ? latest : other.latest,
                    all);
        }

        private static <T extends Comparable<? super T>> T max(T one, T other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /**
     * {@return the tally of one link}
     *
     * @param link the link
     * @param activity the resource that stands for the activity that the link's resource tells of
     */
    public static EvidenceTally of(EvidenceLink link, ResourceId activity) {
        SortedSet<ResourceId> resources = new TreeSet<>();
        resources.add(link.resource());
        LocalDate latest = link.date().map(date -> date.last()).orElse(LocalDate.MIN);
        SortedMap<ResourceId, Mark> byActivity = new TreeMap<>();
        byActivity.put(activity, new Mark(link.stage(), link.strength(), link.review(), latest, resources));
        SortedMap<EvidenceClass, SortedMap<ResourceId, Mark>> marks = new TreeMap<>();
        marks.put(link.evidenceClass(), Collections.unmodifiableSortedMap(byActivity));
        return new EvidenceTally(marks);
    }

    /** {@return what both tallies know} */
    public EvidenceTally merge(EvidenceTally other) {
        return new EvidenceTally(union(
                marks,
                other.marks,
                (mine, theirs) -> Collections.unmodifiableSortedMap(union(mine, theirs, Mark::merge))));
    }

    /** {@return the tally of many} */
    public static EvidenceTally merge(Collection<EvidenceTally> tallies) {
        return tallies.stream().reduce(EMPTY, EvidenceTally::merge);
    }

    /** {@return what is known of each activity, by evidence class and by the resource that stands for the activity} */
    public SortedMap<EvidenceClass, SortedMap<ResourceId, Mark>> marks() {
        return marks;
    }

    /** {@return what is known of the activities of one class} */
    public SortedMap<ResourceId, Mark> marks(EvidenceClass evidenceClass) {
        return marks.getOrDefault(evidenceClass, Collections.emptySortedMap());
    }

    /** {@return whether an activity has happened} */
    public boolean isDone(EvidenceClass evidenceClass, ResourceId activity) {
        Mark mark = marks(evidenceClass).get(activity);
        return mark != null && mark.stage() == Stage.DONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceTally tally && marks.equals(tally.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    /** {@return the marks, for messages} */
    @Override
    public String toString() {
        return "EvidenceTally" + marks;
    }

    private static <K, V> SortedMap<K, V> union(SortedMap<K, V> one, SortedMap<K, V> other, BinaryOperator<V> merge) {
        SortedMap<K, V> all = new TreeMap<>(one);
        other.forEach((key, value) -> all.merge(key, value, merge));
        return all;
    }
}
