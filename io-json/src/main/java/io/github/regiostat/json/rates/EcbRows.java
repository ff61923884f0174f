// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.json.internal.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Reads the CSV of the data service: columns
 * {@code FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE}, one rate per line.
 */
final class EcbRows {
    private final CsvLines lines;
    private final List<CsvField> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final EcbSeriesTable table = new EcbSeriesTable();
    private final IntList lineOfRow = new IntList();
    private final IntList columnOfRow = new IntList();

    EcbRows(CsvLines lines, List<CsvField> header) {
        this.lines = lines;
        this.header = header;
    }

    static boolean isHeader(List<CsvField> header) {
        List<String> names = header.stream().map(CsvField::text).toList();
        return names.containsAll(List.of("FREQ", "CURRENCY", "TIME_PERIOD", "OBS_VALUE"));
    }

    RatesDocument read() throws IOException {
        for (int i = 0; i < header.size(); i++) {
            CsvField field = header.get(i);
            Integer earlier = columns.putIfAbsent(field.text(), i);
            if (earlier != null) {
                throw lines.failure(
                        "Columns must be unique, but " + Messages.quote(field.text()) + " is repeated", field);
            }
        }
        for (List<CsvField> line = lines.next(); line != null; line = lines.next()) {
            rate(line);
        }
        return new RatesDocument(table.build(), Publishers.ECB, lines.locations(lineOfRow, columnOfRow));
    }

    private void rate(List<CsvField> line) {
        CsvField first = line.get(0);
        if (line.size() != header.size()) {
            throw lines.failure(
                    "Line must have " + header.size() + " fields like the header, but has " + line.size(), first);
        }
        CsvField value = field(line, "OBS_VALUE");
        if (value.text().isEmpty() || value.text().equals("NaN")) {
            return;
        }
        CsvField period = field(line, "TIME_PERIOD");
        String currency = field(line, "CURRENCY").text();
        int terms = checked(first, () -> table.terms(series(line)));
        int date = checked(period, () -> table.period(period.text()));
        checked(value, () -> {
            table.value(currency, value.text());
            return 0;
        });
        int earlier = table.quote(terms, currency, date);
        lineOfRow.add(value.line());
        columnOfRow.add(value.column());
        if (earlier >= 0) {
            throw lines.failure(
                    "Rates of a series must have different periods, but the rate of " + Messages.quote(currency)
                            + " and " + period.text() + " is in lines " + lineOfRow.at(earlier) + " and "
                            + first.line(),
                    first);
        }
    }

    private int checked(CsvField field, IntSupplier step) {
        try {
            return step.getAsInt();
        } catch (IllegalArgumentException exception) {
            throw lines.failure(String.valueOf(exception.getMessage()), field);
        }
    }

    private EcbSeries series(List<CsvField> line) {
        return new EcbSeries(
                field(line, "FREQ").text(),
                columns.containsKey("CURRENCY_DENOM")
                        ? field(line, "CURRENCY_DENOM").text()
                        : EcbSeries.EURO,
                optional(line, "EXR_TYPE"),
                optional(line, "EXR_SUFFIX"),
                optional(line, "UNIT_MULT"));
    }

    private CsvField field(List<CsvField> line, String column) {
        return line.get(columns.getOrDefault(column, 0));
    }

    private String optional(List<CsvField> line, String column) {
        return columns.containsKey(column) ? field(line, column).text() : "";
    }
}
