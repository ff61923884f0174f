// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.table.EcbSeries;
import io.github.regiostat.io.rates.table.EcbSeriesTable;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.RatesTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV of the data service: columns
 * {@code FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE}, one rate per line.
 */
final class EcbRows {
    private static final String VALUE = "OBS_VALUE";

    private final RowReader rows;
    private final @Nullable String source;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final EcbSeriesTable table = new EcbSeriesTable();
    private final IntList lineOfRate = new IntList();

    EcbRows(RowReader rows, List<String> header) {
        this.rows = rows;
        this.source = rows.source();
        this.header = header;
    }

    /** Returns whether a header is that of the data service; one with COLLECTION is that of the BIS, for one dollar. */
    static boolean isHeader(List<String> header) {
        return header.containsAll(List.of("FREQ", "CURRENCY", "TIME_PERIOD", VALUE)) && !header.contains("COLLECTION");
    }

    RatesDocument read() throws IOException {
        for (int i = 0; i < header.size(); i++) {
            if (columns.putIfAbsent(header.get(i), i) != null) {
                throw failure("Columns must be unique, but " + Text.quote(header.get(i)) + " is repeated", i);
            }
        }
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            rate(row);
        }
        return RatesDocument.of(table.build(), Publishers.ECB, this::location);
    }

    private JsonLocation<CsvFormatException> location(int rate) {
        CellLocation at = at(lineOfRate.at(rate), column(VALUE));
        return (message, cause) -> new CsvFormatException(message, source, at, null, cause);
    }

    private CellLocation at(int line, int column) {
        return new CellLocation(0, line, column + 1, header.get(column));
    }

    private CsvFormatException failure(String message, int column) {
        return rows.failure(message, at(rows.line(), column));
    }

    private void rate(TableRow row) {
        if (row.size() != header.size()) {
            throw failure("Line must have " + header.size() + " fields like the header, but has " + row.size(), 0);
        }
        String value = row.text(column(VALUE));
        if (value.isEmpty() || value.equals("NaN")) {
            return;
        }
        String period = row.text(column("TIME_PERIOD"));
        String currency = row.text(column("CURRENCY"));
        int terms = checked(0, () -> table.terms(series(row)));
        int date = checked(column("TIME_PERIOD"), () -> table.period(period));
        checked(column(VALUE), () -> {
            RatesTable.requireDigits(value, rows.limits());
            table.value(currency, value);
            return 0;
        });
        int earlier = table.quote(terms, currency, date);
        lineOfRate.add(rows.line());
        if (earlier >= 0) {
            throw failure(
                    "Rates of a series must have different periods, but the rate of " + Text.quote(currency) + " and "
                            + period + " is in lines " + lineOfRate.at(earlier) + " and " + rows.line(),
                    0);
        }
    }

    private int checked(int column, IntSupplier step) {
        try {
            return step.getAsInt();
        } catch (IllegalArgumentException exception) {
            throw failure(String.valueOf(exception.getMessage()), column);
        }
    }

    private EcbSeries series(TableRow row) {
        return new EcbSeries(
                row.text(column("FREQ")),
                columns.containsKey("CURRENCY_DENOM") ? row.text(column("CURRENCY_DENOM")) : EcbSeries.EURO,
                optional(row, "EXR_TYPE"),
                optional(row, "EXR_SUFFIX"),
                optional(row, "UNIT_MULT"));
    }

    private int column(String name) {
        return columns.getOrDefault(name, 0);
    }

    private String optional(TableRow row, String name) {
        return columns.containsKey(name) ? row.text(column(name)) : "";
    }
}
