// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Collection;
import java.util.Optional;

/**
 * Reads numbers as people write them in cells, such as {@code 1.863.000,5}, {@code (12 %)} or {@code <5 (p)}.
 *
 * <p>The separators come from whole columns by {@link #ofCells}; each cell is then read by {@link #read}. A text that
 * is not one number with known words and signs around it is not a number: {@code 12-15}, {@code 3 of 5} or {@code 5
 * km}.
 */
public final class NumberTexts {
    /** The exponent of M; k and M are scales, B can also be a mark. */
    private static final int MAX_CERTAIN = 6;

    private NumberTexts() {}

    /**
     * Returns the forms under which every number-like cell is a number; texts and marks of missing values are ignored.
     *
     * @param cells the cells of a column, or of columns that one writer formatted
     * @return the separators: one form, several as a question, or none as a contradiction
     */
    static Separators ofCells(Collection<String> cells) {
        return Separators.ofCells(cells);
    }

    /**
     * Returns the number of a cell.
     *
     * @param cell the cell
     * @param form the separators
     * @return the number, or empty if the cell is not a number in this form
     */
    public static Optional<NumberCell> read(String cell, NumberForm form) {
        if (isPlain(cell, form.decimal())) {
            return Optional.of(NumberCell.plain(form.decimal() == '.' ? cell : cell.replace(form.decimal(), '.')));
        }
        return NumberScanner.scan(cell)
                .filter(scanner -> (scanner.readings() & DigitGroups.allowedBy(form)) != 0)
                .filter(scanner -> scanner.canHave(form.scales()))
                .map(scanner -> scanner.toNumber(form.decimal(), form.scales() == NumberForm.Scales.MARKS));
    }

    /**
     * Returns the number of a cell of a table whose separators are stated, where commas can also be between groups of
     * two digits, as in {@code 12,34,567}.
     */
    public static Optional<NumberCell> readStated(String cell, NumberForm form) {
        boolean hasCommas = form.grouping().filter(c -> c == ',').isPresent();
        return read(cell, form).or(() -> hasCommas ? read(cell, form.withGroupsOfTwo()) : Optional.empty());
    }

    /** Returns the meaning of a cell without a number, such as {@code ..}, or empty if it has none. */
    static Optional<MissingMark> missing(String cell) {
        return MissingMarks.find(cell).or(() -> MissingMarks.findBesideCurrency(cell));
    }

    /** Returns whether a number has a scale of its own, such as {@code 1.5 million} and {@code 10.1k}. */
    static boolean isScaled(String cell) {
        return NumberScanner.scan(cell).filter(scanner -> scanner.scale() > 0).isPresent();
    }

    /** Returns whether the scale of a number is a letter that can be a mark, such as {@code B}. */
    static boolean isScaleUncertain(String cell) {
        return NumberScanner.scan(cell)
                .filter(scanner -> scanner.isScaleLetter() && scanner.scale() > MAX_CERTAIN)
                .isPresent();
    }

    /** Returns whether a cell is a number in some form. */
    static boolean isNumberLike(String cell) {
        return isDigits(cell) || readings(cell) != 0;
    }

    /** Returns the readings of the digits of a cell, or 0 if it is not a number. */
    static long readings(String cell) {
        return NumberScanner.scan(cell).map(NumberScanner::readings).orElse(0L);
    }

    /** Returns whether a cell consists of ASCII digits, perhaps after a hyphen. */
    static boolean isDigits(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        return start < cell.length() && endOfDigits(cell, start) == cell.length();
    }

    /** Returns whether a cell is a number of JSON with the given decimal separator and without an exponent. */
    private static boolean isPlain(String cell, char decimal) {
        int start = cell.startsWith("-") ? 1 : 0;
        int end = endOfDigits(cell, start);
        boolean isWhole = end > start
                && (end == start + 1 || cell.charAt(start) != '0')
                && cell.length() <= NumberScanner.MAX_LENGTH;
        if (!isWhole || end == cell.length()) {
            return isWhole;
        }
        return cell.charAt(end) == decimal && end + 1 < cell.length() && endOfDigits(cell, end + 1) == cell.length();
    }

    private static int endOfDigits(String cell, int start) {
        int end = start;
        while (end < cell.length() && NumberChars.isDigit(cell.charAt(end))) {
            end++;
        }
        return end;
    }
}
