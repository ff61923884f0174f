// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.IndexNumber;
import java.util.List;
import java.util.Optional;

/** Checks of the bases of index numbers: a fixed period, moving or a named region. */
final class IndexChecks {
    private static final String MOVING = "Index must not be on a moving base; chain it first with Prices.chained";

    private IndexChecks() {}

    private static Optional<IndexNumber> indexOf(Measurement<?> measurement) {
        return measurement.indicator().kind() == IndexNumber.class
                        && Estimate.unitQuantity(measurement) instanceof IndexNumber index
                ? Optional.of(index)
                : Optional.empty();
    }

    /** Requires a fixed period as the base, equal in all index numbers. */
    static void overTime(List<? extends Measurement<?>> inputs, Comparison comparison) {
        requireNotMoving(inputs, comparison);
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            comparison.require(
                    Trait.INDEX_BASE,
                    indexOf(input).filter(index -> index.basePeriod().isEmpty()).isEmpty(),
                    "Index whose base is a region compares regions of one period, not periods",
                    input,
                    input);
        }
        if (inputs.get(0).indicator().kind() == IndexNumber.class
                && inputs.stream().allMatch(input -> indexOf(input).isPresent())) {
            comparison.requireEqual(Trait.INDEX_BASE, inputs);
        }
    }

    private static void requireNotMoving(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            comparison.require(
                    Trait.INDEX_BASE,
                    indexOf(input).filter(IndexNumber::hasMovingBase).isEmpty(),
                    MOVING,
                    input,
                    input);
        }
    }

    static void multiple(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> numerator = inputs.get(0);
        Measurement<?> denominator = inputs.get(1);
        Optional<IndexNumber> index = indexOf(numerator);
        if (index.isEmpty()) {
            return;
        }
        requireNotMoving(inputs, comparison);
        comparison.requireEqual(Trait.INDEX_BASE, inputs);
        boolean isBasedOnPeriod = index.get().basePeriod().isPresent();
        comparison.require(
                Trait.INDEX_BASE,
                isBasedOnPeriod || numerator.period().coversSameDaysAs(denominator.period()),
                "Index whose base is a region compares regions of one period, not periods",
                numerator,
                denominator);
        comparison.requireOrNote(
                Accept.INDEX_ACROSS_REGIONS,
                Trait.INDEX_BASE,
                !isBasedOnPeriod || numerator.region().equals(denominator.region()),
                "Index is 100 in every region in its base period, and must not compare levels of regions",
                numerator,
                denominator);
    }

    /** Requires index numbers that compare regions, such as with a base that is a region. */
    static void acrossRegions(List<? extends Measurement<?>> inputs, Comparison comparison) {
        requireNotMoving(inputs, comparison);
        if (indexOf(inputs.get(0)).isEmpty()) {
            return;
        }
        comparison.requireEqual(Trait.INDEX_BASE, inputs);
        comparison.requireOrNote(
                Accept.INDEX_ACROSS_REGIONS,
                Trait.INDEX_BASE,
                indexOf(inputs.get(0)).flatMap(IndexNumber::basePeriod).isEmpty(),
                "Index is 100 in every region in its base period, and must not compare levels of regions",
                inputs.get(0),
                inputs.get(inputs.size() - 1));
    }

    static void deflator(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> deflator = inputs.get(1);
        requireNotMoving(inputs, comparison);
        comparison.require(
                Trait.INDEX_BASE,
                indexOf(deflator).flatMap(IndexNumber::basePeriod).isPresent(),
                "Deflator must have a base period, such as 2015",
                deflator,
                deflator);
    }

    /** Requires a fixed base to rebase, and a moving base to chain; the caller has chosen by the kind of base. */
    static void linked(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.INDEX_BASE, inputs);
        for (Measurement<?> input : inputs) {
            comparison.require(
                    Trait.INDEX_BASE,
                    indexOf(input)
                            .filter(index ->
                                    index.hasMovingBase() || index.basePeriod().isPresent())
                            .isPresent(),
                    "Index whose base is a region compares regions of one period, and has no other base",
                    input,
                    input);
        }
    }

    /** Requires fixed periods as bases, which may differ. */
    static void spliced(List<? extends Measurement<?>> inputs, Comparison comparison) {
        requireNotMoving(inputs, comparison);
        for (Measurement<?> input : inputs) {
            comparison.require(
                    Trait.INDEX_BASE,
                    indexOf(input).flatMap(IndexNumber::basePeriod).isPresent(),
                    "Index to link must have a base period, such as 2015",
                    input,
                    input);
        }
    }

    static void requireFixed(Measurement<?> index, Comparison comparison) {
        requireNotMoving(List.of(index), comparison);
    }
}
