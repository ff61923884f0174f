// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distinct attribute sets of the observations of a data set, combined from all levels. Sets are created on demand.
 */
final class AttributeSets {
    private static final int UNSET = -2;
    private static final int MAX_CACHED_SETS = 10_000;

    private final SdmxDataSet dataSet;
    private final SdmxStructure structure;
    private final DimensionGroups.Cursor groups;
    private final List<Map<String, SdmxContent>> sets = new ArrayList<>();
    private final Map<Map<String, SdmxContent>, Integer> codes = new HashMap<>();
    private final Map<Parts, Integer> codeOfParts = new HashMap<>();
    private @Nullable Parts last;
    private int lastCode = UNSET;

    /** The parts that are combined to a set. */
    private record Parts(List<Integer> groups, int series, int tail, int measure) {}

    AttributeSets(SdmxDataSet dataSet) {
        this.dataSet = dataSet;
        this.structure = dataSet.structure();
        this.groups = dataSet.groups().cursor();
    }

    /**
     * Returns the code of the attribute set of an observation.
     *
     * @param coordinates the indexes of the dimensions, for rows in order
     */
    int code(int row, DimensionIndexes coordinates, int measure) {
        SeriesColumns all = dataSet.series();
        int ofSeries = all == null ? AttributeLists.NOTHING : all.attributes(coordinates.seriesOf(row));
        int tail = dataSet.rows().tail(row);
        Parts before = last;
        boolean isSame = before != null
                && before.tail == tail
                && before.series == ofSeries
                && before.measure == measure
                && (groups.isEmpty() || groups.areSame(coordinates.of(row)));
        if (!isSame) {
            last = new Parts(groups.of(coordinates.of(row)), ofSeries, tail, measure);
            lastCode = codeOfParts.computeIfAbsent(last, this::combine);
        }
        return lastCode;
    }

    /**
     * Returns the end of the observations, all of the same series, that have the attributes of a row.
     *
     * @param row the row of the code that was requested last
     * @param to the row to stop at
     */
    int endOfEqual(int row, int to, DimensionIndexes coordinates) {
        if (!groups.isEmpty()) {
            return row + 1;
        }
        ObservationTable rows = dataSet.rows();
        int last = Math.min(to, coordinates.endOfSeries());
        int next = row + 1;
        while (next < last && rows.tail(next) == rows.tail(row)) {
            next++;
        }
        return next;
    }

    /** Returns the attribute set of an observation; the cache is limited, for a single iteration. */
    Map<String, SdmxContent> of(int row, DimensionIndexes coordinates, int measure) {
        if (sets.size() >= MAX_CACHED_SETS || codeOfParts.size() >= MAX_CACHED_SETS) {
            sets.clear();
            codes.clear();
            codeOfParts.clear();
            last = null;
        }
        return sets.get(code(row, coordinates, measure));
    }

    Map<String, SdmxContent> set(int code) {
        return sets.get(code);
    }

    private int combine(Parts parts) {
        Map<String, SdmxContent> found = new HashMap<>();
        put(SdmxLevel.DATA_SET, RawArrays.elements(dataSet.ownAttributes()), found);
        DimensionGroups all = dataSet.groups();
        for (int group : parts.groups) {
            put(SdmxLevel.DIMENSION_GROUP, all.lists().elements(all.code(group)), found);
        }
        SeriesColumns series = dataSet.series();
        if (series != null) {
            put(SdmxLevel.SERIES, series.attributeLists().elements(parts.series), found);
        }
        put(SdmxLevel.OBSERVATION, dataSet.rows().lists().elements(parts.tail), found);
        Map<String, SdmxContent> set = Collections.unmodifiableMap(inOrder(found, parts.measure));
        return codes.computeIfAbsent(set, same -> {
            sets.add(same);
            return sets.size() - 1;
        });
    }

    private void put(SdmxLevel level, List<@Nullable String> elements, Map<String, SdmxContent> found) {
        List<SdmxComponent> attributes = structure.attributes(level);
        for (int i = 0; i < Math.min(attributes.size(), elements.size()); i++) {
            SdmxContent content = ListCoding.content(attributes.get(i), elements.get(i));
            if (content != null) {
                found.put(attributes.get(i).id(), content);
            }
        }
    }

    /** Returns the attributes in the order of the structure, with their values or else their defaults. */
    private Map<String, SdmxContent> inOrder(Map<String, SdmxContent> found, int measure) {
        Map<String, SdmxContent> set = new LinkedHashMap<>();
        for (SdmxComponent attribute : structure.attributes()) {
            String id = attribute.id();
            SdmxContent content = found.get(id);
            if (!appliesTo(measure, attribute) || ListCoding.isNoValue(content)) {
                continue;
            }
            if (content != null) {
                set.put(id, content);
            } else {
                attribute.defaultValue().ifPresent(text -> set.put(id, SdmxContent.of(text)));
            }
        }
        return set;
    }

    private boolean appliesTo(int measure, SdmxComponent attribute) {
        List<String> measures =
                attribute.relationship().map(SdmxRelationship::measures).orElse(List.of());
        return measures.isEmpty() || measures.contains(structure.measureId(measure));
    }
}
