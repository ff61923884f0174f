// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.util.Arrays;

/**
 * The days that have rates of one basis, in rows from the earliest to the latest, and the pairs that have a rate on
 * them.
 *
 * <p>An average or parity refers to a first and a last day, a fixing or a rate of the end of a period to one day, and a
 * fixed rate to the day from which it holds. Rows are sorted by last day, then by first day.
 */
final class RateDays {
    /** The row of days without rates. */
    static final int NONE = -1;

    /** The complement of no row, for a day before the first one. */
    static final int BEFORE_ALL = Integer.MIN_VALUE;

    /** The day from which a fixed rate without a date holds. */
    static final int ALWAYS = Integer.MIN_VALUE;

    /** Days are looked up in an array if it has at most this number of elements for each row. */
    private static final int MAX_DAYS_PER_ROW = 4;

    private final long[] keys;
    private final CurrencyGraph[] graphs;
    /**
     * The row of each day since the first, or for a day without rates the complement of the last row before; empty if
     * there are few rows for the days between them.
     */
    private final int[] rowsByDay;

    private final int firstDay;

    /**
     * Creates the days of one basis.
     *
     * @param keys the keys of the rows, sorted
     * @param graphs the pairs of each row
     */
    RateDays(long[] keys, CurrencyGraph[] graphs) {
        this.keys = keys;
        this.graphs = graphs;
        this.firstDay = keys.length == 0 ? 0 : lastDay(keys[0]);
        this.rowsByDay = rowsByDay(keys, firstDay);
    }

    private static int[] rowsByDay(long[] keys, int firstDay) {
        long days = keys.length == 0 ? 0 : (long) lastDay(keys[keys.length - 1]) - firstDay + 1;
        if (days > (long) MAX_DAYS_PER_ROW * keys.length) {
            return new int[0];
        }
        int[] rows = new int[(int) days];
        int row = 0;
        for (int day = 0; day < rows.length; day++) {
            while (row + 1 < keys.length && lastDay(keys[row + 1]) - firstDay <= day) {
                row++;
            }
            rows[day] = lastDay(keys[row]) - firstDay == day ? row : ~row;
        }
        return rows;
    }

    /** Returns the key of the days of a rate. */
    static long keyOf(ExchangeRate rate) {
        TimePeriod period = rate.period();
        return switch (rate.basis()) {
            case AVERAGE, PPP -> key(period);
            case END_OF_PERIOD, SPOT -> key(period.endEpochDay());
            case FIXED -> key(rate.holdsFrom().isPresent() ? period.startEpochDay() : ALWAYS);
        };
    }

    /** Returns the key of one day. */
    static long key(long day) {
        return day << Integer.SIZE;
    }

    /** Returns the key of the first and the last day of a period. */
    static long key(TimePeriod period) {
        return key(period.endEpochDay()) | period.startEpochDay() - Integer.MIN_VALUE;
    }

    private static int lastDay(long key) {
        return (int) (key >> Integer.SIZE);
    }

    int size() {
        return keys.length;
    }

    /** Returns the day of a row, or the last of its days. */
    int lastDay(int row) {
        return lastDay(keys[row]);
    }

    CurrencyGraph graph(int row) {
        return graphs[row];
    }

    /** Returns the row of a key, or {@link #NONE}. */
    int row(long key) {
        int row = Arrays.binarySearch(keys, key);
        return row < 0 ? NONE : row;
    }

    /** Returns the last row up to a day, or {@link #NONE}. */
    int floor(long day) {
        int row = rowOn(day);
        return row == BEFORE_ALL ? NONE : row < 0 ? ~row : row;
    }

    /**
     * Returns the last row of a day.
     *
     * @return the row; for a day without rates, the complement of the last row before, or {@link #BEFORE_ALL}
     */
    int rowOn(long day) {
        long index = day - firstDay;
        if (index < 0 || keys.length == 0) {
            return BEFORE_ALL;
        }
        if (index < rowsByDay.length) {
            return rowsByDay[(int) index];
        }
        int row = keys.length - 1;
        if (day < lastDay(keys[row])) {
            int next = Arrays.binarySearch(keys, key(day + 1));
            row = (next < 0 ? ~next : next) - 1;
        }
        return lastDay(keys[row]) == day ? row : ~row;
    }
}
