// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What a row says of its figure, with the digits that were published. */
final class RowFormatter {
    private RowFormatter() {}

    /** The number, such as {@code 123.40}; in {@link #multiplier}. */
    static Optional<String> number(Row row) {
        return row.publishedNumber().or(() -> computed(row)).map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> computed(Row row) {
        return row.figure().flatMap(Figure::quantity).map(Quantity::number);
    }

    /** What the number has to be multiplied by, such as {@code 1000000}. */
    static String multiplier(Row row) {
        return row.figureAttributes()
                .map(FigureAttributes::scale)
                .map(scale -> scale.multiplier().toPlainString())
                .orElse("1");
    }

    /** The unit in words, such as {@code CNY per person}; a library text has a # where the number stands. */
    static Optional<String> unit(Row row) {
        return row.unit().map(unit -> unit.toString().replace("#", "").strip().replaceAll(" {2,}", " "));
    }
}
