// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Means over time, such as the population of a year as the mean of its months, or the annual average of a consumer
 * price index.
 *
 * <p>The mean of a stock, a level or an index is the plain mean of its periods, as the HICP of a year is the mean of
 * its twelve months (Eurostat, HICP Methodological Manual). A range such as January to February counts as its number of
 * periods. A stock on days that are apart, such as two ends of a year, is taken as changing evenly between them, so
 * that the first and the last day count half. Values are rounded to 34 digits, HALF_EVEN, and bounds outward.
 *
 * {@snippet file="SeriesSnippets.java" region="means"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Means {
    private Means() {}

    /**
     * Returns the mean of a series over its periods, such as the mean of twelve months.
     *
     * @param <Q> the kind of quantity
     * @param measurements one or more measurements of a stock, a level, an index, or a flow at annual rates, in any
     *     order; a ratio requires {@link Accept#PLAIN_MEAN}
     * @param accepted the accepted differences between the measurements
     * @return the mean, for the range of the periods, or for the time between two days of a stock, such as 2024 for
     *     2023-12-31 and 2024-12-31; collected as an average over the period, or an amount of the period if the inputs
     *     are a flow at annual rates over twelve months
     * @throws NotComparableException if two measurements have a difference that is not accepted, or are growth rates,
     *     which {@link Growth#chained} combines
     * @throws IllegalArgumentException if the indicator is a flow, which {@link Sums#overTime} sums, a figure is
     *     missing, or the periods overlap or leave a gap
     */
    public static <Q extends Quantity<Q>> Measurement<Q> overTime(
            List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = SeriesWindows.inOrder(measurements);
        Measurement<Q> first = GroupMembers.firstOf("Mean", ordered);
        ordered.forEach(Means::requireNoAmount);
        Comparison comparison = Comparison.of(Calculation.MEAN_OVER_TIME, ordered, accepted);
        boolean areDays = StockDays.areApart(ordered);
        List<BigDecimal> weights = areDays ? StockDays.weights(ordered) : counts(ordered);
        TimePeriod period = areDays
                ? StockDays.between(ordered)
                : TimePeriod.joining(ordered.stream().map(Measurement::period).toList());
        Formula mean = estimates -> mean(ordered, weights, estimates);
        Measurement.Builder<Q> result = new ResultBuilder("mean over time", ordered, comparison)
                .noteRounding()
                .withMargin(ErrorFormula.mean(weights))
                .of(
                        meanOf(first.indicator(), period),
                        first,
                        first.region(),
                        period,
                        mean.toFigure(
                                Estimate.unitQuantity(Ratios.withoutWhole(ordered))
                                        .unit(),
                                ordered));
        Sums.referenceOf(ordered).ifPresent(result::reference);
        return result.build();
    }

    private static List<BigDecimal> counts(List<? extends Measurement<?>> measurements) {
        return measurements.stream()
                .map(measurement -> BigDecimal.valueOf(measurement.period().count()))
                .toList();
    }

    private static Estimate mean(
            List<? extends Measurement<?>> measurements,
            List<BigDecimal> weights,
            Function<Measurement<?>, Estimate> estimates) {
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            sum = sum.plus(estimates.apply(measurements.get(i)).multipliedBy(Estimate.exactly(weights.get(i))));
            total = total.add(weights.get(i));
        }
        return sum.dividedBy(Estimate.exactly(total));
    }

    private static void requireNoAmount(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        if (indicator.behaviour() == Behaviour.FLOW && !indicator.isAnnualRate()) {
            throw new IllegalArgumentException("Mean over time requires a stock, a level, an index or a flow at annual"
                    + " rates, but was of the flow " + ShortNumbers.in(measurement) + "; use Sums.overTime");
        }
    }

    /** The mean of a flow at annual rates over twelve months is the amount of these months. */
    private static <Q extends Quantity<Q>> Indicator<Q> meanOf(Indicator<Q> indicator, TimePeriod period) {
        if (indicator.isAnnualRate()) {
            return PeriodChecks.months(period) == PeriodChecks.MONTHS_OF_YEAR
                    ? indicator.toBuilder().withoutAnnualRate().build()
                    : indicator;
        }
        TimeCollection collection = switch (indicator.timeCollection()) {
            case AVERAGE, BEGINNING, MIDDLE, END -> TimeCollection.AVERAGE;
            case UNKNOWN -> TimeCollection.UNKNOWN;
            case HIGHEST, LOWEST, SUMMED, OTHER -> TimeCollection.OTHER;
        };
        return indicator.toBuilder().timeCollection(collection).build();
    }

    /**
     * Returns the moving averages of a series: the mean of each run of a number of consecutive periods, such as of
     * twelve months.
     *
     * @param <Q> the kind of quantity
     * @param series the measurements, as for {@link #overTime}, in any order
     * @param length the number of measurements in each mean, from 1 to their number
     * @param accepted the accepted differences between the measurements
     * @return the means in chronological order, each for the range of its periods, such as {@code 2023-Q2/2024-Q1}
     * @throws NotComparableException if {@link #overTime} throws it
     * @throws IllegalArgumentException if {@link #overTime} throws it, or the length is out of range
     */
    public static <Q extends Quantity<Q>> List<Measurement<Q>> rolling(
            List<Measurement<Q>> series, int length, Accept... accepted) {
        return SeriesWindows.rolling(series, length).stream()
                .map(window -> overTime(window, accepted))
                .toList();
    }
}
