// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.measurement.Measurement;

/** Checks that an input adds up: over time as a flow, over regions and categories as a flow or a stock. */
final class BehaviourChecks {
    private BehaviourChecks() {}

    static void requireFlow(Measurement<?> measurement, String rule) {
        if (measurement.indicator().behaviour() != Behaviour.FLOW) {
            throw rejection(measurement, rule);
        }
    }

    static void requireFlowOrStock(Measurement<?> measurement, String rule) {
        Behaviour behaviour = measurement.indicator().behaviour();
        if (behaviour != Behaviour.FLOW && behaviour != Behaviour.STOCK) {
            throw rejection(measurement, rule);
        }
    }

    private static IllegalArgumentException rejection(Measurement<?> measurement, String rule) {
        String remedy = switch (measurement.indicator().behaviour()) {
            case LEVEL -> "; if it adds up, declare it with flow() or stock(), or in the mapping of its file";
            case STOCK -> "; for its mean over time, use Means.overTime";
            default -> "";
        };
        return new IllegalArgumentException(rule + ", but was of " + measurement.indicator() + remedy);
    }
}
