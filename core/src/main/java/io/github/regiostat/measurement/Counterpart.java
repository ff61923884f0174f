// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.region.Region;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The regions on the other side of a flow, such as {@code to CN-TJ, CN-HE} (SDMX COUNTERPART_AREA).
 *
 * <p>Their order is kept for display and says nothing: {@code to CN-HE, CN-TJ} is equal.
 *
 * {@snippet file="MeasurementSnippets.java" region="counterpart"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param direction which way the flow goes, seen from the region measured
 * @param regions the other regions, one or more, each once
 */
public record Counterpart(Direction direction, List<Region> regions) implements Serializable {
    /**
     * Makes a counterpart.
     *
     * @param direction which way the flow goes, seen from the region measured
     * @param regions the other regions, one or more, each once
     * @throws IllegalArgumentException if there is no region, or one twice
     */
    public Counterpart {
        Objects.requireNonNull(direction, "direction");
        regions = List.copyOf(Objects.requireNonNull(regions, "regions"));
        if (regions.isEmpty() || regions.stream().distinct().count() < regions.size()) {
            throw new IllegalArgumentException("Counterparts must be one or more regions, each once, but were "
                    + (regions.isEmpty() ? "none" : codes(regions)));
        }
    }

    /**
     * Returns the counterparts that a flow goes to.
     *
     * @param regions the regions
     * @return the counterpart
     * @throws IllegalArgumentException if there is no region, or one twice
     */
    public static Counterpart to(Region... regions) {
        return new Counterpart(Direction.TO, List.of(regions));
    }

    /**
     * Returns the counterparts that a flow comes from.
     *
     * @param regions the regions
     * @return the counterpart
     * @throws IllegalArgumentException if there is no region, or one twice
     */
    public static Counterpart from(Region... regions) {
        return new Counterpart(Direction.FROM, List.of(regions));
    }

    /** Returns whether the other is a counterpart of the same direction and the same regions, in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Counterpart that
                && direction == that.direction
                && Set.copyOf(regions).equals(Set.copyOf(that.regions));
    }

    @Override
    public int hashCode() {
        return 31 * direction.code().hashCode() + Set.copyOf(regions).hashCode();
    }

    /** Returns the direction and codes in the order stated, such as {@code to CN-TJ, CN-HE}. */
    @Override
    public String toString() {
        return direction.code() + " " + codes(regions);
    }

    private static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }
}
