// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Quotients;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A measure of dispersion, as a function of values and weights and of their bounds. */
enum DispersionMeasure {
    /** The standard deviation over the mean. */
    COEFFICIENT_OF_VARIATION("-coefficient-of-variation", ", coefficient of variation", "coefficient of variation") {
        @Override
        BigDecimal of(List<BigDecimal> values, List<BigDecimal> weights, MathContext context) {
            BigDecimal amount = sum(values, weights);
            BigDecimal squares = sum(DispersionBox.squares(values), weights);
            BigDecimal variance = squares.multiply(total(weights)).subtract(amount.multiply(amount));
            return Decimals.rootOfQuotient(variance, amount.multiply(amount), 2, context);
        }

        @Override
        Interval boundsOf(DispersionBox box) {
            return box.squareRatio()
                    .minus(Interval.exactly(BigDecimal.ONE))
                    .root(2)
                    .orElseThrow();
        }
    },
    /** The mean distance of all pairs over twice the mean. */
    GINI("-gini", ", Gini index", "Gini index") {
        @Override
        BigDecimal of(List<BigDecimal> values, List<BigDecimal> weights, MathContext context) {
            List<Integer> order = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(values::get))
                    .toList();
            BigDecimal total = total(weights);
            BigDecimal below = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (int i : order) {
                BigDecimal weight = weights.get(i);
                BigDecimal above = total.subtract(below).subtract(weight);
                sum = sum.add(values.get(i).multiply(weight).multiply(below.subtract(above)));
                below = below.add(weight);
            }
            return Quotients.of(sum, total.multiply(sum(values, weights)), context.getRoundingMode());
        }

        @Override
        Interval boundsOf(DispersionBox box) {
            return GiniBounds.of(box);
        }
    },
    /** The mean, by amount, of the logarithm of each value over the mean. */
    THEIL("-theil", ", Theil index", "Theil index") {
        @Override
        BigDecimal of(List<BigDecimal> values, List<BigDecimal> weights, MathContext context) {
            return TheilBounds.index(values, weights)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .max(BigDecimal.ZERO)
                    .round(context);
        }

        @Override
        Interval boundsOf(DispersionBox box) {
            return TheilBounds.of(box);
        }

        /** The logarithms are rounded. */
        @Override
        boolean isExact() {
            return false;
        }
    },
    /** The sum of the squared shares in the total. */
    HERFINDAHL("-herfindahl", ", Herfindahl-Hirschman index", "Herfindahl-Hirschman index") {
        @Override
        BigDecimal of(List<BigDecimal> values, List<BigDecimal> weights, MathContext context) {
            BigDecimal amount = sum(values, weights);
            return Quotients.of(
                    sum(DispersionBox.squares(values), weights), amount.multiply(amount), context.getRoundingMode());
        }

        @Override
        Interval boundsOf(DispersionBox box) {
            Interval count = Interval.exactly(BigDecimal.valueOf(box.values().size()));
            return box.squareRatio().dividedBy(count).orElseThrow();
        }
    };

    /** The decimals of an index of logarithms, whose error is smaller: the index of equal values is zero. */
    private static final int DECIMALS = 80;

    private final String idSuffix;
    private final String nameSuffix;
    private final String operation;

    DispersionMeasure(String idSuffix, String nameSuffix, String operation) {
        this.idSuffix = idSuffix;
        this.nameSuffix = nameSuffix;
        this.operation = operation;
    }

    String idSuffix() {
        return idSuffix;
    }

    String nameSuffix() {
        return nameSuffix;
    }

    String operation() {
        return operation;
    }

    /** Returns the measure of numbers of zero or more, whose sum is above zero, with positive weights. */
    abstract BigDecimal of(List<BigDecimal> values, List<BigDecimal> weights, MathContext context);

    /** Returns an interval that contains the measure of all values and weights in their intervals. */
    abstract Interval boundsOf(DispersionBox box);

    /** Returns whether the measure of exact numbers is rounded correctly. */
    boolean isExact() {
        return true;
    }

    /** Returns the measure of estimates; undetermined if their sum may be zero. */
    Estimate of(List<Estimate> values, List<Estimate> weights) {
        Optional<List<BigDecimal>> numbers = numbers(values);
        Optional<List<BigDecimal>> factors = numbers(weights);
        Optional<BigDecimal> value = numbers.flatMap(x ->
                factors.filter(w -> sum(x, w).signum() > 0).map(w -> of(x, w, Estimate.PRECISION)));
        Optional<DispersionBox> box = DispersionBox.of(values, weights);
        if (value.isPresent() && box.isPresent() && isExact() && areExact(box.get())) {
            List<BigDecimal> x = numbers.orElseThrow();
            List<BigDecimal> w = factors.orElseThrow();
            int digits = Estimate.PRECISION.getPrecision();
            return new Estimate(
                    value,
                    Optional.of(Interval.closed(
                            of(x, w, Decimals.outward(digits, false)), of(x, w, Decimals.outward(digits, true)))));
        }
        boolean isBounded = values.stream().allMatch(v -> v.bounds().isPresent());
        return isBounded && box.isEmpty()
                ? new Estimate(Optional.empty(), Optional.empty())
                : new Estimate(
                        value, box.map(this::boundsOf).map(b -> b.roundedOutward(Estimate.PRECISION.getPrecision())));
    }

    private static boolean areExact(DispersionBox box) {
        return areExact(box.values()) && areExact(box.weights());
    }

    private static boolean areExact(List<Interval> intervals) {
        return intervals.stream().allMatch(i -> DispersionBox.lower(i).compareTo(DispersionBox.upper(i)) == 0);
    }

    private static Optional<List<BigDecimal>> numbers(List<Estimate> estimates) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Estimate estimate : estimates) {
            if (estimate.value().isEmpty()) {
                return Optional.empty();
            }
            numbers.add(estimate.value().get());
        }
        return Optional.of(numbers);
    }

    static BigDecimal sum(List<BigDecimal> values, List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(values.get(i).multiply(weights.get(i)));
        }
        return sum;
    }

    private static BigDecimal total(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
