// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of the parts of a total, which may be regions, periods and categories at once. */
final class TotalChecks {
    private TotalChecks() {}

    private record Days(LocalDate start, LocalDate end) {
        static Days of(Measurement<?> input) {
            TimePeriod period = input.period();
            return new Days(period.start(), period.end());
        }
    }

    /** A part of a total in all but its period, or in all but its categories. */
    private record Part(Region region, Object other, Optional<Counterpart> counterpart) {}

    private static <K> Collection<List<Measurement<?>>> groups(
            List<? extends Measurement<?>> inputs, Function<Measurement<?>, K> key) {
        Map<K, List<Measurement<?>>> groups = inputs.stream()
                .<Measurement<?>>map(input -> input)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        groups.values().removeIf(group -> group.size() == 1);
        return groups.values();
    }

    /** Requires that the regions of one period are disjoint on its last day. */
    static void regions(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (List<Measurement<?>> ofPeriod : groups(inputs, Days::of)) {
            List<Region> regions = ofPeriod.stream()
                    .<Region>map(Measurement::region)
                    .distinct()
                    .toList();
            if (regions.size() > 1) {
                Groups.requireDisjoint(regions, ofPeriod.get(0).period().end());
            }
        }
    }

    /** Requires that the periods of one region, counterpart and category do not overlap. */
    static void periods(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (List<Measurement<?>> series :
                groups(inputs, input -> new Part(input.region(), input.dimensions(), input.counterpart()))) {
            series.sort(Comparator.comparing(
                    (Measurement<?> input) -> input.period().start()));
            for (int i = 1; i < series.size(); i++) {
                Measurement<?> earlier = series.get(i - 1);
                Measurement<?> later = series.get(i);
                boolean areSame = earlier.period().coversSameDaysAs(later.period());
                comparison.requireNamed(
                        Trait.PERIOD,
                        areSame || !earlier.period().overlaps(later.period()),
                        "Periods of a total must not overlap",
                        earlier,
                        later);
            }
        }
    }

    /** Requires one value for each region, period, counterpart and category, and no total beside its parts. */
    static void parts(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (List<Measurement<?>> cell :
                groups(inputs, input -> new Part(input.region(), Days.of(input), Optional.empty()))) {
            Map<Object, Measurement<?>> known = new LinkedHashMap<>();
            for (Measurement<?> input : cell) {
                Measurement<?> same = known.putIfAbsent(List.of(input.dimensions(), input.counterpart()), input);
                comparison.require(
                        Trait.DIMENSIONS,
                        same == null,
                        "Total must have one value of each region, period and category",
                        same == null ? input : same,
                        input);
            }
            requireDisjoint(cell, comparison);
        }
    }

    @SuppressWarnings("ReferenceEquality") // A measurement is not its own part.
    private static void requireDisjoint(List<Measurement<?>> cell, Comparison comparison) {
        Map<String, CodeList> orders = new LinkedHashMap<>();
        Set<String> overlapping = new HashSet<>();
        cell.stream()
                .flatMap(input -> input.dimensions().keySet().stream())
                .distinct()
                .forEach(dimension -> {
                    Set<String> categories = cell.stream()
                            .flatMap(input ->
                                    Optional.ofNullable(input.dimensions().get(dimension)).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
                    CodeList order = CategoryChecks.order(dimension, cell, categories);
                    orders.put(dimension, order);
                    if (order.total().isPresent()
                            || order.firstOverlap(categories).isPresent()) {
                        overlapping.add(dimension);
                    }
                });
        List<Measurement<?>> wholes =
                cell.stream().filter(input -> mayBeWhole(input, overlapping)).toList();
        for (Measurement<?> whole : wholes) {
            for (Measurement<?> part : cell) {
                if (part != whole && includes(whole, part, orders)) {
                    comparison.require(
                            Trait.DIMENSIONS,
                            false,
                            "Total of a dimension must not be summed with its parts" + reason(whole, part, orders),
                            whole,
                            part);
                }
            }
        }
    }

    private static boolean mayBeWhole(Measurement<?> input, Set<String> overlapping) {
        return input.counterpart().isEmpty()
                || input.dimensions().isEmpty()
                || input.dimensions().keySet().stream().anyMatch(overlapping::contains);
    }

    /** Returns whether a measurement overlaps another in each dimension in which the two differ. */
    private static boolean includes(Measurement<?> whole, Measurement<?> part, Map<String, CodeList> orders) {
        boolean isOfAllCounterparts =
                whole.counterpart().isEmpty() || whole.counterpart().equals(part.counterpart());
        SortedMap<String, String> categories = part.dimensions();
        return isOfAllCounterparts
                && whole.dimensions().entrySet().stream()
                        .allMatch(entry -> includes(
                                entry.getValue(),
                                categories.get(entry.getKey()),
                                Objects.requireNonNull(orders.get(entry.getKey()))));
    }

    /** Returns how the categories of the first dimension in which two measurements differ overlap. */
    private static String reason(Measurement<?> whole, Measurement<?> part, Map<String, CodeList> orders) {
        for (Map.Entry<String, String> category : whole.dimensions().entrySet()) {
            String other = part.dimensions().get(category.getKey());
            if (other != null && !other.equals(category.getValue())) {
                return Objects.requireNonNull(orders.get(category.getKey()))
                        .firstOverlap(List.of(category.getValue(), other))
                        .map(overlap -> ", and " + overlap.reason())
                        .orElse("");
            }
        }
        return "";
    }

    private static boolean includes(String whole, @Nullable String part, CodeList order) {
        return part == null ? order.isTotal(whole) : !order.areDisjoint(whole, part);
    }

    /** Requires one price basis; over time alone, chained volumes add up as {@link Sums#overTime} adds them. */
    static void prices(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        boolean isOverTime = inputs.stream()
                .allMatch(input -> input.region().equals(first.region())
                        && input.dimensions().equals(first.dimensions())
                        && input.counterpart().equals(first.counterpart()));
        if (isOverTime) {
            PriceChecks.sumOverTime(inputs, comparison);
        } else {
            PriceChecks.sum(inputs, comparison);
        }
    }

    /** Requires that only flows of the period are of several periods. */
    static void collection(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.COLLECTION, inputs);
        Measurement<?> first = inputs.get(0);
        for (int i = 1; i < inputs.size(); i++) {
            Measurement<?> other = inputs.get(i);
            boolean isOnePeriod = first.period().coversSameDaysAs(other.period());
            comparison.require(
                    Trait.COLLECTION,
                    isOnePeriod || !other.indicator().isAnnualRate(),
                    "Values at annual rates do not add up over time; convert them to amounts of their period first",
                    first,
                    other);
            comparison.require(
                    Trait.PERIOD,
                    isOnePeriod || other.indicator().behaviour() != Behaviour.STOCK,
                    "Stocks must be of one period to be added; select one period first",
                    first,
                    other);
        }
    }
}
