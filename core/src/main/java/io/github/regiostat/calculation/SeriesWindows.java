// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a series over which sums and means run: the year to date, or a number of consecutive periods. */
final class SeriesWindows {
    private SeriesWindows() {}

    /** Returns the measurements in chronological order. */
    static <M extends Measurement<?>> List<M> inOrder(List<M> series) {
        return series.stream().sorted(Comparator.comparing(Measurement::period)).toList();
    }

    /** Returns the measurements of periods between two, in chronological order. */
    static <M extends Measurement<?>> List<M> between(M earlier, M later, List<M> series) {
        return series.stream()
                .filter(one -> one.period().start().isAfter(earlier.period().end())
                        && one.period().end().isBefore(later.period().start()))
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
    }

    /** Returns the measurements of the year up to each measurement. */
    static <M extends Measurement<?>> List<List<M>> yearsToDate(List<M> series) {
        List<M> ordered = inOrder(series);
        GroupMembers.firstOf("Year to date", ordered);
        List<List<M>> windows = new ArrayList<>();
        List<M> year = new ArrayList<>();
        for (M measurement : ordered) {
            TimePeriod period = measurement.period();
            if (year.isEmpty() || period.reportingYear() != year.get(0).period().reportingYear()) {
                year = new ArrayList<>();
                requireStart(period);
            }
            year.add(measurement);
            windows.add(List.copyOf(year));
        }
        return windows;
    }

    private static void requireStart(TimePeriod period) {
        if (period.numberInYear() != 1) {
            throw new IllegalArgumentException("Year to date must start with the first period of the year, but the"
                    + " series starts " + period.reportingYear() + " with " + period
                    + "; add the periods before it, or leave the year out");
        }
    }

    /** Returns each run of a number of consecutive measurements. */
    static <M extends Measurement<?>> List<List<M>> rolling(List<M> series, int length) {
        List<M> ordered = inOrder(series);
        GroupMembers.firstOf("Rolling calculation", ordered);
        if (length < 1 || length > ordered.size()) {
            throw new IllegalArgumentException("Length of a rolling calculation must be from 1 to the number of"
                    + " measurements, " + ordered.size() + ", but was " + length);
        }
        List<List<M>> windows = new ArrayList<>();
        for (int start = 0; start + length <= ordered.size(); start++) {
            windows.add(ordered.subList(start, start + length));
        }
        return windows;
    }
}
