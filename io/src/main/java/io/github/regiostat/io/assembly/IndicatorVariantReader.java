// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.Dictionary;
import io.github.regiostat.io.assembly.IndicatorReader.Suffix;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes variants of an indicator that have the same id, but another kind, price basis, adjustment or time of
 * collection. Their suffixes are the categories and attributes in which they differ.
 */
final class IndicatorVariantReader {
    /** The most units that are compared for an indicator before its observations are visited. */
    private static final int MAX_COMPARED_UNITS = 100;

    private static final List<ConceptRole> BY_CATEGORY =
            List.of(ConceptRole.PRICES, ConceptRole.ADJUSTMENT, ConceptRole.COLLECTION);
    private static final List<ConceptRole> BY_ATTRIBUTE = List.of(
            ConceptRole.UNIT, ConceptRole.BASE, ConceptRole.PRICES, ConceptRole.ADJUSTMENT, ConceptRole.COLLECTION);

    private final CubeView view;
    private final VariableKeys keys;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final int unitAxis;
    /** By the key of an indicator, the keys of its variables that have observations; empty until they are needed. */
    private final Map<Long, List<Long>> observed = new HashMap<>();
    /** By the key of an indicator, whether its variants differ by unit. */
    private final Map<Long, Boolean> differsByUnit = new HashMap<>();
    /** By the id of an indicator without them, the attributes in which its variants differ. */
    private final Map<String, Set<ConceptRole>> differingAttributes = new HashMap<>();

    IndicatorVariantReader(
            CubeView view, VariableKeys keys, UnitReader units, IndicatorReader indicators, AssemblyFailures failures) {
        this.view = view;
        this.keys = keys;
        this.units = units;
        this.indicators = indicators;
        this.unitAxis = keys.layout().axisOf(ConceptRole.UNIT);
        if (keys.dependOnAttributes()) {
            findDifferingAttributes(failures);
        }
    }

    /** Finds the attributes in which variants differ, which requires a first pass over all observations. */
    private void findDifferingAttributes(AssemblyFailures failures) {
        SortedMap<Long, Integer> firstRows = firstRows();
        Map<String, List<Long>> byId = new TreeMap<>();
        Map<Long, List<Object>> properties = new HashMap<>();
        firstRows.forEach((key, row) -> failures.checked(() -> view.pointer(row), () -> {
            properties.put(key, properties(key));
            return byId.computeIfAbsent(idByCategories(key), id -> new ArrayList<>())
                    .add(key);
        }));
        byId.forEach((id, keys) -> {
            if (keys.stream().map(properties::get).distinct().count() > 1) {
                differingAttributes.put(id, differing(keys));
            }
        });
    }

    private SortedMap<Long, Integer> firstRows() {
        FirstRows firstRows = new FirstRows(keys);
        view.forEach(firstRows);
        return firstRows.byKey;
    }

    /** Finds the first observation of each variable. */
    private static final class FirstRows implements ObservationVisitor {
        private static final long NONE = -1;

        private final VariableKeys keys;
        private final int periodAxis;
        private final SortedMap<Long, Integer> byKey = new TreeMap<>();
        private long last = NONE;
        private int row;

        FirstRows(VariableKeys keys) {
            this.keys = keys;
            this.periodAxis = keys.layout().axisOf(ConceptRole.PERIOD);
        }

        @Override
        public void observation(
                int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
            long key = keys.key(coordinates, attributes, periodAxis < 0 ? -1 : coordinates[periodAxis]);
            if (key != last) {
                byKey.putIfAbsent(key, row);
                last = key;
            }
            row++;
        }

        @Override
        public void run(int[] coordinates, int axis, int count, int attributes, DecimalColumn values, int index) {
            if (keys.dependOn(axis)) {
                ObservationVisitor.super.run(coordinates, axis, count, attributes, values, index);
            } else {
                observation(coordinates, attributes, values, index, null);
                row += count - 1;
            }
        }
    }

    private Set<ConceptRole> differing(List<Long> ofIndicator) {
        Set<ConceptRole> differing = new TreeSet<>();
        for (ConceptRole role : BY_ATTRIBUTE) {
            long values = ofIndicator.stream()
                    .map(key -> keys.attributes(key).getOrDefault(role, ""))
                    .distinct()
                    .count();
            if (values > 1) {
                differing.add(role);
            }
        }
        return differing;
    }

    private String idByCategories(long key) {
        VariableAttributes attributes = keys.variableAttributes(key);
        IndicatorRule rule = indicators.rule(attributes);
        return indicators.id(attributes, rule, byCategories(key, rule).codes());
    }

    /** Returns the properties that all variables of an indicator share. */
    private List<Object> properties(long key) {
        VariableAttributes attributes = keys.variableAttributes(key);
        UnitRule rule = units.rule(attributes, indicators.rule(attributes));
        Unit<?> unit = units.unit(rule, attributes, Frequency.YEAR);
        return List.of(
                unit.kind(),
                indicators.prices(attributes, rule, unit),
                rule.growthBasis(),
                attributes.code(ConceptRole.ADJUSTMENT),
                indicators.collection(attributes),
                indicators.behaviour(attributes),
                indicators.isAnnualRate(attributes));
    }

    /** Returns the suffix of the indicator of a variable. */
    Suffix of(long key, VariableAttributes attributes, IndicatorRule rule) {
        Suffix byCategories = byCategories(key, rule);
        Set<ConceptRole> differing = differingAttributes.get(indicators.id(attributes, rule, byCategories.codes()));
        if (differing == null) {
            return byCategories;
        }
        List<String> codes = new ArrayList<>(byCategories.codes());
        List<String> labels = new ArrayList<>(byCategories.labels());
        for (ConceptRole role : differing) {
            String value = keys.attributes(key).get(role);
            if (value != null) {
                codes.add(value);
                labels.add(value);
            }
        }
        return new Suffix(codes, labels);
    }

    private Suffix byCategories(long key, IndicatorRule rule) {
        List<CubeCategory> categories = new ArrayList<>();
        if (unitAxis >= 0
                && differsByUnit.computeIfAbsent(keys.indicatorKey(key), k -> haveDifferentUnits(key, rule))) {
            categories.add(keys.categoryOn(key, unitAxis));
        }
        for (ConceptRole role : BY_CATEGORY) {
            for (int axis : keys.layout().axesOf(role)) {
                if (keys.layout().axis(axis).categories().size() > 1) {
                    categories.add(keys.categoryOn(key, axis));
                }
            }
        }
        return categories.isEmpty()
                ? Suffix.NONE
                : new Suffix(
                        categories.stream().map(CubeCategory::id).toList(),
                        categories.stream().map(CubeCategory::label).toList());
    }

    /**
     * Returns whether the categories of the unit axis that an indicator has have different properties, or two of them
     * the same unit.
     */
    private boolean haveDifferentUnits(long key, IndicatorRule rule) {
        // Most cubes are dense, so that observations are only visited where the whole axis needs a distinction. A long
        // axis is not compared for each of the indicators, which may be as many.
        boolean isLong = keys.layout().axis(unitAxis).categories().size() > MAX_COMPARED_UNITS;
        return (isLong || differ(withEachUnit(key), rule)) && differ(withObservedUnits(key), rule);
    }

    private List<Long> withEachUnit(long key) {
        return IntStream.range(0, keys.layout().axis(unitAxis).categories().size())
                .mapToObj(category -> keys.with(key, unitAxis, category))
                .toList();
    }

    /** Returns a key for each category of the unit axis that observations of the indicator have. */
    private List<Long> withObservedUnits(long key) {
        if (observed.isEmpty()) {
            firstRows()
                    .keySet()
                    .forEach(each -> observed.computeIfAbsent(keys.indicatorKey(each), indicator -> new ArrayList<>())
                            .add(each));
        }
        return observed.getOrDefault(keys.indicatorKey(key), List.of()).stream()
                .map(each -> keys.with(key, unitAxis, keys.categoryIndexOn(each, unitAxis)))
                .distinct()
                .toList();
    }

    private boolean differ(List<Long> variants, IndicatorRule rule) {
        Set<List<Object>> properties = new HashSet<>();
        Dictionary<Unit<?>> seen = new Dictionary<>(Comparator.comparing(Unit::toString));
        for (long variant : variants) {
            VariableAttributes attributes = keys.variableAttributes(variant);
            properties.add(properties(variant));
            seen.code(units.unit(units.rule(attributes, rule), attributes, Frequency.YEAR));
        }
        return properties.size() > 1 || seen.size() < variants.size();
    }
}
