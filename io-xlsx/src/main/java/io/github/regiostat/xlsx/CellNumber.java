// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The number of a figure as a cell, with a format that shows its published decimals. */
final class CellNumber {
    /** What stands for a figure without a number and without a status. */
    static final String MISSING = "..";

    /** Spreadsheets keep 15 digits of a number. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Formats have at most 30 decimals. */
    private static final int MAX_DECIMALS = 30;

    /** Numbers of 64 bits have at most 308 digits before the decimal point. */
    private static final int MAX_DIGITS = 300;

    private CellNumber() {}

    /** Returns the published number, or a computed one with the digits that a spreadsheet keeps. */
    static Optional<BigDecimal> of(Row row) {
        return exact(row).map(number -> isComputed(row) && isLong(number) ? number.round(PRECISION) : number);
    }

    private static Optional<BigDecimal> exact(Row row) {
        return row.publishedNumber()
                .or(() -> row.figure().flatMap(Figure::quantity).map(Quantity::number));
    }

    private static boolean isComputed(Row row) {
        return row.derivation().isPresent() || row.publishedNumber().isEmpty();
    }

    /** Returns whether a figure is a computed one that is written with fewer digits. */
    static boolean isRounded(Row row) {
        return isComputed(row) && exact(row).filter(CellNumber::isLong).isPresent();
    }

    /** Returns whether a number has more digits than a spreadsheet keeps. */
    private static boolean isLong(BigDecimal number) {
        return number.precision() > PRECISION.getPrecision();
    }

    /** Returns whether a figure is written as text: it has a qualifier, or digits that a spreadsheet does not keep. */
    static boolean isText(Row row) {
        return of(row).map(number -> isLong(number) || isExtreme(number)).orElse(true)
                || !qualifier(row).isEmpty();
    }

    private static boolean isExtreme(BigDecimal number) {
        return number.scale() > MAX_DECIMALS || number.precision() - number.scale() > MAX_DIGITS;
    }

    private static String qualifier(Row row) {
        Qualifier qualifier =
                row.figureAttributes().map(FigureAttributes::qualifier).orElse(Qualifier.NONE);
        return switch (qualifier) {
            case NONE -> "";
            case MORE_THAN -> ">";
            case AT_LEAST -> "\u2265";
            case LESS_THAN -> "<";
            case AT_MOST -> "\u2264";
            case NEARLY -> "nearly ";
            case ABOUT -> "~";
        };
    }

    /** Returns a figure as text: its number with its qualifier, its bounds, or the status of one that is missing. */
    static String text(Row row) {
        if (row.isMissing()) {
            String status = String.join(" ", row.statuses().codes());
            return status.isEmpty() ? MISSING : status;
        }
        return of(row).map(number -> qualifier(row) + digits(number))
                .orElseGet(() -> row.figure().map(Object::toString).orElse(MISSING));
    }

    /** Returns all digits of a number; an exponent tells which of them were published. */
    private static String digits(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }

    /** Returns the format that shows all digits of a number, such as {@code #,##0.0}. */
    static String format(BigDecimal number) {
        if (number.scale() < 0) {
            int decimals = number.precision() - 1;
            return (decimals == 0 ? "0" : "0." + "0".repeat(decimals)) + "E+00";
        }
        return number.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
    }
}
