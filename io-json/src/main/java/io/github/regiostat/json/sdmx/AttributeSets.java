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
 * The attributes that hold for the observations of a data set, put together from all levels: each different set once. Sets come to be
 * as observations that have them are asked for.
 */
final class AttributeSets {
    private static final int NONE_YET = -2;
    private static final int MOST_REMEMBERED = 10_000;

    private final SdmxDataSet dataSet;
    private final SdmxStructure structure;
    private final List<Map<String, SdmxContent>> sets = new ArrayList<>();
    private final Map<Map<String, SdmxContent>, Integer> codes = new HashMap<>();
    private final Map<Source, Integer> known = new HashMap<>();
    private @Nullable Source last;
    private int lastCode = NONE_YET;

    /** What a set is put together from. */
    private record Source(List<Integer> groups, int series, int tail, int measure) {}

    AttributeSets(SdmxDataSet dataSet) {
        this.dataSet = dataSet;
        this.structure = dataSet.structure();
    }

    /**
     * The number of the set of an observation.
     *
     * @param coordinates the indexes of all dimensions as they are listed
     * @param series the series, or -1
     */
    int code(int row, int series, int[] coordinates, int measure) {
        SeriesColumns all = dataSet.series();
        Source source = new Source(
                dataSet.groups().of(coordinates),
                all == null ? AttributeLists.NOTHING : all.attributes(series),
                dataSet.rows().tail(row),
                measure);
        if (!source.equals(last)) {
            last = source;
            lastCode = known.computeIfAbsent(source, this::make);
        }
        return lastCode;
    }

    /** The set of an observation, for those who go through them once: no more than some are remembered. */
    Map<String, SdmxContent> of(int row, int series, int[] coordinates, int measure) {
        if (sets.size() >= MOST_REMEMBERED || known.size() >= MOST_REMEMBERED) {
            sets.clear();
            codes.clear();
            known.clear();
            last = null;
        }
        return sets.get(code(row, series, coordinates, measure));
    }

    Map<String, SdmxContent> set(int code) {
        return sets.get(code);
    }

    private int make(Source source) {
        Map<String, SdmxContent> found = new HashMap<>();
        put(SdmxLevel.DATA_SET, RawArrays.elements(dataSet.ownAttributes()), found);
        DimensionGroups groups = dataSet.groups();
        for (int group : source.groups) {
            put(SdmxLevel.DIMENSION_GROUP, groups.lists().elements(groups.code(group)), found);
        }
        SeriesColumns series = dataSet.series();
        if (series != null) {
            put(SdmxLevel.SERIES, series.attributeLists().elements(source.series), found);
        }
        put(SdmxLevel.OBSERVATION, dataSet.rows().lists().elements(source.tail), found);
        Map<String, SdmxContent> set = Collections.unmodifiableMap(inOrder(found, source.measure));
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

    /** All attributes as they are listed, with what is found for them, or else their default. */
    private Map<String, SdmxContent> inOrder(Map<String, SdmxContent> found, int measure) {
        Map<String, SdmxContent> set = new LinkedHashMap<>();
        for (SdmxComponent attribute : structure.attributes()) {
            String id = attribute.id();
            SdmxContent content = found.get(id);
            if (!isOf(measure, attribute) || ListCoding.isNoValue(content)) {
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

    private boolean isOf(int measure, SdmxComponent attribute) {
        List<String> measures =
                attribute.relationship().map(SdmxRelationship::measures).orElse(List.of());
        return measures.isEmpty() || measures.contains(structure.measureId(measure));
    }
}
