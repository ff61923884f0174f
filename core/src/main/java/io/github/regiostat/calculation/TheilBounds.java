// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.DispersionBox.lower;
import static io.github.regiostat.calculation.DispersionBox.upper;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Logarithms;
import io.github.regiostat.internal.Quotients;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The bounds of a Theil index over all values and weights in their intervals.
 *
 * <p>Lower: by the inequality of Gibbs (in the form of Donsker and Varadhan), the index is at least the mean of ln y by
 * amount less the logarithm of the mean of y by weight, for any numbers y. Upper: for any c, the product of index and
 * mean is at most the mean of {@code x ln(x/c) - x + c}, which is greatest at an end of each x. Both are attained where
 * the chosen y and c are those of the optimum. With weights that vary, the derivatives narrow both.
 */
final class TheilBounds {
    private static final int DECIMALS = 95;
    private static final MathContext CHOSEN = new MathContext(40);

    private final DispersionBox box;

    private TheilBounds(DispersionBox box) {
        this.box = box;
    }

    static Interval of(DispersionBox box) {
        TheilBounds theil = new TheilBounds(box);
        BigDecimal least = theil.least().max(BigDecimal.ZERO);
        return DispersionFunction.THEIL.narrowed(
                Interval.closed(least, theil.greatest().max(least)), box);
    }

    /** Returns the index of numbers with weights, with an error below {@code 1e-80}. */
    static BigDecimal index(List<BigDecimal> numbers, List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal own = numbers.get(i).multiply(weights.get(i));
            if (own.signum() > 0) {
                sum = sum.add(own.multiply(Logarithms.ln(numbers.get(i))));
            }
            amount = amount.add(own);
            total = total.add(weights.get(i));
        }
        return sum.divide(amount, DECIMALS, RoundingMode.HALF_EVEN)
                .subtract(Logarithms.ln(amount))
                .add(Logarithms.ln(total));
    }

    private List<BigDecimal> middleWeights() {
        return box.weights().stream().map(DispersionBox::middle).toList();
    }

    private BigDecimal least() {
        List<BigDecimal> chosen = box.middles();
        for (int step = 0; step < DispersionBox.MAX_STEPS; step++) {
            BigDecimal index = index(chosen, middleWeights());
            List<BigDecimal> next = box.clamped(box.middleMean(chosen).multiply(exp(index), DispersionBox.NEAR));
            if (next.equals(chosen)) {
                break;
            }
            chosen = next;
        }
        List<Interval> logarithms = new ArrayList<>();
        for (BigDecimal number : chosen) {
            // A number is zero only if its value is zero, so that it has no amount.
            BigDecimal logarithm = number.signum() == 0 ? BigDecimal.ZERO : Logarithms.ln(number);
            logarithms.add(Interval.closed(logarithm.subtract(Logarithms.ERROR), logarithm.add(Logarithms.ERROR)));
        }
        BigDecimal mean = upper(box.meanByWeight(DispersionBox.exactly(chosen)));
        return lower(box.meanByAmount(logarithms)).subtract(Logarithms.ln(mean)).subtract(Logarithms.ERROR);
    }

    /** Returns an approximation of e to the power of a number, used only to choose a number near the optimum. */
    private static BigDecimal exp(BigDecimal exponent) {
        BigDecimal power = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i <= 60; i++) {
            power = power.multiply(exponent, CHOSEN).divide(BigDecimal.valueOf(i), CHOSEN);
            sum = sum.add(power, CHOSEN);
        }
        return sum;
    }

    private BigDecimal greatest() {
        List<BigDecimal> ends = box.middles();
        BigDecimal least = null;
        for (int step = 0; step < DispersionBox.MAX_STEPS; step++) {
            BigDecimal mean = box.middleMean(ends);
            BigDecimal index = index(ends, middleWeights()).max(BigDecimal.ZERO).round(CHOSEN);
            Excess excess = new Excess(mean, index);
            // Each term falls by at least its least amount as the index rises, so that this index is not exceeded.
            BigDecimal bound =
                    index.add(Quotients.of(excess.sum().max(BigDecimal.ZERO), box.leastAmount(), RoundingMode.CEILING));
            least = least == null ? bound : least.min(bound);
            if (excess.ends().equals(ends)) {
                break;
            }
            ends = excess.ends();
        }
        return least == null ? BigDecimal.ZERO : least;
    }

    /** The greatest sum of {@code w (x ln(x/c) - x + c - index x)}, and the ends at which it is attained. */
    private final class Excess {
        private final BigDecimal center;
        private final BigDecimal logarithm;
        private final BigDecimal index;
        private final List<BigDecimal> ends = new ArrayList<>();
        private BigDecimal sum = BigDecimal.ZERO;

        Excess(BigDecimal center, BigDecimal index) {
            this.center = center;
            this.logarithm = Logarithms.ln(center);
            this.index = index;
            for (int i = 0; i < box.values().size(); i++) {
                add(box.values().get(i), box.weights().get(i));
            }
        }

        private void add(Interval value, Interval weight) {
            BigDecimal atLower = term(lower(value));
            BigDecimal atUpper = term(upper(value));
            boolean isLower = atLower.compareTo(atUpper) >= 0;
            ends.add(isLower ? lower(value) : upper(value));
            BigDecimal greatest = isLower ? atLower : atUpper;
            sum = sum.add(greatest.multiply(greatest.signum() > 0 ? upper(weight) : lower(weight)));
        }

        private BigDecimal term(BigDecimal x) {
            if (x.signum() == 0) {
                return center;
            }
            BigDecimal error = Logarithms.ERROR.add(Logarithms.ERROR);
            BigDecimal ratio = Logarithms.ln(x).subtract(logarithm).add(error);
            return x.multiply(ratio.subtract(BigDecimal.ONE).subtract(index)).add(center);
        }

        List<BigDecimal> ends() {
            return ends;
        }

        BigDecimal sum() {
            return sum;
        }
    }
}
