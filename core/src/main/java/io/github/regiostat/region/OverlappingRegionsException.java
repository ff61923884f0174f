// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two regions that share territory, such as {@code CN-BJ} and {@code CN}, were to be taken together, which would count it twice.
 *
 * {@snippet file="RegionSnippets.java" region="overlap"}
 */
public final class OverlappingRegionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The one region. */
    private final Region first;
    /** The other region. */
    private final Region second;
    /** A day on which they overlap, or null. */
    private final @Nullable LocalDate date;

    /**
     * Makes the exception for two regions that always overlap.
     *
     * @param first the one region
     * @param second the other region
     */
    public OverlappingRegionsException(Region first, Region second) {
        this(first, second, null, "");
    }

    /**
     * Makes the exception for two regions that overlap on a day.
     *
     * @param first the one region
     * @param second the other region
     * @param date a day on which they overlap
     */
    public OverlappingRegionsException(Region first, Region second, LocalDate date) {
        this(first, second, Objects.requireNonNull(date, "date"), " on " + date);
    }

    private OverlappingRegionsException(Region first, Region second, @Nullable LocalDate date, String when) {
        super("Regions must not overlap, but " + first.described() + " and " + second.described() + " do" + when);
        this.first = first;
        this.second = second;
        this.date = date;
    }

    /**
     * Returns the one region.
     *
     * @return the region
     */
    public Region first() {
        return first;
    }

    /**
     * Returns the other region.
     *
     * @return the region
     */
    public Region second() {
        return second;
    }

    /**
     * Returns when they overlap.
     *
     * @return a day on which they overlap, or empty if they always do
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }
}
