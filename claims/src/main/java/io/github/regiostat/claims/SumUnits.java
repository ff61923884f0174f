// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.Cells.CellVariable;
import io.github.regiostat.claims.RelationKinds.IndicatorSum;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** Checks that the units of sums of indicators add up. */
final class SumUnits {
    private SumUnits() {}

    /**
     * Rejects a sum with a part that is in no unit of the total.
     *
     * @throws IllegalArgumentException if the units differ, or growth rates or index numbers are summed
     */
    static void require(Cells cells, IndicatorSum relation) {
        List<? extends Unit<?>> units = units(cells, relation.total());
        requireAddsUp(relation.total(), units);
        List<String> parts = new ArrayList<>(relation.added());
        parts.addAll(relation.subtracted());
        for (String part : parts) {
            List<? extends Unit<?>> own = units(cells, part);
            if (own.stream().noneMatch(unit -> units.stream().anyMatch(total -> Cells.isSameUnit(unit, total)))) {
                throw new IllegalArgumentException(
                        "Part " + part + " of a sum must be in the unit of " + relation.total()
                                + ", " + units.get(0) + ", but is in " + own.get(0)
                                + "; convert the data, or leave the part out");
            }
        }
    }

    private static void requireAddsUp(String total, List<? extends Unit<?>> units) {
        for (Unit<?> unit : units) {
            if (unit.kind() == GrowthRate.class || unit.kind() == IndexNumber.class) {
                throw new IllegalArgumentException("Indicator of a sum must be in a unit that adds up, but " + total
                        + " is in " + unit + "; sum up the levels");
            }
        }
    }

    private static List<? extends Unit<?>> units(Cells cells, String indicator) {
        return cells.variables(indicator).stream()
                .map(cells::variable)
                .map(CellVariable::unit)
                .distinct()
                .toList();
    }
}
