// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.CsvRow;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.AreaRates;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the official exchange rates in a table of the World Bank: a line for each country, and a column for each year.
 */
final class WorldBankRatesTable {
    private static final String COUNTRY = "Country Code";
    private static final List<String> INDICATORS = List.of("Indicator Code", "Series Code");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?: \\[[^\\]]*])?");
    private static final int MAX_PREAMBLE = 20;
    private static final QuoteTerms AVERAGE = new QuoteTerms(AreaRates.DOLLAR, RateBasis.AVERAGE, BigDecimal.ONE);

    private final @Nullable String source;
    private final RatesOptions options;
    private final TableRates rates;
    private final AreaRates table = new AreaRates();
    private int preamble;
    private int indicator;
    private boolean isInNotes;

    WorldBankRatesTable(@Nullable String source, RatesOptions options) {
        this.source = source;
        this.options = options;
        this.rates = new TableRates(source, options);
    }

    static boolean isHeader(List<String> header) {
        return header.contains(COUNTRY) && INDICATORS.stream().anyMatch(header::contains);
    }

    RatesDocument read(InputStream in) throws IOException {
        Csv.forEachRow(in, CsvOptions.DEFAULT.withLimits(options.limits()), source, this::row);
        if (!rates.hasHeader()) {
            throw rates.empty();
        }
        rates.requireSelected();
        RatesTable built = table.build(rates::location);
        return RatesDocument.of(built, Publishers.WORLD_BANK, rates::location);
    }

    private void row(CsvRow row) {
        if (!rates.hasHeader()) {
            header(row);
            return;
        }
        if (isNote(row.cells())) {
            isInNotes = true;
            return;
        }
        List<String> cells = rates.cells(row);
        if (isInNotes) {
            throw rates.failure("Notes must be behind the last country, but another line follows", 0);
        }
        try {
            AreaRates.requireOfficialRate(cells.get(indicator));
        } catch (IllegalArgumentException other) {
            throw rates.failure(other, indicator);
        }
        String area = cells.get(rates.column(COUNTRY));
        if (!rates.isSelected(area)) {
            return;
        }
        for (int i = 0; i < rates.header().size(); i++) {
            if (YEAR.matcher(rates.header().get(i)).matches()) {
                rate(area, cells.get(i), i);
            }
        }
    }

    private void header(CsvRow row) {
        if (isHeader(row.cells())) {
            List<String> names = row.cells();
            rates.header(row, names);
            indicator = Math.max(rates.column(INDICATORS.get(0)), rates.column(INDICATORS.get(1)));
            if (names.stream().noneMatch(name -> YEAR.matcher(name).matches())) {
                throw rates.failure("Table must have a column for each year, such as '2024', but has none", 0);
            }
        } else if (++preamble > MAX_PREAMBLE) {
            throw rates.empty();
        }
    }

    /** Returns whether a row is one of the notes behind the table. */
    private boolean isNote(List<String> cells) {
        String first = cells.get(0);
        return cells.stream().skip(1).allMatch(String::isEmpty)
                && (first.startsWith("Data from database:") || first.startsWith("Last Updated:"));
    }

    private void rate(String area, String digits, int column) {
        if (digits.isEmpty() || digits.equals("..")) {
            return;
        }
        rates.requireDigits(digits, column);
        Matcher year = YEAR.matcher(rates.header().get(column));
        String period = year.matches() ? year.group(1) : "";
        try {
            table.value(area, digits);
        } catch (IllegalArgumentException invalid) {
            throw rates.failure(invalid, column);
        }
        int earlier = table.rate(AVERAGE, area, table.localCurrency(area, period), period);
        rates.rateIn(column);
        if (earlier >= 0) {
            throw rates.failure(
                    "Countries must be unique, but '" + area + "' is in lines " + rates.lineOf(earlier) + " and "
                            + rates.line(),
                    rates.column(COUNTRY));
        }
    }
}
