// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.TerritoryChange;
import java.time.LocalDate;
import java.util.List;

/**
 * The territory of a region on a day, such as China with Hong Kong, or Sichuan at the end of 1996. The day is that
 * which the region declares for all periods, or the last day of a period. Territories are equal if they include the
 * same and no land moved between the days.
 */
final class DatedTerritory {
    private final Region region;
    private final LocalDate date;
    private final String declared;

    DatedTerritory(Region region, LocalDate date) {
        this.region = region;
        this.date = region.territoryOn().orElse(date);
        this.declared = region.isGroup() ? "" : String.join(",", includedBy(region));
    }

    private static List<String> includedBy(Region region) {
        return region.includes().stream()
                .map(included -> included + "(" + String.join(",", includedBy(included)) + ")")
                .sorted()
                .toList();
    }

    boolean declaresSameAs(DatedTerritory other) {
        return region.equals(other.region) && declared.equals(other.declared);
    }

    List<TerritoryChange> changesTo(DatedTerritory other) {
        return region.territoryChanges(date, other.date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedTerritory that
                && declaresSameAs(that)
                && changesTo(that).isEmpty();
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + declared.hashCode();
    }

    @Override
    public String toString() {
        return region.territory();
    }
}
