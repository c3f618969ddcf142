package org.normlink.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the obligations of one provision relate to those of another. Exactly one of the five holds between two provisions
 * (the region connection calculus RCC-5; the set-theory relations of NIST IR 8477 are the same five).
 */
public enum SetRelation {
    /** Both ask for the same. */
    @JsonProperty("equal")
    EQUAL(1),
    /** The first asks for less; all of it is in the second. */
    @JsonProperty("subset")
    SUBSET(2),
    /** The first asks for everything in the second, and more. */
    @JsonProperty("superset")
    SUPERSET(4),
    /** They have something in common, and each asks for more. */
    @JsonProperty("intersects")
    INTERSECTS(8),
    /** They have nothing in common. */
    @JsonProperty("disjoint")
    DISJOINT(16);

    private final int bit;

    SetRelation(int bit) {
        this.bit = bit;
    }

    /** {@return the bit by which sets of relations hold this one} */
    int bit() {
        return bit;
    }

    /** {@return the relation read from the other end} */
    public SetRelation inverse() {
        return switch (this) {
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case EQUAL, INTERSECTS, DISJOINT -> this;
        };
    }
}
