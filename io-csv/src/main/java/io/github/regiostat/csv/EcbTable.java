// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.table.EcbSeries;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily history: a header such as {@code Date,USD,JPY,BGN,} and one line of euro rates per day, with
 * {@code N/A} for a missing rate. The table of the latest day has its date in words, {@code 02 January 2024}.
 */
final class EcbTable {
    private static final String NO_RATE = "N/A";
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private final RowReader rows;
    private final @Nullable String source;
    private final List<String> header;
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final int terms = table.terms(QuoteTerms.spot(EcbSeries.EURO));
    private final int[] currencies;
    private final Map<String, Integer> days = new HashMap<>();
    private final IntList lineOfRate = new IntList();
    private final IntList columnOfRate = new IntList();

    EcbTable(RowReader rows, List<String> header) {
        this.rows = rows;
        this.source = rows.source();
        this.header = withoutTrailingCell(header);
        this.currencies = new int[this.header.size()];
    }

    static boolean isHeader(List<String> header) {
        return header.get(0).equals("Date");
    }

    /** Returns the cells without the empty one after the trailing comma. */
    private static List<String> withoutTrailingCell(List<String> cells) {
        int last = cells.size() - 1;
        return last > 0 && cells.get(last).isEmpty() ? cells.subList(0, last) : cells;
    }

    RatesDocument read() throws IOException {
        readHeader();
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            day(row);
        }
        return RatesDocument.of(table.build(), Publishers.ECB, rate -> location(lineOfRate, columnOfRate, rate));
    }

    private JsonLocation<CsvFormatException> location(IntList lines, IntList columns, int rate) {
        CellLocation at = at(lines.at(rate), columns.at(rate) - 1);
        return (message, cause) -> new CsvFormatException(message, source, at, null, cause);
    }

    private CellLocation at(int line, int column) {
        return new CellLocation(0, line, column + 1, column < header.size() ? header.get(column) : "");
    }

    private CsvFormatException failure(String message, int column) {
        return rows.failure(message, at(rows.line(), column));
    }

    private void readHeader() {
        for (int i = 1; i < header.size(); i++) {
            String code = header.get(i);
            if (!code.matches("[A-Z]{3}")) {
                throw failure("Header must be Date and currency codes such as 'USD', but has " + Text.quote(code), i);
            }
            currencies[i] = table.currency(code);
            if (currencies[i] != i - 1) {
                throw failure(
                        "Currencies must be unique, but " + Text.quote(code) + " is in columns " + (currencies[i] + 2)
                                + " and " + (i + 1),
                        i);
            }
        }
    }

    private void day(TableRow row) {
        String day = isoDay(row.text(0));
        int size = row.size() > header.size() && row.isEmpty(row.size() - 1) ? row.size() - 1 : row.size();
        if (size != header.size()) {
            throw failure("Line must have " + header.size() + " fields like the header, but has " + size, 0);
        }
        if (!RatesTable.isDay(day)) {
            throw failure("Date must be a day such as '2024-01-02', but was " + Text.quote(day), 0);
        }
        Integer earlier = days.putIfAbsent(day, rows.line());
        if (earlier != null) {
            throw failure("Days must be unique, but " + day + " is in lines " + earlier + " and " + rows.line(), 0);
        }
        int code = table.date(day);
        for (int i = 1; i < size; i++) {
            rate(row.text(i), i, code);
        }
    }

    /** Returns the day of a date in words as in other tables, and any other text as it is. */
    private static String isoDay(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        try {
            return LocalDate.parse(text, IN_WORDS).toString();
        } catch (DateTimeParseException noDate) {
            return text;
        }
    }

    private void rate(String text, int column, int day) {
        if (text.equals(NO_RATE) || text.isEmpty()) {
            return;
        }
        try {
            RatesTable.requireDigits(text, rows.limits());
        } catch (IllegalArgumentException exceeded) {
            throw failure(String.valueOf(exceeded.getMessage()), column);
        }
        if (!table.value(text)) {
            throw failure(
                    "Rate of " + header.get(column) + " must be a positive number" + GroupedNumber.rule(text)
                            + " or N/A, but was " + Text.quote(text),
                    column);
        }
        table.quote(terms, currencies[column], day);
        lineOfRate.add(rows.line());
        columnOfRate.add(column + 1);
    }
}
