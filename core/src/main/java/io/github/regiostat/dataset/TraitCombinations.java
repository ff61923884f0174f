// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.List;

/**
 * The parts of measurements by which the rules of comparability decide, as combinations of codes: all but numbers,
 * categories and the regions of most rows.
 *
 * <p>Calculations combine measurements of equal regions, or of regions whose relation is checked separately. The region
 * itself matters where its members or its legal tender do.
 */
final class TraitCombinations {
    private TraitCombinations() {}

    /** Returns the combinations of traits of rows, without their categories. */
    static CodeCombinations of(Table table, RowSelection rows) {
        CodeCombinations traits = new CodeCombinations(rows)
                .by(table.variables())
                .by(table.periods())
                .by(table.contexts())
                .by(table.observationAttributes());
        addRegions(table, traits);
        addSamplingErrors(table, traits);
        addDerivations(table, traits);
        return traits;
    }

    /** The margin of a result depends on the numbers of its inputs, so that each row with a margin differs. */
    private static void addSamplingErrors(Table table, CodeCombinations traits) {
        boolean isAny = table.observationAttributes().values().stream()
                .anyMatch(attributes -> attributes.samplingError() != null);
        if (isAny) {
            traits.by(
                    row -> table.observationAttributes().at(row).samplingError() == null ? 0 : row + 1,
                    table.size() + 1);
        }
    }

    private static void addRegions(Table table, CodeCombinations traits) {
        boolean[] areNational = areNational(table.variables());
        List<Region> regions = table.regions().values();
        boolean[] areGroups = new boolean[regions.size()];
        boolean isAny = false;
        for (int code = 0; code < areGroups.length; code++) {
            areGroups[code] = regions.get(code).isGroup();
            isAny |= areGroups[code];
        }
        for (boolean isNational : areNational) {
            isAny |= isNational;
        }
        if (isAny) {
            traits.by(
                    row -> areGroups[table.regions().code(row)]
                                    || areNational[table.variables().code(row)]
                            ? table.regions().code(row) + 1
                            : 0,
                    areGroups.length + 1);
        }
    }

    /** Returns whether the unit of a variable is a national currency, which differs by region and period. */
    private static boolean[] areNational(DictionaryColumn<Variable<?>> variables) {
        boolean[] areNational = new boolean[variables.values().size()];
        for (int code = 0; code < areNational.length; code++) {
            Variable<?> variable = variables.values().get(code);
            if (variable.unit() != null) {
                Quantity<?> one = variable.unit().of(BigDecimal.ONE);
                areNational[code] = one instanceof Amount amount && amount.isNationalCurrency()
                        || one instanceof AmountPer per && per.isNationalCurrency();
            }
        }
        return areNational;
    }

    private static void addDerivations(Table table, CodeCombinations traits) {
        if (!table.calculated().isEmpty()) {
            int[] kinds = table.calculated().derivationKinds(table.size());
            int count = 0;
            for (int kind : kinds) {
                count = Math.max(count, kind + 1);
            }
            traits.by(row -> kinds[row], count);
        }
    }
}
