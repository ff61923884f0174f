// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Iterates over the observations of a data set, each with the dimensions and attributes of all levels. */
final class ObservationCursor implements Iterator<SdmxObservation> {
    private final SdmxDataSet dataSet;
    private final SdmxStructure structure;
    private final ObservationTable rows;
    private final DimensionIndexes coordinates;
    private final AttributeSets sets;
    private final List<Axis> axes;
    private final int measures;
    private final int ownAttributes;
    private int row;
    private int measure;

    ObservationCursor(SdmxDataSet dataSet) {
        this.dataSet = dataSet;
        this.structure = dataSet.structure();
        this.rows = dataSet.rows();
        this.coordinates = new DimensionIndexes(dataSet);
        this.sets = new AttributeSets(dataSet);
        List<SdmxComponent> listed = structure.listedDimensions();
        this.axes = structure.dimensions().stream()
                .map(dimension -> Axis.of(dimension, listed.indexOf(dimension)))
                .toList();
        this.measures = Math.max(1, structure.measureCount());
        this.ownAttributes = structure.attributes(SdmxLevel.OBSERVATION).size();
    }

    /** A dimension with its index in the structure and the contents of its values. */
    private record Axis(String id, int position, List<SdmxContent> contents) {
        static Axis of(SdmxComponent dimension, int position) {
            return new Axis(
                    dimension.id(),
                    position,
                    dimension.values().stream()
                            .flatMap(value -> value.content().stream())
                            .toList());
        }
    }

    @Override
    public boolean hasNext() {
        return row < rows.size();
    }

    @Override
    public SdmxObservation next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Data set must have another observation, but has only " + rows.size());
        }
        int[] indexes = coordinates.of(row);
        SdmxObservation observation = observation(indexes);
        measure = (measure + 1) % measures;
        row += measure == 0 ? 1 : 0;
        return observation;
    }

    private SdmxObservation observation(int[] indexes) {
        Value value = value();
        return new SdmxObservation(
                dimensions(indexes),
                structure.measureId(measure),
                value.digits,
                value.text,
                sets.of(row, coordinates, measure),
                annotations(),
                dataSet,
                row);
    }

    /** A number, another value, or neither. */
    private record Value(@Nullable String digits, @Nullable SdmxContent text) {}

    private Value value() {
        if (structure.measureCount() == 0) {
            return new Value(null, null);
        }
        MeasureColumn cells = rows.cells().get(measure);
        if (!structure.listsMeasures() || !structure.measures().get(measure).isCoded()) {
            String text = cells.text(row);
            return new Value(cells.digits(row), text == null ? null : SdmxContent.ofJson(text));
        }
        SdmxComponent component = structure.measures().get(measure);
        String json = cells.json(row);
        SdmxContent content = ListCoding.content(component, json.equals(RawArrays.NULL) ? null : json);
        String digits = ListCoding.digits(component, json);
        return new Value(digits, digits != null || ListCoding.isNoValue(content) ? null : content);
    }

    private Map<String, SdmxContent> dimensions(int[] indexes) {
        Map<String, SdmxContent> dimensions = new LinkedHashMap<>();
        for (Axis axis : axes) {
            int index = indexes[axis.position];
            if (index >= 0) {
                dimensions.put(axis.id, axis.contents.get(index));
            }
        }
        return Collections.unmodifiableMap(dimensions);
    }

    private List<Integer> annotations() {
        List<@Nullable String> elements = rows.lists().elements(rows.tail(row));
        if (elements.size() <= ownAttributes) {
            return List.of();
        }
        List<Integer> annotations = new ArrayList<>();
        for (int i = ownAttributes; i < elements.size(); i++) {
            String element = elements.get(i);
            if (element != null) {
                annotations.add(Integer.valueOf(element));
            }
        }
        return Collections.unmodifiableList(annotations);
    }
}
