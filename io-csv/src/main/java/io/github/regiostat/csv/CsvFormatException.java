// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.io.FormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a table is rejected, with its location, such as {@code gdp.csv, line 3, column 2, in 'geo': Category …}.
 *
 * <p>Lines are those of the file, from 1. Columns are cells of a row, from 1.
 *
 * {@snippet file="CsvSnippets.java" region="failure"}
 */
public final class CsvFormatException extends FormatException {
    private static final long serialVersionUID = 1L;

    /** The row after the header, from 1, or 0. */
    private final int row;

    /** The content of the cell, or null. */
    private final @Nullable String cell;

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the table, such as that of its file, or null
     * @param line the line of the file from 1, or 0 for the whole table
     * @param column the number of the cell in its row from 1, or 0 for the whole row
     * @param columnName the name of the column, or an empty text
     * @param cause the cause, or null
     */
    public CsvFormatException(
            String message,
            @Nullable String source,
            int line,
            int column,
            String columnName,
            @Nullable Throwable cause) {
        this(message, source, new CellLocation(0, line, column, columnName), null, cause);
    }

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the table, such as that of its file, or null
     * @param location the location of the cell, row or header
     * @param cell the content of the cell, or null if the error is not in one cell
     * @param cause the cause, or null
     */
    CsvFormatException(
            String message,
            @Nullable String source,
            CellLocation location,
            @Nullable String cell,
            @Nullable Throwable cause) {
        super(
                message,
                source,
                location.line(),
                location.column(),
                location.name().isEmpty() ? "" : "'" + location.name() + "'",
                "in",
                cause);
        this.row = location.row();
        this.cell = cell;
    }

    /**
     * Returns the row.
     *
     * @return the number of the row after the header, from 1; 0 in or before the header
     */
    public int row() {
        return row;
    }

    /**
     * Returns the name of the column.
     *
     * @return the name in the header, such as {@code OBS_VALUE}, or empty if the error is not in one column
     */
    public Optional<String> columnName() {
        String name = location();
        return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(1, name.length() - 1));
    }

    /**
     * Returns the content of the cell.
     *
     * @return the content, or empty if the error is not in one cell
     */
    public Optional<String> cell() {
        return Optional.ofNullable(cell);
    }
}
