// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts of single periods from amounts that are cumulated from the start of each year. */
final class Decumulation {
    private Decumulation() {}

    static <Q extends Additive<Q>> List<Measurement<Q>> of(List<Measurement<Q>> cumulated, Accept... accepted) {
        List<Measurement<Q>> ordered = SeriesWindows.inOrder(cumulated);
        GroupMembers.firstOf("Decumulation", ordered);
        ordered.forEach(m -> BehaviourChecks.requireFlow(m, "Decumulation requires a flow"));
        Map<LocalDate, List<Measurement<Q>>> byStart = new LinkedHashMap<>();
        for (Measurement<Q> measurement : ordered) {
            byStart.computeIfAbsent(measurement.period().start(), start -> new ArrayList<>())
                    .add(measurement);
        }
        List<Measurement<Q>> amounts = new ArrayList<>();
        Measurement<Q> last = ordered.get(0);
        for (List<Measurement<Q>> year : byStart.values()) {
            // Of one start, shorter periods are later in the order of periods.
            year.sort(
                    (a, b) -> Long.compare(a.period().endEpochDay(), b.period().endEpochDay()));
            requireDisjoint(last, year.get(0));
            last = year.get(year.size() - 1);
            amounts.add(year.get(0));
            for (int i = 1; i < year.size(); i++) {
                amounts.add(difference(year.get(i - 1), year.get(i), accepted));
            }
        }
        return amounts;
    }

    private static void requireDisjoint(Measurement<?> last, Measurement<?> next) {
        if (last.period().overlaps(next.period())
                && !last.period().start().equals(next.period().start())) {
            throw new IllegalArgumentException("Cumulated periods that overlap must start on the same day, but were "
                    + last.period() + " and " + next.period());
        }
    }

    private static <Q extends Additive<Q>> Measurement<Q> difference(
            Measurement<Q> before, Measurement<Q> until, Accept... accepted) {
        List<Measurement<Q>> inputs = List.of(before, until);
        Comparison comparison = Comparison.of(Calculation.DECUMULATION, inputs, accepted);
        Formula difference = estimate -> estimate.apply(until).minus(estimate.apply(before));
        Measurement.Builder<Q> result = new ResultBuilder("decumulation", inputs, comparison)
                .of(
                        until.indicator(),
                        until,
                        until.region(),
                        between(before.period(), until.period()),
                        difference.toFigure(Sums.unitOf(until), inputs));
        Sums.referenceOf(inputs).ifPresent(result::reference);
        return result.build();
    }

    /** Returns the period after one and to the end of another: a half-year, a quarter, or in a shorter unit. */
    private static TimePeriod between(TimePeriod before, TimePeriod until) {
        Frequency shorter = Collections.max(List.of(Frequency.MONTH, before.frequency(), until.frequency()));
        TimePeriod all = until.withFrequency(shorter);
        long count = all.count() - (long) before.withFrequency(shorter).count();
        TimePeriod rest = TimePeriod.range(all.last().minus(count - 1), all.last());
        for (Frequency longer : List.of(Frequency.HALF_YEAR, Frequency.QUARTER)) {
            TimePeriod whole = PeriodChecks.inLongerFrequency(rest, longer);
            if (!whole.isRange()) {
                return whole;
            }
        }
        return rest;
    }
}
