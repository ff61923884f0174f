// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of a region from those of regions with other borders, such as the population of {@code nuts2024:LV00A} from
 * that of {@code nuts2021:LV006}, which lies in it, and 63 % of {@code nuts2021:LV007}.
 *
 * <p>The caller states which regions make up the region, and which of them lie in it in part. The value of a part is an
 * estimate by weights. Its bounds hold for any distribution: a part lies between zero and the whole. Results with an
 * estimate have the status {@link ObservationStatus#ESTIMATED}.
 *
 * {@snippet file="EditionSnippets.java" region="apportionment"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Apportionments {
    private static final String APPORTIONMENT = "Apportionment";
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);

    private Apportionments() {}

    /**
     * Returns the sum for a region of measurements of regions that lie in it in whole or in part. If all lie in it, the
     * sum is exact.
     *
     * @param <Q> the kind of quantity, additive
     * @param region the region of the result
     * @param measurements measurements of the regions that make up the region, of one indicator and period
     * @param parts the regions that lie in the region in part, each with the weight of this part among all of its parts
     * @param weights the name of the weights, such as {@code "population"}
     * @param accepted the accepted differences between the measurements
     * @return the sum, for the region
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if the list is empty, a region occurs twice, a figure is missing or, of a region
     *     that lies in the region in part, below zero; if a part is not of a measured region; or if the indicator is
     *     neither a flow nor a stock
     */
    public static <Q extends Additive<Q>> Measurement<Q> sum(
            Region region,
            List<Measurement<Q>> measurements,
            Map<Region, Proportion> parts,
            String weights,
            Accept... accepted) {
        Measurement<Q> first = GroupMembers.firstOf(APPORTIONMENT, measurements);
        measurements.forEach(Sums::requireFlowOrStock);
        requireDistinct(measurements);
        Map<RegionCode, Proportion> byCode = byCode(parts, measurements);
        Comparison comparison = Comparison.of(Calculation.APPORTIONED_SUM, measurements, accepted);
        if (byCode.isEmpty()) {
            return Sums.resultFor(
                            region,
                            measurements,
                            new ResultBuilder(SumOperation.OVER_MEMBERS, measurements, comparison))
                    .build();
        }
        ResultBuilder result = new ResultBuilder("apportionment", measurements, comparison);
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        for (Measurement<Q> measurement : measurements) {
            Proportion proportion = byCode.get(measurement.region().code());
            if (proportion == null) {
                sum = sum.plus(Estimate.of(measurement));
            } else {
                sum = sum.plus(part(measurement, proportion));
                result.note("Part of " + measurement.region().code() + ": " + proportion + " by "
                        + Text.requireName(weights, "Name of weights"));
            }
        }
        return estimated(result, region, first, sum.toFigure(Sums.unitOf(first)));
    }

    /** Returns a part of an amount, which lies between zero and the whole. */
    private static Estimate part(Measurement<?> whole, Proportion proportion) {
        Estimate estimate = Estimate.of(whole);
        if (isNegative(estimate)) {
            throw new IllegalArgumentException("Amount of a region that lies in another in part must be zero or more,"
                    + " since a part of a balance may have any value, but was " + whole);
        }
        Optional<Interval> bounds = estimate.bounds()
                .flatMap(ZERO_OR_MORE::intersection)
                .map(interval -> interval.hull(Interval.exactly(BigDecimal.ZERO)));
        return new Estimate(estimate.value().map(proportion::of), bounds);
    }

    private static boolean isNegative(Estimate estimate) {
        return estimate.isBelowZero()
                || estimate.value().filter(number -> number.signum() < 0).isPresent();
    }

    /**
     * Returns the weighted mean for a region of levels, ratios, growth rates or indices of regions that all lie in it.
     * The mean lies between the lowest and the highest value for any weights.
     *
     * @param <Q> the kind of quantity
     * @param region the region of the result
     * @param measurements measurements of the regions that make up the region, of one indicator and period
     * @param amounts the weight of each region, zero or more, such as its inhabitants
     * @param weights the name of the weights, such as {@code "population"}
     * @param accepted the accepted differences between the measurements
     * @return the mean, for the region
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if the list is empty, a region occurs twice or has no weight, a figure is
     *     missing, a weight is below zero, all weights are zero, or the indicator is a flow or a stock
     */
    public static <Q extends Quantity<Q>> Measurement<Q> mean(
            Region region,
            List<Measurement<Q>> measurements,
            Map<Region, BigDecimal> amounts,
            String weights,
            Accept... accepted) {
        Measurement<Q> first = GroupMembers.firstOf(APPORTIONMENT, measurements);
        measurements.forEach(Ratios::requireNotAdditive);
        requireDistinct(measurements);
        List<BigDecimal> ofMeasurements = new ArrayList<>();
        for (Measurement<Q> measurement : measurements) {
            ofMeasurements.add(weightOf(measurement, amounts));
        }
        Comparison comparison = Comparison.of(Calculation.APPORTIONED_MEAN, measurements, accepted);
        ResultBuilder result = new ResultBuilder("weighted mean", measurements, comparison).noteRounding();
        for (int i = 0; i < ofMeasurements.size(); i++) {
            result.note("Weight of " + measurements.get(i).region().code() + ": "
                    + ofMeasurements.get(i).toPlainString() + " by " + Text.requireName(weights, "Name of weights"));
        }
        Measurement<Q> ofUnit = comparison.agreesIn(Trait.REFERENCE) ? first : Ratios.withoutWhole(measurements);
        Estimate mean = Estimate.between(measurements, ofMeasurements);
        return estimated(
                result,
                region,
                first,
                mean.toFigure(Estimate.unitQuantity(ofUnit).unit()));
    }

    private static BigDecimal weightOf(Measurement<?> measurement, Map<Region, BigDecimal> amounts) {
        BigDecimal amount = amounts.get(measurement.region());
        if (amount == null || amount.signum() < 0) {
            throw new IllegalArgumentException("Weight of "
                    + measurement.region().code() + " must be zero or more, but was "
                    + (amount == null ? "missing" : ShortNumbers.of(amount)));
        }
        return amount;
    }

    private static void requireDistinct(List<? extends Measurement<?>> measurements) {
        Set<RegionCode> codes = new HashSet<>();
        for (Measurement<?> measurement : measurements) {
            if (!codes.add(measurement.region().code())) {
                throw new IllegalArgumentException("Apportionment must have one measurement of each region, but has two"
                        + " of " + measurement.region().code());
            }
        }
    }

    private static Map<RegionCode, Proportion> byCode(
            Map<Region, Proportion> parts, List<? extends Measurement<?>> measurements) {
        Set<RegionCode> measured = GroupMembers.codeSet(
                measurements.stream().<Region>map(Measurement::region).toList());
        Map<RegionCode, Proportion> byCode = new HashMap<>();
        parts.forEach((region, proportion) -> {
            if (!measured.contains(region.code())) {
                throw new IllegalArgumentException("Part must be of a measured region, but was of " + region.code());
            }
            byCode.put(region.code(), proportion);
        });
        return byCode;
    }

    private static <Q extends Quantity<Q>> Measurement<Q> estimated(
            ResultBuilder result, Region region, Measurement<Q> template, Figure<Q> figure) {
        Measurement.Builder<Q> builder = result.of(template.indicator(), template, region, template.period(), figure);
        template.reference().ifPresent(builder::reference);
        Measurement<Q> estimate = builder.build();
        return estimate.toBuilder()
                .statuses(estimate.statuses().union(Statuses.of(ObservationStatus.ESTIMATED)))
                .build();
    }
}
