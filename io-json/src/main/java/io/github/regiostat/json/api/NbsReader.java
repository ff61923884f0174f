// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowDimension.Detail;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"returncode": 200, "returndata": {"datanodes": [{"data": {…}, "wds": […]}, …], "wdnodes": […]}}}.
 *
 * <p>The published value is {@code strdata}, which the website shows: {@code data} is the binary number before its
 * rounding, and is 0 for a missing value.
 */
final class NbsReader {
    static final String INDICATOR = "zb";
    static final String PERIOD = "sj";

    /** The attribute with the number of decimals. */
    static final String DECIMALS = "dotcount";

    private static final String RESPONSE = "Response of the National Bureau of Statistics of China";
    private static final String OK = "200";
    private static final String NODES = "/returndata/datanodes";
    private static final int MAX_DIGITS = 2000;

    private final JsonReader<JsonFormatException> in;
    private final RowTable.Builder rows = new RowTable.Builder();
    private final Map<String, RowDimension.Builder> dimensions = new LinkedHashMap<>();
    /** The details of categories, by dimension. */
    private final Map<String, Map<String, Detail>> details = new LinkedHashMap<>();

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> others = new TreeMap<>();

    NbsReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    ApiContent response() {
        String code = "";
        String error = "";
        @Nullable JsonLocation<JsonFormatException> at = null;
        MemberReader<JsonFormatException> fields = in.members(RESPONSE);
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "returncode" -> {
                    code = in.scalar("Return code");
                    at = in.here();
                }
                case "returndata" -> {
                    if (in.isAt(Token.START_OBJECT)) {
                        data();
                    } else {
                        error = in.raw();
                    }
                }
                default -> others.put(JsonStrings.pointer(name), in.raw());
            }
        }
        fields.require("returncode", "returndata");
        if (at != null && (!code.equals(OK) || !error.isEmpty())) {
            throw at.failure(
                    RESPONSE + " must have the return code 200 and data, but has " + Text.quote(code)
                            + (error.isEmpty() ? "" : " and " + Text.quote(error)) + "; repeat the request",
                    null);
        }
        return new ApiContent(table(), ApiContent.NO_METADATA, others, true);
    }

    private RowTable table() {
        if (dimensions.isEmpty()) {
            // A response without observations has the dimensions of its nodes, or those that all responses have.
            (details.isEmpty() ? List.of(INDICATOR, PERIOD) : details.keySet()).forEach(this::addDimension);
        }
        List<RowDimension> built = new ArrayList<>();
        for (RowDimension.Builder each : dimensions.values()) {
            RowDimension dimension = each.build(rows.size(), details.getOrDefault(each.id(), Map.of()));
            built.add(dimension.withLabel(labels.getOrDefault(each.id(), each.id())));
        }
        return rows.build(built, new RowTable.Locations() {
            @Override
            public String row(int row) {
                return NODES + "/" + row;
            }

            @Override
            public String category(int dimension, int row) {
                return row(row) + "/wds";
            }
        });
    }

    private void addDimension(String id) {
        dimensions.put(id, new RowDimension.Builder(id, id, Set.of(), "/returndata/wdnodes"));
    }

    private void data() {
        MemberReader<JsonFormatException> fields = in.members("Data of the response");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "datanodes" -> in.forEach("Data nodes", this::dataNode);
                case "wdnodes" -> in.forEach("Dimension nodes", this::dimensionNode);
                default -> others.put("/returndata" + JsonStrings.pointer(name), in.raw());
            }
        }
        fields.require("datanodes", "wdnodes");
    }

    private int dataNode() {
        int row = rows.size();
        Map<String, String> attributes = new TreeMap<>();
        MemberReader<JsonFormatException> fields = in.members("Data node");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "data" -> value(attributes);
                case "wds" -> coordinates(row);
                // The code joins the codes of the dimensions.
                case "code" -> in.scalar("Code of a data node");
                default -> ApiValues.attribute(name, in, attributes);
            }
        }
        fields.require("data", "wds");
        rows.attributes(row, attributes);
        return row;
    }

    private void value(Map<String, String> attributes) {
        String number = "";
        String text = "";
        boolean hasData = false;
        MemberReader<JsonFormatException> fields = in.members("Data of a node");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "data" -> number = in.isAt(Token.NULL) ? "" : in.scalar("Number of a node");
                case "strdata" -> text = in.optionalText("Value").orElse("").strip();
                case "hasdata" -> hasData = in.flag("Presence of data");
                case "dotcount" -> attributes.put(DECIMALS, Integer.toString(in.whole("Number of decimals")));
                default -> ApiValues.attribute(name, in, attributes);
            }
        }
        fields.require("hasdata", "strdata");
        if (!hasData) {
            requireNone(text);
            attributes.remove(DECIMALS);
            rows.text("");
        } else if (!rows.value(text)) {
            rows.text(requireText(text));
        } else {
            requireSame(text, number);
        }
    }

    private void requireNone(String text) {
        if (!text.isEmpty()) {
            throw in.failure("Data of a node must have no value in \"strdata\" if \"hasdata\" is false, but have "
                    + Text.quote(text));
        }
    }

    private String requireText(String text) {
        if (text.isEmpty()) {
            throw in.failure("Data of a node must have a value in \"strdata\" if \"hasdata\" is true, but have none");
        }
        return text;
    }

    /** Rejects a value that is not the rounded number. */
    private void requireSame(String text, String number) {
        if (number.isEmpty() || number.equals(text)) {
            return;
        }
        if (!isRounded(text, number)) {
            throw in.failure("Value in \"strdata\" must be the number in \"data\", rounded, but is " + Text.quote(text)
                    + " for " + Text.quote(number));
        }
    }

    private static boolean isRounded(String text, String number) {
        try {
            BigDecimal published = Decimals.ofText(text);
            BigDecimal exact = Decimals.ofText(number);
            boolean isWithinLimits =
                    Math.abs((long) published.scale()) <= MAX_DIGITS && Math.abs((long) exact.scale()) <= MAX_DIGITS;
            return isWithinLimits && published.subtract(exact).abs().compareTo(published.ulp()) < 0;
        } catch (NumberFormatException invalid) {
            return false;
        }
    }

    private void coordinates(int row) {
        boolean isFirst = row == 0 && dimensions.isEmpty();
        Map<String, String> codes = new LinkedHashMap<>();
        in.forEach("Dimensions of a node", () -> coordinate(codes));
        if (isFirst) {
            codes.keySet().forEach(this::addDimension);
        }
        if (!codes.keySet().equals(dimensions.keySet())) {
            throw in.failure("Data nodes must have the same dimensions, but one has " + codes.keySet()
                    + " and the first one has " + dimensions.keySet());
        }
        codes.forEach((id, code) -> {
            RowDimension.Builder dimension = dimensions.get(id);
            if (dimension != null) {
                dimension.category(row, code);
            }
        });
    }

    private String coordinate(Map<String, String> codes) {
        String dimension = "";
        String code = "";
        MemberReader<JsonFormatException> fields = in.members("Dimension of a node");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "wdcode" -> dimension = in.text("Code of a dimension");
                case "valuecode" -> code = in.scalar("Code of a category");
                default -> in.skip();
            }
        }
        fields.require("wdcode", "valuecode");
        if (codes.put(dimension, code) != null) {
            throw in.failure("Data node must have each dimension once, but has " + Text.quote(dimension) + " twice");
        }
        return dimension;
    }

    private String dimensionNode() {
        String id = "";
        String label = "";
        Map<String, Detail> ofNodes = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members("Dimension node");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "wdcode" -> id = in.text("Code of a dimension");
                case "wdname" -> label = in.optionalText("Name of a dimension").orElse("");
                case "nodes" -> in.forEach("Nodes", () -> node(ofNodes));
                default -> in.skip();
            }
        }
        fields.require("wdcode", "nodes");
        if (details.put(id, ofNodes) != null) {
            throw in.failure("Dimension nodes must have different codes, but " + Text.quote(id) + " is repeated");
        }
        if (!label.isBlank()) {
            labels.put(id, label);
        }
        return id;
    }

    private String node(Map<String, Detail> ofNodes) {
        String code = "";
        String label = "";
        String longLabel = "";
        String unit = "";
        String explanation = "";
        String memo = "";
        MemberReader<JsonFormatException> fields = in.members("Node");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "code" -> code = in.scalar("Code of a node");
                case "name" -> label = text("Name of a node");
                case "cname" -> longLabel = text("Name of a node");
                case "unit" -> unit = text("Unit of a node");
                case "exp" -> explanation = text("Explanation of a node");
                case "memo" -> memo = text("Remark on a node");
                default -> in.skip();
            }
        }
        fields.require("code");
        String shown = longLabel.isEmpty() ? label : longLabel;
        String note = explanation.isEmpty() || memo.isEmpty() ? explanation + memo : explanation + " " + memo;
        Optional<String> unitLabel = unit.isEmpty() ? NbsRules.unitIn(shown) : Optional.of(unit);
        Detail detail = new Detail(
                shown.isEmpty() ? code : shown,
                unitLabel.map(CubeCategoryUnit::ofLabel),
                note.isEmpty() ? Optional.empty() : Optional.of(note));
        if (ofNodes.put(code, detail) != null) {
            throw in.failure(
                    "Nodes of a dimension must have different codes, but " + Text.quote(code) + " is repeated");
        }
        return code;
    }

    private String text(String what) {
        return in.optionalText(what).orElse("").strip();
    }
}
