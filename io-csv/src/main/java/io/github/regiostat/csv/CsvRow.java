// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.List;

/**
 * A row of a table as published, such as {@code line 2: [DE, 2024, 4305.3]}.
 *
 * {@snippet file="CsvSnippets.java" region="rows"}
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvRow {
    private final int line;
    private final List<String> cells;

    CsvRow(int line, List<String> cells) {
        this.line = line;
        this.cells = List.copyOf(cells);
    }

    /**
     * Returns the line of the file in which the row starts.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the cells.
     *
     * @return the content of the cells, without quotes and without spaces around it
     */
    public List<String> cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvRow that && line == that.line && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode() * 31 + line;
    }

    /** Returns the line and the cells, such as {@code line 2: [DE, 2024, 4305.3]}. */
    @Override
    public String toString() {
        return "line " + line + ": " + cells;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CsvRow.class, "its cells");
    }
}
