// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Copies rows of a table to another by code, without creating measurements. */
final class TableCopier {
    private final Table from;
    private final TableBuilder to;
    private final CopiedColumn<Region> regions;
    private final CopiedColumn<TimePeriod> periods;
    private final CopiedColumn<FigureAttributes> figureAttributes;
    private final List<CopiedColumn<Optional<String>>> dimensions = new ArrayList<>();

    /** The recipes that are replaced in the copy. */
    private final Map<Recipe, TrimmedRecipe> trimmed = new HashMap<>();

    /** The other columns that each row has: variables, contexts and observation attributes. */
    private final List<CopiedColumn<?>> others;

    /** A recipe of some results, with their rows in the whole recipe. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record TrimmedRecipe(Recipe recipe, int[] rows) {}

    /** A column whose values are registered when their first row is copied. */
    private final class CopiedColumn<T> {
        private final DictionaryColumn<T> column;
        private final DictionaryColumn.Builder<T> copy;
        private final ToIntFunction<T> registration;
        private final int[] codes;

        CopiedColumn(DictionaryColumn<T> column, DictionaryColumn.Builder<T> copy, ToIntFunction<T> registration) {
            this.column = column;
            this.copy = copy;
            this.registration = registration;
            this.codes = new int[column.values().size()];
            Arrays.fill(codes, -1);
        }

        void append(int row) {
            int code = column.code(row);
            if (codes[code] < 0) {
                codes[code] = registration.applyAsInt(column.values().get(code));
            }
            copy.startRun(to.size(), codes[code]);
        }
    }

    TableCopier(Table from, TableBuilder to) {
        this.from = from;
        this.to = to;
        this.regions = new CopiedColumn<>(from.regions(), to.regions, to::region);
        this.periods = copied(from.periods(), to.periods);
        this.figureAttributes = copied(from.figureAttributes(), to.figureAttributes);
        this.others = List.of(
                copied(from.variables(), to.variables),
                new CopiedColumn<>(from.contexts(), to.contexts, to::context),
                copied(from.observationAttributes(), to.observationAttributes));
        from.codeLists().forEach(to::codeList);
        from.dimensions().forEach((id, column) -> dimensions.add(copied(column, to.dimensions.get(to.dimension(id)))));
    }

    private <T> CopiedColumn<T> copied(DictionaryColumn<T> column, DictionaryColumn.Builder<T> copy) {
        return new CopiedColumn<>(column, copy, copy::code);
    }

    /** Copies rows. The copies share the recipes of their original table. */
    static void append(TableView rows, TableBuilder to) {
        TableCopier copier = new TableCopier(rows.table(), to);
        rows.selection().stream().forEach(copier::append);
    }

    /** Returns the rows of several views as one table, and rejects duplicate keys. */
    static Table merged(Collection<TableView> views) {
        TableBuilder all = new TableBuilder();
        views.forEach(rows -> append(rows, all));
        return DuplicateKeyFinder.requireUnique(all.build());
    }

    /** Returns the rows without derivations as a table. Their figures are computed. */
    static Table withoutDerivations(TableView rows) {
        TableBuilder to = new TableBuilder();
        TableCopier copier = new TableCopier(rows.table(), to);
        rows.selection().stream().forEach(row -> {
            copier.appendKey(row);
            copier.appendFigure(row);
        });
        return to.build();
    }

    /**
     * Returns the table of a view, or a copy of the selected rows alone. A recipe of which less than half of the
     * results is copied is replaced by one with these results only, which releases the other rows of its source.
     */
    static Table compacted(TableView rows) {
        if (rows.selection().isAll()) {
            return rows.table();
        }
        TableBuilder selected = new TableBuilder();
        TableCopier copier = new TableCopier(rows.table(), selected);
        copier.trimRecipes(rows.selection());
        rows.selection().stream().forEach(copier::append);
        return selected.build();
    }

    private void trimRecipes(RowSelection rows) {
        Map<Recipe, BitSet> used = new HashMap<>();
        rows.stream().forEach(row -> {
            Recipe recipe = from.calculated().recipe(row);
            if (recipe != null) {
                used.computeIfAbsent(recipe, r -> new BitSet())
                        .set(from.calculated().resultRow(row));
            }
        });
        used.forEach((recipe, results) -> {
            if (2L * results.cardinality() < recipe.size()) {
                int[] kept = results.stream().toArray();
                trimmed.put(recipe, new TrimmedRecipe(recipe.trimmedTo(kept), kept));
            }
        });
    }

    private void append(int row) {
        appendKey(row);
        Recipe recipe = from.calculated().recipe(row);
        if (recipe == null) {
            appendFigure(row);
            from.derivation(row).ifPresent(derivation -> to.calculated.derive(to.size() - 1, derivation));
            return;
        }
        int resultRow = from.calculated().resultRow(row);
        TrimmedRecipe own = trimmed.get(recipe);
        if (own == null) {
            to.appendCalculated(recipe, resultRow);
        } else {
            to.appendCalculated(own.recipe, Arrays.binarySearch(own.rows, resultRow));
        }
    }

    /** The codes in a table that results of a calculation have in common. */
    record ResultCodes(int variable, int context, int observationAttributes, OptionalInt region) {
        static ResultCodes of(Measurement<?> result, boolean hasOwnRegion, TableBuilder rows) {
            return new ResultCodes(
                    rows.variables.code(Variable.of(result)),
                    rows.context(Context.of(result)),
                    rows.observationAttributes.code(
                            ObservationAttributes.of(result).ofFigure()),
                    hasOwnRegion ? OptionalInt.of(rows.region(result.region())) : OptionalInt.empty());
        }
    }

    /**
     * Appends a result of a recipe.
     *
     * @param template the row that has the period, the categories and, unless it is among the codes, the region
     * @param codes the codes of the other parts
     * @param recipe the recipe
     * @param resultRow the row of the result in the recipe
     */
    void appendResult(int template, ResultCodes codes, Recipe recipe, int resultRow) {
        int row = to.size();
        to.variables.startRun(row, codes.variable);
        to.contexts.startRun(row, codes.context);
        to.observationAttributes.startRun(row, codes.observationAttributes);
        codes.region.ifPresentOrElse(region -> to.regions.startRun(row, region), () -> regions.append(template));
        periods.append(template);
        appendCategories(template);
        to.appendCalculated(recipe, resultRow);
    }

    private void appendKey(int row) {
        others.forEach(column -> column.append(row));
        regions.append(row);
        periods.append(row);
        appendCategories(row);
    }

    private void appendCategories(int row) {
        to.startWithoutCategories();
        dimensions.forEach(categories -> categories.append(row));
    }

    private void appendFigure(int row) {
        if (from.hasNumber(row)) {
            figureAttributes.append(row);
            to.numbers.append(from.numbers(), row, 1);
            return;
        }
        Figure<?> figure = from.figure(row).orElse(null);
        if (figure == null) {
            to.numbers.appendMissing();
        } else if (figure.isComputed()) {
            to.appendComputed(figure);
        } else {
            FigureAttributes attributes = FigureAttributes.ofPublished(figure, Scale.UNIT);
            to.figureAttributes.startRun(to.size(), to.figureAttributes.code(attributes));
            to.numbers.append(FigureAttributes.digitsOf(figure));
        }
    }
}
