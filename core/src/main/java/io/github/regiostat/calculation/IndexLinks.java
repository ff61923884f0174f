// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** Links an older index series to a newer one with another base, by the values of both in an overlap. */
final class IndexLinks {
    private IndexLinks() {}

    static List<Measurement<IndexNumber>> of(
            List<Measurement<IndexNumber>> older,
            List<Measurement<IndexNumber>> newer,
            TimePeriod overlap,
            Accept... accepted) {
        List<Measurement<IndexNumber>> later = SeriesWindows.inOrder(newer);
        TimePeriod start = GroupMembers.firstOf("Link", later).period();
        Measurement<IndexNumber> oldValue = at("Older", older, overlap, accepted);
        Measurement<IndexNumber> newValue = at("Newer", later, overlap, accepted);
        requireOrder(SeriesWindows.inOrder(older), later);
        Comparison.of(Calculation.INDEX_OVERLAP, List.of(oldValue, newValue), accepted);
        Comparison.accepting(accepted).and(Calculation.INDEX_LINK, later);
        Unit<IndexNumber> unit = newValue.figure().orElseThrow().unit();
        List<Measurement<IndexNumber>> linked = new ArrayList<>();
        for (Measurement<IndexNumber> index : SeriesWindows.inOrder(older)) {
            if (index.period().start().isBefore(start.start())) {
                linked.add(linked(index, oldValue, newValue, unit, accepted));
            }
        }
        linked.addAll(later);
        return List.copyOf(linked);
    }

    /** Requires that the older series starts and ends first, or the linked one would leave out its last periods. */
    private static void requireOrder(List<Measurement<IndexNumber>> older, List<Measurement<IndexNumber>> newer) {
        TimePeriod first = older.get(0).period();
        TimePeriod last = older.get(older.size() - 1).period();
        TimePeriod start = newer.get(0).period();
        TimePeriod end = newer.get(newer.size() - 1).period();
        if (first.start().isAfter(start.start()) || last.end().isAfter(end.end())) {
            throw new IllegalArgumentException("Older series must start and end no later than the newer one, but is of "
                    + first + " to " + last + ", and the newer one of " + start + " to " + end
                    + "; exchange the lists, or leave out its periods after " + end);
        }
    }

    private static Measurement<IndexNumber> linked(
            Measurement<IndexNumber> index,
            Measurement<IndexNumber> oldValue,
            Measurement<IndexNumber> newValue,
            Unit<IndexNumber> unit,
            Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.INDEX_LINK, List.of(index, oldValue), accepted)
                .and(Calculation.INDEX_OVERLAP, List.of(oldValue, newValue));
        boolean isOverlap = index.equals(oldValue);
        Estimate linked = isOverlap
                ? Estimate.of(newValue)
                : Estimate.of(index).multipliedBy(Estimate.of(newValue)).dividedBy(Estimate.of(oldValue));
        Measurement.Builder<IndexNumber> result = new ResultBuilder(
                        "link", List.of(index, oldValue, newValue), comparison)
                .noteRounding()
                .of(
                        newValue.indicator().toBuilder()
                                .timeCollection(index.indicator().timeCollection())
                                .build(),
                        index,
                        index.region(),
                        index.period(),
                        linked.toFigure(unit));
        index.reference().ifPresent(result::reference);
        return result.build();
    }

    /** Returns the index of the overlap: that of the period, or the mean of the periods of a range. */
    private static Measurement<IndexNumber> at(
            String which, List<Measurement<IndexNumber>> series, TimePeriod overlap, Accept... accepted) {
        List<Measurement<IndexNumber>> within = series.stream()
                .filter(index -> overlap.encloses(index.period()))
                .toList();
        boolean isOne = within.size() == 1 && within.get(0).period().coversSameDaysAs(overlap);
        if (isOne) {
            return within.get(0);
        }
        if (within.isEmpty()) {
            throw missing(which, overlap);
        }
        Measurement<IndexNumber> mean = Means.overTime(within, accepted);
        if (!mean.period().coversSameDaysAs(overlap)) {
            throw missing(which, overlap);
        }
        return mean;
    }

    private static IllegalArgumentException missing(String which, TimePeriod overlap) {
        return new IllegalArgumentException(
                which + " series must have all periods of the overlap " + overlap + ", but does not");
    }
}
