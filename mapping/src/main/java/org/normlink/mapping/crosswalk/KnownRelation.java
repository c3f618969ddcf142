package org.normlink.mapping.crosswalk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the relation of two provisions: the relations that are still possible.
 *
 * <p>All five are possible where nothing is known; one where a source says so; none where sources contradict each
 * other. Values are immutable and compare by content.
 *
 * @param bits one bit for each relation: equal 1, subset 2, superset 4, intersects 8, disjoint 16
 */
public record KnownRelation(int bits) {
    private static final int ALL = 31;

    /** Nothing is known. */
    public static final KnownRelation ANYTHING = new KnownRelation(ALL);
    /** Nothing is possible: what is said contradicts itself. */
    public static final KnownRelation CONTRADICTION = new KnownRelation(0);

    /** Refuses bits that stand for no relation. */
    public KnownRelation {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("bits of a relation must be between 0 and " + ALL + ", but are " + bits);
        }
    }

    /** {@return that one of these relations holds} */
    public static KnownRelation of(SetRelation... relations) {
        int bits = 0;
        for (SetRelation relation : relations) {
            bits |= relation.bit();
        }
        return new KnownRelation(bits);
    }

    /** {@return whether the relation may hold} */
    public boolean allows(SetRelation relation) {
        return (bits & relation.bit()) != 0;
    }

    /** {@return whether it is known that one of {@code relations} holds} */
    public boolean isWithin(KnownRelation relations) {
        return (bits & ~relations.bits) == 0;
    }

    /** {@return what is known if both this and {@code other} are true} */
    public KnownRelation and(KnownRelation other) {
        return new KnownRelation(bits & other.bits);
    }

    /** {@return what follows for the first and the third of three provisions} */
    public KnownRelation then(KnownRelation next) {
        int result = 0;
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                if (allows(first) && next.allows(second)) {
                    result |= composed(first, second);
                }
            }
        }
        return new KnownRelation(result);
    }

    /** {@return the same knowledge read from the other end} */
    public KnownRelation inverse() {
        int result = 0;
        for (SetRelation relation : SetRelation.values()) {
            result |= allows(relation) ? relation.inverse().bit() : 0;
        }
        return new KnownRelation(result);
    }

    /** {@return the relations that are possible} */
    public Set<SetRelation> possible() {
        return Arrays.stream(SetRelation.values()).filter(this::allows).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the possible relations in their order, such as {@code SUBSET or INTERSECTS}} */
    @Override
    public String toString() {
        return Arrays.stream(SetRelation.values())
                .filter(this::allows)
                .map(SetRelation::name)
                .collect(Collectors.joining(" or "));
    }

    /** What follows for A and C if A relates to B by {@code first} and B to C by {@code second}, as bits. */
    private static int composed(SetRelation first, SetRelation second) {
        int subset = SetRelation.SUBSET.bit();
        int superset = SetRelation.SUPERSET.bit();
        int intersects = SetRelation.INTERSECTS.bit();
        int disjoint = SetRelation.DISJOINT.bit();
        return switch (first) {
            case EQUAL -> second.bit();
            case SUBSET ->
                switch (second) {
                    case EQUAL, SUBSET -> subset;
                    case SUPERSET -> ALL;
                    case INTERSECTS -> subset | intersects | disjoint;
                    case DISJOINT -> disjoint;
                };
            case SUPERSET ->
                switch (second) {
                    case EQUAL, SUPERSET -> superset;
                    case SUBSET -> ALL & ~disjoint;
                    case INTERSECTS -> superset | intersects;
                    case DISJOINT -> superset | intersects | disjoint;
                };
            case INTERSECTS ->
                switch (second) {
                    case EQUAL -> intersects;
                    case SUBSET -> subset | intersects;
                    case SUPERSET, DISJOINT -> superset | intersects | disjoint;
                    case INTERSECTS -> ALL;
                };
            case DISJOINT ->
                switch (second) {
                    case EQUAL, SUPERSET -> disjoint;
                    case SUBSET, INTERSECTS -> subset | intersects | disjoint;
                    case DISJOINT -> ALL;
                };
        };
    }
}
