// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The keys of variables: each is one number for the categories, attributes and frequency that determine indicator, unit
 * and scale.
 */
final class VariableKeys {
    private static final Set<ConceptRole> OF_VARIABLE = EnumSet.of(
            ConceptRole.INDICATOR,
            ConceptRole.UNIT,
            ConceptRole.CURRENCY,
            ConceptRole.PER,
            ConceptRole.SCALE,
            ConceptRole.DECIMALS,
            ConceptRole.BASE,
            ConceptRole.PRICES,
            ConceptRole.ADJUSTMENT,
            ConceptRole.COLLECTION);

    private final CubeLayout layout;
    private final int[] axes;
    private final long[] strides;
    /** The distinct sets of attributes of variables; the empty set is 0. */
    private final Dictionary<Map<ConceptRole, String>> attributeSets =
            new Dictionary<>(Comparator.comparing(set -> new TreeMap<>(set).toString()));

    private final int[] codeOfSet;
    private final Dictionary<Frequency> frequencies = new Dictionary<>();
    private final int[] frequencyOfPeriod;

    VariableKeys(CubeView view, CubeLayout layout, List<TimePeriod> periods, AssemblyFailures failures) {
        this.layout = layout;
        this.axes = IntStream.range(0, layout.size())
                .filter(i -> OF_VARIABLE.contains(layout.role(i)))
                .toArray();
        attributeSets.code(Map.of());
        this.codeOfSet = view.attributeSets().stream()
                .mapToInt(set -> attributeSets.code(ofVariable(set)))
                .toArray();
        this.frequencyOfPeriod = periods.stream()
                .mapToInt(period -> frequencies.code(period.frequency()))
                .toArray();
        this.strides = new long[axes.length + 2];
        long stride = 1;
        for (int i = 0; i < strides.length; i++) {
            strides[i] = stride;
            try {
                stride = Math.multiplyExact(stride, Math.max(1, size(i)));
            } catch (ArithmeticException tooMany) {
                throw failures.at(
                        "",
                        "Dimensions for indicator and unit must have at most 2^63 combinations of categories, but"
                                + " have more",
                        tooMany);
            }
        }
    }

    private long size(int digit) {
        if (digit < axes.length) {
            return layout.axis(axes[digit]).categories().size();
        }
        return digit == axes.length
                ? attributeSets.values().size()
                : frequencies.values().size();
    }

    private SortedMap<ConceptRole, String> ofVariable(Map<String, String> set) {
        SortedMap<ConceptRole, String> values = new TreeMap<>();
        new TreeMap<>(set).forEach((id, value) -> {
            ConceptRole role = layout.attribute(id);
            if (OF_VARIABLE.contains(role) && role != ConceptRole.INDICATOR) {
                values.putIfAbsent(role, value);
            }
        });
        return values;
    }

    /** Returns one more than the greatest possible key. */
    long end() {
        int last = strides.length - 1;
        return strides[last] * Math.max(1, size(last));
    }

    /** Returns whether variables differ by attributes. */
    boolean dependOnAttributes() {
        return attributeSets.values().size() > 1;
    }

    boolean hasSeveralFrequencies() {
        return frequencies.values().size() > 1;
    }

    boolean includes(int axis) {
        return OF_VARIABLE.contains(layout.role(axis));
    }

    /** Returns whether the key may change along an axis. */
    boolean dependOn(int axis) {
        return includes(axis) || hasSeveralFrequencies() && layout.role(axis) == ConceptRole.PERIOD;
    }

    long key(int[] coordinates, int attributes, int period) {
        long key = strides[axes.length] * (attributes < 0 ? 0 : codeOfSet[attributes])
                + strides[axes.length + 1] * (period < 0 ? 0 : frequencyOfPeriod[period]);
        for (int i = 0; i < axes.length; i++) {
            key += strides[i] * coordinates[axes[i]];
        }
        return key;
    }

    private int digit(long key, int i) {
        return (int) (key / strides[i] % Math.max(1, size(i)));
    }

    private CubeCategory category(long key, int i) {
        return layout.axis(axes[i]).categories().get(digit(key, i));
    }

    Frequency frequency(long key) {
        return frequencies.value(digit(key, axes.length + 1));
    }

    /** Returns the codes of attributes. */
    Map<ConceptRole, String> attributes(long key) {
        return attributeSets.value(digit(key, axes.length));
    }

    /** Returns the attributes of the variable: of its categories, then of its observations, then of its indicator. */
    VariableAttributes variableAttributes(long key) {
        List<CubeCategory> indicators = new ArrayList<>();
        for (int i = 0; i < axes.length; i++) {
            if (layout.role(axes[i]) == ConceptRole.INDICATOR) {
                indicators.add(category(key, i));
            }
        }
        VariableAttributes attributes = new VariableAttributes(indicators);
        for (int i = 0; i < axes.length; i++) {
            ConceptRole role = layout.role(axes[i]);
            if (role != ConceptRole.INDICATOR) {
                attributes.add(role, category(key, i).id());
                attributes.addUnit(category(key, i));
                if (role == ConceptRole.UNIT) {
                    attributes.addUnitText(category(key, i).label());
                }
            }
        }
        attributes(key).forEach(attributes::add);
        for (CubeCategory category : indicators) {
            ofVariable(category.attributes()).forEach(attributes::add);
        }
        return attributes;
    }

    /** Returns the key with another category on one axis. */
    long with(long key, int axis, int category) {
        for (int i = 0; i < axes.length; i++) {
            if (axes[i] == axis) {
                return key + strides[i] * (category - digit(key, i));
            }
        }
        return key;
    }

    CubeCategory categoryOn(long key, int axis) {
        return layout.axis(axis).categories().get(categoryIndexOn(key, axis));
    }

    int categoryIndexOn(long key, int axis) {
        for (int i = 0; i < axes.length; i++) {
            if (axes[i] == axis) {
                return digit(key, i);
            }
        }
        throw new IllegalArgumentException("Axis must be one of the key, but was " + axis);
    }

    /** Returns a key of the indicator, which is equal for all its units and attributes. */
    long indicatorKey(long key) {
        long indicator = 0;
        for (int i = 0; i < axes.length; i++) {
            if (layout.role(axes[i]) == ConceptRole.INDICATOR) {
                indicator += strides[i] * digit(key, i);
            }
        }
        return indicator;
    }

    CubeLayout layout() {
        return layout;
    }
}
