// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An earlier and a later measurement of one thing, such as of a region or a category in two periods. */
record SeriesPairs<Q extends Quantity<Q>>(Measurement<Q> earlier, Measurement<Q> later) {
    /** Returns the pairs in the order of the later measurements; each part must be in both lists, once. */
    static <Q extends Quantity<Q>> List<SeriesPairs<Q>> of(
            List<Measurement<Q>> earlier, List<Measurement<Q>> later, Function<Measurement<Q>, Object> key) {
        Map<Object, Measurement<Q>> byKey = new LinkedHashMap<>();
        for (Measurement<Q> measurement : earlier) {
            requireNone(byKey.put(key.apply(measurement), measurement), measurement);
        }
        List<SeriesPairs<Q>> pairs = new ArrayList<>();
        for (Measurement<Q> measurement : later) {
            Measurement<Q> before = byKey.remove(key.apply(measurement));
            if (before == null) {
                throw missing(measurement);
            }
            pairs.add(new SeriesPairs<>(before, measurement));
        }
        byKey.values().forEach(measurement -> {
            throw missing(measurement);
        });
        return pairs;
    }

    private static void requireNone(@Nullable Object other, Measurement<?> measurement) {
        if (other != null) {
            throw new IllegalArgumentException("Parts must be different regions or categories, but two are "
                    + ShortNumbers.in(other) + " and " + ShortNumbers.in(measurement));
        }
    }

    private static IllegalArgumentException missing(Measurement<?> measurement) {
        return new IllegalArgumentException(
                "Each part must have one measurement in both lists, but one list has none beside "
                        + ShortNumbers.in(measurement));
    }
}
