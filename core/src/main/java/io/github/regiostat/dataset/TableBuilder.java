// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table while rows are added. Registered values are checked, but not the rows: they are those of
 * another table, or checked by a {@link DatasetAppender}. Not thread-safe.
 */
final class TableBuilder {
    final DictionaryColumn.Builder<Variable<?>> variables = new DictionaryColumn.Builder<>(Variable.ORDER);
    final DictionaryColumn.Builder<Region> regions = new DictionaryColumn.Builder<>(Comparator.comparing(Region::code));
    final DictionaryColumn.Builder<TimePeriod> periods = new DictionaryColumn.Builder<>();
    final DictionaryColumn.Builder<Context> contexts = new DictionaryColumn.Builder<>(Context.NONE, Context.ORDER);
    final DictionaryColumn.Builder<ObservationAttributes> observationAttributes =
            new DictionaryColumn.Builder<>(ObservationAttributes.NONE, ObservationAttributes.ORDER);
    final DictionaryColumn.Builder<FigureAttributes> figureAttributes =
            new DictionaryColumn.Builder<>(FigureAttributes.ofUnknownRounding(Scale.UNIT));

    /** The additional dimensions by index; code 0 of each is for rows without a category. */
    final List<DictionaryColumn.Builder<Optional<String>>> dimensions = new ArrayList<>();

    final DecimalColumn.Builder numbers = DecimalColumn.builder();
    final CalculatedRows.Builder calculated = new CalculatedRows.Builder();
    private final Map<String, Integer> indexByDimension = new LinkedHashMap<>();
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, Set<CodeList>> addedLists = new HashMap<>();

    /** Registers a region, which must have one territory. */
    int region(Region entry) {
        int code = regions.code(entry);
        requireSameTerritory(regions.value(code), entry);
        return code;
    }

    /** Regions with the same code are equal, even if their territories differ. */
    private static void requireSameTerritory(Region known, Region entry) {
        if (!known.hasSameTerritoryAs(entry)) {
            throw new IllegalArgumentException("Dataset must have one territory for a region, but has "
                    + described(known) + " and " + described(entry) + "; declare one with Dataset.withTerritory");
        }
    }

    private static String described(Region region) {
        return region.territory() + (region.isGroup() || !region.includes().isEmpty() ? "" : " by itself");
    }

    /** Registers a context, whose counterpart regions must have one territory. */
    int context(Context entry) {
        int code = contexts.code(entry);
        requireSameTerritory(contexts.value(code).counterpart(), entry.counterpart());
        return code;
    }

    /** Equal counterparts may list their regions in another order. */
    private static void requireSameTerritory(@Nullable Counterpart known, @Nullable Counterpart entry) {
        if (known == null || entry == null) {
            return;
        }
        for (Region region : entry.regions()) {
            requireSameTerritory(known.regions().get(known.regions().indexOf(region)), region);
        }
    }

    /** Registers a dimension and returns its index; earlier rows have no category in it. */
    int dimension(String id) {
        Integer known = indexByDimension.putIfAbsent(Text.requireName(id, "Dimension"), dimensions.size());
        if (known != null) {
            return known;
        }
        dimensions.add(new DictionaryColumn.Builder<>(Optional.empty()));
        return dimensions.size() - 1;
    }

    /** Adds the code list of a dimension, or its codes to a list that the dimension has. */
    void codeList(String dimension, CodeList codeList) {
        // Measurements of one dataset share their lists, so that each is added once.
        if (addedLists
                .computeIfAbsent(dimension, id -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(codeList)) {
            codeLists.merge(dimension, codeList, CodeList::with);
        }
    }

    boolean hasDimension(String id) {
        return indexByDimension.containsKey(id);
    }

    /** Sets the rows added next to have no category. */
    void startWithoutCategories() {
        dimensions.forEach(categories -> categories.startRun(size(), 0));
    }

    /** Adds the figure of a row that is computed. */
    void appendComputed(Figure<?> figure) {
        calculated.add(size(), figure);
        numbers.appendMissing();
    }

    /** Adds the figure and derivation of a row that are results of a recipe. */
    void appendCalculated(Recipe recipe, int resultRow) {
        calculated.add(size(), recipe, resultRow);
        numbers.appendMissing();
    }

    int size() {
        return numbers.size();
    }

    void reserve(int rows) {
        variables.reserve(rows);
        regions.reserve(rows);
        periods.reserve(rows);
        contexts.reserve(rows);
        observationAttributes.reserve(rows);
        figureAttributes.reserve(rows);
        dimensions.forEach(categories -> categories.reserve(rows));
    }

    /** Returns the rows without a check for duplicate keys; the builder can be reused. */
    Table build() {
        Map<String, DictionaryColumn<Optional<String>>> columns = new LinkedHashMap<>();
        indexByDimension.forEach(
                (id, index) -> columns.put(id, dimensions.get(index).build(size())));
        return new Table(
                variables.build(size()),
                regions.build(size()),
                periods.build(size()),
                contexts.build(size()),
                columns,
                codeLists.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(codeLists)),
                observationAttributes.build(size()),
                figureAttributes.build(size()),
                numbers.build(),
                calculated.build(size()));
    }
}
