// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Copies rows of a table to an appender by code, without creating measurements. */
final class TableCopier {
    private final Table from;
    private final DatasetAppender to;
    private final CodeMapping<Variable<?>> variables;
    private final CodeMapping<?> regions;
    private final CodeMapping<?> periods;
    private final CodeMapping<?> contexts;
    private final CodeMapping<?> observationAttributes;
    private final CodeMapping<FigureAttributes> figureAttributes;
    private final List<Dimension> dimensions = new ArrayList<>();

    /** The codes of a column in the appender. A value is registered when its first row is copied. */
    private static final class CodeMapping<T> {
        private final DictionaryColumn<T> column;
        private final ToIntFunction<T> registration;
        private final int[] codes;

        CodeMapping(DictionaryColumn<T> column, ToIntFunction<T> registration) {
            this.column = column;
            this.registration = registration;
            this.codes = new int[column.values().size()];
            Arrays.fill(codes, -1);
        }

        int code(int row) {
            int code = column.code(row);
            if (codes[code] < 0) {
                codes[code] = registration.applyAsInt(column.values().get(code));
            }
            return codes[code];
        }
    }

    /** An additional dimension with its index in the appender. */
    private record Dimension(
            int index, CodeMapping<Optional<String>> categories, DictionaryColumn<Optional<String>> column) {}

    TableCopier(Table from, DatasetAppender to) {
        this.from = from;
        this.to = to;
        this.variables = new CodeMapping<>(from.variables(), to::variable);
        this.regions = new CodeMapping<>(from.regions(), to::region);
        this.periods = new CodeMapping<>(from.periods(), to::period);
        this.contexts = new CodeMapping<>(from.contexts(), to::context);
        this.observationAttributes = new CodeMapping<>(from.observationAttributes(), to::observationAttributes);
        this.figureAttributes = new CodeMapping<>(from.figureAttributes(), to::figureAttributes);
        from.dimensions().forEach((id, column) -> {
            int index = to.dimension(id);
            CodeMapping<Optional<String>> categories =
                    new CodeMapping<>(column, category -> to.category(index, category.orElseThrow()));
            dimensions.add(new Dimension(index, categories, column));
        });
    }

    static void append(TableView rows, DatasetAppender to) {
        append(rows, RecipeTrimming.NONE, to);
    }

    private static void append(TableView rows, RecipeTrimming recipes, DatasetAppender to) {
        TableCopier copier = new TableCopier(rows.table(), to);
        rows.selection().stream().forEach(row -> copier.append(row, recipes));
    }

    /** Returns the rows of several views as one table, and rejects duplicate keys. */
    static Table merged(Collection<TableView> views) {
        DatasetAppender all = new DatasetAppender(List.of());
        views.forEach(rows -> append(rows, all));
        return DuplicateKeyFinder.requireUnique(all.table());
    }

    /** Returns the rows without derivations as a table. Their figures are computed. */
    static Table withoutDerivations(TableView rows) {
        DatasetAppender to = new DatasetAppender(List.of());
        TableCopier copier = new TableCopier(rows.table(), to);
        rows.selection().stream().forEach(row -> {
            copier.appendKey(row);
            copier.appendFigure(row);
        });
        return to.table();
    }

    /** Returns the table of a view, or a copy of the selected rows alone. */
    static Table compacted(TableView rows) {
        if (rows.selection().isAll()) {
            return rows.table();
        }
        DatasetAppender selected = new DatasetAppender(List.of());
        append(rows, RecipeTrimming.of(rows), selected);
        return selected.table();
    }

    private void append(int row, RecipeTrimming recipes) {
        appendKey(row);
        Recipe recipe = from.calculated().recipe(row);
        if (recipe != null) {
            recipes.append(recipe, from.calculated().resultRow(row), to);
        } else {
            appendFigure(row);
            to.derivedBy(from.derivation(row).orElse(null));
        }
    }

    /** The codes in an appender that results of a calculation have in common. */
    record ResultCodes(int variable, int context, int observationAttributes, OptionalInt region) {
        static ResultCodes of(Measurement<?> result, boolean hasOwnRegion, DatasetAppender rows) {
            return new ResultCodes(
                    rows.variable(Variable.of(result)),
                    rows.context(Context.of(result)),
                    rows.observationAttributes(ObservationAttributes.of(result)),
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
        to.atVariable(codes.variable)
                .atRegion(codes.region.orElseGet(() -> regions.code(template)))
                .atPeriod(periods.code(template))
                .atContext(codes.context)
                .atObservationAttributes(codes.observationAttributes);
        appendCategories(template);
        to.appendCalculated(recipe, resultRow);
    }

    private void appendKey(int row) {
        to.atVariable(variables.code(row))
                .atRegion(regions.code(row))
                .atPeriod(periods.code(row))
                .atContext(contexts.code(row))
                .atObservationAttributes(observationAttributes.code(row));
        appendCategories(row);
    }

    private void appendCategories(int row) {
        to.atNoCategory();
        for (Dimension dimension : dimensions) {
            boolean isNone = dimension.column.code(row) == 0;
            to.atCategory(dimension.index, isNone ? -1 : dimension.categories.code(row));
        }
    }

    private void appendFigure(int row) {
        if (from.hasNumber(row)) {
            to.atFigureAttributes(figureAttributes.code(row)).append(from.numbers(), row);
            return;
        }
        Figure<?> figure = from.figure(row).orElse(null);
        if (figure == null) {
            to.appendMissing();
        } else if (figure.isComputed()) {
            to.appendComputed(figure);
        } else {
            to.atFigureAttributes(to.figureAttributes(FigureAttributes.ofPublished(figure, Scale.UNIT)))
                    .append(FigureAttributes.digitsOf(figure));
        }
    }
}
