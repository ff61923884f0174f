// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowDimension.Detail;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"columns": [{"code": …, "text": …, "type": "d"}, …], "data": [{"key": […], "values": […]}, …]}}, and
 * the metadata of a table, {@code {"title": …, "variables": [{"code": …, "values": […], "valueTexts": […]}, …]}}.
 */
final class PxWebReader {
    /** The attribute with comments on the categories of an observation. */
    static final String COMMENT = "comment";

    /** The dimension of the columns with values; PxWeb gives its JSON-stat the same id. */
    static final String CONTENTS = "ContentsCode";

    private static final String RESPONSE = "Response of PxWeb";

    private final JsonReader<JsonFormatException> in;
    private final RowTable.Builder rows = new RowTable.Builder();
    private final List<RowDimension.Builder> keys = new ArrayList<>();
    private final RowDimension.Builder contents =
            new RowDimension.Builder(CONTENTS, CONTENTS, Set.of("metric"), "/columns");
    private final List<String> contentCodes = new ArrayList<>();
    private final List<String> contentPointers = new ArrayList<>();
    private final Set<String> columnCodes = new HashSet<>();
    /** The details of categories, by the code of their column. */
    private final Map<String, Map<String, Detail>> details = new LinkedHashMap<>();

    private final List<Comment> comments = new ArrayList<>();
    private final Map<String, String> others = new TreeMap<>();
    private int metadataCount;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String updated;

    /** A comment on a category of a column, which may follow. */
    private record Comment(String variable, String value, String text) {}

    PxWebReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    ApiContent response() {
        MemberReader<JsonFormatException> fields = in.members(RESPONSE);
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "columns" -> in.forEach("Columns", this::column);
                case "data" -> data();
                case "comments" -> in.forEach("Comments", this::comment);
                case "metadata" -> in.forEach("Metadata", this::metadata);
                case "title" -> title = in.optionalText("Title").orElse(null);
                case "variables" -> in.forEach("Variables", this::variable);
                default -> others.put(JsonStrings.pointer(name), in.raw());
            }
        }
        if (!fields.has("data") && !fields.has("variables")) {
            throw in.failure(RESPONSE + " must have the members \"columns\" and \"data\", or \"variables\", but has"
                    + " neither");
        }
        return content(fields.has("data"));
    }

    private ApiContent content(boolean hasData) {
        for (int i = 0; i < comments.size(); i++) {
            addComment(comments.get(i), i);
        }
        int size = rows.size();
        int width = Math.max(1, contentCodes.size());
        List<RowDimension> dimensions = new ArrayList<>();
        for (RowDimension.Builder key : keys) {
            dimensions.add(key.build(size, details.getOrDefault(key.id(), Map.of())));
        }
        if (hasData) {
            dimensions.add(contents.build(size, details.getOrDefault(CONTENTS, Map.of())));
        } else {
            details.forEach((id, ofVariable) ->
                    dimensions.add(new RowDimension.Builder(id, id, Set.of(), "/variables").build(0, ofVariable)));
        }
        int columns = keys.size();
        RowTable table = rows.build(dimensions, new RowTable.Locations() {
            @Override
            public String row(int row) {
                return "/data/" + row / width + "/values/" + row % width;
            }

            @Override
            public String category(int dimension, int row) {
                return dimension == columns
                        ? contentPointers.get(row % width)
                        : "/data/" + row / width + "/key/" + dimension;
            }
        });
        CubeMetadata metadata = new CubeMetadata(
                Optional.empty(),
                Optional.ofNullable(title),
                Optional.ofNullable(publisher),
                Optional.empty(),
                Optional.ofNullable(updated),
                Optional.empty(),
                Optional.empty());
        return new ApiContent(commented(table), metadata, others, hasData);
    }

    /** Returns the table with the comments on a category as attributes of its observations. */
    private RowTable commented(RowTable table) {
        boolean hasComments = table.dimensions().stream()
                .anyMatch(each -> each.details().values().stream()
                        .anyMatch(detail -> detail.note().isPresent()));
        return hasComments && table.size() > 0 ? table.withAttributesOf(row -> comments(table, row)) : table;
    }

    private static Map<String, String> comments(RowTable table, int row) {
        List<String> comments = new ArrayList<>();
        for (RowDimension dimension : table.dimensions()) {
            dimension.detail(dimension.codes().at(row)).note().ifPresent(comments::add);
        }
        return comments.isEmpty() ? Map.of() : Map.of(COMMENT, String.join("; ", comments));
    }

    private String column() {
        String code = "";
        String text = "";
        String type = "";
        Optional<String> unit = Optional.empty();
        Optional<String> comment = Optional.empty();
        String pointer = "/columns/" + columnCodes.size();
        MemberReader<JsonFormatException> fields = in.members("Column");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "code" -> code = in.text("Code of a column");
                case "text" -> text = in.text("Text of a column");
                case "type" -> type = in.text("Type of a column");
                case "unit" -> unit = in.optionalText("Unit of a column").filter(each -> !each.isBlank());
                case "comment" -> comment = in.optionalText("Comment on a column");
                default -> others.put(pointer + JsonStrings.pointer(name), in.raw());
            }
        }
        fields.require("code", "type");
        if (!columnCodes.add(code)) {
            throw in.failure("Columns must have different codes, but " + Text.quote(code) + " is repeated");
        }
        String label = text.isBlank() ? code : text;
        switch (type) {
            case "d", "t" -> {
                requireOther(code);
                Set<String> roles = type.equals("t") ? Set.of("time") : Set.of();
                keys.add(new RowDimension.Builder(code, label, roles, pointer));
                comment.ifPresent(note -> others.put(pointer + "/" + COMMENT, JsonStrings.quoted(note)));
            }
            case "c" -> {
                contentCodes.add(code);
                contentPointers.add(pointer);
                detail(CONTENTS, code, new Detail(label, unit.map(CubeCategoryUnit::ofLabel), comment));
            }
            default ->
                throw in.failure("Type of a column must be d (dimension), t (time) or c (contents), but was "
                        + Text.quote(type));
        }
        return code;
    }

    private void requireOther(String code) {
        if (code.equals(CONTENTS)) {
            throw in.failure("Column of type d or t must not have the code " + Text.quote(CONTENTS)
                    + ", which is the dimension of the columns of type c");
        }
    }

    private void detail(String dimension, String code, Detail detail) {
        details.computeIfAbsent(dimension, any -> new LinkedHashMap<>()).put(code, detail);
    }

    private void data() {
        if (contentCodes.isEmpty()) {
            throw in.failure("Data must follow \"columns\" with at least one column of type c, but do not; check that"
                    + " the response is complete");
        }
        in.forEach("Data", this::row);
    }

    private int row() {
        int first = rows.size();
        Map<String, String> attributes = new TreeMap<>();
        MemberReader<JsonFormatException> fields = in.members("Row");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "key" -> key(first);
                case "values" -> values(first);
                default -> ApiValues.attribute(name, in, attributes);
            }
        }
        fields.require("key", "values");
        rows.attributes(first, attributes);
        return first;
    }

    private void key(int row) {
        List<String> codes = in.list("Key", () -> in.scalar("Code in a key"));
        requireCount("Key", codes.size(), keys.size(), "type d or t");
        for (int i = 0; i < codes.size(); i++) {
            keys.get(i).category(row, codes.get(i));
        }
    }

    private void values(int row) {
        if (!in.isAt(Token.START_ARRAY)) {
            throw in.unexpected("Values", "an array");
        }
        int count = 0;
        for (; in.next() != Token.END_ARRAY; count++) {
            requireCount("Values", Math.max(count + 1, contentCodes.size()), contentCodes.size(), "type c");
            contents.category(row + count, contentCodes.get(count));
            ApiValues.read(in, rows);
        }
        requireCount("Values", count, contentCodes.size(), "type c");
    }

    private void requireCount(String what, int count, int expected, String types) {
        if (count != expected) {
            throw in.failure(what + " must have an element for each column of " + types + " (" + expected
                    + "), but has " + count);
        }
    }

    private String comment() {
        String variable = "";
        String value = "";
        String comment = "";
        MemberReader<JsonFormatException> fields = in.members("Comment");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "variable" -> variable = in.text("Variable of a comment");
                case "value" -> value = in.text("Value of a comment");
                case "comment" -> comment = in.text("Text of a comment");
                default -> in.skip();
            }
        }
        fields.require("variable", "value", "comment");
        comments.add(new Comment(variable, value, comment));
        return comment;
    }

    private void addComment(Comment comment, int index) {
        boolean isOfKey = keys.stream().anyMatch(key -> key.id().equals(comment.variable));
        if (isOfKey || contentCodes.contains(comment.value)) {
            details.computeIfAbsent(isOfKey ? comment.variable : CONTENTS, any -> new LinkedHashMap<>())
                    .compute(
                            comment.value,
                            (code, known) -> commented(known == null ? Detail.of(code) : known, comment.text));
        } else {
            Map<String, String> members = new TreeMap<>();
            members.put("variable", JsonStrings.quoted(comment.variable));
            members.put("value", JsonStrings.quoted(comment.value));
            members.put(COMMENT, JsonStrings.quoted(comment.text));
            others.put("/comments/" + index, JsonStrings.object(members));
        }
    }

    private static Detail commented(Detail detail, String comment) {
        String note = detail.note().map(known -> known + "; " + comment).orElse(comment);
        return new Detail(detail.label(), detail.unit(), Optional.of(note));
    }

    private String metadata() {
        String pointer = "/metadata/" + metadataCount++;
        MemberReader<JsonFormatException> fields = in.members("Metadata of the response");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "label" -> title = in.optionalText("Label").orElse(null);
                case "source" -> publisher = in.optionalText("Source").orElse(null);
                case "updated" -> updated = in.optionalText("Last update").orElse(null);
                default -> others.put(pointer + JsonStrings.pointer(name), in.raw());
            }
        }
        return pointer;
    }

    private String variable() {
        String code = "";
        List<String> values = List.of();
        List<String> texts = List.of();
        MemberReader<JsonFormatException> fields = in.members("Variable");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "code" -> code = in.text("Code of a variable");
                case "values" -> values = in.list("Values of a variable", () -> in.scalar("Value of a variable"));
                case "valueTexts" -> texts = in.list("Texts of a variable", () -> in.scalar("Text of a value"));
                default -> in.skip();
            }
        }
        fields.require("code", "values", "valueTexts");
        if (values.size() != texts.size()) {
            throw in.failure("Variable must have as many \"valueTexts\" as \"values\", but has " + texts.size() + " of "
                    + values.size());
        }
        Map<String, Detail> ofVariable = details.computeIfAbsent(code, any -> new LinkedHashMap<>());
        for (int i = 0; i < values.size(); i++) {
            String text = texts.get(i);
            ofVariable.merge(values.get(i), Detail.of(text), (known, added) -> known.withLabel(text));
        }
        return code;
    }
}
