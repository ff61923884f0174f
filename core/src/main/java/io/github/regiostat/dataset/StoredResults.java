// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Derivation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computed figures and the derivations of measurements as they were added. A figure is null if it is missing or
 * defined by a number of the table.
 */
record StoredResults(List<Result> results) {
    static final StoredResults NONE = new StoredResults(List.of());

    /** A computed figure and a derivation. */
    record Result(@Nullable Figure<?> figure, @Nullable Derivation derivation) {}

    StoredResults {
        results = List.copyOf(results);
    }

    /** Collects results. Not thread-safe. */
    static final class Builder {
        private final List<Result> results = new ArrayList<>();

        int add(@Nullable Figure<?> figure, @Nullable Derivation derivation) {
            results.add(new Result(figure, derivation));
            return results.size() - 1;
        }

        /** Sets the derivation of the last result. */
        void derive(Derivation derivation) {
            int last = results.size() - 1;
            results.set(last, new Result(results.get(last).figure(), derivation));
        }

        StoredResults build() {
            return results.isEmpty() ? NONE : new StoredResults(results);
        }
    }
}
