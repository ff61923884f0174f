// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** Checks of a value and its weight. */
final class WeightChecks {
    private WeightChecks() {}

    /** Growth is weighted by the level that grows, a ratio by its denominator. */
    static void indicator(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> value = inputs.get(0);
        Measurement<?> weight = inputs.get(1);
        Optional<String> growing = value.indicator().growthOf();
        Optional<String> denominator = value.indicator().denominator();
        comparison.require(
                Trait.INDICATOR,
                isNamed(growing, weight),
                "Growth rates must be weighted by the level that grows, " + growing.orElse(""),
                value,
                weight);
        comparison.require(
                Trait.INDICATOR,
                isNamed(denominator, weight),
                "Ratios must be weighted by their denominator, " + denominator.orElse(""),
                value,
                weight);
        if (growing.isEmpty() && denominator.isEmpty()) {
            comparison.note("Weighted by " + weight.indicator().id());
        }
    }

    private static boolean isNamed(Optional<String> id, Measurement<?> weight) {
        return id.isEmpty()
                || id.get().equals(weight.indicator().id())
                || id.get().equals(RealIndicator.nominalId(weight.indicator()));
    }

    static void period(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> value = inputs.get(0);
        Measurement<?> weight = inputs.get(1);
        Optional<TimePeriod> expected = expectedPeriod(value);
        comparison.requireOrNote(
                Accept.OTHER_WEIGHTS,
                Trait.PERIOD,
                expected.filter(period -> period.coversSameDaysAs(weight.period()))
                        .isPresent(),
                "Weight must be of "
                        + expected.map(period -> "the period " + period).orElse("the moving base"),
                value,
                weight);
    }

    /** Returns the period of the weights that a value needs; empty for an index on a moving base. */
    static Optional<TimePeriod> expectedPeriod(Measurement<?> value) {
        Quantity<?> one = Estimate.unitQuantity(value);
        if (one instanceof GrowthRate rate) {
            return Optional.of(GrowthChecks.startOf(value.period(), rate.over()));
        }
        if (one instanceof IndexNumber index) {
            return index.basePeriod().or(() -> index.hasMovingBase() ? Optional.empty() : Optional.of(value.period()));
        }
        return Optional.of(value.period());
    }
}
