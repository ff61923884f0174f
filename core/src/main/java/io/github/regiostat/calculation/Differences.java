// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Absolute differences of levels, such as 23 million more visitors than a year earlier, or 4.2 °C warmer than in
 * another region.
 *
 * <p>Values and bounds are exact. Shares and growth rates have a difference in percentage points:
 * {@link Shares#difference} and {@link Growth#difference}.
 *
 * {@snippet file="SeriesSnippets.java" region="differences"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Differences {
    private Differences() {}

    /**
     * Returns the absolute difference between two levels, such as CNY 3 billion from 84 billion and 81 billion.
     *
     * @param <Q> the kind of quantity
     * @param level the level
     * @param other the level to subtract, of the same indicator, in an earlier period of the same length or in another
     *     region
     * @param accepted the accepted differences between the two
     * @return the amount by which {@code level} exceeds {@code other}, whose region and period are the reference where
     *     they differ; its indicator is {@code gdp-difference} for {@code gdp}
     * @throws NotComparableException if the two have a difference that is not accepted, such as in the length of their
     *     periods
     * @throws IllegalArgumentException if a figure is missing, or the levels are percentages, growth rates or index
     *     numbers
     */
    public static <Q extends Quantity<Q>> Measurement<Q> of(
            Measurement<Q> level, Measurement<Q> other, Accept... accepted) {
        requireLevel(level);
        List<Measurement<Q>> levels = List.of(level, other);
        Comparison comparison = Comparison.of(Calculation.DIFFERENCE, levels, accepted);
        GroupChecks.noteChanges(other, level, comparison);
        Formula difference = estimate -> estimate.apply(level).minus(estimate.apply(other));
        Unit<Q> unit = level.figure().orElseThrow().unit();
        Measurement.Builder<Q> result = new ResultBuilder("difference", levels, comparison)
                .withMargin(ErrorFormula.SUM)
                .of(
                        differenceOf(level.indicator()),
                        level,
                        level.region(),
                        level.period(),
                        difference.toFigure(unit, levels));
        Shares.referenceTo(other, level).ifPresent(result::reference);
        return result.build();
    }

    /**
     * Returns the difference of two indicators or categories that belong together, such as exports less imports, births
     * less deaths, or women less men.
     *
     * {@snippet file="SeriesSnippets.java" region="named"}
     *
     * @param <Q> the kind of quantity
     * @param result the indicator of the result, such as net exports; a label that it leaves open, such as the price
     *     basis, is that of the parts
     * @param level the level
     * @param other the level to subtract, of the same region and period; of another indicator, or of other categories
     *     of the same one
     * @param accepted the accepted differences between the two
     * @return the amount by which {@code level} exceeds {@code other}, without the categories in which they differ
     * @throws NotComparableException if the two have a difference that is not accepted, such as in the unit
     * @throws IllegalArgumentException if a figure is missing, the levels are percentages, growth rates or index
     *     numbers, or the result states another behaviour or label than its parts
     */
    public static <Q extends Quantity<Q>> Measurement<Q> of(
            Indicator<Q> result, Measurement<Q> level, Measurement<Q> other, Accept... accepted) {
        requireLevel(level);
        Formula difference = estimate -> estimate.apply(level).minus(estimate.apply(other));
        return NamedResult.of("difference", result, List.of(level, other), difference, accepted)
                .build();
    }

    /**
     * Returns the amounts of the single periods of a series that is cumulated from the start of each year, such as of
     * the second quarter from the half-year and the first quarter. It is the inverse of {@link Sums#yearToDate}.
     *
     * {@snippet file="SeriesSnippets.java" region="decumulated"}
     *
     * @param <Q> the kind of quantity, additive
     * @param cumulated the cumulated amounts of one or more years, such as of {@code 2024-Q1}, {@code 2024-S1} and
     *     {@code 2024-01/2024-09}, in any order; of one year, all start on the same day
     * @param accepted the accepted differences between the measurements
     * @return the first amount of each year as it is, and for each other one the difference from the one before, in
     *     chronological order, such as of {@code 2024-Q1}, {@code 2024-Q2} and {@code 2024-Q3}
     * @throws NotComparableException if two measurements have a difference that is not accepted, or are of one period
     * @throws IllegalArgumentException if the list is empty, the indicator is not a flow, a figure is missing, or two
     *     periods overlap without starting on the same day
     */
    public static <Q extends Additive<Q>> List<Measurement<Q>> decumulated(
            List<Measurement<Q>> cumulated, Accept... accepted) {
        return Decumulation.of(cumulated, accepted);
    }

    /**
     * Returns whether two estimates differ significantly: by more than the margin of their difference, such as 3.8 %
     * and 4.6 % with margins of 0.3 points each.
     *
     * <p>The test is that of the U.S. Census Bureau (Understanding and Using American Community Survey Data, chapter
     * 7): the absolute difference of the values, divided by the root of the sum of the squared standard errors, exceeds
     * the factor of the confidence level. The comparison is exact.
     *
     * {@snippet file="SamplingSnippets.java" region="significance"}
     *
     * @param <Q> the kind of quantity, also a percentage or a growth rate
     * @param estimate an estimate with a sampling error
     * @param other an estimate of the same indicator with a sampling error, in another period or region
     * @param level the confidence level of the test
     * @param accepted the accepted differences between the two, which must include {@link Accept#INDEPENDENT_SAMPLES}
     * @return true if the difference exceeds its margin; false does not mean that the two are equal
     * @throws NotComparableException if the two have a difference that is not accepted
     * @throws IllegalArgumentException if an estimate has no figure or no sampling error, or they are index numbers
     */
    public static <Q extends Quantity<Q>> boolean areSignificant(
            Measurement<Q> estimate, Measurement<Q> other, ConfidenceLevel level, Accept... accepted) {
        Class<?> kind = estimate.indicator().kind();
        boolean isInPoints = kind == Percentage.class || kind == GrowthRate.class;
        if (!isInPoints) {
            requireLevel(estimate);
        }
        List<Measurement<Q>> estimates = List.of(estimate, other);
        Comparison.of(
                isInPoints ? Calculation.DIFFERENCE_IN_POINTS : Calculation.DIFFERENCE,
                estimates,
                Arrays.stream(accepted)
                        .filter(accept -> accept != Accept.WITHOUT_MARGIN)
                        .toArray(Accept[]::new));
        for (Measurement<Q> each : estimates) {
            if (each.samplingError().isEmpty()) {
                throw new IllegalArgumentException(
                        "Test of significance requires a sampling error, but was of " + each);
            }
        }
        BigDecimal difference =
                estimate.requireValue().number().subtract(other.requireValue().number());
        ErrorFormula.Square margin = ErrorFormula.SUM.squareOf(estimates, level);
        return difference.pow(2).multiply(margin.divisor()).compareTo(margin.dividend()) > 0;
    }

    private static void requireLevel(Measurement<?> level) {
        Class<?> kind = level.indicator().kind();
        String instead = kind == Percentage.class ? "Shares.difference" : "";
        instead = kind == GrowthRate.class ? "Growth.difference" : instead;
        instead = kind == IndexNumber.class ? "Growth.between or Ratios.multiple" : instead;
        if (!instead.isEmpty()) {
            throw new IllegalArgumentException("Absolute difference must be of amounts or levels, but was of " + level
                    + "; use " + instead + " for " + kind.getSimpleName());
        }
    }

    /** A difference may be negative, has a natural zero, and is not a ratio of the parts of its level. */
    private static <Q extends Quantity<Q>> Indicator<Q> differenceOf(Indicator<Q> level) {
        boolean isRatio = level.behaviour() == Behaviour.RATIO;
        Indicator.Builder<Q> difference = Indicator.builder(level.id() + "-difference", level.kind())
                .name(level.name() + ", difference")
                .behaviour(isRatio ? Behaviour.LEVEL : level.behaviour())
                .timeCollection(level.timeCollection())
                .priceBasis(level.priceBasis());
        level.definition().ifPresent(difference::definition);
        level.seasonalAdjustment().ifPresent(difference::seasonalAdjustment);
        return level.isAnnualRate() ? difference.annualRate().build() : difference.build();
    }
}
