// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Copies rows of a table by their codes, so that none becomes a measurement on the way. */
final class TableCopier {
    private final Table from;
    private final DatasetAppender to;
    private final Codebook<Variable<?>> variables;
    private final Codebook<?> regions;
    private final Codebook<?> periods;
    private final Codebook<?> contexts;
    private final Codebook<?> observationAttributes;
    private final Codebook<FigureAttributes> figureAttributes;
    private final List<Dimension> dimensions = new ArrayList<>();

    /** The codes of one column there, each registered when it is first met. */
    private static final class Codebook<T> {
        private final DictionaryColumn<T> column;
        private final ToIntFunction<T> registration;
        private final int[] codes;

        Codebook(DictionaryColumn<T> column, ToIntFunction<T> registration) {
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

    /** A further dimension, and which it is there. */
    private record Dimension(
            int index, Codebook<Optional<String>> categories, DictionaryColumn<Optional<String>> column) {}

    TableCopier(Table from, DatasetAppender to) {
        this.from = from;
        this.to = to;
        this.variables = new Codebook<>(from.variables(), to::variable);
        this.regions = new Codebook<>(from.regions(), to::region);
        this.periods = new Codebook<>(from.periods(), to::period);
        this.contexts = new Codebook<>(from.contexts(), to::context);
        this.observationAttributes = new Codebook<>(from.observationAttributes(), to::observationAttributes);
        this.figureAttributes = new Codebook<>(from.figureAttributes(), to::figureAttributes);
        from.dimensions().forEach((id, column) -> {
            int index = to.dimension(id);
            Codebook<Optional<String>> categories =
                    new Codebook<>(column, category -> to.category(index, category.orElseThrow()));
            dimensions.add(new Dimension(index, categories, column));
        });
    }

    static void append(Dataset dataset, DatasetAppender to) {
        TableCopier transfer = new TableCopier(dataset.table(), to);
        for (int i = 0; i < dataset.size(); i++) {
            transfer.append(dataset.selection().row(i));
        }
    }

    void append(int row) {
        to.atVariable(variables.code(row));
        appendAtVariable(row);
    }

    /** Copies a row of which the variable was said already. */
    void appendAtVariable(int row) {
        to.atRegion(regions.code(row))
                .atPeriod(periods.code(row))
                .atContext(contexts.code(row))
                .atObservationAttributes(observationAttributes.code(row));
        to.atNoCategory();
        for (Dimension dimension : dimensions) {
            boolean isNone = dimension.column.code(row) == 0;
            to.atCategory(dimension.index, isNone ? -1 : dimension.categories.code(row));
        }
        if (from.hasNumber(row)) {
            to.atFigureAttributes(figureAttributes.code(row)).append(from.numbers(), row);
        } else if (from.isComputed(row)) {
            Figure<?> figure = from.figure(row).orElseThrow();
            to.appendComputed(figure);
        } else {
            to.appendMissing();
        }
    }
}
