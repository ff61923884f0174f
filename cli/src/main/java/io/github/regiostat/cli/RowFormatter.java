// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.Optional;

/** Formats the figure of a row with the published digits. */
final class RowFormatter {
    private RowFormatter() {}

    /** Returns the number multiplied by its scale, such as {@code 123400000}. */
    static Optional<String> numberInUnits(Row row) {
        int exponent = row.figureAttributes()
                .map(FigureAttributes::scale)
                .orElse(Scale.UNIT)
                .exponent();
        return row.publishedNumber()
                .map(number -> number.scaleByPowerOfTen(exponent))
                .or(() -> computed(row))
                .map(BigDecimal::toPlainString);
    }

    /** Returns the published number, such as {@code 123.4}, or that of a figure without one. */
    static Optional<String> number(Row row) {
        return row.publishedNumber().or(() -> computed(row)).map(BigDecimal::toPlainString);
    }

    /** Returns the multiplier of the published number, such as {@code 1000000}, unless it is 1. */
    static Optional<String> multiplier(Row row) {
        return row.publishedNumber()
                .flatMap(number -> row.figureAttributes())
                .map(attributes -> attributes.scale().exponent())
                .filter(exponent -> exponent != 0)
                .map(exponent -> BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString());
    }

    private static Optional<BigDecimal> computed(Row row) {
        return row.figure().flatMap(Figure::quantity).map(Quantity::number);
    }

    /** Returns the unit, such as {@code CNY per person}. */
    static Optional<String> unit(Row row) {
        return row.unit().map(Object::toString);
    }
}
