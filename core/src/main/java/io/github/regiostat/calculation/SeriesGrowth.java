// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of levels of a series between which it grows over one duration. */
final class SeriesGrowth {
    private SeriesGrowth() {}

    /** Returns each level that has a level the duration earlier, with that level, in chronological order. */
    static <Q extends Quantity<Q>> List<SeriesPairs<Q>> pairs(List<Measurement<Q>> levels, Period over) {
        GroupMembers.firstOf("Growth", levels);
        Map<List<LocalDate>, Measurement<Q>> byDays = new LinkedHashMap<>();
        for (Measurement<Q> level : SeriesWindows.inOrder(levels)) {
            Measurement<Q> same = byDays.put(daysOf(level.period()), level);
            if (same != null) {
                throw new IllegalArgumentException(
                        "Series must have one level for a period, but has " + same + " and " + level);
            }
        }
        boolean isPossible = byDays.values().stream()
                .anyMatch(level -> before(level.period(), over).isPresent());
        if (over.isNegative() || over.isZero() || !isPossible) {
            throw new IllegalArgumentException("Growth must be over a duration of whole periods, above zero, but was"
                    + " over " + over + " for " + levels.get(0).period());
        }
        List<SeriesPairs<Q>> pairs = new ArrayList<>();
        for (Measurement<Q> later : byDays.values()) {
            Optional<TimePeriod> base = before(later.period(), over);
            Measurement<Q> earlier = base.isEmpty() ? null : byDays.get(daysOf(base.get()));
            if (earlier != null) {
                pairs.add(new SeriesPairs<>(earlier, later));
            }
        }
        return pairs;
    }

    /** Returns the period a duration earlier; empty if the earlier year has no such day or week. */
    private static Optional<TimePeriod> before(TimePeriod period, Period over) {
        try {
            return period.earlierBy(over);
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> daysOf(TimePeriod period) {
        return List.of(period.start(), period.end());
    }
}
