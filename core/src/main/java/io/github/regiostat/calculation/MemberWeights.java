// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The weights of the members of a group, such as their population, and the coverage that follows from them. */
record MemberWeights<W extends Additive<W>>(Coverage coverage, List<Measurement<W>> measurements) {
    private static final String WEIGHT = "Weight";
    private static final Interval ZERO_TO_HUNDRED = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);

    static <W extends Additive<W>> MemberWeights<W> of(
            Region group,
            List<? extends Measurement<?>> measurements,
            List<Measurement<W>> weights,
            Comparison comparison) {
        Coverage coverage = Coverage.of(group, measurements, comparison);
        Indicator<W> first = GroupMembers.firstOf(WEIGHT, weights).indicator();
        List<Measurement<W>> withFigure = GroupMembers.withFigure(weights);
        List<Measurement<W>> known =
                withFigure.isEmpty() ? withFigure : GroupMembers.inOrder(WEIGHT, group, withFigure);
        requireComparable(known, Coverage.observed(group, measurements), comparison);
        List<Region> unknown = GroupMembers.missingMembers(coverage.members(), known);
        Optional<Figure<Percentage>> share =
                unknown.isEmpty() ? Optional.of(shareOf(coverage.present(), known)) : Optional.empty();
        Indicator<W> indicator = known.isEmpty() ? first : known.get(0).indicator();
        return new MemberWeights<>(coverage.withShare(indicator, unknown, share), known);
    }

    private static void requireComparable(
            List<? extends Measurement<?>> weights,
            List<? extends Measurement<?>> measurements,
            Comparison comparison) {
        for (Measurement<?> weight : weights) {
            BehaviourChecks.requireFlowOrStock(weight, "Weight must be a flow or a stock");
            requireNotNegative(weight);
        }
        if (!weights.isEmpty()) {
            comparison.aside(Calculation.COVERAGE, weights);
        }
        RepresentativeWeights representatives = new RepresentativeWeights(weights);
        for (Measurement<?> measurement : GroupMembers.withFigure(measurements)) {
            for (Measurement<?> weight : representatives.of(measurement)) {
                comparison.aside(Calculation.COVERED, List.of(measurement, weight));
            }
        }
    }

    /**
     * The first weight of each value of a part of a trait, such as of the territory of a region. A measurement that
     * agrees with these agrees with all weights, because parts with other names are not compared.
     */
    private static final class RepresentativeWeights {
        private static final List<Trait> COMPARED = Arrays.stream(Trait.values())
                .filter(trait -> !(Calculation.COVERED.of(trait) instanceof Rule.Free))
                .toList();

        private final List<? extends Measurement<?>> weights;
        private final Map<List<Object>, Map<Object, Integer>> byPart = new HashMap<>();

        RepresentativeWeights(List<? extends Measurement<?>> weights) {
            this.weights = weights;
            for (int i = 0; i < weights.size(); i++) {
                Integer number = i;
                forEachPart(
                        weights.get(i),
                        (part, value) -> byPart.computeIfAbsent(part, p -> new LinkedHashMap<>())
                                .putIfAbsent(value, number));
            }
        }

        private static void forEachPart(Measurement<?> measurement, BiConsumer<List<Object>, Object> action) {
            for (Trait trait : COMPARED) {
                TraitValue.of(trait, measurement)
                        .parts()
                        .forEach((part, value) -> action.accept(List.of(trait, part), value));
            }
        }

        /** Returns the weights to compare with a measurement, in their order. */
        List<Measurement<?>> of(Measurement<?> measurement) {
            NavigableSet<Integer> numbers = new TreeSet<>();
            forEachPart(
                    measurement,
                    (part, value) ->
                            numbers.addAll(byPart.getOrDefault(part, Map.of()).values()));
            return numbers.stream().<Measurement<?>>map(weights::get).toList();
        }
    }

    static void requireNotNegative(Measurement<?> weight) {
        Estimate estimate = Estimate.of(weight);
        boolean isNegative = estimate.value().map(v -> v.signum() < 0).orElse(false)
                || estimate.bounds().map(b -> !b.overlaps(ZERO_OR_MORE)).orElse(false);
        if (isNegative) {
            throw new IllegalArgumentException("Weight must be zero or more, but was " + ShortNumbers.in(weight));
        }
    }

    private static Figure<Percentage> shareOf(List<Region> present, List<? extends Measurement<?>> weights) {
        Set<RegionCode> codes = GroupMembers.codeSet(present);
        Map<Boolean, List<Measurement<?>>> byPresence = weights.stream()
                .collect(Collectors.partitioningBy(
                        weight -> codes.contains(weight.region().code())));
        List<Measurement<?>> covered = byPresence.getOrDefault(true, List.of());
        List<Measurement<?>> others = byPresence.getOrDefault(false, List.of());
        return sum(covered)
                .shareWith(sum(others))
                .within(Optional.of(ZERO_TO_HUNDRED))
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
}
