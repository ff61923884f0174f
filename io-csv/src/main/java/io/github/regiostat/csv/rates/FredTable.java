// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.CsvRow;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads series of FRED: a header such as {@code observation_date,DEXCHUS}, and a line for each date, with a point or an
 * empty cell for a missing rate. The id of a series determines what its rates are.
 */
final class FredTable {
    private static final Set<String> DATE_COLUMNS = Set.of("observation_date", "DATE");

    /** The column of a file that states the id of its series only in its name. */
    private static final String VALUE = "VALUE";

    private static final String MISSING = ".";

    private final @Nullable String source;
    private final RatesOptions options;
    private final TableRates rates;
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final List<String> ids = new ArrayList<>();
    private final List<RateSeries> series = new ArrayList<>();
    private final List<Integer> terms = new ArrayList<>();
    private final Map<String, Integer> lineOfDate = new HashMap<>();
    private boolean isOfPublisher = true;
    private int firstOfMonth;
    private int datesWithRates;

    FredTable(@Nullable String source, RatesOptions options) {
        this.source = source;
        this.options = options;
        this.rates = new TableRates(source, options);
    }

    /** Returns whether a header has dates as FRED names them. */
    static boolean isHeader(List<String> header) {
        return header.size() > 1 && DATE_COLUMNS.contains(header.get(0));
    }

    /** Returns whether a header has a series of exchange rates. */
    static boolean isOfRates(List<String> header, RatesOptions options) {
        return isHeader(header)
                && header.subList(1, header.size()).stream()
                        .anyMatch(name -> name.equals(VALUE)
                                || FredSeries.isRate(name)
                                || options.series().containsKey(name));
    }

    RatesDocument read(InputStream in) throws IOException {
        Csv.forEachRow(in, CsvOptions.DEFAULT.withLimits(options.limits()), source, this::row);
        if (!rates.hasHeader()) {
            throw rates.empty();
        }
        requireDailyRates();
        return RatesDocument.of(table.build(), isOfPublisher ? Publishers.FEDERAL_RESERVE : null, rates::location);
    }

    private void row(CsvRow row) {
        if (!rates.hasHeader()) {
            header(row);
            return;
        }
        List<String> cells = rates.cells(row);
        String date = cells.get(0);
        if (!RatesTable.isDay(date)) {
            throw rates.failure("Date must be a day such as '2024-01-02', but was " + Text.quote(date), 0);
        }
        Integer earlier = lineOfDate.putIfAbsent(date, rates.line());
        if (earlier != null) {
            throw rates.failure(
                    "Dates must be unique, but " + date + " is in lines " + earlier + " and " + rates.line(), 0);
        }
        boolean hasRate = false;
        for (int i = 1; i < rates.header().size(); i++) {
            String digits = cells.get(i);
            if (!digits.equals(MISSING) && !digits.isEmpty()) {
                rate(date, digits, i);
                hasRate |= series.get(i).frequency() == Frequency.DAY;
            }
        }
        if (hasRate) {
            datesWithRates++;
            firstOfMonth += date.endsWith("-01") ? 1 : 0;
        }
    }

    private void header(CsvRow row) {
        List<String> names = row.cells();
        int last = names.size() - 1;
        rates.header(row, last > 0 && names.get(last).isEmpty() ? names.subList(0, last) : names);
        // The column of dates has no series; XXX is the code of ISO 4217 for no currency, in its place.
        series.add(RateSeries.of("USD", "XXX", Frequency.DAY, RateBasis.SPOT));
        terms.add(0);
        ids.add(names.get(0));
        for (int i = 1; i < rates.header().size(); i++) {
            String id = idOf(names.get(i));
            ids.add(id);
            RateSeries found = series(id, i);
            series.add(found);
            terms.add(table.terms(new QuoteTerms(found.base(), found.basis(), BigDecimal.ONE)));
        }
    }

    private String idOf(String name) {
        return name.equals(VALUE) && !options.series().containsKey(VALUE) ? nameOfFile() : name;
    }

    private RateSeries series(String id, int column) {
        RateSeries specified = options.series().get(id);
        if (specified != null) {
            isOfPublisher &= FredSeries.isRate(id);
            return specified;
        }
        RateSeries known = FredSeries.ALL.get(id);
        if (known == null) {
            String problem = id.equals(VALUE)
                    ? "of a column " + VALUE + " in a file without the name of a series, as in DEXCHUS.csv"
                    : Text.quote(id) + ", " + FredSeries.problem(id);
            throw rates.failure(
                    "Series must be an exchange rate of the Federal Reserve such as DEXCHUS, EXCHUS or AEXCHUS,"
                            + " but was "
                            + problem + "; specify what its rates are with RatesOptions.withSeries(\"" + id
                            + "\", RateSeries.of(base, quote, frequency, basis))",
                    column);
        }
        return known;
    }

    /** Returns the name of the file without its ending, as FRED names the download of a series. */
    private String nameOfFile() {
        String path = source == null ? "" : source;
        String file = path.substring(path.lastIndexOf('/') + 1);
        int end = file.indexOf('.');
        String id = end < 0 ? file : file.substring(0, end);
        return FredSeries.isId(id) || options.series().containsKey(id) ? id : VALUE;
    }

    private void rate(String date, String digits, int column) {
        rates.requireDigits(digits, column);
        if (!table.value(digits)) {
            throw rates.failure(
                    "Rate must be a positive number" + GroupedNumber.rule(digits)
                            + ", or a point if it is missing, but was " + Text.quote(digits),
                    column);
        }
        RateSeries of = series.get(column);
        int earlier = table.quote(terms.get(column), table.currency(of.quote()), table.date(period(date, of, column)));
        rates.rateIn(column);
        if (earlier >= 0) {
            throw rates.failure(
                    "Series must have different pairs or periods, but the rate of " + of + ", " + date
                            + ", is also in line " + rates.lineOf(earlier),
                    column);
        }
    }

    private String period(String date, RateSeries of, int column) {
        LocalDate day = LocalDate.parse(date);
        if (of.frequency() == Frequency.DAY) {
            boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (isWeekend && isKnown(column)) {
                throw rates.failure(
                        "Daily rate must be of a weekday, but " + date + " is a "
                                + (day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday") + remedy(column),
                        0);
            }
            return date;
        }
        TimePeriod period = TimePeriod.containing(of.frequency(), day);
        if (!period.start().equals(day)) {
            throw rates.failure(
                    "Date must be the first day of its period in a series with the frequency "
                            + of.frequency().code() + ", but was " + Text.quote(date),
                    0);
        }
        return period.toString();
    }

    private boolean isKnown(int column) {
        return !options.series().containsKey(ids.get(column));
    }

    /** Rejects a daily series that was aggregated at its download, because its rates may be averages. */
    private void requireDailyRates() {
        if (datesWithRates < 2 || firstOfMonth < datesWithRates) {
            return;
        }
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i).frequency() == Frequency.DAY && isKnown(i)) {
                throw rates.failure(
                        "Daily rates must be of several days of a month, but all are of first days" + remedy(i), i);
            }
        }
    }

    private String remedy(int column) {
        return "; if the series was aggregated at its download, specify what its rates are with"
                + " RatesOptions.withSeries(\"" + ids.get(column)
                + "\", RateSeries.of(base, quote, frequency, basis))";
    }
}
