// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import java.util.List;
import java.util.Objects;

/**
 * A shift-share analysis: the change of a region in total and by industry, split into national growth, industry mix and
 * competitiveness.
 *
 * <p>The components are the classic ones of Dunn (1960). For an industry i of a region r in a nation n, with the
 * earlier and the later value:
 *
 * <ul>
 *   <li>national growth: the earlier value of r, times the growth of n in total
 *   <li>industry mix: the earlier value of r, times the growth of i in n less the growth of n in total
 *   <li>competitive: the earlier value of r, times the growth of i in r less the growth of i in n
 * </ul>
 *
 * <p>Bounds contain the component of all values within the bounds of the inputs. Those of an industry's national growth
 * and competitive component are tight, others may be wider.
 *
 * {@snippet file="AnalysisSnippets.java" region="shift-share"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @param total the components of the total of all industries
 * @param industries the components of each industry, in the order of the later measurements of the region
 */
public record ShiftShare<Q extends Additive<Q>>(
        ShiftShareComponents<Q> total, List<ShiftShareComponents<Q>> industries) {
    /**
     * Creates an analysis.
     *
     * @param total the components of the total
     * @param industries the components of each industry
     */
    public ShiftShare {
        Objects.requireNonNull(total, "total");
        industries = List.copyOf(industries);
    }

    /**
     * Returns the analysis of a region in its nation, between two periods.
     *
     * @param <Q> the kind of quantity, additive
     * @param regionEarlier the region by industry in the base period: disjoint categories of one dimension, as for
     *     {@link Sums#overCategories}
     * @param regionLater the same industries of the region in a later period of the same length
     * @param nationEarlier the same industries of the nation, which contains the region, in the base period
     * @param nationLater the same industries of the nation in the later period
     * @param accepted the accepted differences between the measurements
     * @return the components of the change in total and by industry; undetermined where a value of the nation in the
     *     base period may be zero
     * @throws NotComparableException if the measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing, or an industry is not in all four lists once
     */
    public static <Q extends Additive<Q>> ShiftShare<Q> of(
            List<Measurement<Q>> regionEarlier,
            List<Measurement<Q>> regionLater,
            List<Measurement<Q>> nationEarlier,
            List<Measurement<Q>> nationLater,
            Accept... accepted) {
        return new ShiftShareAnalysis<>(regionEarlier, regionLater, nationEarlier, nationLater, accepted).result();
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(ShiftShare.class);
    }
}
