// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weights of the members of a group, such as their population, and the coverage that follows from them. */
record MemberWeights<W extends Additive<W>>(Coverage coverage, List<Measurement<W>> measurements) {
    private static final String WEIGHT = "Weight";
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    private static final Interval ZERO_TO_HUNDRED = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);

    static <W extends Additive<W>> MemberWeights<W> of(
            Region group,
            List<? extends Measurement<?>> measurements,
            List<Measurement<W>> weights,
            ComparabilityCheck comparison) {
        Coverage coverage = Coverage.of(group, measurements);
        Indicator<W> first = GroupMembers.firstOf(WEIGHT, weights).indicator();
        List<Measurement<W>> withFigure = Sums.withFigure(weights);
        List<Measurement<W>> known =
                withFigure.isEmpty() ? withFigure : GroupMembers.inOrder(WEIGHT, group, withFigure);
        requireComparable(known, Coverage.observed(group, measurements), comparison);
        List<Region> unknown = GroupMembers.missingMembers(coverage.members(), known);
        Optional<Figure<Percentage>> share =
                unknown.isEmpty() ? Optional.of(shareOf(coverage.present(), known)) : Optional.empty();
        Indicator<W> indicator = known.isEmpty() ? first : known.get(0).indicator();
        return new MemberWeights<>(coverage.withShare(indicator, unknown, share), known);
    }

    private static <W extends Additive<W>> void requireComparable(
            List<Measurement<W>> weights, List<? extends Measurement<?>> measurements, ComparabilityCheck comparison) {
        comparison.sameVintages(weights);
        for (Measurement<W> weight : weights) {
            Measurement<W> first = weights.get(0);
            Sums.requireBehaviour(weight, "Weight must be a flow or a stock", Behaviour.FLOW, Behaviour.STOCK);
            comparison.sameSeries(first, weight).sameUnit(first, weight).sameDimension(first, weight);
            requireNotNegative(weight);
            for (Measurement<?> measurement : measurements) {
                comparison.samePeriod(measurement, weight).sameTerritory(measurement, weight);
            }
        }
    }

    static void requireNotNegative(Measurement<?> weight) {
        Estimate estimate = Estimate.of(weight);
        boolean isNegative = estimate.value().map(v -> v.signum() < 0).orElse(false)
                || estimate.bounds().map(b -> !b.overlaps(ZERO_OR_MORE)).orElse(false);
        if (isNegative) {
            throw new IllegalArgumentException("Weight must be zero or more, but was " + weight);
        }
    }

    private static Figure<Percentage> shareOf(List<Region> present, List<? extends Measurement<?>> weights) {
        List<Measurement<?>> covered = new ArrayList<>(weights);
        covered.removeIf(weight -> !present.contains(weight.region()));
        List<Measurement<?>> others = new ArrayList<>(weights);
        others.removeIf(weight -> present.contains(weight.region()));
        return shareOf(sum(covered), sum(others))
                .toFigure(Percentage.of(0)
                        .withWhole(weights.get(0).indicator().id())
                        .unit());
    }

    /** Weights are zero or more, even if their rounding interval extends below zero. */
    private static Estimate sum(List<? extends Measurement<?>> weights) {
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        for (Measurement<?> weight : weights) {
            Estimate estimate = Estimate.of(weight);
            sum = sum.plus(estimate.within(Optional.of(ZERO_OR_MORE)));
        }
        return sum;
    }

    /**
     * Returns the share of one in the total of both. Each enters one division only, which keeps the bounds as narrow as
     * possible.
     */
    private static Estimate shareOf(Estimate one, Estimate other) {
        Estimate share = one.multipliedBy(Estimate.HUNDRED).dividedBy(one.plus(other));
        Optional<Interval> bounds = one.bounds()
                .flatMap(a -> other.bounds()
                        .flatMap(b -> b.dividedBy(a)
                                .flatMap(MemberWeights::shareFromMultiple)
                                .or(() -> a.dividedBy(b)
                                        .flatMap(MemberWeights::shareFromMultiple)
                                        .map(HUNDRED::minus))));
        return share.bounds().isPresent() ? share.within(bounds) : new Estimate(share.value(), bounds);
    }

    /** Returns the share of a quantity in its total with another that is a given multiple of it, zero or more. */
    private static Optional<Interval> shareFromMultiple(Interval multiple) {
        return multiple.intersection(ZERO_OR_MORE)
                .flatMap(known -> HUNDRED.dividedBy(ONE.plus(known)))
                .flatMap(ZERO_TO_HUNDRED::intersection);
    }
}
