// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.io.FormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a workbook is rejected, with its location, such as {@code gdp.xlsx, sheet 'Table 1', cell C7: Category
 * …}.
 *
 * {@snippet file="XlsxSnippets.java" region="failure"}
 */
public final class XlsxFormatException extends FormatException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sheet;
    private final int row;
    private final @Nullable String cell;

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the workbook, such as that of its file, or null
     * @param sheet the name of the sheet, or null for the whole workbook
     * @param cell the cell, such as {@code C7}, or null for the whole sheet
     * @param cause the cause, or null
     */
    public XlsxFormatException(
            String message,
            @Nullable String source,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Throwable cause) {
        this(message, source, sheet, 0, cell, cause);
    }

    /** Creates the exception for a row, from 1, or 0. */
    XlsxFormatException(
            String message,
            @Nullable String source,
            @Nullable String sheet,
            int row,
            @Nullable String cell,
            @Nullable Throwable cause) {
        super(message, source, 0, 0, location(sheet, row, cell), "sheet", cause);
        this.sheet = sheet;
        this.row = row;
        this.cell = cell;
    }

    private static String location(@Nullable String sheet, int row, @Nullable String cell) {
        if (sheet == null) {
            return "";
        }
        String inside = cell != null ? ", cell " + cell : row > 0 ? ", row " + row : "";
        return "'" + sheet + "'" + inside;
    }

    /** Returns the exception with the name of the workbook. */
    XlsxFormatException in(@Nullable String workbook) {
        return source().isPresent() || workbook == null
                ? this
                : new XlsxFormatException(reason(), workbook, sheet, row, cell, getCause());
    }

    /**
     * Returns the name of the sheet.
     *
     * @return the name, or empty if the error is not in one sheet
     */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /**
     * Returns the cell.
     *
     * @return the cell, such as {@code C7}, or empty if the error is not in one cell
     */
    public Optional<String> cell() {
        return Optional.ofNullable(cell);
    }
}
