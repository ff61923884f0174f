// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Logarithms;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A measure of dispersion as a function of values and then weights, with its derivatives. Sums of weights and of
 * amounts are above zero.
 */
enum DispersionFunction implements BoxSearch.Function {
    /** The mean of squares over the square of the mean. */
    SQUARE_RATIO {
        @Override
        public Enclosure of(Enclosure[] box) {
            WeightedSums sums = WeightedSums.of(box, x -> x.times(x));
            Enclosure ratio = sums.weight.times(sums.other).dividedBy(sums.amount.times(sums.amount));
            return ratio.and(new Enclosure(BigDecimal.ONE.min(ratio.high()), ratio.high()));
        }

        /** By x: 2 f w (x/S2 - 1/S1). By w: f (1/W + x²/S2 - 2x/S1), which is f (x/S1 - S1/S2)² S2 + ... */
        @Override
        public Enclosure[] derivatives(Enclosure[] box) {
            int size = box.length / 2;
            WeightedSums sums = WeightedSums.of(box, x -> x.times(x));
            Enclosure value = of(box);
            Enclosure square = meanByAmount(box, box);
            Enclosure mean = sums.amount.dividedBy(sums.weight).and(meanByWeight(box));
            Enclosure[] derivatives = new Enclosure[box.length];
            for (int i = 0; i < size; i++) {
                Enclosure x = box[i];
                Enclosure w = box[size + i];
                // x/S2 - 1/S1 = (x - S2/S1) / S2
                derivatives[i] =
                        value.times(w).times(TWO).times(x.minus(square)).dividedBy(sums.other);
                // S2 W (1/W + x²/S2 - 2x/S1) = S2 + x² W - 2x S2/m = W (m q + x² - 2 x q), with q = S2/S1
                Enclosure bracket = mean.times(square).plus(x.times(x.minus(square.plus(square))));
                Enclosure centered = x.minus(square);
                Enclosure squared = centered.distanceFrom(Enclosure.ZERO);
                Enclosure other = squared.times(squared).minus(square.times(square.minus(mean)));
                derivatives[size + i] = value.times(bracket.and(other)).dividedBy(sums.other);
            }
            return derivatives;
        }
    },
    GINI {
        @Override
        public Enclosure of(Enclosure[] box) {
            WeightedSums sums = WeightedSums.of(box, x -> x);
            Enclosure distances = Enclosure.ZERO;
            int size = box.length / 2;
            for (int i = 0; i < size; i++) {
                Enclosure own = Enclosure.ZERO;
                for (int j = i + 1; j < size; j++) {
                    own = own.plus(box[size + j].times(box[i].distanceFrom(box[j])));
                }
                distances = distances.plus(own.times(box[size + i]));
            }
            return distances.dividedBy(sums.weight.times(sums.amount));
        }

        /** By x: w (r - G) / S1, with the rank r. By w: (D - G (S1 + x W)) / (W S1), with the mean distance D. */
        @Override
        public Enclosure[] derivatives(Enclosure[] box) {
            int size = box.length / 2;
            WeightedSums sums = WeightedSums.of(box, x -> x);
            Enclosure value = of(box);
            Enclosure mean = sums.amount.dividedBy(sums.weight).and(meanByWeight(box));
            Enclosure[] derivatives = new Enclosure[box.length];
            for (int i = 0; i < size; i++) {
                Enclosure below = Enclosure.ZERO;
                Enclosure above = Enclosure.ZERO;
                Enclosure either = Enclosure.ZERO;
                Enclosure distance = Enclosure.ZERO;
                for (int j = 0; j < size; j++) {
                    if (j == i) {
                        continue;
                    }
                    Enclosure w = box[size + j];
                    if (box[j].high().compareTo(box[i].low()) <= 0 && !isSamePoint(box[i], box[j])) {
                        below = below.plus(w);
                    } else if (box[j].low().compareTo(box[i].high()) >= 0 && !isSamePoint(box[i], box[j])) {
                        above = above.plus(w);
                    } else {
                        either = either.plus(w);
                    }
                    distance = distance.plus(w.times(box[i].distanceFrom(box[j])));
                }
                Enclosure any = new Enclosure(either.high().negate(), either.high());
                Enclosure rank = below.minus(above).plus(any).dividedBy(sums.weight);
                derivatives[i] = box[size + i].times(rank.minus(value)).dividedBy(sums.amount);
                derivatives[size + i] = distance.dividedBy(sums.weight)
                        .minus(value.times(mean.plus(box[i])))
                        .dividedBy(sums.amount);
            }
            return derivatives;
        }

        private boolean isSamePoint(Enclosure a, Enclosure b) {
            return a.isPoint() && b.isPoint() && a.low().compareTo(b.low()) == 0;
        }
    },
    THEIL {
        @Override
        public Enclosure of(Enclosure[] box) {
            WeightedSums sums = WeightedSums.of(box, x -> x);
            Enclosure mean = sums.amount.dividedBy(sums.weight).and(meanByWeight(box));
            return meanByAmount(logarithms(box), box).minus(ln(mean));
        }

        /** By x: w (ln x - L) / S1, with the mean L of ln x by amount. By w: (x (ln x - L - 1) + m) / S1. */
        @Override
        public Enclosure[] derivatives(Enclosure[] box) {
            int size = box.length / 2;
            WeightedSums sums = WeightedSums.of(box, x -> x);
            Enclosure[] logarithms = logarithms(box);
            Enclosure meanLogarithm = meanByAmount(logarithms, box);
            Enclosure mean = sums.amount.dividedBy(sums.weight).and(meanByWeight(box));
            Enclosure[] derivatives = new Enclosure[box.length];
            for (int i = 0; i < size; i++) {
                Enclosure excess = logarithms[i].minus(meanLogarithm);
                derivatives[i] = box[size + i].times(excess).dividedBy(sums.amount);
                derivatives[size + i] =
                        box[i].times(excess.minus(Enclosure.ONE)).plus(mean).dividedBy(sums.amount);
            }
            return derivatives;
        }
    };

    /** The greatest number of evaluations for one bound. */
    private static final int EVALUATIONS = 150;
    /** Fewer evaluations are not worth their time. */
    private static final int FEW = 6;
    /** The time for a value and for its logarithm, in that for a term of a sum. */
    private static final int PER_VALUE = 8;

    private static final int PER_LOGARITHM = 60;
    /** The greatest number of terms in all evaluations for one bound. */
    private static final int TERMS = 10_000;

    private static final Enclosure TWO = Enclosure.exactly(BigDecimal.valueOf(2));

    /**
     * Narrows bounds of this measure. The number of evaluations is limited, and zero for many values: 31 provinces have
     * 10 evaluations of a Gini index, whose terms are pairs.
     */
    Interval narrowed(Interval known, DispersionBox box) {
        int size = box.values().size();
        long terms = (long) size * (this == GINI ? size : this == THEIL ? PER_LOGARITHM : PER_VALUE);
        int limit = (int) Math.min(EVALUATIONS, TERMS / terms);
        if (limit < FEW || this == THEIL && hasZero(box.values())) {
            return known;
        }
        Enclosure bounds = BoxSearch.bounds(this, variables(box), limit);
        return Interval.closed(bounds.low(), bounds.high()).intersection(known).orElse(known);
    }

    private static boolean hasZero(List<Interval> values) {
        return values.stream().anyMatch(value -> DispersionBox.lower(value).signum() == 0);
    }

    /** Returns the natural logarithm of numbers above zero. */
    private static Enclosure ln(Enclosure x) {
        BigDecimal low = Logarithms.ln(x.low()).subtract(Logarithms.ERROR);
        BigDecimal high = x.isPoint() ? low : Logarithms.ln(x.high());
        high = x.isPoint() ? low.add(Logarithms.ERROR).add(Logarithms.ERROR) : high.add(Logarithms.ERROR);
        return new Enclosure(
                Enclosure.exactly(low).low(), Enclosure.exactly(high).high());
    }

    private static Enclosure meanByWeight(Enclosure[] box) {
        int size = box.length / 2;
        return mean(List.of(box).subList(0, size), List.of(box).subList(size, box.length));
    }

    private static Enclosure[] logarithms(Enclosure[] box) {
        Enclosure[] logarithms = new Enclosure[box.length / 2];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = ln(box[i]);
        }
        return logarithms;
    }

    /** Returns the mean of numbers, one for each value, by the products of weight and value. */
    private static Enclosure meanByAmount(Enclosure[] numbers, Enclosure[] box) {
        int size = box.length / 2;
        Enclosure[] amounts = new Enclosure[size];
        for (int i = 0; i < size; i++) {
            amounts[i] = box[i].times(box[size + i]);
        }
        return mean(List.of(numbers).subList(0, size), List.of(amounts));
    }

    /** Returns the mean over all weights. */
    private static Enclosure mean(List<Enclosure> values, List<Enclosure> weights) {
        Interval mean =
                Interval.weightedMean(intervals(values), intervals(weights)).orElseThrow();
        return new Enclosure(
                Enclosure.exactly(DispersionBox.lower(mean)).low(),
                Enclosure.exactly(DispersionBox.upper(mean)).high());
    }

    private static List<Interval> intervals(List<Enclosure> enclosures) {
        return enclosures.stream()
                .map(each -> Interval.closed(each.low(), each.high()))
                .toList();
    }

    /** Returns the natural bounds of the variables of a box, the values before the weights. */
    static Enclosure[] variables(DispersionBox box) {
        int size = box.values().size();
        Enclosure[] variables = new Enclosure[2 * size];
        for (int i = 0; i < size; i++) {
            variables[i] = enclosure(box.values().get(i));
            variables[size + i] = enclosure(box.weights().get(i));
        }
        return variables;
    }

    private static Enclosure enclosure(Interval interval) {
        return new Enclosure(
                Enclosure.exactly(DispersionBox.lower(interval)).low(),
                Enclosure.exactly(DispersionBox.upper(interval)).high());
    }

    /** The sums of weights, of amounts, and of weights with a function of the values. */
    private record WeightedSums(Enclosure weight, Enclosure amount, Enclosure other) {
        static WeightedSums of(Enclosure[] box, UnaryOperator<Enclosure> function) {
            int size = box.length / 2;
            Enclosure weight = Enclosure.ZERO;
            Enclosure amount = Enclosure.ZERO;
            Enclosure other = Enclosure.ZERO;
            for (int i = 0; i < size; i++) {
                weight = weight.plus(box[size + i]);
                amount = amount.plus(box[size + i].times(box[i]));
                other = other.plus(box[size + i].times(function.apply(box[i])));
            }
            return new WeightedSums(weight, amount, other);
        }
    }
}
