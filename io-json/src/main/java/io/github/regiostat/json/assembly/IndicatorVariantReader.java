// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.assembly.IndicatorReader.Endings;
import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells indicators of one id apart that differ in kind, prices, adjustment or collection: by the categories of the axes that say so, and by the
 * attributes that do.
 */
final class IndicatorVariantReader {
    private static final List<ConceptRole> TOLD_BY_AXIS =
            List.of(ConceptRole.PRICES, ConceptRole.ADJUSTMENT, ConceptRole.COLLECTION);
    private static final List<ConceptRole> TOLD_BY_ATTRIBUTE = List.of(
            ConceptRole.UNIT, ConceptRole.BASE, ConceptRole.PRICES, ConceptRole.ADJUSTMENT, ConceptRole.COLLECTION);

    private final VariableKeys keys;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final int unitAxis;
    /** Whether the unit tells indicators apart, by the number of the indicator. */
    private final Map<Long, Boolean> isToldByUnit = new HashMap<>();
    /** Which attributes tell indicators apart, by their ids without them. */
    private final Map<String, Set<ConceptRole>> toldByAttribute = new HashMap<>();

    IndicatorVariantReader(
            CubeView view, VariableKeys keys, UnitReader units, IndicatorReader indicators, AssemblyFailures failures) {
        this.keys = keys;
        this.units = units;
        this.indicators = indicators;
        this.unitAxis = keys.layout().axisOf(ConceptRole.UNIT);
        if (keys.dependOnAttributes()) {
            findToldByAttribute(view, failures);
        }
    }

    /** Attributes are known to tell indicators apart only when all places were seen. */
    private void findToldByAttribute(CubeView view, AssemblyFailures failures) {
        SortedMap<Long, Integer> firstRows = firstRows(view);
        Map<String, List<Long>> byId = new TreeMap<>();
        Map<Long, List<Object>> natures = new HashMap<>();
        firstRows.forEach((key, row) -> failures.checked(view.pointer(row), () -> {
            natures.put(key, nature(key));
            return byId.computeIfAbsent(idByAxes(key), id -> new ArrayList<>()).add(key);
        }));
        byId.forEach((id, keys) -> {
            if (keys.stream().map(natures::get).distinct().count() > 1) {
                toldByAttribute.put(id, differing(keys));
            }
        });
    }

    private SortedMap<Long, Integer> firstRows(CubeView view) {
        int period = keys.layout().axisOf(ConceptRole.PERIOD);
        SortedMap<Long, Integer> firstRows = new TreeMap<>();
        int[] row = new int[1];
        view.forEach((coordinates, attributes, values, index, text) -> firstRows.putIfAbsent(
                keys.key(coordinates, attributes, period < 0 ? -1 : coordinates[period]), row[0]++));
        return firstRows;
    }

    private Set<ConceptRole> differing(List<Long> ofIndicator) {
        Set<ConceptRole> differing = new TreeSet<>();
        for (ConceptRole role : TOLD_BY_ATTRIBUTE) {
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

    private String idByAxes(long key) {
        VariableAttributes attributes = keys.variableAttributes(key);
        IndicatorRule rule = indicators.rule(attributes);
        return indicators.id(attributes, rule, byAxes(key, rule).codes());
    }

    /** What an indicator has one of. */
    private List<Object> nature(long key) {
        VariableAttributes attributes = keys.variableAttributes(key);
        UnitRule rule = units.rule(attributes, indicators.rule(attributes));
        Unit<?> unit = units.unit(rule, attributes, Frequency.YEAR);
        return List.of(
                unit.kind(),
                indicators.prices(attributes, rule, unit),
                rule.growthBasis(),
                attributes.code(ConceptRole.ADJUSTMENT),
                indicators.collection(attributes));
    }

    /** The endings of the indicator at a place. */
    Endings of(long key, VariableAttributes attributes, IndicatorRule rule) {
        Endings byAxes = byAxes(key, rule);
        Set<ConceptRole> told = toldByAttribute.get(indicators.id(attributes, rule, byAxes.codes()));
        if (told == null) {
            return byAxes;
        }
        List<String> codes = new ArrayList<>(byAxes.codes());
        List<String> labels = new ArrayList<>(byAxes.labels());
        for (ConceptRole role : told) {
            String value = keys.attributes(key).get(role);
            if (value != null) {
                codes.add(value);
                labels.add(value);
            }
        }
        return new Endings(codes, labels);
    }

    private Endings byAxes(long key, IndicatorRule rule) {
        List<CubeCategory> entries = new ArrayList<>();
        if (unitAxis >= 0 && isToldByUnit.computeIfAbsent(keys.indicatorKey(key), k -> areToldByUnit(key, rule))) {
            entries.add(keys.categoryOn(key, unitAxis));
        }
        for (ConceptRole role : TOLD_BY_AXIS) {
            for (int axis : keys.layout().axesOf(role)) {
                if (keys.layout().axis(axis).categories().size() > 1) {
                    entries.add(keys.categoryOn(key, axis));
                }
            }
        }
        return entries.isEmpty()
                ? Endings.NONE
                : new Endings(
                        entries.stream().map(CubeCategory::id).toList(),
                        entries.stream().map(CubeCategory::label).toList());
    }

    /** Whether the categories of the unit's axis give an indicator several natures, or one unit twice. */
    private boolean areToldByUnit(long key, IndicatorRule rule) {
        int size = keys.layout().axis(unitAxis).categories().size();
        Set<List<Object>> natures = new HashSet<>();
        Set<Unit<?>> seen = new HashSet<>();
        for (int category = 0; category < size; category++) {
            long other = keys.with(key, unitAxis, category);
            VariableAttributes attributes = keys.variableAttributes(other);
            natures.add(nature(other));
            seen.add(units.unit(units.rule(attributes, rule), attributes, Frequency.YEAR));
        }
        return natures.size() > 1 || seen.size() < size;
    }
}
