// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final List<SdmxComponent> attributes;
    private final int[] slots;
    private final @Nullable SdmxContent[] ofDataSet;
    private final LevelContents ofGroups;
    private final LevelContents ofSeries;
    private final LevelContents ofObservations;
    private final Map<Integer, BitSet> applicable = new HashMap<>();
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
        this.attributes = structure.attributes();
        Map<String, Integer> slotOfId = new HashMap<>();
        this.slots = attributes.stream()
                .mapToInt(attribute -> slotOfId.computeIfAbsent(attribute.id(), same -> slotOfId.size()))
                .toArray();
        this.ofDataSet = new SdmxContent[slotOfId.size()];
        contents(SdmxLevel.DATA_SET, slotOfId).putOnce(RawArrays.elements(dataSet.ownAttributes()), ofDataSet);
        this.ofGroups = contents(SdmxLevel.DIMENSION_GROUP, slotOfId);
        this.ofSeries = contents(SdmxLevel.SERIES, slotOfId);
        this.ofObservations = contents(SdmxLevel.OBSERVATION, slotOfId);
    }

    private LevelContents contents(SdmxLevel level, Map<String, Integer> slotOfId) {
        return new LevelContents(structure.attributes(level), slotOfId);
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
        @Nullable SdmxContent[] found = ofDataSet.clone();
        DimensionGroups all = dataSet.groups();
        for (int group : parts.groups) {
            ofGroups.put(all.lists(), all.code(group), found);
        }
        SeriesColumns series = dataSet.series();
        if (series != null) {
            ofSeries.put(series.attributeLists(), parts.series, found);
        }
        ofObservations.putOnce(dataSet.rows().lists().elements(parts.tail), found);
        Map<String, SdmxContent> set = Collections.unmodifiableMap(inOrder(found, parts.measure));
        return codes.computeIfAbsent(set, same -> {
            sets.add(same);
            return sets.size() - 1;
        });
    }

    /** Returns the attributes in the order of the structure, with their values or else their defaults. */
    private Map<String, SdmxContent> inOrder(@Nullable SdmxContent[] found, int measure) {
        BitSet applies = applicable.computeIfAbsent(measure, this::applicable);
        Map<String, SdmxContent> set = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            SdmxContent content = found[slots[i]];
            if (!applies.get(i) || ListCoding.isNoValue(content)) {
                continue;
            }
            String id = attributes.get(i).id();
            if (content != null) {
                set.put(id, content);
            } else {
                attributes.get(i).defaultValue().ifPresent(text -> set.put(id, SdmxContent.of(text)));
            }
        }
        return set;
    }

    /** Returns the indexes of the attributes that a measure can have. */
    private BitSet applicable(int measure) {
        BitSet applies = new BitSet();
        for (int i = 0; i < attributes.size(); i++) {
            List<String> measures = attributes
                    .get(i)
                    .relationship()
                    .map(SdmxRelationship::measures)
                    .orElse(List.of());
            applies.set(i, measures.isEmpty() || measures.contains(structure.measureId(measure)));
        }
        return applies;
    }
}
