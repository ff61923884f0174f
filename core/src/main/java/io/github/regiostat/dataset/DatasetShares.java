// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pairs the measurements of the parts of a region with those of the region itself, such as provinces with their
 * country.
 *
 * <p>Both have the same days, unit, counterpart, reference, conversion basis and categories. If several measurements of
 * the whole differ in their source, that of the same source is taken.
 */
final class DatasetShares {
    private final Table table;
    private final Region whole;
    private final Map<List<Object>, Boolean> parts = new HashMap<>();

    private DatasetShares(Table table, Region whole) {
        this.table = table;
        this.whole = whole;
    }

    /** Returns the rows of the pairs: the part and the whole of each pair in turn. */
    static InputRows of(TableView amounts, Region whole) {
        DatasetShares shares = new DatasetShares(amounts.table(), whole);
        RowSelection wholes = amounts.selection().where(shares::isWhole);
        RowSelection others = amounts.selection().where(shares::isPart);
        return SourcePairing.pairs(
                amounts.table(),
                "Share must have one whole",
                others,
                wholes,
                shares.keys(others, wholes),
                /* arePartnersFirst= */ false);
    }

    private boolean isWhole(int row) {
        return table.regions().at(row).equals(whole);
    }

    /** Returns whether the region of a row is part of the whole at the end of its period. */
    private boolean isPart(int row) {
        Region region = table.regions().at(row);
        LocalDate date = table.periods().at(row).end();
        return parts.computeIfAbsent(List.of(region, date), key -> !region.equals(whole) && contains(region, date));
    }

    private boolean contains(Region region, LocalDate date) {
        boolean isUnknown =
                whole.isGroup() && !whole.hasKnownMembers() || region.isGroup() && !region.hasKnownMembers();
        return !isUnknown && whole.contains(region.withoutIncluded(), date);
    }

    private CodeCombinations keys(RowSelection others, RowSelection wholes) {
        int[] days = table.days();
        int[] rows = IntStream.concat(others.stream(), wholes.stream()).toArray();
        return SourcePairing.keys(table, RowSelection.ofSequence(rows))
                .by(row -> days[table.periods().code(row)], days.length);
    }
}
