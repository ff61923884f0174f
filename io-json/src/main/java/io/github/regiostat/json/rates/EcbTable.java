// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.json.internal.GroupedNumber;
import io.github.regiostat.json.internal.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the daily history: a header such as {@code Date,USD,JPY,BGN,} and one line of euro rates per day, with
 * {@code N/A} for a missing rate.
 */
final class EcbTable {
    private static final String NO_RATE = "N/A";

    private final CsvLines lines;
    private final List<CsvField> header;
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final int terms = table.terms(QuoteTerms.spot(EcbSeries.EURO));
    private final int[] currencies;
    private final Map<String, Integer> days = new HashMap<>();
    private final IntList lineOfRow = new IntList();
    private final IntList columnOfRow = new IntList();

    EcbTable(CsvLines lines, List<CsvField> header) {
        this.lines = lines;
        this.header = withoutTrailingField(header);
        this.currencies = new int[this.header.size()];
    }

    static boolean isHeader(List<CsvField> header) {
        return header.get(0).text().equals("Date");
    }

    /** Returns the fields without the empty one after the trailing comma. */
    private static List<CsvField> withoutTrailingField(List<CsvField> fields) {
        int last = fields.size() - 1;
        return last > 0 && fields.get(last).text().isEmpty() ? fields.subList(0, last) : fields;
    }

    RatesDocument read() throws IOException {
        readHeader();
        for (List<CsvField> line = lines.next(); line != null; line = lines.next()) {
            day(line);
        }
        return new RatesDocument(table.build(), Publishers.ECB, lines.locations(lineOfRow, columnOfRow));
    }

    private void readHeader() {
        for (int i = 1; i < header.size(); i++) {
            CsvField field = header.get(i);
            if (!isCode(field.text())) {
                throw lines.failure(
                        "Header must be Date and currency codes such as 'USD', but has " + Messages.quote(field.text()),
                        field);
            }
            currencies[i] = table.currency(field.text());
            if (currencies[i] != i - 1) {
                throw lines.failure(
                        "Currencies must be unique, but " + Messages.quote(field.text()) + " is in columns "
                                + header.get(currencies[i] + 1).column() + " and " + field.column(),
                        field);
            }
        }
    }

    private static boolean isCode(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private void day(List<CsvField> line) {
        CsvField day = line.get(0);
        List<CsvField> fields = line.size() > header.size() ? withoutTrailingField(line) : line;
        if (fields.size() != header.size()) {
            throw lines.failure(
                    "Line must have " + header.size() + " fields like the header, but has " + fields.size(), day);
        }
        if (!RateReading.isDay(day.text())) {
            throw lines.failure("Date must be a day such as '2024-01-02', but was " + Messages.quote(day.text()), day);
        }
        Integer earlier = days.putIfAbsent(day.text(), day.line());
        if (earlier != null) {
            throw lines.failure(
                    "Days must be unique, but " + day.text() + " is in lines " + earlier + " and " + day.line(), day);
        }
        int code = table.date(day.text());
        for (int i = 1; i < fields.size(); i++) {
            rate(fields.get(i), i, code);
        }
    }

    private void rate(CsvField field, int column, int day) {
        if (field.text().equals(NO_RATE) || field.text().isEmpty()) {
            return;
        }
        if (!table.value(field.text())) {
            throw lines.failure(
                    "Rate of " + header.get(column).text() + " must be a positive number"
                            + GroupedNumber.rule(field.text()) + " or N/A, but was " + Messages.quote(field.text()),
                    field);
        }
        table.quote(terms, currencies[column], day);
        lineOfRow.add(field.line());
        columnOfRow.add(field.column());
    }
}
