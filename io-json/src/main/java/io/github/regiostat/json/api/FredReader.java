// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code {"realtime_start": …, "units": "lin", "observations": [{"realtime_start": …, "date": …, "value": …},
 * …]}}, and observations by vintage, {@code {"date": …, "GDP_20240125": …}}.
 */
final class FredReader {
    static final String DATE = "date";

    private static final String SERIES = "series_id";
    private static final String REALTIME = "realtime_start";
    private static final String UNITS = "units";

    /** The units of a series that is not transformed. */
    private static final String LEVELS = "lin";

    private static final String RESPONSE = "Response of FRED";
    private static final String OBSERVATIONS = "/observations";
    private static final Pattern BY_VINTAGE = Pattern.compile("(.+)_([0-9]{4})([0-9]{2})([0-9]{2})");

    private final JsonReader<JsonFormatException> in;
    private final RowTable.Builder rows = new RowTable.Builder();
    private final RowDimension.Builder series = dimension(SERIES);
    private final RowDimension.Builder dates = dimension(DATE);
    private final RowDimension.Builder vintages = dimension(REALTIME);
    private final IntList observationOfRow = new IntList();
    private final Map<String, String> others = new TreeMap<>();
    private String units = LEVELS;
    private int observations;
    private boolean isByVintage;

    FredReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    private static RowDimension.Builder dimension(String id) {
        return new RowDimension.Builder(id, id, Set.of(), OBSERVATIONS);
    }

    ApiContent response() {
        String code = "";
        String message = "";
        MemberReader<JsonFormatException> fields = in.members(RESPONSE);
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "observations" -> in.forEach("Observations", this::observation);
                case UNITS -> units = in.text("Units");
                case "error_code" -> code = in.scalar("Code of the error");
                case "error_message" -> message = in.scalar("Message of the error");
                default -> others.put(JsonStrings.pointer(name), in.raw());
            }
        }
        if (!fields.has("observations") && !message.isEmpty()) {
            throw in.failure(
                    RESPONSE + " must have observations, but has the error " + code + ": " + Text.quote(message));
        }
        fields.require("observations");
        return new ApiContent(table(), ApiContent.NO_METADATA, others, true);
    }

    private RowTable table() {
        List<RowDimension> dimensions = new ArrayList<>();
        dimensions.add(dates.build(rows.size(), Map.of()));
        dimensions.add(vintages.build(rows.size(), Map.of()));
        if (isByVintage) {
            dimensions.add(series.build(rows.size(), Map.of()));
        }
        RowTable table = rows.build(dimensions, new RowTable.Locations() {
            @Override
            public String row(int row) {
                return OBSERVATIONS + "/" + observationOfRow.at(row);
            }

            @Override
            public String category(int dimension, int row) {
                if (dimension == 0) {
                    return row(row) + "/" + DATE;
                }
                return isByVintage ? row(row) : row(row) + "/" + REALTIME;
            }
        });
        Map<String, String> transformed = Map.of(UNITS, units);
        return units.equals(LEVELS) ? table : table.withAttributesOf(row -> transformed);
    }

    private int observation() {
        int first = rows.size();
        Map<String, String> attributes = new TreeMap<>();
        MemberReader<JsonFormatException> fields = in.members("Observation");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case DATE -> dates.category(first, in.text("Date"));
                case REALTIME -> vintages.category(first, in.text("Start of the real-time period"));
                case "value" -> {
                    ApiValues.read(in, rows);
                    observationOfRow.add(observations);
                }
                default -> other(name, attributes);
            }
        }
        fields.require(DATE);
        boolean hasVintages = !fields.has("value");
        if (hasVintages) {
            requireVintages(first);
        } else {
            fields.require(REALTIME);
        }
        if (first > 0 && hasVintages != isByVintage || !hasVintages && rows.size() > first + 1) {
            throw in.failure("Observations must all have the member \"value\", or all have members for vintages such as"
                    + " \"GDP_20240125\", but have both");
        }
        isByVintage = hasVintages;
        rows.attributes(first, attributes);
        observations++;
        return first;
    }

    private void requireVintages(int first) {
        if (rows.size() == first) {
            throw in.failure("Observation must have the member \"value\", or a member for a vintage such as"
                    + " \"GDP_20240125\", but has neither");
        }
    }

    private void other(String name, Map<String, String> attributes) {
        Matcher vintage = BY_VINTAGE.matcher(name);
        if (vintage.matches()) {
            int row = rows.size();
            series.category(row, vintage.group(1));
            vintages.category(row, vintage.group(2) + "-" + vintage.group(3) + "-" + vintage.group(4));
            ApiValues.read(in, rows);
            observationOfRow.add(observations);
        } else {
            ApiValues.attribute(name, in, attributes);
        }
    }
}
