// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;

/** The rules for margins of sampling error: combined by a formula, or left out because the call accepts it. */
final class SamplingChecks {
    private SamplingChecks() {}

    /** Requires that all inputs have a margin, or none, and that their samples are independent. */
    static void independent(List<? extends Measurement<?>> inputs, Comparison comparison) {
        int with = indexOf(true, inputs);
        if (with < 0) {
            return;
        }
        int without = indexOf(false, inputs);
        if (without >= 0) {
            withoutMargin(
                    "Measurements must all have a margin of sampling error if one has; state a margin of 0 for a figure"
                            + " that is not sampled",
                    inputs.get(with),
                    inputs.get(without),
                    comparison);
        } else if (inputs.size() > 1) {
            boolean isWithout = comparison.accepts(Accept.WITHOUT_MARGIN);
            comparison.requireOrNote(
                    isWithout && !comparison.accepts(Accept.INDEPENDENT_SAMPLES)
                            ? Accept.WITHOUT_MARGIN
                            : Accept.INDEPENDENT_SAMPLES,
                    Trait.SAMPLING_ERROR,
                    false,
                    "Measurements must be of independent samples to combine their margins of sampling error",
                    inputs.get(0),
                    inputs.get(1));
        }
    }

    private static int indexOf(boolean hasError, List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).samplingError().isPresent() == hasError) {
                return i;
            }
        }
        return -1;
    }

    /** Rejects margins that no formula combines. */
    static void withoutFormula(List<? extends Measurement<?>> inputs, Comparison comparison) {
        int with = indexOf(true, inputs);
        if (with >= 0) {
            withoutMargin(
                    "Calculation has no formula for margins of sampling error",
                    inputs.get(with),
                    inputs.get(with),
                    comparison);
        }
    }

    private static void withoutMargin(String rule, Measurement<?> a, Measurement<?> b, Comparison comparison) {
        comparison.requireOrNote(Accept.WITHOUT_MARGIN, Trait.SAMPLING_ERROR, false, rule, a, b);
    }
}
