// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;

/** Checks of the inputs of means over time. */
final class MeanChecks {
    private MeanChecks() {}

    /** A plain mean of ratios is not the ratio of the means. */
    static void indicator(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.INDICATOR, inputs);
        Measurement<?> first = inputs.get(0);
        Measurement<?> last = inputs.get(inputs.size() - 1);
        comparison.requireOrNote(
                Accept.PLAIN_MEAN,
                Trait.INDICATOR,
                first.indicator().behaviour() != Behaviour.RATIO,
                "Ratio has no plain mean over time; divide the means of numerator and denominator, or declare a rate"
                        + " such as an interest rate as a level",
                first,
                last);
    }
}
