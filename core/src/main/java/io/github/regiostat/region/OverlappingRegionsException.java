// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Restoration;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if two regions share territory that would be counted twice, such as {@code CN-BJ} and {@code CN}.
 *
 * {@snippet file="RegionSnippets.java" region="overlap"}
 */
public final class OverlappingRegionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The first region. */
    private final Region first;
    /** The second region. */
    private final Region second;
    /** A day on which they overlap, or null. */
    private final @Nullable LocalDate date;

    /**
     * Creates the exception for two regions that always overlap.
     *
     * @param first the first region
     * @param second the second region
     */
    public OverlappingRegionsException(Region first, Region second) {
        this(first, second, null, "");
    }

    /**
     * Creates the exception for two regions that overlap on a day.
     *
     * @param first the first region
     * @param second the second region
     * @param date a day on which they overlap
     */
    public OverlappingRegionsException(Region first, Region second, LocalDate date) {
        this(first, second, Objects.requireNonNull(date, "date"), " on " + date);
    }

    private OverlappingRegionsException(Region first, Region second, @Nullable LocalDate date, String when) {
        super("Regions must not overlap, but "
                + (first.equals(second)
                        ? first.describedWithCodes() + " is given twice" + when
                        : first.described() + " and " + second.described() + " do" + when));
        this.first = first;
        this.second = second;
        this.date = date;
    }

    /**
     * Returns the first region.
     *
     * @return the region
     */
    public Region first() {
        return first;
    }

    /**
     * Returns the second region.
     *
     * @return the region
     */
    public Region second() {
        return second;
    }

    /**
     * Returns a day on which the regions overlap.
     *
     * @return the day, or empty if they always overlap
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(first, second));
    }
}
