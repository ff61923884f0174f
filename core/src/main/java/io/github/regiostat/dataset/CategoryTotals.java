// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sums over the categories of a dimension, whose order is that of all categories in the data. */
final class CategoryTotals {
    private CategoryTotals() {}

    /** Returns the list of the categories of a dimension in the data. */
    static CodeList categories(TableView view, String dimension) {
        DictionaryColumn<Optional<String>> column = view.table().dimensions().get(dimension);
        List<String> used = column == null
                ? List.of()
                : view.used(column).stream().flatMap(Optional::stream).toList();
        CodeList declared = view.table().codeLists().get(dimension);
        return declared == null ? CodeList.ofCategories(dimension, used) : declared.forCategories(dimension, used);
    }

    static <Q extends Additive<Q>> List<Measurement<Q>> sums(
            TableView parts, Indicator<Q> indicator, String dimension, Accept... accepted) {
        CodeList order = categories(parts, dimension);
        TableView ordered = new TableView(parts.table().withCodeList(dimension, order), parts.selection());
        Set<String> dimensions = parts.dimensionIds();
        List<List<Measurement<Q>>> cells = new ArrayList<>();
        for (TableView part : ordered.split(row -> SeriesKey.ofPart(row, dimension, dimensions))
                .values()) {
            cells.add(part.measurementsOf(indicator.kind()));
        }
        return Sums.eachOverCategories(cells, dimension, accepted);
    }
}
