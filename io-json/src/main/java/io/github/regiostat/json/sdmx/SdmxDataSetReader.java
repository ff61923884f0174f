// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a data set and checks it when its structure is known. */
final class SdmxDataSetReader {
    private static final int NOT_STATED = -1;

    /** The structure of empty data sets. */
    private static final SdmxStructure NO_STRUCTURE = new ImmutableSdmxStructure.Builder().build();

    private final List<SdmxStructure> known;
    private final JsonLocation<JsonFormatException> location;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final AttributeListReader ownLists = new AttributeListReader();
    private final KeyReader groupKeys = new KeyReader("Group of dimensions");
    private final AttributeListReader groupLists = new AttributeListReader();
    private final IntList groups = new IntList();
    private final Set<BitSet> patterns = new HashSet<>();
    private final KeyReader seriesKeys = new KeyReader("Series");
    private final AttributeListReader seriesLists = new AttributeListReader();
    private final IntList seriesAttributes = new IntList();
    private final AttributeListReader seriesAnnotationLists = new AttributeListReader();
    private final IntList seriesAnnotations = new IntList();
    private final IntList starts = new IntList();
    private int structure = NOT_STATED;
    private JsonLocation<JsonFormatException> structureLocation;
    private @Nullable SdmxAction action;
    private int ownAttributes = AttributeLists.NOTHING;
    private List<Integer> annotations = List.of();
    private JsonLocation<JsonFormatException> annotationsLocation;
    private boolean hasSeries;
    private boolean hasFlat;
    private @Nullable ObservationReader rows;

    /** Starts at the current token. */
    private SdmxDataSetReader(JsonReader<JsonFormatException> in, List<SdmxStructure> known) {
        this.known = known;
        this.location = in.here();
        this.structureLocation = location;
        this.annotationsLocation = location;
    }

    /**
     * Reads a data set.
     *
     * @param in the input
     * @param known the structures that were read before
     */
    static SdmxDataSetReader read(JsonReader<JsonFormatException> in, List<SdmxStructure> known) {
        SdmxDataSetReader reader = new SdmxDataSetReader(in, known);
        PresentMembers.forEach(in, "Data set", member -> reader.member(member, in));
        return reader;
    }

    private void member(String member, JsonReader<JsonFormatException> in) {
        switch (member) {
            case "structure" -> {
                structureLocation = in.here();
                structure = in.whole("Structure of a data set");
            }
            case "action" ->
                action = SdmxAction.of(in.text("Action"))
                        .orElseThrow(() -> in.unexpected("Action", "Information, Append, Replace, Merge or Delete"));
            case "annotations" -> {
                annotationsLocation = in.here();
                annotations = in.list("Annotations of a data set", () -> in.whole("Index of an annotation"));
            }
            case "attributes" -> ownAttributes = ownLists.readArray(in, "Attributes of a data set");
            case "dimensionGroupAttributes" -> readGroups(in);
            case "series" -> readSeries(in);
            case "observations" -> readFlat(in);
            default -> others.put(member, in.raw());
        }
    }

    private ObservationReader rows() {
        if (rows == null) {
            int number = known.size() == 1 ? 0 : structure;
            boolean isKnown = number >= 0 && number < known.size();
            rows = new ObservationReader(isKnown ? known.get(number).measureCount() : 1);
        }
        return rows;
    }

    private void readGroups(JsonReader<JsonFormatException> in) {
        startObject(in, "Attributes of groups of dimensions");
        groupKeys.startObject();
        while (in.next() == Token.NAME) {
            groupKeys.add(in);
            patterns.add(groupKeys.lastPattern());
            in.requireDimensionGroups(patterns.size());
            in.next();
            groups.add(
                    in.isAt(Token.NULL)
                            ? AttributeLists.NOTHING
                            : groupLists.readArray(in, "Attributes of a group of dimensions"));
        }
    }

    private static void startObject(JsonReader<JsonFormatException> in, String what) {
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected(what, "an object");
        }
    }

    private void readFlat(JsonReader<JsonFormatException> in) {
        JsonLocation<JsonFormatException> here = in.here();
        rows().read(in);
        hasFlat = rows().size() > (hasSeries ? starts.at(starts.size() - 1) : 0);
        checkLayout(here);
    }

    private void checkLayout(JsonLocation<JsonFormatException> here) {
        if (hasSeries && hasFlat) {
            throw here.failure("Data set must have either series or a flat list of observations, but has both", null);
        }
    }

    private void readSeries(JsonReader<JsonFormatException> in) {
        startObject(in, "Series");
        JsonLocation<JsonFormatException> here = in.here();
        seriesKeys.startObject();
        while (in.next() == Token.NAME) {
            hasSeries = true;
            checkLayout(here);
            seriesKeys.add(in);
            in.next();
            readOneSeries(in);
        }
        starts.add(rows().size());
    }

    private void readOneSeries(JsonReader<JsonFormatException> in) {
        starts.add(rows().size());
        int attributes = AttributeLists.NOTHING;
        int annotationList = AttributeLists.NOTHING;
        if (!in.isAt(Token.NULL)) {
            MemberReader<JsonFormatException> fields = in.members("Series");
            for (String member = fields.next(); member != null; member = fields.next()) {
                if (in.isAt(Token.NULL)) {
                    continue;
                }
                switch (member) {
                    case "attributes" -> attributes = seriesLists.readArray(in, "Attributes of a series");
                    case "annotations" ->
                        annotationList = seriesAnnotationLists.readArray(in, "Annotations of a series");
                    case "observations" -> rows().read(in);
                    default -> in.skip();
                }
            }
        }
        seriesAttributes.add(attributes);
        seriesAnnotations.add(annotationList);
    }

    /** Returns whether the data set has no content that needs a structure. */
    private boolean isEmpty() {
        return ownAttributes == AttributeLists.NOTHING
                && groups.size() == 0
                && !hasSeries
                && !hasFlat
                && annotations.isEmpty();
    }

    /**
     * Checks the data set against its structure.
     *
     * @param structures the structures of the message
     * @param index the index of the data set in the message
     * @param generation the generation of the message
     * @param faults the collector of messages about ignored content
     */
    SdmxDataSet finish(List<SdmxStructure> structures, int index, SdmxGeneration generation, List<String> faults) {
        int number = structureNumber(structures, index);
        SdmxStructure dataStructure = structures.isEmpty() ? NO_STRUCTURE : structures.get(number);
        SdmxAction effectiveAction =
                action != null ? action : generation == SdmxGeneration.V2 ? SdmxAction.MERGE : SdmxAction.INFORMATION;
        boolean isDeleted = effectiveAction == SdmxAction.DELETE;
        int annotationCount = dataStructure.annotations().size();
        checkAnnotations(annotationCount);
        ownLists.check("Data set", dataStructure.attributes(SdmxLevel.DATA_SET), 0, 0, faults);
        List<SdmxComponent> inSeries = dataStructure.dimensions(SdmxLevel.SERIES);
        seriesKeys.check(inSeries, isDeleted);
        seriesLists.check("Series", dataStructure.attributes(SdmxLevel.SERIES), 0, 0, faults);
        seriesAnnotationLists.checkAnnotations(annotationCount);
        List<SdmxComponent> observationDimensions = new ArrayList<>(hasSeries ? List.of() : inSeries);
        observationDimensions.addAll(dataStructure.dimensions(SdmxLevel.OBSERVATION));
        ObservationTable finished = rows().finish(dataStructure, observationDimensions, isDeleted, location, faults);
        if (finished.size() > 0) {
            checkSingle(dataStructure, isDeleted);
        }
        DimensionGroups finishedGroups = finishGroups(dataStructure, annotationCount, faults);
        SeriesColumns series = new SeriesColumns(
                seriesKeys.keys(),
                starts,
                seriesAttributes,
                seriesLists.build(),
                seriesAnnotations,
                seriesAnnotationLists.build());
        return new ImmutableSdmxDataSet.Builder()
                .index(index)
                .generation(generation)
                .structureIndex(number)
                .structure(dataStructure)
                .action(effectiveAction)
                .others(RawMembers.of(others))
                .annotations(annotations)
                .ownAttributes(ownLists.build().json(ownAttributes))
                .groups(finishedGroups)
                .series(hasSeries ? series : null)
                .rows(finished)
                .build();
    }

    private int structureNumber(List<SdmxStructure> structures, int index) {
        if (structures.isEmpty() && isEmpty()) {
            return 0;
        }
        if (structures.isEmpty()) {
            throw location.failure("Data set must have a structure, but the message has none", null);
        }
        if (structure >= structures.size()) {
            throw structureLocation.failure(
                    "Structure of a data set must be an index from 0 to " + (structures.size() - 1) + ", but was "
                            + structure,
                    null);
        }
        if (structure != NOT_STATED) {
            return structure;
        }
        for (int i = 0; i < structures.size(); i++) {
            if (structures.get(i).dataSets().contains(index)) {
                return i;
            }
        }
        return 0;
    }

    private void checkAnnotations(int count) {
        for (int annotation : annotations) {
            if (annotation >= count) {
                throw annotationsLocation.failure(
                        "Index of an annotation must be below " + count
                                + ", the number of annotations of the structure, but was " + annotation,
                        null);
            }
        }
    }

    private void checkSingle(SdmxStructure dataStructure, boolean isDeleted) {
        for (SdmxComponent dimension : dataStructure.dimensions(SdmxLevel.DATA_SET)) {
            int count = dimension.values().size();
            if (count != 1 && !(isDeleted && count == 0)) {
                throw location.failure(
                        "Dimension " + Text.quote(dimension.id())
                                + " must have one value, because it is at the level of the data set, but has " + count,
                        null);
            }
        }
    }

    private DimensionGroups finishGroups(SdmxStructure dataStructure, int annotationCount, List<String> faults) {
        List<SdmxComponent> attributes = dataStructure.attributes(SdmxLevel.DIMENSION_GROUP);
        List<SdmxComponent> order = GroupKeyOrder.of(dataStructure, groupKeys, groups, groupLists.build());
        groupKeys.check(order, true);
        groupLists.check("Group of dimensions", attributes, 0, annotationCount, faults);
        List<Integer> positions =
                order.stream().map(dataStructure.listedDimensions()::indexOf).toList();
        return new DimensionGroups(groupKeys.keys(), groups, groupLists.build(), positions);
    }
}
