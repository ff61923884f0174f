// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.DispersionBox.lower;
import static io.github.regiostat.calculation.DispersionBox.upper;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Quotients;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a Gini index over all values and weights in their intervals.
 *
 * <p>The index is the mean, by amount, of the rank of each value: the share of weight below it less that above it. With
 * the ranks of any other numbers, this mean is a lower bound. An upper bound ranks only pairs of disjoint intervals,
 * and adds the greatest distance of each other pair. The derivatives narrow both.
 */
final class GiniBounds {
    private static final Interval BELOW = Interval.exactly(BigDecimal.ONE);
    private static final Interval ABOVE = BELOW.negated();
    private static final Interval SAME = Interval.exactly(BigDecimal.ZERO);

    private final DispersionBox box;

    private GiniBounds(DispersionBox box) {
        this.box = box;
    }

    static Interval of(DispersionBox box) {
        GiniBounds gini = new GiniBounds(box);
        BigDecimal least = gini.least().max(BigDecimal.ZERO);
        Interval known =
                Interval.closed(least, gini.greatest().min(BigDecimal.ONE).max(least));
        return DispersionFunction.GINI.narrowed(known, box);
    }

    private BigDecimal least() {
        List<BigDecimal> chosen = box.middles();
        BigDecimal greatest = BigDecimal.ZERO;
        for (int step = 0; step < 5; step++) {
            BigDecimal lower = lower(box.meanByAmount(ranks(DispersionBox.exactly(chosen))));
            greatest = greatest.max(lower);
            List<BigDecimal> next = box.clamped(threshold(chosen, lower));
            if (next.equals(chosen)) {
                break;
            }
            chosen = next;
        }
        return greatest;
    }

    /** Returns the number whose rank is the index: numbers above it make the dispersion greater if they rise. */
    private BigDecimal threshold(List<BigDecimal> numbers, BigDecimal index) {
        List<Integer> order = IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing(numbers::get))
                .toList();
        BigDecimal total = BigDecimal.ZERO;
        for (Interval weight : box.weights()) {
            total = total.add(DispersionBox.middle(weight));
        }
        BigDecimal share =
                index.add(BigDecimal.ONE).multiply(total).divide(BigDecimal.valueOf(2), DispersionBox.CHOSEN);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i : order) {
            sum = sum.add(DispersionBox.middle(box.weights().get(i)));
            if (sum.compareTo(share) >= 0) {
                return numbers.get(i);
            }
        }
        return numbers.get(order.get(order.size() - 1));
    }

    /**
     * Returns the rank of each interval among the others, from -1 to 1: the share of weight that is certainly below it
     * less the share that is certainly above it.
     */
    private List<Interval> ranks(List<Interval> numbers) {
        NavigableMap<BigDecimal, Interval> upTo = new TreeMap<>();
        NavigableMap<BigDecimal, Interval> from = new TreeMap<>();
        Map<BigDecimal, Interval> points = new HashMap<>();
        Interval total = SAME;
        for (int i = 0; i < numbers.size(); i++) {
            Interval weight = box.weights().get(i);
            if (isPoint(numbers.get(i))) {
                points.merge(lower(numbers.get(i)), weight, Interval::plus);
            }
            upTo.merge(upper(numbers.get(i)), weight, Interval::plus);
            from.merge(lower(numbers.get(i)), weight, Interval::plus);
            total = total.plus(weight);
        }
        accumulate(upTo);
        accumulate(from.descendingMap());
        List<Interval> ranks = new ArrayList<>();
        for (Interval number : numbers) {
            Interval same = isPoint(number) ? points.getOrDefault(lower(number), SAME) : SAME;
            Interval below = rest(valueOf(upTo.floorEntry(lower(number))), same, SAME);
            Interval above = rest(valueOf(from.ceilingEntry(upper(number))), same, SAME);
            ranks.add(
                    Interval.weightedMean(List.of(BELOW, ABOVE, SAME), List.of(below, above, rest(total, below, above)))
                            .orElseThrow());
        }
        return ranks;
    }

    private static boolean isPoint(Interval number) {
        return lower(number).compareTo(upper(number)) == 0;
    }

    private static Interval valueOf(Map.@Nullable Entry<BigDecimal, Interval> entry) {
        return entry == null ? SAME : entry.getValue();
    }

    private static void accumulate(NavigableMap<BigDecimal, Interval> weights) {
        Interval sum = SAME;
        for (Map.Entry<BigDecimal, Interval> entry : weights.entrySet()) {
            sum = sum.plus(entry.getValue());
            entry.setValue(sum);
        }
    }

    /** Returns the sum of the weights that are in neither of two parts of the total. */
    private static Interval rest(Interval total, Interval below, Interval above) {
        return Interval.closed(
                lower(total).subtract(lower(below)).subtract(lower(above)),
                upper(total).subtract(upper(below)).subtract(upper(above)));
    }

    private BigDecimal greatest() {
        BigDecimal ranked = upper(box.meanByAmount(ranks(box.values())));
        BigDecimal total = BigDecimal.ZERO;
        for (Interval weight : box.weights()) {
            total = total.add(lower(weight));
        }
        BigDecimal distances = distancesOfOverlapping();
        return distances.signum() == 0
                ? ranked
                : ranked.add(Quotients.of(distances, total.multiply(box.leastAmount()), RoundingMode.CEILING));
    }

    /** Returns the greatest sum of the weighted distances of the pairs that may be in either order. */
    private BigDecimal distancesOfOverlapping() {
        List<Integer> order = IntStream.range(0, box.values().size())
                .boxed()
                .sorted(Comparator.comparing(i -> lower(box.values().get(i))))
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int a = 0; a < order.size(); a++) {
            Interval first = box.values().get(order.get(a));
            for (int b = a + 1; b < order.size(); b++) {
                Interval second = box.values().get(order.get(b));
                if (lower(second).compareTo(upper(first)) >= 0) {
                    break;
                }
                BigDecimal distance =
                        upper(second).subtract(lower(first)).max(upper(first).subtract(lower(second)));
                sum = sum.add(distance.multiply(upper(box.weights().get(order.get(a))))
                        .multiply(upper(box.weights().get(order.get(b)))));
            }
        }
        return sum;
    }
}
