// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first two measurements that count one flow at both ends, such as exports of Beijing to Tianjin and imports
 * of Tianjin from Beijing.
 *
 * <p>Measurements with one counterpart are compared together: each counterpart is compared with each region once,
 * instead of each measurement with each other.
 */
final class FlowPairs {
    private final List<? extends Measurement<?>> inputs;
    private final LocalDate date;

    /**
     * The position of the first input in the regions of a counterpart, by this counterpart and by that of the input.
     */
    private final Map<Counterpart, Map<Counterpart, Integer>> inside = new LinkedHashMap<>();

    /** The positions of two inputs. */
    record Pair(int first, int second) {
        boolean isBefore(Pair other) {
            return first < other.first || first == other.first && second < other.second;
        }
    }

    private FlowPairs(List<? extends Measurement<?>> inputs, LocalDate date) {
        this.inputs = inputs;
        this.date = date;
        for (Measurement<?> input : inputs) {
            input.counterpart().ifPresent(counterpart -> inside.computeIfAbsent(counterpart, this::firstsInside));
        }
    }

    /** Compares the counterpart with all regions, since any of them can be one whose overlap is unknown. */
    private Map<Counterpart, Integer> firstsInside(Counterpart counterpart) {
        Map<Counterpart, Integer> firsts = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            Optional<Counterpart> other = input.counterpart();
            boolean isOpposite = other.isPresent() && other.get().direction() != counterpart.direction();
            if (isOpposite && overlaps(counterpart, input.region(), date)) {
                firsts.putIfAbsent(other.get(), i);
            }
        }
        return firsts;
    }

    /** Returns the first pair in the order of the inputs, whose periods may differ. */
    static Optional<Pair> first(List<? extends Measurement<?>> inputs) {
        LocalDate date = inputs.get(0).period().end();
        if (inputs.stream().allMatch(input -> input.period().end().equals(date))) {
            try {
                return new FlowPairs(inputs, date).first();
            } catch (IllegalArgumentException unknownOverlap) {
                // The comparison in order rejects the first unknown overlap, unless it finds a pair before.
            }
        }
        return firstInOrder(inputs);
    }

    /** Inputs with two counterparts form a pair if the regions of each counterpart have an input with the other. */
    private Optional<Pair> first() {
        @Nullable Pair first = null;
        for (Map.Entry<Counterpart, Map<Counterpart, Integer>> entry : inside.entrySet()) {
            for (Map.Entry<Counterpart, Integer> opposite : entry.getValue().entrySet()) {
                Integer partner =
                        inside.getOrDefault(opposite.getKey(), Map.of()).get(entry.getKey());
                if (partner != null) {
                    Pair pair =
                            new Pair(Math.min(partner, opposite.getValue()), Math.max(partner, opposite.getValue()));
                    first = first == null || pair.isBefore(first) ? pair : first;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** Compares all pairs, each on the last day of its first period. */
    static Optional<Pair> firstInOrder(List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = i + 1; j < inputs.size(); j++) {
                if (isSameFlow(
                        inputs.get(i), inputs.get(j), inputs.get(i).period().end())) {
                    return Optional.of(new Pair(i, j));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSameFlow(Measurement<?> a, Measurement<?> b, LocalDate date) {
        return a.counterpart()
                .flatMap(from -> b.counterpart()
                        .filter(to -> from.direction() != to.direction())
                        .filter(to -> overlaps(from, b.region(), date) && overlaps(to, a.region(), date)))
                .isPresent();
    }

    private static boolean overlaps(Counterpart counterpart, Region region, LocalDate date) {
        return counterpart.regions().stream().anyMatch(other -> other.overlaps(region, date));
    }
}
