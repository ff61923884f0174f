// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.CsvRow;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.RatesTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The header of a table, the selection of its areas, the locations of its rates, and failures with their location. */
final class TableRates {
    private final @Nullable String source;
    private final ReadLimits limits;
    private final Set<String> areas;
    private final List<String> header = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final IntList lineOfRate = new IntList();
    private final IntList columnOfRate = new IntList();
    private @Nullable String firstOmitted;
    private boolean hasSelected;
    private int line = 1;

    TableRates(@Nullable String source, RatesOptions options) {
        this.source = source;
        this.limits = options.limits();
        this.areas = new TreeSet<>(options.areas());
    }

    /** Sets the header; the names may have labels, such as {@code FREQ:Frequency}. */
    void header(CsvRow row, List<String> names) {
        line = row.line();
        header.addAll(names);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                throw failure("Columns must be unique, but " + Text.quote(name) + " is repeated", i);
            }
        }
    }

    List<String> header() {
        return header;
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    /** Returns the index of a column, or -1. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    /** Begins a row, which must have as many cells as the header; empty cells at the end are ignored. */
    List<String> cells(CsvRow row) {
        line = row.line();
        List<String> cells = row.cells();
        int size = cells.size();
        while (size > header.size() && cells.get(size - 1).isEmpty()) {
            size--;
        }
        if (size != header.size()) {
            throw failure("Line must have " + header.size() + " fields like the header, but has " + size, 0);
        }
        return cells;
    }

    /** Returns whether the rates of an area are read. */
    boolean isSelected(String area) {
        if (areas.isEmpty() || areas.contains(area)) {
            hasSelected = true;
            return true;
        }
        firstOmitted = firstOmitted == null ? area : firstOmitted;
        return false;
    }

    /** Rejects a selection of areas that the table does not have. */
    void requireSelected() {
        if (!hasSelected && firstOmitted != null) {
            throw new CsvFormatException(
                    "Table must have an area of RatesOptions.withAreas, but has none of " + String.join(", ", areas)
                            + "; its areas are codes such as " + Text.quote(firstOmitted),
                    source,
                    0,
                    0,
                    "",
                    null);
        }
    }

    /** Requires that a number has not too many digits. */
    void requireDigits(String number, int column) {
        try {
            RatesTable.requireDigits(number, limits);
        } catch (IllegalArgumentException exceeded) {
            throw failure(exceeded, column);
        }
    }

    /** Notes that a rate is in the current row. */
    void rateIn(int column) {
        lineOfRate.add(line);
        columnOfRate.add(column);
    }

    int line() {
        return line;
    }

    int lineOf(int rate) {
        return lineOfRate.at(rate);
    }

    CsvFormatException failure(String message, int column) {
        return failure(message, line, column, null);
    }

    CsvFormatException failure(IllegalArgumentException cause, int column) {
        return failure(String.valueOf(cause.getMessage()), line, column, cause);
    }

    private CsvFormatException failure(String message, int atLine, int column, @Nullable Throwable cause) {
        String name = column < header.size() ? header.get(column) : "";
        return new CsvFormatException(message, source, atLine, column + 1, name, cause);
    }

    JsonLocation<CsvFormatException> location(int rate) {
        return (message, cause) -> failure(message, lineOfRate.at(rate), columnOfRate.at(rate), cause);
    }

    CsvFormatException empty() {
        return new CsvFormatException("Table must have a header, but is empty", source, 1, 1, "", null);
    }
}
