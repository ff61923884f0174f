// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts rates into the series and columns of a {@link RateTable}. */
@SuppressWarnings("EnumOrdinal") // Days and series are in arrays by basis.
final class RateTableBuilder {
    private static final RateBasis[] BASES = RateBasis.values();

    private final List<ExchangeRate> rates;
    private final CurrencyNumbers currencies;
    private final CurrencyGraph.Builder graphs;
    private final PairNumbers pairs;
    private final long[][] keys;
    private final List<QuoteSeries> series = new ArrayList<>();
    private final @Nullable QuoteSeries[] seriesByPair;
    private final int[] positions;
    private int size;

    /** The first rate that differs from an earlier one with the same pair, days and basis, as an index. */
    private int conflict = Integer.MAX_VALUE;

    private int conflicting;

    /**
     * Sorts rates.
     *
     * @throws IllegalArgumentException if two different rates have the same pair, days and basis
     */
    RateTableBuilder(List<ExchangeRate> rates, List<Currency> pivots) {
        this.rates = rates;
        Set<Currency> used = new HashSet<>();
        for (ExchangeRate rate : rates) {
            used.add(rate.base());
            used.add(rate.quote());
        }
        this.currencies = CurrencyNumbers.of(used, pivots);
        this.graphs = new CurrencyGraph.Builder(currencies.size());
        this.pairs = new PairNumbers(graphOfAll(), currencies.size());
        this.keys = sortedKeys();
        this.seriesByPair = new QuoteSeries[BASES.length * pairs.size()];
        this.positions = new int[rates.size()];
        sortIntoSeries();
        if (conflict < rates.size()) {
            throw new IllegalArgumentException(
                    "Exchange rates must have one rate for each pair, period and basis, but have "
                            + rates.get(conflicting) + " and " + rates.get(conflict));
        }
    }

    private CurrencyGraph graphOfAll() {
        for (ExchangeRate rate : rates) {
            graphs.connect(currencies.of(rate.base()), currencies.of(rate.quote()));
        }
        return graphs.build();
    }

    /** Returns the distinct keys of the days of each basis. */
    private long[][] sortedKeys() {
        int[] counts = new int[BASES.length];
        for (ExchangeRate rate : rates) {
            counts[rate.basis().ordinal()]++;
        }
        long[][] sorted = new long[BASES.length][];
        for (RateBasis basis : BASES) {
            sorted[basis.ordinal()] = new long[counts[basis.ordinal()]];
        }
        Arrays.fill(counts, 0);
        for (ExchangeRate rate : rates) {
            int basis = rate.basis().ordinal();
            sorted[basis][counts[basis]++] = RateDays.keyOf(rate);
        }
        for (int basis = 0; basis < sorted.length; basis++) {
            sorted[basis] = distinct(sorted[basis]);
        }
        return sorted;
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[count - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Puts the rates of each basis and pair side by side, and sorts them by row and order of addition. */
    private void sortIntoSeries() {
        int[] starts = new int[BASES.length * pairs.size() + 1];
        int[] groups = new int[rates.size()];
        for (int i = 0; i < groups.length; i++) {
            ExchangeRate rate = rates.get(i);
            int pair = pairs.of(currencies.of(rate.base()), currencies.of(rate.quote()));
            groups[i] = rate.basis().ordinal() * pairs.size() + pair;
            starts[groups[i] + 1]++;
        }
        for (int group = 1; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        long[] entries = new long[groups.length];
        int[] ends = starts.clone();
        for (int i = 0; i < groups.length; i++) {
            ExchangeRate rate = rates.get(i);
            long row = Arrays.binarySearch(keys[rate.basis().ordinal()], RateDays.keyOf(rate));
            entries[ends[groups[i]]++] = row << Integer.SIZE | i;
        }
        for (int group = 0; group + 1 < starts.length; group++) {
            if (starts[group] < starts[group + 1]) {
                addSeries(Arrays.copyOfRange(entries, starts[group], starts[group + 1]), group);
            }
        }
    }

    private static int row(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /** Adds the series of one basis and pair, and another one of the rates that repeat them. */
    private void addSeries(long[] entries, int group) {
        RateBasis basis = BASES[group / pairs.size()];
        requireEqual(entries, basis);
        Arrays.sort(entries);
        long[] firsts = new long[entries.length];
        long[] others = new long[entries.length];
        int count = 0;
        for (int i = 0; i < entries.length; i++) {
            if (i == 0 || row(entries[i]) != row(entries[i - 1])) {
                firsts[count++] = entries[i];
            } else {
                requireEqual((int) firsts[count - 1], (int) entries[i]);
                others[i - count] = entries[i];
            }
        }
        ExchangeRate any = rates.get((int) entries[0]);
        int base = currencies.of(any.base());
        int quote = currencies.of(any.quote());
        QuoteSeries repeats = null;
        if (count < entries.length) {
            long[] repeated = Arrays.copyOf(others, entries.length - count);
            repeats = QuoteSeries.ofRepeats(base, quote, basis, size, rowsOf(repeated));
            addPositions(repeats, repeated);
        }
        long[] found = Arrays.copyOf(firsts, count);
        QuoteSeries main = QuoteSeries.of(base, quote, basis, size, rowsOf(found), repeats);
        addPositions(main, found);
        seriesByPair[group] = main;
    }

    private static int[] rowsOf(long[] entries) {
        int[] rows = new int[entries.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(entries[i]);
        }
        return rows;
    }

    private void addPositions(QuoteSeries added, long[] entries) {
        boolean isByRow = added.end() - added.start() > entries.length;
        for (int i = 0; i < entries.length; i++) {
            positions[(int) entries[i]] = isByRow ? added.positionOf(row(entries[i])) : added.start() + i;
        }
        series.add(added);
        size = added.end();
    }

    /** A pair has one fixed rate, with one day from which it holds. */
    private void requireEqual(long[] entries, RateBasis basis) {
        for (int i = 1; basis == RateBasis.FIXED && i < entries.length; i++) {
            requireEqual((int) entries[0], (int) entries[i]);
        }
    }

    private void requireEqual(int first, int other) {
        ExchangeRate rate = rates.get(other);
        ExchangeRate existing = rates.get(first);
        boolean isEqual =
                existing.rate().equals(rate.rate()) && existing.holdsFrom().equals(rate.holdsFrom());
        if (!isEqual && other < conflict) {
            conflict = other;
            conflicting = first;
        }
    }

    CurrencyNumbers currencies() {
        return currencies;
    }

    PairNumbers pairs() {
        return pairs;
    }

    /** Returns all series in the order of their positions. */
    QuoteSeries[] series() {
        return series.toArray(new QuoteSeries[0]);
    }

    /** Returns the series of all pairs of the first basis, then those of the next one. */
    @Nullable
    QuoteSeries[] seriesByPair() {
        return seriesByPair;
    }

    /** Returns the position of each rate in the order of addition, or null if it is the same order. */
    int @Nullable [] positions() {
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] != i) {
                return positions;
            }
        }
        return null;
    }

    QuoteColumns columns() {
        QuoteColumns.Builder columns = new QuoteColumns.Builder(size);
        for (int i = 0; i < positions.length; i++) {
            columns.set(positions[i], rates.get(i));
        }
        return columns.build();
    }

    /** Returns the days of each basis, with the pairs that have a rate on them. */
    RateDays[] days(QuoteColumns columns) {
        RateDays[] days = new RateDays[BASES.length];
        for (RateBasis basis : BASES) {
            int[][] pairsOfRows = pairsOfRows(basis, columns);
            days[basis.ordinal()] = new RateDays(
                    keys[basis.ordinal()], basis == RateBasis.FIXED ? cumulative(pairsOfRows) : graphs(pairsOfRows));
        }
        return days;
    }

    /** Returns the pairs of each row, sorted, as one number for both directions. */
    private int[][] pairsOfRows(RateBasis basis, QuoteColumns columns) {
        long[] entries = new long[size];
        int count = 0;
        for (int group = basis.ordinal() * pairs.size(); group < (basis.ordinal() + 1) * pairs.size(); group++) {
            QuoteSeries added = seriesByPair[group];
            for (int position = added == null ? 0 : added.start();
                    added != null && position < added.end();
                    position++) {
                if (columns.has(position)) {
                    entries[count++] = (long) added.rowAt(position) << Integer.SIZE | pairOf(added);
                }
            }
        }
        Arrays.sort(entries, 0, count);
        int[][] pairsOfRows = new int[keys[basis.ordinal()].length][];
        for (int from = 0; from < count; ) {
            int row = row(entries[from]);
            int to = from;
            while (to < count && row(entries[to]) == row) {
                to++;
            }
            pairsOfRows[row] = new int[to - from];
            for (int i = from; i < to; i++) {
                pairsOfRows[row][i - from] = (int) entries[i];
            }
            from = to;
        }
        return pairsOfRows;
    }

    private static int pairOf(QuoteSeries added) {
        int low = Math.min(added.base(), added.quote());
        return low << Short.SIZE | Math.max(added.base(), added.quote());
    }

    private void connect(int[] pairsOfRow) {
        for (int pair : pairsOfRow) {
            graphs.connect(pair >>> Short.SIZE, pair & 0xFFFF);
        }
    }

    /** Returns the graph of each row; rows with the same pairs share one. */
    private CurrencyGraph[] graphs(int[][] pairsOfRows) {
        CurrencyGraph[] byRow = new CurrencyGraph[pairsOfRows.length];
        Map<int[], CurrencyGraph> shared = new TreeMap<>(Arrays::compare);
        for (int row = 0; row < byRow.length; row++) {
            byRow[row] = row > 0 && Arrays.equals(pairsOfRows[row], pairsOfRows[row - 1])
                    ? byRow[row - 1]
                    : shared.computeIfAbsent(pairsOfRows[row], pairsOfRow -> {
                        graphs.clear();
                        connect(pairsOfRow);
                        return graphs.build();
                    });
        }
        return byRow;
    }

    /** Returns the graph of each row with the pairs of the rows before, because a fixed rate holds without an end. */
    private CurrencyGraph[] cumulative(int[][] pairsOfRows) {
        CurrencyGraph[] byRow = new CurrencyGraph[pairsOfRows.length];
        graphs.clear();
        for (int row = 0; row < byRow.length; row++) {
            connect(pairsOfRows[row]);
            byRow[row] = graphs.build();
        }
        return byRow;
    }
}
