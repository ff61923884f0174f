// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.CsvRow;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.AreaRates;
import io.github.regiostat.io.rates.table.EcbSeries;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.period.Frequency;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads US dollar rates of the BIS (WS_XRU): a line for each rate, with the columns {@code FREQ}, {@code REF_AREA},
 * {@code CURRENCY}, {@code COLLECTION}, {@code TIME_PERIOD} and {@code OBS_VALUE}, or a line for each series with a
 * column for each period. Names and cells may have labels, such as {@code M: Monthly}.
 */
final class BisTable {
    private static final List<String> KEY = List.of("FREQ", "REF_AREA", "CURRENCY", "COLLECTION");
    private static final String TIME = "TIME_PERIOD";
    private static final String VALUE = "OBS_VALUE";
    private static final String FLOW = "WS_XRU";
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(?:-[0-9Q]{1,2}(?:-[0-9]{2})?)?");

    private final @Nullable String source;
    private final RatesOptions options;
    private final TableRates rates;
    private final AreaRates table = new AreaRates();
    private final Map<EcbSeries, QuoteTerms> terms = new HashMap<>();

    BisTable(@Nullable String source, RatesOptions options) {
        this.source = source;
        this.options = options;
        this.rates = new TableRates(source, options);
    }

    static boolean isHeader(List<String> header) {
        return header.stream().map(BisTable::code).toList().containsAll(KEY);
    }

    RatesDocument read(InputStream in) throws IOException {
        Csv.forEachRow(in, CsvOptions.DEFAULT.withLimits(options.limits()), source, this::row);
        if (!rates.hasHeader()) {
            throw rates.empty();
        }
        rates.requireSelected();
        RatesTable built = table.build(rates::location);
        return RatesDocument.of(built, Publishers.BIS, rates::location);
    }

    /** Returns the code before a label, such as {@code M} of {@code M: Monthly}. */
    private static String code(String cell) {
        int colon = cell.indexOf(':');
        return colon < 0 ? cell : cell.substring(0, colon).strip();
    }

    private void row(CsvRow row) {
        if (!rates.hasHeader()) {
            rates.header(row, row.cells().stream().map(BisTable::code).toList());
            requireValues();
            return;
        }
        List<String> cells = rates.cells(row);
        requireFlow(cells);
        String area = cell(cells, "REF_AREA");
        if (!area.isEmpty() && !rates.isSelected(area)) {
            return;
        }
        int time = rates.column(TIME);
        int value = rates.column(VALUE);
        if (time >= 0 && value >= 0) {
            rate(cells, area, code(cells.get(time)), value);
            return;
        }
        for (int i = 0; i < rates.header().size(); i++) {
            if (PERIOD.matcher(rates.header().get(i)).matches()) {
                rate(cells, area, rates.header().get(i), i);
            }
        }
    }

    private void requireValues() {
        boolean isLong = rates.column(TIME) >= 0 && rates.column(VALUE) >= 0;
        if (!isLong
                && rates.header().stream()
                        .noneMatch(name -> PERIOD.matcher(name).matches())) {
            throw rates.failure(
                    "Table must have the columns " + TIME + " and " + VALUE
                            + ", or a column for each period, such as '2024-01', but has neither",
                    0);
        }
    }

    private void requireFlow(List<String> cells) {
        int structure = rates.column("STRUCTURE_ID");
        if (structure >= 0 && !cells.get(structure).contains(FLOW)) {
            throw rates.failure(
                    "Data flow must be " + FLOW + ", the US dollar exchange rates, but was "
                            + Text.quote(cells.get(structure)),
                    structure);
        }
        int action = rates.column("ACTION");
        if (action >= 0 && code(cells.get(action)).equals("D")) {
            throw rates.failure("Action must not be D, the deletion of rates; read the file with the rates", action);
        }
    }

    private String cell(List<String> cells, String name) {
        int column = rates.column(name);
        return column < 0 ? "" : code(cells.get(column));
    }

    private void rate(List<String> cells, String area, String period, int column) {
        String digits = cells.get(column);
        if (digits.isEmpty() || digits.equals("NaN")) {
            return;
        }
        rates.requireDigits(digits, column);
        QuoteTerms key = terms(cells);
        Frequency frequency = checked(rates.column(TIME) < 0 ? column : rates.column(TIME), () -> table.period(period))
                .frequency();
        if (!frequency.code().equals(cell(cells, "FREQ"))) {
            throw rates.failure(
                    "Period must have the frequency of its series, " + cell(cells, "FREQ") + ", but was "
                            + Text.quote(period),
                    column);
        }
        String stated = cell(cells, "CURRENCY");
        String currency = checked(rates.column("CURRENCY"), () -> table.statedCurrency(stated, area, period));
        checked(column, () -> {
            table.value(area, digits);
            return "";
        });
        int earlier = table.rate(key, area, currency, period);
        rates.rateIn(column);
        if (earlier >= 0) {
            throw rates.failure(
                    "Rates of a series must have different periods, but the rate of " + Text.quote(stated) + " and "
                            + period + " is in lines " + rates.lineOf(earlier) + " and " + rates.line(),
                    0);
        }
    }

    /** Returns the basis and the amount of a series; those of the BIS have the rules of the ECB's. */
    private QuoteTerms terms(List<String> cells) {
        EcbSeries key = new EcbSeries(
                cell(cells, "FREQ"), AreaRates.DOLLAR, "", cell(cells, "COLLECTION"), cell(cells, "UNIT_MULT"));
        QuoteTerms known = terms.get(key);
        if (known != null) {
            return known;
        }
        try {
            QuoteTerms found = key.terms();
            terms.put(key, found);
            return found;
        } catch (IllegalArgumentException invalid) {
            throw rates.failure(message(invalid), Math.max(0, rates.column("COLLECTION")));
        }
    }

    private static String message(IllegalArgumentException invalid) {
        return String.valueOf(invalid.getMessage()).replace("EXR_SUFFIX", "COLLECTION");
    }

    /** A step that may fail because of a cell. */
    @FunctionalInterface
    private interface CellStep<T> {
        T run();
    }

    private <T> T checked(int column, CellStep<T> step) {
        try {
            return step.run();
        } catch (CsvFormatException located) {
            throw located;
        } catch (IllegalArgumentException invalid) {
            throw rates.failure(invalid, Math.max(0, column));
        }
    }
}
