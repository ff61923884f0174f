// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Quotients;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of zero or more with their weights, each anywhere in an interval, such as GDP per person from 99 to 101 with
 * 20 to 21 million persons. Measures of dispersion are bounded over all such values and weights.
 *
 * @param values the intervals of the values, with both ends
 * @param weights the intervals of the weights, with both ends
 */
record DispersionBox(List<Interval> values, List<Interval> weights) {
    /** The precision of numbers that are chosen near an optimum, where any choice gives a valid bound. */
    static final MathContext CHOSEN = new MathContext(20);
    /** The precision of a number near which values are least dispersed: its error changes the bound by the square. */
    static final MathContext NEAR = new MathContext(12);
    /** The greatest number of steps to an optimum. */
    static final int MAX_STEPS = 20;

    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Returns the box; empty if an end is missing or the sum of the values may be zero. */
    static Optional<DispersionBox> of(List<Estimate> values, List<Estimate> weights) {
        List<Interval> valueBounds = new ArrayList<>();
        List<Interval> weightBounds = new ArrayList<>();
        boolean isSumAboveZero = false;
        for (int i = 0; i < values.size(); i++) {
            Optional<Interval> value = closed(values.get(i));
            Optional<Interval> weight = closed(weights.get(i));
            if (value.isEmpty() || weight.isEmpty()) {
                return Optional.empty();
            }
            isSumAboveZero |= lower(value.get()).multiply(lower(weight.get())).signum() > 0;
            valueBounds.add(value.get());
            weightBounds.add(weight.get());
        }
        return isSumAboveZero ? Optional.of(new DispersionBox(valueBounds, weightBounds)) : Optional.empty();
    }

    /** Returns the closed interval of zero or more, to at most 50 digits outward. */
    private static Optional<Interval> closed(Estimate estimate) {
        return estimate.bounds()
                .flatMap(ZERO_OR_MORE::intersection)
                .filter(interval -> interval.upper().isPresent())
                .map(interval ->
                        Interval.closed(lower(interval), upper(interval)).roundedOutward(50));
    }

    static BigDecimal lower(Interval interval) {
        return interval.lower().orElseThrow();
    }

    static BigDecimal upper(Interval interval) {
        return interval.upper().orElseThrow();
    }

    static BigDecimal middle(Interval interval) {
        return lower(interval).add(upper(interval)).divide(TWO, CHOSEN);
    }

    List<BigDecimal> middles() {
        return values.stream().map(DispersionBox::middle).toList();
    }

    /** Returns the number of each interval that is nearest to a number: the least dispersed values about it. */
    List<BigDecimal> clamped(BigDecimal number) {
        return values.stream()
                .map(value -> number.max(lower(value)).min(upper(value)))
                .toList();
    }

    /** Returns the mean of numbers by the middles of the weights, to 20 digits. */
    BigDecimal middleMean(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal weight = middle(weights.get(i));
            sum = sum.add(numbers.get(i).multiply(weight));
            total = total.add(weight);
        }
        return sum.divide(total, CHOSEN);
    }

    /** Returns the bounds of the mean of numbers over all weights. */
    Interval meanByWeight(List<Interval> numbers) {
        return Interval.weightedMean(numbers, weights).orElseThrow();
    }

    /** Returns the bounds of the mean of numbers over all products of weight and value, such as shares of income. */
    Interval meanByAmount(List<Interval> numbers) {
        List<Interval> amounts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            amounts.add(values.get(i).multipliedBy(weights.get(i)));
        }
        return Interval.weightedMean(numbers, amounts).orElseThrow();
    }

    /** Returns the least sum of the products of weight and value. */
    BigDecimal leastAmount() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(lower(values.get(i)).multiply(lower(weights.get(i))));
        }
        return sum;
    }

    static List<Interval> exactly(List<BigDecimal> numbers) {
        return numbers.stream().map(Interval::exactly).toList();
    }

    static List<BigDecimal> squares(List<BigDecimal> numbers) {
        return numbers.stream().map(number -> number.multiply(number)).toList();
    }

    /**
     * Returns the bounds of the mean of squares over the square of the mean, f; the squared coefficient of variation is
     * f - 1.
     *
     * <p>Lower: by the inequality of Cauchy and Schwarz, √f is at least the mean of any numbers y by amount, over the
     * root of their mean square. Upper: for any a, 1 - 1/f is at most the mean of (1 - a x)², which is greatest at an
     * end of each x. Both are attained where the chosen y and a are those of the optimum. With weights that vary, the
     * derivatives narrow the bounds further.
     */
    Interval squareRatio() {
        BigDecimal lower = leastSquareRatio().max(BigDecimal.ONE);
        Interval known = greatestSquareRatio()
                .map(upper -> Interval.closed(lower, upper.max(lower)))
                .orElseGet(() -> Interval.atLeast(lower));
        return DispersionFunction.SQUARE_RATIO.narrowed(known, this);
    }

    private BigDecimal leastSquareRatio() {
        List<BigDecimal> chosen = middles();
        for (int step = 0; step < MAX_STEPS; step++) {
            List<BigDecimal> next = clamped(middleMean(squares(chosen)).divide(middleMean(chosen), NEAR));
            if (next.equals(chosen)) {
                break;
            }
            chosen = next;
        }
        BigDecimal byAmount = lower(meanByAmount(exactly(chosen)));
        BigDecimal square = upper(meanByWeight(exactly(squares(chosen))));
        return Quotients.of(byAmount.multiply(byAmount), square, RoundingMode.FLOOR);
    }

    private Optional<BigDecimal> greatestSquareRatio() {
        List<BigDecimal> ends = middles();
        BigDecimal least = null;
        for (int step = 0; step < MAX_STEPS; step++) {
            BigDecimal a = middleMean(ends).divide(middleMean(squares(ends)), CHOSEN);
            List<BigDecimal> next = values.stream()
                    .map(value -> squareFrom(a, lower(value)).compareTo(squareFrom(a, upper(value))) >= 0
                            ? lower(value)
                            : upper(value))
                    .toList();
            BigDecimal greatest = upper(meanByWeight(
                    exactly(next.stream().map(end -> squareFrom(a, end)).toList())));
            least = least == null ? greatest : least.min(greatest);
            if (next.equals(ends)) {
                break;
            }
            ends = next;
        }
        return Optional.ofNullable(least)
                .map(BigDecimal.ONE::subtract)
                .filter(divisor -> divisor.signum() > 0)
                .map(divisor -> Quotients.of(BigDecimal.ONE, divisor, RoundingMode.CEILING));
    }

    private static BigDecimal squareFrom(BigDecimal a, BigDecimal number) {
        BigDecimal distance = BigDecimal.ONE.subtract(a.multiply(number));
        return distance.multiply(distance);
    }
}
