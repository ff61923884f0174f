// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.io.FormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a workbook is rejected, with its location, such as {@code gdp.xlsx, sheet 'Table 1', cell C7: Category …}.
 *
 * {@snippet file="XlsxSnippets.java" region="failure"}
 */
public final class XlsxFormatException extends FormatException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sheet;
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
        super(message, source, 0, 0, location(sheet, cell), "sheet", cause);
        this.sheet = sheet;
        this.cell = cell;
    }

    private static String location(@Nullable String sheet, @Nullable String cell) {
        return sheet == null ? "" : "'" + sheet + "'" + (cell == null ? "" : ", cell " + cell);
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
