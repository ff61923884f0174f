// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.CubeView;
import io.github.regiostat.io.assembly.ObservationVisitor;
import io.github.regiostat.io.token.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of one structure as a cube: each dimension is an axis, and so are the measures if there are several.
 */
final class SdmxCube implements CubeView {
    private static final DecimalColumn MISSING =
            DecimalColumn.builder().appendMissing().build();

    private final SdmxMessage message;
    private final int structureIndex;
    private final SdmxStructure structure;
    private final int measures;
    private final List<SdmxDataSet> dataSets;
    private final List<BitSet> remaining;
    private final List<Integer> order;
    private final List<CubeAxis> axes;
    private final List<Map<String, String>> sets = new ArrayList<>();
    private final List<int[]> codes = new ArrayList<>();
    private final List<@Nullable DecimalColumn> ownNumbers = new ArrayList<>();

    SdmxCube(SdmxMessage message, int structureIndex) {
        this.message = message;
        this.structureIndex = structureIndex;
        this.structure = message.structures().get(structureIndex);
        this.measures = structure.measureCount();
        this.dataSets = message.dataSets().stream()
                .filter(dataSet -> dataSet.structureIndex() == structureIndex)
                .toList();
        this.remaining = ActionProcessor.of(dataSets, message.generation());
        List<SdmxComponent> listed = structure.listedDimensions();
        this.order = structure.dimensions().stream().map(listed::indexOf).toList();
        this.axes = axesOf();
        readAttributes();
        for (SdmxComponent measure : structure.measures()) {
            ownNumbers.add(measure.isCoded() ? numbersOf(measure) : null);
        }
    }

    SdmxStructure structure() {
        return structure;
    }

    /** Returns whether no observation remains. */
    boolean isEmpty() {
        return measures == 0 || remaining.stream().allMatch(BitSet::isEmpty);
    }

    @Override
    public String name() {
        return metadata().id().or(() -> metadata().title()).orElse("data");
    }

    @Override
    public CubeMetadata metadata() {
        Optional<SdmxParty> sender = message.sender();
        Optional<ArtefactReference> name = ArtefactReference.of(structure);
        return new CubeMetadata(
                name.map(ArtefactReference::id),
                structure.name().best().filter(text -> !text.isBlank()),
                sender.flatMap(party -> party.name().best()).or(() -> sender.flatMap(SdmxParty::id)),
                name.flatMap(ArtefactReference::agency).or(() -> sender.flatMap(SdmxParty::id)),
                dataSets.stream()
                        .flatMap(dataSet -> dataSet.validFrom().stream())
                        .reduce((first, last) -> last),
                message.links().stream()
                        .filter(link -> link.rel()
                                .filter(Set.of("self", "request")::contains)
                                .isPresent())
                        .flatMap(link -> link.href().stream())
                        .findFirst(),
                structure.description().best().filter(text -> !text.isBlank()));
    }

    @Override
    public List<CubeAxis> axes() {
        return axes;
    }

    private List<CubeAxis> axesOf() {
        List<CubeAxis> found = new ArrayList<>();
        List<SdmxComponent> listed = structure.listedDimensions();
        for (int position : order) {
            SdmxComponent dimension = listed.get(position);
            found.add(axis(dimension, pointer("dimensions", dimension, structure.dimensions(dimension.level()))));
        }
        if (measures > 1) {
            List<CubeCategory> entries = new ArrayList<>();
            for (SdmxComponent measure : structure.measures()) {
                entries.add(new CubeCategory(
                        measure.id(),
                        measure.name().best().orElse(measure.id()),
                        Optional.empty(),
                        pointer("measures", measure, structure.measures())));
            }
            found.add(new CubeAxis(
                    "MEASURE",
                    "Measure",
                    Set.of("metric", "indicator"),
                    List.copyOf(entries),
                    pointer() + "/measures"));
        }
        return List.copyOf(found);
    }

    private static CubeAxis axis(SdmxComponent dimension, String pointer) {
        Set<String> roles = new LinkedHashSet<>();
        roles.add(dimension.id().toLowerCase(Locale.ROOT));
        dimension.roles().forEach(role -> roles.add(role.toLowerCase(Locale.ROOT)));
        List<CubeCategory> entries = new ArrayList<>();
        for (SdmxValue value : dimension.values()) {
            String id = value.content().map(SdmxContent::text).orElse("");
            entries.add(new CubeCategory(
                    id, value.name().best().orElse(id), Optional.empty(), pointer + "/values/" + entries.size()));
        }
        String id = Optional.ofNullable(dimension.members().get(SdmxMessageBuilder.AXIS_MEMBER))
                .map(json -> SdmxContent.ofJson(json).text())
                .orElse(dimension.id());
        return new CubeAxis(
                id, dimension.name().best().orElse(id), roles, List.copyOf(entries), pointer, parents(dimension));
    }

    /** Returns the parents that are values of the dimension; a message may have values of a part of the list alone. */
    private static Map<String, List<String>> parents(SdmxComponent dimension) {
        Set<String> ids = new HashSet<>();
        dimension.values().forEach(value -> value.id().ifPresent(ids::add));
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (SdmxValue value : dimension.values()) {
            Optional<String> parent = value.parent().filter(ids::contains);
            if (parent.isPresent() && value.id().isPresent()) {
                parents.put(value.id().get(), List.of(parent.get()));
            }
        }
        return parents;
    }

    private String pointer(String kind, SdmxComponent component, List<SdmxComponent> ofLevel) {
        return pointer() + "/" + kind + "/" + component.level().member() + "/" + ofLevel.indexOf(component);
    }

    /** Returns the JSON pointer to the structure. */
    String pointer() {
        return switch (message.generation()) {
            case WORKING_DRAFT -> "/structure";
            case V1 -> "/data/structure";
            case V2 -> "/data/structures/" + structureIndex;
        };
    }

    private void readAttributes() {
        Map<Map<String, String>, Integer> known = new HashMap<>();
        for (int i = 0; i < dataSets.size(); i++) {
            codes.add(codesOf(dataSets.get(i), remaining.get(i), known));
        }
    }

    /** Returns the codes of the attribute sets of rows, for each measure. */
    private int[] codesOf(SdmxDataSet dataSet, BitSet rows, Map<Map<String, String>, Integer> known) {
        int[] ofRows = new int[Math.multiplyExact(rows.cardinality(), measures)];
        if (structure.attributes().isEmpty() && ofRows.length > 0) {
            Arrays.fill(ofRows, number(Map.of(), known));
            return ofRows;
        }
        AttributeSets all = new AttributeSets(dataSet);
        DimensionIndexes coordinates = new DimensionIndexes(dataSet);
        IntList numbers = new IntList();
        int next = 0;
        int row = rows.nextSetBit(0);
        while (row >= 0) {
            int end = rows.nextClearBit(row);
            while (row < end) {
                for (int measure = 0; measure < measures; measure++) {
                    int code = all.code(row, coordinates, measure);
                    addNumbers(all, code, numbers, known);
                    ofRows[next++] = numbers.at(code);
                }
                row++;
                if (measures == 1) {
                    int endOfEqual = all.endOfEqual(row - 1, end, coordinates);
                    Arrays.fill(ofRows, next, next + endOfEqual - row, ofRows[next - 1]);
                    next += endOfEqual - row;
                    row = endOfEqual;
                }
            }
            row = rows.nextSetBit(end);
        }
        return ofRows;
    }

    /** Adds the numbers of the attribute sets up to a code. */
    private void addNumbers(AttributeSets all, int code, IntList numbers, Map<Map<String, String>, Integer> known) {
        while (numbers.size() <= code) {
            numbers.add(number(texts(all.set(numbers.size())), known));
        }
    }

    private int number(Map<String, String> set, Map<Map<String, String>, Integer> known) {
        return known.computeIfAbsent(set, same -> {
            sets.add(same);
            return sets.size() - 1;
        });
    }

    /** Returns the texts by attribute id, and by role unless an attribute has the role as its id. */
    private Map<String, String> texts(Map<String, SdmxContent> set) {
        Map<String, String> texts = new LinkedHashMap<>();
        set.forEach((id, content) -> texts.put(id, content.text()));
        for (SdmxComponent attribute : structure.attributes()) {
            SdmxContent content = set.get(attribute.id());
            if (content != null) {
                attribute.roles().forEach(role -> texts.putIfAbsent(role, content.text()));
            }
        }
        return texts;
    }

    private static DecimalColumn numbersOf(SdmxComponent measure) {
        DecimalColumn.Builder numbers = DecimalColumn.builder();
        for (SdmxValue value : measure.values()) {
            SdmxContent uncoded = value.uncoded();
            if (uncoded == null || !numbers.append(uncoded.text())) {
                numbers.appendMissing();
            }
        }
        return numbers.build();
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return sets;
    }

    @Override
    public int size() {
        return codes.stream().mapToInt(all -> all.length).sum();
    }

    @Override
    public String pointer(int number) {
        int skipped = number / Math.max(1, measures);
        for (int i = 0; i < dataSets.size(); i++) {
            int size = remaining.get(i).cardinality();
            if (skipped < size) {
                int row = remaining.get(i).nextSetBit(0);
                for (; skipped > 0; skipped--) {
                    row = remaining.get(i).nextSetBit(row + 1);
                }
                return dataSets.get(i).pointer(row);
            }
            skipped -= size;
        }
        return "";
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        for (int i = 0; i < dataSets.size(); i++) {
            BitSet rows = remaining.get(i);
            RowCursor cursor = new RowCursor(dataSets.get(i), codes.get(i));
            int row = rows.nextSetBit(0);
            while (row >= 0) {
                int end = rows.nextClearBit(row);
                while (row < end) {
                    row += cursor.visit(row, end, visitor);
                }
                row = rows.nextSetBit(end);
            }
        }
    }

    /** Visits the observations of a data set in order. */
    private final class RowCursor {
        private final SdmxDataSet dataSet;
        private final int[] attributes;
        private final DimensionIndexes coordinates;
        private final int[] positions = order.stream().mapToInt(i -> i).toArray();
        private final int[] at = new int[axes.size()];

        /** The axis of the last part of a key, along which a series mostly advances, or -1 if keys have no part. */
        private final int seriesAxis;

        private final @Nullable DecimalColumn plainNumbers;
        private int number;

        RowCursor(SdmxDataSet dataSet, int[] attributes) {
            this.dataSet = dataSet;
            this.attributes = attributes;
            this.coordinates = new DimensionIndexes(dataSet);
            this.seriesAxis = order.indexOf(coordinates.lastPosition());
            boolean isPlain = measures == 1 && (ownNumbers.isEmpty() || ownNumbers.get(0) == null);
            this.plainNumbers = isPlain ? dataSet.rows().cells().get(0).numbers() : null;
        }

        /** Visits a row, or a run of rows before an end, and returns their number. */
        int visit(int row, int end, ObservationVisitor visitor) {
            int[] listed = coordinates.of(row);
            for (int axis = 0; axis < positions.length; axis++) {
                at[axis] = listed[positions[axis]];
            }
            int count = plainNumbers == null ? 0 : runLength(plainNumbers, row, end);
            if (plainNumbers != null && count > 0) {
                visitor.run(at, seriesAxis, count, attributes[number], plainNumbers, row);
                number += count;
                return count;
            }
            for (int measure = 0; measure < measures; measure++) {
                if (measures > 1) {
                    at[positions.length] = measure;
                }
                MeasureColumn cells = dataSet.rows().cells().get(measure);
                SdmxCube.this.visit(cells, row, measure, at, attributes[number++], visitor);
            }
            return 1;
        }

        /** Returns the number of rows along the axis of a series with compact numbers and equal attributes. */
        private int runLength(DecimalColumn numbers, int row, int end) {
            if (seriesAxis < 0 || at[seriesAxis] < 0) {
                return 0;
            }
            int last = numbers.compactUntil(row, Math.min(end, coordinates.endOfSeries()));
            if (last == row) {
                return 0;
            }
            last = dataSet.rows().keys().endOfRun(row, last);
            int next = row + 1;
            while (next < last && attributes[number + next - row] == attributes[number]) {
                next++;
            }
            return next - row;
        }
    }

    private void visit(
            MeasureColumn cells, int row, int measure, int[] at, int attributes, ObservationVisitor visitor) {
        DecimalColumn uncoded = ownNumbers.isEmpty() ? null : ownNumbers.get(measure);
        if (uncoded == null) {
            // A number that a decimal column cannot hold is passed on as text.
            String text = cells.numbers().isMissing(row) ? cells.digits(row) : null;
            String json = cells.text(row);
            visitor.observation(
                    at,
                    attributes,
                    cells.numbers(),
                    row,
                    json == null ? text : SdmxContent.ofJson(json).text());
            return;
        }
        String json = cells.json(row);
        SdmxContent content =
                ListCoding.content(structure.measures().get(measure), json.equals(RawArrays.NULL) ? null : json);
        if (content == null || ListCoding.isNoValue(content)) {
            visitor.observation(at, attributes, MISSING, 0, null);
            return;
        }
        int index = JsonReader.wholeOf(json);
        boolean isNumber = index >= 0 && !uncoded.isMissing(index);
        visitor.observation(
                at, attributes, isNumber ? uncoded : MISSING, isNumber ? index : 0, isNumber ? null : content.text());
    }
}
