// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.column.IntList;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonReader.Element;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"CompactData": {"DataSet": {"Series": [{"@FREQ": …, "Obs": [{"@TIME_PERIOD": …}, …]}, …]}}}}, where one
 * series or observation may be an object instead of an array.
 *
 * <p>A message does not state which members are dimensions: those that all series have, except known attributes.
 */
final class CompactDataReader {
    private static final String TIME = "TIME_PERIOD";
    private static final List<String> USUAL_KEY = List.of("FREQ", "REF_AREA", "INDICATOR");
    private static final Set<String> ATTRIBUTES = Set.of("UNIT_MULT", "TIME_FORMAT", ImfRules.BASE);
    private static final String DATA_SET = "/CompactData/DataSet";
    private static final String SERIES = DATA_SET + "/Series";

    private final JsonReader<JsonFormatException> in;
    private final RowTable.Builder rows = new RowTable.Builder();
    private final RowDimension.Builder periods = new RowDimension.Builder(TIME, TIME, Set.of("time_period"), SERIES);
    private final List<Map<String, String>> series = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList seriesOfRow = new IntList();
    /** The series whose observation is an object instead of an array. */
    private final BitSet singleObservations = new BitSet();

    private final Map<String, String> others = new TreeMap<>();
    private boolean isSingleSeries;
    private @Nullable String id;
    private @Nullable String prepared;

    CompactDataReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    ApiContent message() {
        MemberReader<JsonFormatException> fields = in.members("Message of the IMF");
        for (String name = fields.next(); name != null; name = fields.next()) {
            if (name.equals("CompactData")) {
                compactData();
            } else {
                others.put(JsonStrings.pointer(name), in.raw());
            }
        }
        fields.require("CompactData");
        CubeMetadata metadata = new CubeMetadata(
                Optional.ofNullable(id),
                Optional.empty(),
                Optional.empty(),
                Optional.of("IMF"),
                Optional.ofNullable(prepared),
                Optional.empty(),
                Optional.empty());
        return new ApiContent(table(), metadata, others, true);
    }

    private void compactData() {
        MemberReader<JsonFormatException> fields = in.members("CompactData");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "Header" -> header();
                case "DataSet" -> dataSet();
                default -> others.put("/CompactData" + JsonStrings.pointer(name), in.raw());
            }
        }
        fields.require("DataSet");
    }

    private void header() {
        MemberReader<JsonFormatException> fields = in.members("Header");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "DataSetID" -> id = in.optionalText("Id of the data set").orElse(null);
                case "Prepared" ->
                    prepared = in.optionalText("Time of preparation").orElse(null);
                default -> others.put("/CompactData/Header" + JsonStrings.pointer(name), in.raw());
            }
        }
    }

    private void dataSet() {
        MemberReader<JsonFormatException> fields = in.members("DataSet");
        for (String name = fields.next(); name != null; name = fields.next()) {
            if (name.equals("Series")) {
                isSingleSeries = oneOrMore("Series", this::series);
            } else {
                others.put(DATA_SET + JsonStrings.pointer(name), in.raw());
            }
        }
    }

    /** Reads an array, one object or null, and returns whether it is one object. */
    private boolean oneOrMore(String what, Element<?, JsonFormatException> element) {
        if (in.isAt(Token.START_OBJECT)) {
            element.read();
            return true;
        }
        if (!in.isAt(Token.NULL)) {
            in.forEach(what, element);
        }
        return false;
    }

    private int series() {
        int index = series.size();
        starts.add(rows.size());
        Map<String, String> members = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members("Series");
        for (String name = fields.next(); name != null; name = fields.next()) {
            if (name.equals("Obs")) {
                singleObservations.set(index, oneOrMore("Observations", () -> observation(index)));
            } else if (name.startsWith("@")) {
                String member = name.substring(1);
                String text = in.scalar("Member \"" + member + "\" of a series");
                members.put(member, text);
            } else {
                others.put(seriesPointer(index) + JsonStrings.pointer(name), in.raw());
            }
        }
        if (!series.isEmpty()) {
            requireKeyOf(series.get(0), members);
        }
        series.add(members);
        return index;
    }

    private void requireKeyOf(Map<String, String> first, Map<String, String> members) {
        for (String member : USUAL_KEY) {
            if (first.containsKey(member) != members.containsKey(member)) {
                throw in.failure("Series must all have the member \"@" + member + "\", or none of them, but the first"
                        + (first.containsKey(member)
                                ? " one has it and this one has not"
                                : " one has not and this one has it"));
            }
        }
    }

    private int observation(int seriesIndex) {
        int row = rows.size();
        Map<String, String> attributes = new TreeMap<>();
        MemberReader<JsonFormatException> fields = in.members("Observation");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "@" + TIME -> periods.category(row, in.scalar("Time period"));
                case "@OBS_VALUE" -> ApiValues.read(in, rows);
                default -> ApiValues.attribute(name.startsWith("@") ? name.substring(1) : name, in, attributes);
            }
        }
        fields.require("@" + TIME);
        if (!fields.has("@OBS_VALUE")) {
            rows.text("");
        }
        rows.attributes(row, attributes);
        seriesOfRow.add(seriesIndex);
        return row;
    }

    private RowTable table() {
        Set<String> ids =
                new LinkedHashSet<>(series.isEmpty() ? USUAL_KEY : series.get(0).keySet());
        series.forEach(members -> ids.retainAll(members.keySet()));
        ids.removeAll(ATTRIBUTES);
        List<RowDimension> dimensions = new ArrayList<>();
        for (String member : ids) {
            RowDimension.Builder dimension =
                    new RowDimension.Builder(member, member, Set.of(member.toLowerCase(Locale.ROOT)), SERIES);
            for (int index = 0; index < series.size(); index++) {
                int end = index + 1 < series.size() ? starts.at(index + 1) : rows.size();
                if (starts.at(index) < end) {
                    dimension.category(starts.at(index), series.get(index).getOrDefault(member, ""));
                }
            }
            dimensions.add(dimension.build(rows.size(), Map.of()));
        }
        dimensions.add(periods.build(rows.size(), Map.of()));
        RowTable table = rows.build(dimensions, new MessageLocations(List.copyOf(ids)));
        series.forEach(members -> members.keySet().removeAll(ids));
        return series.stream().allMatch(Map::isEmpty)
                ? table
                : table.withAttributesOf(row -> series.get(seriesOfRow.at(row)));
    }

    private String seriesPointer(int index) {
        return isSingleSeries ? SERIES : SERIES + "/" + index;
    }

    /** The locations of observations, and of members of their series. */
    private final class MessageLocations implements RowTable.Locations {
        private final List<String> ids;

        MessageLocations(List<String> ids) {
            this.ids = ids;
        }

        @Override
        public String row(int row) {
            int index = seriesOfRow.at(row);
            String observations = seriesPointer(index) + "/Obs";
            return singleObservations.get(index) ? observations : observations + "/" + (row - starts.at(index));
        }

        @Override
        public String category(int dimension, int row) {
            return dimension == ids.size()
                    ? row(row) + "/@" + TIME
                    : seriesPointer(seriesOfRow.at(row)) + JsonStrings.pointer("@" + ids.get(dimension));
        }
    }
}
