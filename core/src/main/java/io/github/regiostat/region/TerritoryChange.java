// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Land that moved from one region to another on a day, such as Chongqing, which left Sichuan on 1997-03-14.
 *
 * {@snippet file="RegionSnippets.java" region="territory-changes"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the first day on which the land was a part of its new region
 * @param land the region that moved; if only a part of it moved, the region that lost it
 * @param isWhole whether all of {@code land} moved
 * @param from the region that contained the land before, or empty if none did
 * @param to the region that contains the land from the day on, or empty if none does
 * @see Region#territoryChanges
 */
public record TerritoryChange(LocalDate date, Region land, boolean isWhole, Optional<Region> from, Optional<Region> to)
        implements Serializable {
    /**
     * Creates a change.
     *
     * @throws NullPointerException if an argument is null
     */
    public TerritoryChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(land, "land");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Returns the change in words, such as {@code 'SS' (South Sudan) left 'SD' (Sudan) on 2011-07-09}. */
    @Override
    public String toString() {
        String moved = isWhole ? land.described() : "a part of " + land.described();
        Optional<Region> before = from.filter(region -> isWhole || !region.equals(land));
        return moved + words(before.map(Region::described), to.map(Region::described)) + " on " + date;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(TerritoryChange.class, "its text");
    }

    private Object writeReplace() {
        return new SerializationProxy(date, land, isWhole, from.orElse(null), to.orElse(null));
    }

    private record SerializationProxy(
            LocalDate date,
            Region land,
            boolean isWhole,
            @Nullable Region from,
            @Nullable Region to) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(
                    () -> new TerritoryChange(date, land, isWhole, Optional.ofNullable(from), Optional.ofNullable(to)));
        }
    }

    private static String words(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return after.map(region -> " became a part of " + region).orElse(" became a region of its own");
        }
        return after.map(region -> " moved from " + before.get() + " to " + region)
                .orElse(" left " + before.get());
    }
}
