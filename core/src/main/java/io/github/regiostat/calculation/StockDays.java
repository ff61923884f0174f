// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stock on days that are apart, such as at two ends of a year. Between two days, it is taken as changing evenly, so
 * that its mean is that of both.
 */
final class StockDays {
    private StockDays() {}

    /** Returns whether a stock is measured on single days with other days between them. */
    static boolean areApart(List<? extends Measurement<?>> ordered) {
        boolean isApart = false;
        for (int i = 0; i < ordered.size(); i++) {
            TimePeriod day = ordered.get(i).period();
            if (day.frequency() != Frequency.DAY
                    || day.isRange()
                    || ordered.get(i).indicator().behaviour() != Behaviour.STOCK) {
                return false;
            }
            if (i > 0) {
                long days = day.startEpochDay() - ordered.get(i - 1).period().startEpochDay();
                if (days == 0) {
                    return false;
                }
                isApart |= days > 1;
            }
        }
        return isApart;
    }

    /** Returns twice the weights: each day has half of the time to the day before and to the day after it. */
    static List<BigDecimal> weights(List<? extends Measurement<?>> ordered) {
        List<TimePeriod> steps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            steps.add(between(ordered.subList(i - 1, i + 1)));
        }
        boolean areMonths = steps.stream().allMatch(step -> PeriodChecks.months(step) > 0);
        List<BigDecimal> weights = new ArrayList<>();
        long before = 0;
        for (TimePeriod step : steps) {
            long length = areMonths ? PeriodChecks.months(step) : step.days();
            weights.add(BigDecimal.valueOf(before + length));
            before = length;
        }
        weights.add(BigDecimal.valueOf(before));
        return weights;
    }

    /** Returns the time from the end of the first day to the end of the last, or between their starts on first days. */
    static TimePeriod between(List<? extends Measurement<?>> ordered) {
        LocalDate first = ordered.get(0).period().start();
        LocalDate last = ordered.get(ordered.size() - 1).period().start();
        boolean areStarts = first.getDayOfMonth() == 1 && last.getDayOfMonth() == 1;
        TimePeriod days = areStarts
                ? TimePeriod.range(TimePeriod.day(first), TimePeriod.day(last.minusDays(1)))
                : TimePeriod.range(TimePeriod.day(first.plusDays(1)), TimePeriod.day(last));
        for (Frequency longer : List.of(Frequency.YEAR, Frequency.HALF_YEAR, Frequency.QUARTER, Frequency.MONTH)) {
            TimePeriod whole = PeriodChecks.inLongerFrequency(days, longer);
            if (whole.frequency() == longer) {
                return whole;
            }
        }
        return days;
    }
}
