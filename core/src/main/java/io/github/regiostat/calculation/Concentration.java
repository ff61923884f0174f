// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Concentration and specialisation, such as a location quotient of 1.25: the share of an industry in a region is 1.25
 * times its share in the nation.
 *
 * <p>Values are rounded to 34 digits, HALF_EVEN; bounds are rounded outward to as many digits.
 *
 * {@snippet file="AnalysisSnippets.java" region="concentration"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Concentration {
    private static final String SUBJECT = "Herfindahl index";

    private Concentration() {}

    /**
     * Returns the location quotient: the share of a part in a region, divided by the share of the same part in a
     * reference region (BEA and BLS).
     *
     * @param <Q> the kind of quantity, additive
     * @param part the part in the region, such as employment in manufacturing
     * @param whole the whole in the region, such as total employment
     * @param referencePart the same part in the reference region, which is or contains the region
     * @param referenceWhole the same whole in the reference region
     * @param accepted the accepted differences between the measurements
     * @return the quotient, of the region of {@code part}; above 1 if the region is specialised; undetermined if a
     *     whole or the part in the reference region may be zero
     * @throws NotComparableException if the measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Multiple> locationQuotient(
            Measurement<Q> part,
            Measurement<Q> whole,
            Measurement<Q> referencePart,
            Measurement<Q> referenceWhole,
            Accept... accepted) {
        Measurement<Percentage> own = Shares.of(part, whole, accepted);
        Measurement<Percentage> reference = Shares.of(referencePart, referenceWhole, accepted);
        List<Measurement<Percentage>> shares = List.of(own, reference);
        Comparison comparison = Comparison.of(Calculation.MULTIPLE, shares, accepted)
                .and(Calculation.SHARE, List.of(part, referencePart));
        for (Trait trait : List.of(Trait.INDICATOR, Trait.DIMENSIONS, Trait.COUNTERPART)) {
            comparison.requireEqual(trait, List.of(part, referencePart));
            comparison.requireEqual(trait, List.of(whole, referenceWhole));
        }
        Estimate direct = Estimate.of(part)
                .multipliedBy(Estimate.of(referenceWhole))
                .dividedBy(Estimate.of(whole).multipliedBy(Estimate.of(referencePart)));
        Estimate ofShares = Estimate.of(own).dividedBy(Estimate.of(reference));
        Indicator<?> level = part.indicator();
        Measurement.Builder<Multiple> result = new ResultBuilder("location quotient", shares, comparison)
                .noteRounding()
                .of(
                        Indicator.builder(level.id() + "-location-quotient", Multiple.class)
                                .name(level.name() + ", location quotient")
                                .build(),
                        part,
                        part.region(),
                        part.period(),
                        new Estimate(ofShares.value().flatMap(value -> direct.value()), ofShares.bounds())
                                .toFigure(Multiple.of(BigDecimal.ZERO).unit()));
        if (!referencePart.region().equals(part.region())) {
            result.reference(Reference.to(referencePart.region()));
        }
        return result.build();
    }

    /**
     * Returns the Herfindahl-Hirschman index of the members of a group: the sum of their squared shares in the total.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group, with its members at the end of the period
     * @param measurements one measurement for each member, as for {@link Sums#overRegions}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the index, from {@code 1/n} for n equal members to 1 for a single one; competition authorities publish 10
     *     000 times this index; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if {@link Sums#overRegions} throws it
     * @throws IllegalArgumentException if {@link Sums#overRegions} throws it, or a value is below zero
     */
    public static <Q extends Additive<Q>> Measurement<Multiple> herfindahl(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(SUBJECT, group, measurements);
        ordered.forEach(Sums::requireFlowOrStock);
        Comparison comparison = Comparison.over(group, SUBJECT, Calculation.SUM_OVER_REGIONS, ordered, accepted);
        return herfindahl(ordered, ordered.get(0), group, comparison);
    }

    /**
     * Returns the Herfindahl-Hirschman index of disjoint categories of one dimension, such as the industries of a
     * region: the sum of their squared shares in the total.
     *
     * @param <Q> the kind of quantity, additive
     * @param measurements the measurements, as for {@link Sums#overCategories}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the index, without the dimension, from {@code 1/n} to 1; undetermined if all values may be zero
     * @throws NotComparableException if {@link Sums#overCategories} throws it
     * @throws IllegalArgumentException if {@link Sums#overCategories} throws it, or a value is below zero
     */
    public static <Q extends Additive<Q>> Measurement<Multiple> herfindahlOverCategories(
            List<Measurement<Q>> measurements, Accept... accepted) {
        Measurement<Q> total = Sums.overCategories(measurements, accepted);
        List<Measurement<?>> ordered =
                new ArrayList<>(total.derivation().orElseThrow().inputs());
        Comparison comparison = Comparison.of(Calculation.SUM_OVER_CATEGORIES, ordered, accepted);
        return herfindahl(ordered, total, total.region(), comparison);
    }

    private static Measurement<Multiple> herfindahl(
            List<? extends Measurement<?>> parts, Measurement<?> template, Region region, Comparison comparison) {
        parts.forEach(part -> Dispersion.requireNotNegative("Part of a Herfindahl index", part));
        List<Estimate> estimates = new ArrayList<>();
        parts.forEach(part -> estimates.add(Estimate.of(part)));
        DispersionMeasure measure = DispersionMeasure.HERFINDAHL;
        return Dispersion.result(
                measure.idSuffix(),
                measure.nameSuffix(),
                measure.operation(),
                measure.of(estimates, Collections.nCopies(estimates.size(), Estimate.ONE)),
                region,
                List.of(template),
                parts,
                comparison);
    }
}
