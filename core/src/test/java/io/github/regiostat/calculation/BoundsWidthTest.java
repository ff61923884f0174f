// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bounds of calculations in which an input occurs more than once, in random boxes: they contain the exact result at
 * each point tried, and are at most twice as wide as the results found, in 99 of 100 boxes.
 */
class BoundsWidthTest {
    private static final long SEED = 20_261_130L;
    private static final int BOXES = 100;
    private static final int STARTS = 5;
    private static final int STEPS = 8;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext SIX = new MathContext(6);

    /** A box, with the exact result at a point; for logarithms, only the approximate one. */
    private record Box(
            List<Interval> variables,
            Interval bounds,
            Function<double[], Double> approximate,
            Optional<Function<List<Fraction>, Fraction>> exact) {}

    private static List<Interval> variables(Random random, int size, boolean isExact) {
        double relative = Math.pow(10, -4 * random.nextDouble());
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    BigDecimal center = BigDecimal.valueOf(1 + Math.round(100 * Math.exp(4 * random.nextDouble())), 2);
                    boolean isPoint = isExact || random.nextInt(5) == 0;
                    BigDecimal distance = isPoint
                            ? BigDecimal.ZERO
                            : center.multiply(BigDecimal.valueOf(relative), SIX).multiply(HALF);
                    return Interval.closed(center.subtract(distance), center.add(distance));
                })
                .toList();
    }

    private static List<Estimate> estimates(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new Estimate(Optional.of(DispersionBox.middle(interval)), Optional.of(interval)))
                .toList();
    }

    private static List<Interval> both(List<Interval> first, List<Interval> second) {
        List<Interval> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Asserts both laws, and prints the widths in those of the results found. */
    private static void assertBounds(String name, Function<Random, Box> boxes) {
        Random random = new Random(SEED);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < BOXES; i++) {
            Box box = boxes.apply(random);
            double[] found = {Double.MAX_VALUE, -Double.MAX_VALUE};
            for (int start = 0; start < STARTS; start++) {
                double sign = 1;
                for (double[] point : List.of(climb(box, random, sign, start), climb(box, random, -sign, start))) {
                    double result = box.approximate.apply(point);
                    found[0] = Math.min(found[0], result);
                    found[1] = Math.max(found[1], result);
                    assertContains(box, point, result, name + ", box " + i);
                }
            }
            double needed = found[1] - found[0];
            if (needed > 1e-7) {
                widths.add((DispersionBox.upper(box.bounds).doubleValue()
                                - DispersionBox.lower(box.bounds).doubleValue())
                        / needed);
            }
        }
        Collections.sort(widths);
        double most = widths.get(widths.size() - 1 - widths.size() / 100);
        System.out.printf(
                Locale.ROOT,
                "%s: width of bounds, in that of the results found: median %.3f, 99 of 100 %.3f, greatest %.3f%n",
                name,
                widths.get(widths.size() / 2),
                most,
                widths.get(widths.size() - 1));
        assertThat(most).as(name).isLessThanOrEqualTo(2);
    }

    private static void assertContains(Box box, double[] point, double result, String name) {
        if (box.exact.isEmpty()) {
            assertThat(result)
                    .as(name)
                    .isBetween(
                            DispersionBox.lower(box.bounds).doubleValue() - 1e-9,
                            DispersionBox.upper(box.bounds).doubleValue() + 1e-9);
            return;
        }
        List<Fraction> exactly = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            BigDecimal inside = new BigDecimal(point[i])
                    .max(DispersionBox.lower(box.variables.get(i)))
                    .min(DispersionBox.upper(box.variables.get(i)));
            exactly.add(Fraction.of(inside));
        }
        Fraction exact = box.exact.get().apply(exactly);
        assertThat(exact.isIn(box.bounds))
                .as("%s: %s in %s", name, exact, box.bounds)
                .isTrue();
    }

    /** Returns a point at which the result, or its negative, is not exceeded by a change of one variable. */
    private static double[] climb(Box box, Random random, double sign, int start) {
        double[] point = new double[box.variables.size()];
        for (int i = 0; i < point.length; i++) {
            double part = start == 0 ? 0.5 : random.nextInt(2);
            point[i] = at(box.variables.get(i), part);
        }
        double best = sign * box.approximate.apply(point);
        for (int round = 0; round < 10; round++) {
            double before = best;
            for (int i = 0; i < point.length; i++) {
                double kept = point[i];
                for (int step = 0; step <= STEPS; step++) {
                    point[i] = at(box.variables.get(i), (double) step / STEPS);
                    double result = sign * box.approximate.apply(point);
                    kept = result > best ? point[i] : kept;
                    best = Math.max(best, result);
                }
                point[i] = kept;
            }
            if (best - before < 1e-13) {
                break;
            }
        }
        return point;
    }

    private static double at(Interval variable, double part) {
        double lower = DispersionBox.lower(variable).doubleValue();
        return lower + part * (DispersionBox.upper(variable).doubleValue() - lower);
    }

    private static Box dispersion(DispersionMeasure measure, boolean isWeighted, Random random) {
        int size = 2 + random.nextInt(4);
        List<Interval> values = variables(random, size, false);
        List<Interval> weights = isWeighted
                ? variables(random, size, false)
                : Collections.nCopies(size, Interval.exactly(BigDecimal.ONE));
        Interval bounds =
                measure.of(estimates(values), estimates(weights)).bounds().orElseThrow();
        boolean isRoot = measure == DispersionMeasure.COEFFICIENT_OF_VARIATION;
        return new Box(
                both(values, weights),
                isRoot ? bounds.pow(2) : bounds,
                point -> approximate(measure, point),
                measure == DispersionMeasure.THEIL ? Optional.empty() : Optional.of(point -> exact(measure, point)));
    }

    /** The square of a coefficient of variation, which is a fraction. */
    private static double approximate(DispersionMeasure measure, double[] point) {
        int size = point.length / 2;
        double weight = 0;
        double amount = 0;
        double other = 0;
        for (int i = 0; i < size; i++) {
            double own = point[size + i];
            weight += own;
            amount += own * point[i];
            for (int j = 0; j < i && measure == DispersionMeasure.GINI; j++) {
                other += own * point[size + j] * Math.abs(point[i] - point[j]);
            }
            if (measure != DispersionMeasure.GINI) {
                other += own * point[i] * (measure == DispersionMeasure.THEIL ? Math.log(point[i]) : point[i]);
            }
        }
        return switch (measure) {
            case GINI -> other / weight / amount;
            case THEIL -> other / amount - Math.log(amount / weight);
            case COEFFICIENT_OF_VARIATION -> weight * other / amount / amount - 1;
            case HERFINDAHL -> other / amount / amount;
        };
    }

    private static Fraction exact(DispersionMeasure measure, List<Fraction> point) {
        int size = point.size() / 2;
        Fraction weight = Fraction.of(BigDecimal.ZERO);
        Fraction amount = weight;
        Fraction other = weight;
        for (int i = 0; i < size; i++) {
            Fraction own = point.get(size + i);
            weight = weight.plus(own);
            amount = amount.plus(own.times(point.get(i)));
            for (int j = 0; j < i && measure == DispersionMeasure.GINI; j++) {
                other = other.plus(own.times(point.get(size + j))
                        .times(point.get(i).minus(point.get(j)).abs()));
            }
            if (measure != DispersionMeasure.GINI) {
                other = other.plus(own.times(point.get(i)).times(point.get(i)));
            }
        }
        return switch (measure) {
            case GINI -> other.over(weight.times(amount));
            case COEFFICIENT_OF_VARIATION ->
                weight.times(other).over(amount.times(amount)).minus(Fraction.ONE);
            default -> other.over(amount.times(amount));
        };
    }

    @ParameterizedTest
    @EnumSource
    void dispersion_isBoundedTightly(DispersionMeasure measure) {
        assertBounds(measure.operation(), random -> dispersion(measure, false, random));
        if (measure != DispersionMeasure.HERFINDAHL) {
            assertBounds("weighted " + measure.operation(), random -> dispersion(measure, true, random));
        }
    }

    @Test
    void industryMix_isBoundedTightly() {
        assertBounds("industry mix component", random -> {
            int size = 2 + random.nextInt(3);
            List<Interval> region = variables(random, size, false);
            List<Interval> earlier = variables(random, size, false);
            List<Interval> later = variables(random, size, false);
            Interval bounds = IndustryMix.bounds(estimates(region), estimates(earlier), estimates(later))
                    .orElseThrow();
            return new Box(
                    both(both(region, earlier), later),
                    bounds,
                    BoundsWidthTest::approximateMix,
                    Optional.of(BoundsWidthTest::exactMix));
        });
    }

    private static double approximateMix(double[] point) {
        int size = point.length / 3;
        double earlier = 0;
        double later = 0;
        for (int i = 0; i < size; i++) {
            earlier += point[size + i];
            later += point[2 * size + i];
        }
        double mix = 0;
        for (int i = 0; i < size; i++) {
            mix += point[i] * (point[2 * size + i] / point[size + i] - later / earlier);
        }
        return mix;
    }

    private static Fraction exactMix(List<Fraction> point) {
        int size = point.size() / 3;
        Fraction earlier = Fraction.of(BigDecimal.ZERO);
        Fraction later = earlier;
        for (int i = 0; i < size; i++) {
            earlier = earlier.plus(point.get(size + i));
            later = later.plus(point.get(2 * size + i));
        }
        Fraction mix = Fraction.of(BigDecimal.ZERO);
        for (int i = 0; i < size; i++) {
            Fraction growth = point.get(2 * size + i).over(point.get(size + i));
            mix = mix.plus(point.get(i).times(growth.minus(later.over(earlier))));
        }
        return mix;
    }
}
