// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The regions among some that partition another on a day, such as {@code CN-BJ, CN-TJ, … of CN}, and what they lack.
 *
 * <p>Divisions are those of the registry: the members of a group, the divisions of one scheme, the states that a former
 * state consisted of, and the regions of another edition of NUTS. If several partitions are complete, it is the
 * coarsest: the one with the fewest regions, and a province instead of its prefectures. If none is complete, it is the
 * one that lacks the fewest regions.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Region#partitionAmong
 */
public final class RegionPartition {
    private final Region whole;
    private final LocalDate date;
    private final List<Region> regions;
    private final List<Region> missing;

    RegionPartition(Region whole, LocalDate date, List<Region> regions, List<Region> missing) {
        this.whole = whole;
        this.date = date;
        this.regions = List.copyOf(regions);
        this.missing = List.copyOf(missing);
    }

    /**
     * Returns the region that is partitioned.
     *
     * @return the region
     */
    public Region whole() {
        return whole;
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns all regions of the partition, present or missing, in the order of the registry.
     *
     * @return the regions, which do not overlap
     */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Returns the regions of the partition that are among the given ones.
     *
     * @return the regions as they were given
     */
    public List<Region> parts() {
        Set<RegionCode> codes = new HashSet<>();
        missing.forEach(region -> codes.add(region.code()));
        List<Region> parts = new ArrayList<>(regions);
        parts.removeIf(region -> codes.contains(region.code()));
        return List.copyOf(parts);
    }

    /**
     * Returns the regions of the partition that are not among the given ones.
     *
     * @return the missing regions; the region itself if none of its parts is present
     */
    public List<Region> missing() {
        return missing;
    }

    /**
     * Returns whether the given regions partition the region.
     *
     * @return true if no region is missing
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Returns the parts in words, such as {@code 30 parts of CN on 2024-12-31, without CN-HE}. */
    @Override
    public String toString() {
        return parts().size() + " parts of " + whole + " on " + date
                + (missing.isEmpty()
                        ? ""
                        : ", without " + missing.stream().map(Region::toString).collect(Collectors.joining(", ")));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RegionPartition.class, "its parts");
    }
}
