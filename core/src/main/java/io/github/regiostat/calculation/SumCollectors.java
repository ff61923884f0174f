// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Collectors that sum the measurements of a stream with bounds and derivation, such as quarters to a year.
 *
 * {@snippet file="ReadableSnippets.java" region="collectors"}
 *
 * <p>They combine with {@link Collectors#groupingBy(Function, Collector)}. Their rules are those of {@link Sums}.
 */
public final class SumCollectors {
    private SumCollectors() {}

    /**
     * Returns a collector that sums flows over periods, as {@link Sums#overTime} does.
     *
     * @param <Q> the kind of quantity
     * @param accepted the accepted differences
     * @return the collector; it throws {@link IllegalArgumentException} if the stream is empty, or the periods have
     *     gaps or overlap
     */
    public static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, Measurement<Q>> overTime(Accept... accepted) {
        Accept[] all = accepted.clone();
        return summing(measurements -> Sums.overTime(measurements, all));
    }

    /**
     * Returns a collector that sums measurements over the members of a group, as {@link Sums#overRegions} does.
     *
     * @param <Q> the kind of quantity
     * @param group the group
     * @param accepted the accepted differences
     * @return the collector; it throws {@link IllegalArgumentException} if a member is missing or counted twice
     */
    public static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, Measurement<Q>> overRegions(
            Region group, Accept... accepted) {
        Objects.requireNonNull(group, "group");
        Accept[] all = accepted.clone();
        return summing(measurements -> Sums.overRegions(group, measurements, all));
    }

    /**
     * Returns a collector that sums measurements over the categories of a dimension, as {@link Sums#overCategories}
     * does.
     *
     * @param <Q> the kind of quantity
     * @param accepted the accepted differences
     * @return the collector; it throws {@link IllegalArgumentException} if the stream is empty
     */
    public static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, Measurement<Q>> overCategories(
            Accept... accepted) {
        Accept[] all = accepted.clone();
        return summing(measurements -> Sums.overCategories(measurements, all));
    }

    private static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, Measurement<Q>> summing(
            Function<List<Measurement<Q>>, Measurement<Q>> sum) {
        return Collectors.collectingAndThen(Collectors.toUnmodifiableList(), sum);
    }
}
