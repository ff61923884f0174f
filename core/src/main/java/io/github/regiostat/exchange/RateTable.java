// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Exchange rates as columns, sorted by basis, pair and day, and the search for a path between two currencies.
 *
 * <p>A search looks up the graph of the pairs that have a rate on a day. The path in the graph determines the pairs,
 * and each pair has its rate at the position of the day. An {@link ExchangeRate} is created on request.
 */
@SuppressWarnings("EnumOrdinal") // Days and series are in arrays by basis.
final class RateTable {
    /** No position of a rate, nor the complement of one. */
    static final int NO_STEP = Integer.MIN_VALUE;

    private static final RateBasis[] BASES = RateBasis.values();

    private final CurrencyNumbers currencies;
    private final PairNumbers pairs;
    private final QuoteColumns columns;
    private final RateDays[] days;
    private final @Nullable QuoteSeries[] seriesByPair;
    /** All series in the order of their positions. */
    private final QuoteSeries[] series;
    /** The position after the last one of each basis. */
    private final int[] ends = new int[BASES.length];
    /** The positions of the rates in the order of addition, or null if they are in that order. */
    private final int @Nullable [] positions;

    private final int size;
    /** The graph of a day without rates. */
    private final CurrencyGraph none;

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if two different rates have the same pair, days and basis, or rates contradict
     *     each other
     */
    RateTable(List<ExchangeRate> rates, List<Currency> pivots) {
        RateTableBuilder builder = new RateTableBuilder(rates, pivots);
        this.currencies = builder.currencies();
        this.pairs = builder.pairs();
        this.columns = builder.columns();
        this.days = builder.days(columns);
        this.seriesByPair = builder.seriesByPair();
        this.series = builder.series();
        for (QuoteSeries added : series) {
            Arrays.fill(ends, added.basis().ordinal(), ends.length, added.end());
        }
        this.positions = builder.positions();
        this.size = rates.size();
        this.none = new CurrencyGraph.Builder(currencies.size()).build();
        if (size > 1) {
            RateAgreement.require(this, pairs);
        }
    }

    /** Returns the rates in the order in which they were added. */
    List<ExchangeRate> rates() {
        return Collections.unmodifiableList(new RateList(this));
    }

    /** Returns the number of rates. */
    int size() {
        return size;
    }

    /** Returns the position of a rate in the columns by its index in the order of addition. */
    int positionOf(int index) {
        return positions == null ? index : positions[index];
    }

    /** Returns whether there is a rate at a position of the columns. */
    boolean has(int position) {
        return columns.has(position);
    }

    /** Returns the rate at a position of the columns. */
    ExchangeRate rate(int position) {
        QuoteSeries of = seriesOf(position);
        RateTerms terms = columns.terms(position);
        TimePeriod period = terms.period();
        return new ExchangeRate(
                currencies.currency(of.base()),
                currencies.currency(of.quote()),
                columns.rate(position),
                columns.published(position),
                period == null ? dayOf(of, position) : period,
                of.basis(),
                terms.source(),
                terms.fixings());
    }

    private QuoteSeries seriesOf(int position) {
        int low = 0;
        int high = series.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (series[middle].start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return series[low];
    }

    private TimePeriod dayOf(QuoteSeries of, int position) {
        return TimePeriod.day(LocalDate.ofEpochDay(days(of.basis()).lastDay(of.rowAt(position))));
    }

    /** Returns the basis of the rate at a position. */
    RateBasis basis(int position) {
        int basis = 0;
        while (position >= ends[basis]) {
            basis++;
        }
        return BASES[basis];
    }

    Currency currency(int number) {
        return currencies.currency(number);
    }

    QuoteColumns columns() {
        return columns;
    }

    RateDays days(RateBasis basis) {
        return days[basis.ordinal()];
    }

    /** Returns the number of the currency with a code, or {@link CurrencyNumbers#NONE} if it has no rate. */
    int number(String code) {
        return currencies.of(code);
    }

    /** Returns the currencies that have a rate with a currency, the earliest pivot first. */
    List<Currency> neighbours(Currency currency) {
        int number = currencies.of(currency);
        return number == CurrencyNumbers.NONE
                ? List.of()
                : Arrays.stream(pairs.graph().neighboursOf(number))
                        .mapToObj(currencies::currency)
                        .toList();
    }

    /** Returns the series of a pair and basis, or null if the pair has no rate with the basis. */
    @Nullable
    QuoteSeries series(int base, int quote, RateBasis basis) {
        int pair = base < 0 || quote < 0 ? PairNumbers.NONE : pairs.of(base, quote);
        return pair == PairNumbers.NONE ? null : series(pair, basis);
    }

    private @Nullable QuoteSeries series(int pair, RateBasis basis) {
        return seriesByPair[basis.ordinal() * pairs.size() + pair];
    }

    /** Returns whether a pair, in either direction, has a rate with the basis and the days of a rate. */
    boolean hasSameKey(ExchangeRate rate) {
        int base = currencies.of(rate.base());
        int quote = currencies.of(rate.quote());
        RateBasis basis = rate.basis();
        if (basis == RateBasis.FIXED) {
            return series(base, quote, basis) != null || series(quote, base, basis) != null;
        }
        int row = days(basis).row(RateDays.keyOf(rate));
        return row != RateDays.NONE
                && (position(base, quote, basis, row) >= 0 || position(quote, base, basis, row) >= 0);
    }

    /** Returns the position of the rate of a pair in a row, or a negative number if the row has no such rate. */
    private int position(int base, int quote, RateBasis basis, int row) {
        return position(series(base, quote, basis), row);
    }

    int position(@Nullable QuoteSeries quotes, int row) {
        if (quotes == null) {
            return -1;
        }
        int position = quotes.positionOf(row);
        return position >= 0 && quotes.hasGaps() && !columns.has(position) ? -1 : position;
    }

    /** Returns the position of the fixed rate of a pair if it holds in a row of the fixed rates. */
    private int fixedPosition(int base, int quote, int row) {
        QuoteSeries found = row == RateDays.NONE ? null : series(base, quote, RateBasis.FIXED);
        return found != null && found.rowAt(found.start()) <= row ? found.start() : -1;
    }

    /**
     * Returns the path of rates of one basis and of fixed rates, in the documented order of preference.
     *
     * @param from the number of a currency of this table
     * @param to the number of another one
     * @param end the last day of the period
     * @return the path, or null if no rates connect the two currencies
     */
    @Nullable
    ConversionPath find(int from, int to, TimePeriod period, long end, RateBasis basis, int daysBack) {
        return switch (basis) {
            case FIXED -> fixed(from, to, fixedRow(period.startEpochDay()));
            case AVERAGE -> average(from, to, period);
            case PPP -> parity(from, to, period);
            case END_OF_PERIOD -> endOfPeriod(from, to, end, daysBack);
            case SPOT -> spot(from, to, end, daysBack);
        };
    }

    /** Returns whether there are fixed rates of any currencies. */
    boolean hasFixedRates() {
        return days(RateBasis.FIXED).size() > 0;
    }

    /** Returns the row of the fixed rates that hold on a day and later. */
    private int fixedRow(long day) {
        return days(RateBasis.FIXED).floor(day);
    }

    private @Nullable ConversionPath fixed(int from, int to, int fixedRow) {
        return fixedRow == RateDays.NONE ? null : path(from, to, RateBasis.FIXED, RateDays.NONE, fixedRow);
    }

    private @Nullable ConversionPath average(int from, int to, TimePeriod period) {
        int fixedRow = fixedRow(period.startEpochDay());
        ConversionPath path = fixed(from, to, fixedRow);
        return path != null ? path : ofPeriod(from, to, RateBasis.AVERAGE, period, fixedRow);
    }

    /** A parity has priority over a fixed rate of the pair, because a path of fixed rates alone has no parity. */
    private @Nullable ConversionPath parity(int from, int to, TimePeriod period) {
        ConversionPath path = ofPeriod(from, to, RateBasis.PPP, period, fixedRow(period.startEpochDay()));
        return path == null || path.hasOnlyFixedRates() ? null : path;
    }

    private @Nullable ConversionPath ofPeriod(int from, int to, RateBasis basis, TimePeriod period, int fixedRow) {
        int row = days(basis).row(RateDays.key(period));
        return row == RateDays.NONE ? null : path(from, to, basis, row, fixedRow);
    }

    private @Nullable ConversionPath endOfPeriod(int from, int to, long day, int daysBack) {
        int fixedRow = fixedRow(day);
        ConversionPath path = fixed(from, to, fixedRow);
        if (path == null) {
            path = onDay(from, to, RateBasis.END_OF_PERIOD, day, fixedRow);
        }
        return path != null ? path : lastSpot(from, to, day, daysBack, fixedRow);
    }

    private @Nullable ConversionPath spot(int from, int to, long day, int daysBack) {
        int fixedRow = fixedRow(day);
        ConversionPath path = fixed(from, to, fixedRow);
        // Without rates of the end of a period, the fixing of the day is the last one up to the day.
        if (path == null && days(RateBasis.END_OF_PERIOD).size() > 0) {
            path = onDay(from, to, RateBasis.SPOT, day, fixedRow);
            if (path == null) {
                path = onDay(from, to, RateBasis.END_OF_PERIOD, day, fixedRow);
            }
        }
        return path != null ? path : lastSpot(from, to, day, daysBack, fixedRow);
    }

    private @Nullable ConversionPath onDay(int from, int to, RateBasis basis, long day, int fixedRow) {
        int row = days(basis).rowOn(day);
        return row < 0 ? null : path(from, to, basis, row, fixedRow);
    }

    /** Returns the path of fixings of the last day, up to a number of days back, on which all steps have one. */
    private @Nullable ConversionPath lastSpot(int from, int to, long day, int daysBack, int fixedRow) {
        RateDays spots = days(RateBasis.SPOT);
        int rowOfDay = spots.rowOn(day);
        ConversionPath ofDay = rowOfDay < 0 ? null : path(from, to, RateBasis.SPOT, rowOfDay, fixedRow);
        return ofDay != null ? ofDay : earlierSpot(from, to, day, daysBack, fixedRow);
    }

    private @Nullable ConversionPath earlierSpot(int from, int to, long day, int daysBack, int fixedRow) {
        RateDays spots = days(RateBasis.SPOT);
        CurrencyGraph failed = null;
        for (int row = spots.floor(day); row >= 0 && spots.lastDay(row) >= day - daysBack; row--) {
            if (failed == null || spots.graph(row) != failed) {
                ConversionPath path = path(from, to, RateBasis.SPOT, row, fixedRow);
                if (path != null) {
                    return path;
                }
                failed = spots.graph(row);
            }
        }
        return null;
    }

    /** Returns the path over the pairs of a row of one basis and a row of the fixed rates, or null. */
    private @Nullable ConversionPath path(int from, int to, RateBasis basis, int row, int fixedRow) {
        int direct = step(from, to, basis, row, fixedRow);
        if (direct != NO_STEP) {
            return new ConversionPath(this, from, to, direct, NO_STEP);
        }
        // The pairs of a row are some of all pairs: no pivot of the row is before the first pivot of all pairs.
        int pivot = pairs.pivot(from, to);
        int first = pivot == CurrencyNumbers.NONE ? NO_STEP : step(from, pivot, basis, row, fixedRow);
        int second = first == NO_STEP ? NO_STEP : step(pivot, to, basis, row, fixedRow);
        return second == NO_STEP
                ? longPath(from, to, basis, row, fixedRow)
                : new ConversionPath(this, from, to, first, second);
    }

    private @Nullable ConversionPath longPath(int from, int to, RateBasis basis, int row, int fixedRow) {
        CurrencyGraph market = row == RateDays.NONE ? none : days(basis).graph(row);
        CurrencyGraph fixed =
                fixedRow == RateDays.NONE ? none : days(RateBasis.FIXED).graph(fixedRow);
        int[] path = market.path(fixed, from, to);
        if (path.length == 0) {
            return null;
        }
        int[] steps = new int[path.length];
        int current = from;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(current, path[i], basis, row, fixedRow);
            current = path[i];
        }
        return new ConversionPath(
                this, new PathParts(this, currencies.currency(from), currencies.currency(to), basis, steps));
    }

    /**
     * Returns the position of the rate from one currency to another, or its complement if the rate is inverse. Fixed
     * rates have priority, except over parities.
     */
    private int step(int from, int to, RateBasis basis, int row, int fixedRow) {
        int pair = pairs.of(from, to);
        if (pair == PairNumbers.NONE) {
            return NO_STEP;
        }
        int fixed = fixedStep(from, to, fixedRow);
        if (row == RateDays.NONE || fixed != NO_STEP && basis != RateBasis.PPP) {
            return fixed;
        }
        int position = position(series(pair, basis), row);
        if (position >= 0) {
            return position;
        }
        int inverse = position(to, from, basis, row);
        return inverse >= 0 ? ~inverse : fixed;
    }

    private int fixedStep(int from, int to, int fixedRow) {
        if (fixedRow == RateDays.NONE) {
            return NO_STEP;
        }
        int position = fixedPosition(from, to, fixedRow);
        if (position >= 0) {
            return position;
        }
        int inverse = fixedPosition(to, from, fixedRow);
        return inverse >= 0 ? ~inverse : NO_STEP;
    }

    /** Returns the average of the fixings of a pair in a period, or null if there are none. */
    @Nullable
    ExchangeRate averageOf(Currency base, Currency quote, TimePeriod period) {
        QuoteSeries found = series(currencies.of(base), currencies.of(quote), RateBasis.SPOT);
        if (found == null) {
            return null;
        }
        return FixingAverage.ofPair(columns, firstIn(found, period), endIn(found, period), base, quote, period);
    }

    /** Returns the path of the average of the fixings of two currencies in a period, or null if there are none. */
    @Nullable
    ConversionPath averagePath(int from, int to, TimePeriod period) {
        Currency first = currencies.currency(from);
        Currency last = currencies.currency(to);
        ExchangeRate average = averageOf(first, last, period);
        if (average == null) {
            average = averageOf(last, first, period);
        }
        if (average == null) {
            average = FixingAverage.ofCrossRates(pathsOfDays(from, to, period), period);
        }
        if (average == null) {
            average = averageOfParts(from, to, period);
        }
        return average == null ? null : new RateTable(List.of(average), List.of()).pathOfAverage(first, last, period);
    }

    /** Returns whether two currencies have an average in a period, also by the inverse pair or by cross rates. */
    boolean hasAveragePath(Currency from, Currency to, TimePeriod period) {
        int first = currencies.of(from);
        int last = currencies.of(to);
        return first >= 0 && last >= 0 && averagePath(first, last, period) != null;
    }

    /**
     * Returns the average of the averages of the half-years, quarters or months of a period, the longest that are all
     * there, or null.
     */
    @Nullable
    ExchangeRate averageOfParts(Currency from, Currency to, TimePeriod period) {
        return averageOfParts(currencies.of(from), currencies.of(to), period);
    }

    private @Nullable ExchangeRate averageOfParts(int from, int to, TimePeriod period) {
        for (Frequency shorter : List.of(Frequency.HALF_YEAR, Frequency.QUARTER, Frequency.MONTH)) {
            Frequency own = period.frequency();
            boolean isShorter = own.compareTo(shorter) < 0
                    && own.duration().toTotalMonths() % shorter.duration().toTotalMonths() == 0;
            if (isShorter && from >= 0 && to >= 0) {
                List<TimePeriod> parts = period.split(shorter);
                List<ConversionPath> paths = new ArrayList<>();
                for (TimePeriod part : parts) {
                    ConversionPath path = average(from, to, part);
                    if (path == null) {
                        break;
                    }
                    paths.add(path);
                }
                if (paths.size() == parts.size()) {
                    return FixingAverage.ofParts(paths, parts, period);
                }
            }
        }
        return null;
    }

    private @Nullable ConversionPath pathOfAverage(Currency from, Currency to, TimePeriod period) {
        return average(currencies.of(from), currencies.of(to), period);
    }

    /** Returns the path of fixings of each day of a period on which all steps have one, the earliest day first. */
    private List<ConversionPath> pathsOfDays(int from, int to, TimePeriod period) {
        RateDays spots = days(RateBasis.SPOT);
        int fixedRow = fixedRow(period.startEpochDay());
        List<ConversionPath> paths = new ArrayList<>();
        int last = spots.floor(period.endEpochDay());
        for (int row = spots.floor(period.startEpochDay() - 1) + 1; row <= last; row++) {
            ConversionPath path = path(from, to, RateBasis.SPOT, row, fixedRow);
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** Returns the numbers of currencies and rates, with the years of the rates of each basis. */
    String summary() {
        if (size == 0) {
            return "no exchange rates";
        }
        List<String> counts = new ArrayList<>();
        int start = 0;
        for (RateBasis basis : BASES) {
            int end = ends[basis.ordinal()];
            int count = (int) IntStream.range(start, end).filter(columns::has).count();
            if (count > 0) {
                counts.add(count + " " + nameOf(basis, count) + years(basis));
            }
            start = end;
        }
        return "Exchange rates of " + currencies.size() + " currencies: " + String.join(", ", counts);
    }

    private static String nameOf(RateBasis basis, int count) {
        String name = switch (basis) {
            case AVERAGE -> "average";
            case END_OF_PERIOD -> "end-of-period rate";
            case SPOT -> "spot rate";
            case PPP -> "purchasing power parity";
            case FIXED -> "fixed rate";
        };
        boolean isPlural = count > 1;
        return isPlural && basis == RateBasis.PPP ? "purchasing power parities" : name + (isPlural ? "s" : "");
    }

    private String years(RateBasis basis) {
        if (basis == RateBasis.FIXED) {
            return "";
        }
        int first = yearOf(days(basis).lastDay(0));
        int last = yearOf(days(basis).lastDay(days(basis).size() - 1));
        return " " + first + (first == last ? "" : "/" + last);
    }

    private static int yearOf(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    /** Returns the first position of a fixing in a period or later. */
    private int firstIn(QuoteSeries fixings, TimePeriod period) {
        return fixings.ceiling(days(RateBasis.SPOT).floor(period.startEpochDay() - 1) + 1);
    }

    /** Returns the position after the last fixing in a period. */
    private int endIn(QuoteSeries fixings, TimePeriod period) {
        return fixings.ceiling(days(RateBasis.SPOT).floor(period.endEpochDay()) + 1);
    }

    /** Returns a fixing of each step of the shortest path of fixings in a period and fixed rates. */
    List<ExchangeRate> dailyRates(Currency from, Currency to, TimePeriod period) {
        int first = currencies.of(from);
        int last = currencies.of(to);
        if (first < 0 || last < 0) {
            return List.of();
        }
        int fixedRow = fixedRow(period.startEpochDay());
        CurrencyGraph fixed =
                fixedRow == RateDays.NONE ? none : days(RateBasis.FIXED).graph(fixedRow);
        List<ExchangeRate> fixings = new ArrayList<>();
        int current = first;
        for (int next : pairsWithFixings(period).path(fixed, first, last)) {
            if (fixedStep(current, next, fixedRow) == NO_STEP) {
                int position = lastFixing(current, next, period);
                fixings.add(rate(position < 0 ? lastFixing(next, current, period) : position));
            }
            current = next;
        }
        return fixings;
    }

    private CurrencyGraph pairsWithFixings(TimePeriod period) {
        RateDays spots = days(RateBasis.SPOT);
        CurrencyGraph.Builder pairsOfDays = new CurrencyGraph.Builder(currencies.size());
        CurrencyGraph added = none;
        int row = spots.floor(period.endEpochDay());
        for (; row >= 0 && spots.lastDay(row) >= period.startEpochDay(); row--) {
            if (spots.graph(row) != added) {
                added = spots.graph(row);
                pairsOfDays.connect(added);
            }
        }
        return pairsOfDays.build();
    }

    private int lastFixing(int base, int quote, TimePeriod period) {
        QuoteSeries found = series(base, quote, RateBasis.SPOT);
        if (found != null) {
            int first = firstIn(found, period);
            for (int position = endIn(found, period) - 1; position >= first; position--) {
                if (columns.has(position)) {
                    return position;
                }
            }
        }
        return -1;
    }

    /** Returns the first fixed rate of the shortest path over all rates that does not hold in a period. */
    @Nullable
    ExchangeRate notYetFixed(Currency from, Currency to, TimePeriod period) {
        int current = currencies.of(from);
        int last = currencies.of(to);
        if (current >= 0 && last >= 0 && current != last) {
            for (int next : pairs.graph().path(none, current, last)) {
                boolean isDirect = hasRates(current, next);
                QuoteSeries fixed =
                        isDirect ? series(current, next, RateBasis.FIXED) : series(next, current, RateBasis.FIXED);
                if (fixed != null) {
                    ExchangeRate rate = rate(fixed.start());
                    if (!rate.holdsIn(period)) {
                        return rate;
                    }
                }
                current = next;
            }
        }
        return null;
    }

    private boolean hasRates(int base, int quote) {
        for (RateBasis basis : BASES) {
            if (series(base, quote, basis) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns the rates of two currencies, in either direction, that may be the nearest one of a basis to a day. */
    List<ExchangeRate> nearest(Currency first, Currency second, long day) {
        List<ExchangeRate> nearest = new ArrayList<>();
        int from = currencies.of(first);
        int to = currencies.of(second);
        for (RateBasis basis : BASES) {
            addNearest(series(from, to, basis), day, nearest);
            addNearest(series(to, from, basis), day, nearest);
        }
        return nearest;
    }

    /** Adds the rates of the latest day up to a day, and those of the first day after it. */
    private void addNearest(@Nullable QuoteSeries of, long day, List<ExchangeRate> nearest) {
        if (of == null) {
            return;
        }
        int after = of.ceiling(days(of.basis()).floor(day) + 1);
        addSameDay(of, after, 1, nearest);
        addSameDay(of, after - 1, -1, nearest);
        addNearest(of.repeats(), day, nearest);
    }

    private void addSameDay(QuoteSeries of, int first, int direction, List<ExchangeRate> nearest) {
        RateDays ofBasis = days(of.basis());
        boolean isFound = false;
        int foundDay = 0;
        for (int position = first; position >= of.start() && position < of.end(); position += direction) {
            if (columns.has(position)) {
                int day = ofBasis.lastDay(of.rowAt(position));
                if (isFound && day != foundDay) {
                    return;
                }
                isFound = true;
                foundDay = day;
                nearest.add(rate(position));
            }
        }
    }
}
