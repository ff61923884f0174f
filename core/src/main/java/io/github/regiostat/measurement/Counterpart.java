// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.region.Region;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The regions on the other side of a flow, such as {@code to CN-TJ, CN-HE} (SDMX COUNTERPART_AREA).
 *
 * <p>The order of the regions is kept for display and ignored by {@code equals}: {@code to CN-HE, CN-TJ} is equal.
 *
 * {@snippet file="MeasurementSnippets.java" region="counterpart"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param direction the direction of the flow, from the view of the observed region
 * @param regions the counterpart regions, one or more, without duplicates
 */
public record Counterpart(Direction direction, List<Region> regions) implements Serializable {
    /**
     * Creates a counterpart.
     *
     * @param direction the direction of the flow, from the view of the observed region
     * @param regions the counterpart regions, one or more, without duplicates
     * @throws IllegalArgumentException if there is no region or a duplicate region
     */
    public Counterpart {
        Objects.requireNonNull(direction, "direction");
        regions = Copies.list(Objects.requireNonNull(regions, "regions"), Region.class);
        if (regions.isEmpty() || new HashSet<>(regions).size() < regions.size()) {
            throw new IllegalArgumentException("Counterpart must have one or more regions without duplicates, but had "
                    + (regions.isEmpty() ? "none" : codes(regions)));
        }
    }

    /**
     * Returns the counterpart of a flow to other regions.
     *
     * @param regions the regions
     * @return the counterpart
     * @throws IllegalArgumentException if there is no region or a duplicate region
     */
    public static Counterpart to(Region... regions) {
        return new Counterpart(Direction.TO, List.of(regions));
    }

    /**
     * Returns the counterpart of a flow from other regions.
     *
     * @param regions the regions
     * @return the counterpart
     * @throws IllegalArgumentException if there is no region or a duplicate region
     */
    public static Counterpart from(Region... regions) {
        return new Counterpart(Direction.FROM, List.of(regions));
    }

    /** Returns whether the other object is a counterpart with the same direction and the same regions, in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Counterpart that
                && direction == that.direction
                && Copies.set(regions).equals(Copies.set(that.regions));
    }

    @Override
    public int hashCode() {
        return 31 * direction.code().hashCode() + Copies.set(regions).hashCode();
    }

    /** Returns the direction and the region codes in their original order, such as {@code to CN-TJ, CN-HE}. */
    @Override
    public String toString() {
        return direction.code() + " " + codes(regions);
    }

    private static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Counterpart.class);
    }
}
