// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Contributions of parts to the growth of their total, such as 0.8 percentage points of 2.5 %.
 *
 * <p>The contribution is the change of the part as a percentage of the earlier total. The contributions of all parts
 * add up to the growth of the total, apart from the rounding of each to 34 digits. This holds for amounts that add up:
 * at current prices, or at constant prices of one base. Chained volumes are rejected unless
 * {@link Accept#NOT_ADDITIVE}.
 *
 * {@snippet file="AnalysisSnippets.java" region="contributions"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Contributions {
    private static final String OPERATION = "Contribution to growth";

    private Contributions() {}

    /**
     * Returns the contribution of a part to the growth of its total, in percentage points.
     *
     * <p>If the total is a sum with the part among its inputs, the bounds are those of all values of the part and of
     * the others. Otherwise the total is taken as independent, and the bounds may be wider.
     *
     * @param <Q> the kind of quantity, additive
     * @param earlier the part in the base period
     * @param later the same part in a later period of the same length
     * @param totalEarlier the total in the base period, of the same or a containing region
     * @param accepted the accepted differences between the measurements
     * @return the contribution in the later period, compared with the base period; undetermined unless the total is
     *     above zero
     * @throws NotComparableException if the measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing, or {@code later} does not have the later period
     */
    public static <Q extends Additive<Q>> Measurement<PercentagePoints> toGrowth(
            Measurement<Q> earlier, Measurement<Q> later, Measurement<Q> totalEarlier, Accept... accepted) {
        List<Measurement<Q>> levels = List.of(earlier, later);
        Comparison comparison = Comparison.of(Calculation.GROWTH, levels, accepted)
                .and(Calculation.SHARE, List.of(earlier, totalEarlier));
        GroupChecks.noteChanges(earlier, later, comparison);
        Indicator<?> part = later.indicator();
        Indicator<?> total = totalEarlier.indicator();
        String ofOther = total.id().equals(part.id()) ? "" : total.id() + "-";
        Indicator.Builder<PercentagePoints> indicator = Indicator.builder(
                        part.id() + "-contribution-to-" + ofOther + "growth", PercentagePoints.class)
                .name(part.name() + ", contribution to the growth of " + total.name());
        part.seasonalAdjustment().ifPresent(indicator::seasonalAdjustment);
        boolean isOfRegion = totalEarlier.region().equals(later.region());
        return new ResultBuilder("contribution to growth", List.of(earlier, later, totalEarlier), comparison)
                .noteRounding()
                .of(
                        indicator.build(),
                        later,
                        later.region(),
                        later.period(),
                        estimate(earlier, later, totalEarlier)
                                .toFigure(PercentagePoints.of(0).unit()))
                .reference(Reference.of(
                        isOfRegion ? Optional.empty() : Optional.of(totalEarlier.region()),
                        Optional.of(earlier.period())))
                .build();
    }

    private static Estimate estimate(Measurement<?> earlier, Measurement<?> later, Measurement<?> total) {
        Estimate from = Estimate.of(earlier);
        Estimate to = Estimate.of(later);
        Estimate whole = Estimate.of(total);
        if (!whole.isAboveZero()) {
            return Estimate.undetermined();
        }
        Estimate independent = to.minus(from).multipliedBy(Estimate.HUNDRED).dividedBy(whole);
        return Shares.othersIn(total, earlier)
                .map(others -> independent.within(boundsWith(from, to, others)))
                .orElse(independent);
    }

    /**
     * Returns the bounds of {@code (to - from) / (from + others)}: it is monotone in each of the three, so that it is
     * least and greatest at their ends.
     */
    private static Optional<Interval> boundsWith(Estimate from, Estimate to, Estimate others) {
        List<BigDecimal> starts = ends(from);
        List<BigDecimal> rests = ends(others);
        List<BigDecimal> results = ends(to);
        Optional<Interval> hull = Optional.empty();
        for (BigDecimal start : starts) {
            for (BigDecimal rest : rests) {
                for (BigDecimal result : results) {
                    Optional<Interval> contribution = Interval.exactly(
                                    result.subtract(start).movePointRight(2))
                            .dividedBy(Interval.exactly(start.add(rest)));
                    if (contribution.isEmpty()) {
                        return Optional.of(Interval.unbounded());
                    }
                    hull = Optional.of(hull.map(contribution.get()::hull).orElse(contribution.get()));
                }
            }
        }
        return Optional.of(hull.orElse(Interval.unbounded()));
    }

    /** Returns the two ends of bounds, or an empty list if one is missing. */
    private static List<BigDecimal> ends(Estimate estimate) {
        List<BigDecimal> ends = new ArrayList<>();
        estimate.bounds()
                .filter(bounds -> bounds.lower().isPresent() && bounds.upper().isPresent())
                .ifPresent(bounds -> {
                    ends.add(bounds.lower().orElseThrow());
                    ends.add(bounds.upper().orElseThrow());
                });
        return ends;
    }

    /**
     * Returns the contribution of each member of a group to the growth of the group.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group
     * @param earlier one measurement for each member in the base period, as for {@link Sums#overRegions}
     * @param later one measurement for each member in a later period
     * @param accepted the accepted differences between the measurements
     * @return the contributions, in the order of the later measurements
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if the measurements have a difference that is not accepted
     * @throws IllegalArgumentException if {@link Sums#overRegions} rejects the members of a period, or a member is in
     *     one period only
     */
    public static <Q extends Additive<Q>> List<Measurement<PercentagePoints>> ofRegions(
            Region group, List<Measurement<Q>> earlier, List<Measurement<Q>> later, Accept... accepted) {
        Measurement<Q> total = Sums.overRegions(OPERATION, group, earlier, accepted);
        Sums.overRegions(OPERATION, group, later, accepted);
        return SeriesPairs.of(
                        earlier, later, measurement -> measurement.region().code())
                .stream()
                .map(pair -> toGrowth(pair.earlier(), pair.later(), total, accepted))
                .toList();
    }

    /**
     * Returns the contribution of each category of a dimension to the growth of their sum.
     *
     * @param <Q> the kind of quantity, additive
     * @param earlier the measurements in the base period, as for {@link Sums#overCategories}
     * @param later the measurements of the same categories in a later period
     * @param accepted the accepted differences between the measurements
     * @return the contributions, in the order of the later measurements
     * @throws NotComparableException if the measurements have a difference that is not accepted
     * @throws IllegalArgumentException if {@link Sums#overCategories} rejects those of a period, or a category is in
     *     one period only
     */
    public static <Q extends Additive<Q>> List<Measurement<PercentagePoints>> ofCategories(
            List<Measurement<Q>> earlier, List<Measurement<Q>> later, Accept... accepted) {
        Measurement<Q> total = Sums.overCategories(earlier, accepted);
        Sums.overCategories(later, accepted);
        return SeriesPairs.of(earlier, later, Measurement::dimensions).stream()
                .map(pair -> toGrowth(pair.earlier(), pair.later(), total, accepted))
                .toList();
    }
}
