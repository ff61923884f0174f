// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of a group in parts, whose Theil index is decomposed. */
final class TheilParts {
    private static final MathContext PRECISE = new MathContext(80);
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);

    private final List<List<Integer>> members;
    private final List<Estimate> values;
    private final List<Estimate> weights;

    /** Creates a measurement of a component. */
    @FunctionalInterface
    interface Component {
        Measurement<Multiple> of(String idSuffix, String nameSuffix, Estimate estimate);
    }

    private TheilParts(List<List<Integer>> members, List<Estimate> values, List<Estimate> weights) {
        this.members = members;
        this.values = values;
        this.weights = weights;
    }

    static TheilParts of(
            Region group,
            List<Region> parts,
            List<? extends Measurement<?>> ordered,
            List<Estimate> values,
            List<Estimate> weights) {
        LocalDate date = ordered.get(0).period().end();
        Groups.requireDisjoint(parts, date);
        List<List<Integer>> members = new ArrayList<>();
        parts.forEach(part -> members.add(new ArrayList<>()));
        for (int i = 0; i < ordered.size(); i++) {
            Region region = ordered.get(i).region();
            List<Region> containing = parts.stream()
                    .filter(part -> part.equals(region) || part.contains(region.withoutIncluded(), date))
                    .toList();
            if (containing.size() != 1) {
                throw new IllegalArgumentException("Each member of " + group.code()
                        + " must be in one of the parts, but " + region.code() + " is in "
                        + (containing.isEmpty() ? "none" : GroupMembers.codes(containing)) + " on " + date);
            }
            members.get(parts.indexOf(containing.get(0))).add(i);
        }
        members.removeIf(List::isEmpty);
        return new TheilParts(members, values, weights);
    }

    TheilDecomposition decomposition(Component component) {
        return new TheilDecomposition(
                component.of("", ", Theil index", DispersionMeasure.THEIL.of(values, weights)),
                component.of("-between", ", Theil index between parts", between()),
                component.of("-within", ", Theil index within parts", within()));
    }

    private static List<Estimate> pick(List<Estimate> all, List<Integer> part) {
        return part.stream().map(all::get).toList();
    }

    /** Returns the sum of the products of value and weight of a part. */
    private Estimate amountOf(List<Integer> part) {
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        for (int i : part) {
            Estimate value = values.get(i);
            Estimate positive = value.within(Optional.of(ZERO_OR_MORE));
            sum = sum.plus(positive.multipliedBy(weights.get(i)));
        }
        return sum;
    }

    private Estimate weightOf(List<Integer> part) {
        return pick(weights, part).stream().reduce(Estimate::plus).orElseThrow();
    }

    /**
     * Returns the index of the means of the parts, each with the weight of its part; a part without one is left out.
     */
    private Estimate between() {
        List<Estimate> means = new ArrayList<>();
        List<Estimate> totals = new ArrayList<>();
        for (List<Integer> part : members) {
            Estimate weight = weightOf(part);
            if (!isZero(weight)) {
                Optional<BigDecimal> mean = amountOf(part)
                        .value()
                        .flatMap(a -> weight.value().filter(w -> w.signum() > 0).map(w -> a.divide(w, PRECISE)));
                means.add(new Estimate(mean, boundsOfMean(part)));
                totals.add(weight);
            }
        }
        return DispersionMeasure.THEIL.of(means, totals);
    }

    /** Returns the bounds of the mean of a part, which lies between its values even if its weight may be zero. */
    private Optional<Interval> boundsOfMean(List<Integer> part) {
        List<Interval> ofValues = notNegative(pick(values, part));
        List<Interval> ofWeights = notNegative(pick(weights, part));
        if (ofValues.size() < part.size() || ofWeights.size() < part.size()) {
            return Optional.empty();
        }
        return Interval.weightedMean(ofValues, ofWeights)
                .or(() -> ofValues.stream().reduce(Interval::hull));
    }

    private static List<Interval> notNegative(List<Estimate> estimates) {
        return estimates.stream()
                .flatMap(estimate -> estimate.within(Optional.of(ZERO_OR_MORE)).bounds().stream())
                .toList();
    }

    private static boolean isZero(Estimate estimate) {
        return estimate.bounds()
                .filter(b -> b.equals(Interval.exactly(BigDecimal.ZERO)))
                .isPresent();
    }

    /** Returns the mean of the indices of the parts by amount. */
    private Estimate within() {
        List<Interval> indices = new ArrayList<>();
        List<Interval> amounts = new ArrayList<>();
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        Optional<BigDecimal> total = Optional.of(BigDecimal.ZERO);
        for (List<Integer> part : members) {
            Estimate amount = amountOf(part);
            Estimate index = indexOf(part, amount);
            sum = sum(sum, index.value().flatMap(i -> amount.value().map(i::multiply)));
            total = sum(total, amount.value());
            index.bounds().ifPresent(indices::add);
            amount.bounds().ifPresent(amounts::add);
        }
        boolean isBounded = indices.size() == members.size() && amounts.size() == members.size();
        Optional<Interval> mean = isBounded ? Interval.weightedMean(indices, amounts) : Optional.empty();
        if (isBounded && mean.isEmpty()) {
            return Estimate.undetermined();
        }
        Optional<BigDecimal> divisor = total.filter(t -> t.signum() > 0);
        return new Estimate(sum.flatMap(s -> divisor.map(d -> s.divide(d, Estimate.PRECISION))), mean);
    }

    /** Returns the sum of two numbers, or empty if one is missing. */
    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(first -> b.map(first::add));
    }

    /** Returns the index of a part; a part of one member, or without an amount, has no dispersion. */
    private Estimate indexOf(List<Integer> part, Estimate amount) {
        return part.size() == 1 || isZero(amount)
                ? Estimate.exactly(BigDecimal.ZERO)
                : DispersionMeasure.THEIL.of(pick(values, part), pick(weights, part));
    }
}
