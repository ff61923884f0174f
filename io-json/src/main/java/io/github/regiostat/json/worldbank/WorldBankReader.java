// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.json.worldbank.WorldBankTable.Country;
import io.github.regiostat.json.worldbank.WorldBankTable.Detail;
import io.github.regiostat.json.worldbank.WorldBankTable.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code [{"page": 1, …}, [{"indicator": …, "country": …, "date": …, "value": …}, …]]}, and the response of a
 * source, {@code {"page": 1, …, "source": {"data": [{"variable": [{"concept": …, "id": …}], "value": …}]}}}.
 */
final class WorldBankReader {
    private static final String RESPONSE = "Response of the World Bank";
    private static final String SHAPES = "an array of a header and rows, or an object with a source";

    private final JsonReader<JsonFormatException> in;
    private final WorldBankTable.Builder table = new WorldBankTable.Builder();
    private WorldBankShape shape = WorldBankShape.ROWS;
    private String source = "";

    private WorldBankReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    static WorldBankDocument read(TokenReader<JsonFormatException> tokens) {
        return new WorldBankReader(new JsonReader<>(tokens)).response();
    }

    private WorldBankDocument response() {
        if (in.isAt(Token.START_OBJECT)) {
            shape = WorldBankShape.SOURCE;
            return new WorldBankDocument(header(), table.build(), List.of(0));
        }
        if (!in.isAt(Token.START_ARRAY)) {
            throw in.unexpected(RESPONSE, SHAPES);
        }
        in.next();
        WorldBankHeader header = header();
        if (in.next() == Token.END_ARRAY) {
            throw in.failure(RESPONSE + " must have rows, or null, after the header, but has only the header");
        }
        if (!in.isAt(Token.NULL)) {
            rows();
        }
        if (in.next() != Token.END_ARRAY) {
            throw in.failure(RESPONSE + " must have two elements, but has a third");
        }
        return new WorldBankDocument(header, table.build(), List.of(0));
    }

    private WorldBankHeader header() {
        MemberReader<JsonFormatException> fields = in.members("Header of the response");
        int page = 0;
        int pages = 0;
        int perPage = 0;
        int total = 0;
        String sourceId = "";
        String lastUpdated = "";
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "message" -> throw new WorldBankException(notices());
                case "page" -> page = in.whole("Page");
                case "pages" -> pages = in.whole("Pages");
                case "per_page" -> perPage = in.whole("Rows per page");
                case "total" -> total = in.whole("Total");
                case "sourceid" -> sourceId = scalar("Source id");
                case "lastupdated" -> lastUpdated = scalar("Last update");
                case "source" -> source();
                default -> in.skip();
            }
        }
        if (shape == WorldBankShape.SOURCE) {
            if (!fields.has("source")) {
                throw in.failure(RESPONSE + " must be " + SHAPES + ", but is an object without \"source\";"
                        + " DataFormats.read detects the format of a file");
            }
            sourceId = source;
        }
        fields.require("page", "pages", "per_page", "total");
        return new WorldBankHeader(page, pages, perPage, total, sourceId, lastUpdated, shape);
    }

    private void source() {
        if (shape == WorldBankShape.ROWS) {
            in.skip();
            return;
        }
        MemberReader<JsonFormatException> fields = in.members("Source");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> source = scalar("Id of a source");
                case "data" -> in.forEach("Data of a source", this::observation);
                default -> in.skip();
            }
        }
        fields.require("data");
    }

    private List<WorldBankException.Notice> notices() {
        List<WorldBankException.Notice> notices = in.list("Message", this::notice);
        if (notices.isEmpty()) {
            throw in.failure("Error message must have at least one element, but is empty");
        }
        return notices;
    }

    private WorldBankException.Notice notice() {
        String id = "";
        String key = "";
        String value = "";
        MemberReader<JsonFormatException> fields = in.members("Message");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = scalar("Id of a message");
                case "key" -> key = scalar("Key of a message");
                case "value" -> value = scalar("Value of a message");
                default -> in.skip();
            }
        }
        return new WorldBankException.Notice(id, key, value);
    }

    /** Reads a text, a number as text, or null as an empty string. */
    private String scalar(String what) {
        return in.isAt(Token.NULL) ? "" : in.scalar(what);
    }

    private void rows() {
        if (!in.isAt(Token.START_ARRAY)) {
            throw in.unexpected("Rows", "an array, or null");
        }
        while (in.next() != Token.END_ARRAY) {
            row();
        }
    }

    /** The members of a row, in any order. */
    private static final class RowMembers {
        String indicator = "";
        String indicatorName = "";
        String country = "";
        String countryName = "";
        String iso3 = "";
        String date = "";
        String unit = "";
        String status = "";
        int decimal = -1;
        String footnote = "";
        String scale = "";
        final Map<String, String> variables = new TreeMap<>();

        Named indicator() {
            return new Named(indicator, indicatorName.isEmpty() ? indicator : indicatorName);
        }

        Country country() {
            String code = iso3.isEmpty() ? country : iso3;
            return new Country(country, iso3, countryName.isEmpty() ? code : countryName);
        }

        Detail detail() {
            return new Detail(unit, status, decimal, footnote, scale, Collections.unmodifiableMap(variables));
        }
    }

    private void row() {
        RowMembers members = new RowMembers();
        MemberReader<JsonFormatException> fields = in.members("Row");
        for (String name = fields.next(); name != null; name = fields.next()) {
            member(name, members);
        }
        fields.require("indicator", "country", "date", "value");
        add(members);
    }

    private void add(RowMembers members) {
        Country country = members.country();
        if (country.code().isEmpty()) {
            throw in.failure("Country must have an id or a code of three letters, but has neither");
        }
        int earlier = table.row(members.indicator(), country, members.date, members.detail());
        if (earlier >= 0) {
            int row = table.size() - 1;
            throw in.failure("Rows must have different keys of indicator, country and date, but "
                    + Text.quote(table.name(row)) + " is at " + shape.rows() + "/" + earlier + " and at "
                    + shape.rows() + "/" + row);
        }
    }

    private void member(String name, RowMembers members) {
        switch (name) {
            case "indicator" -> indicator(members);
            case "country" -> country(members);
            case "countryiso3code" -> members.iso3 = scalar("Code of three letters");
            case "date" -> members.date = nonEmpty("Date", in.scalar("Date"));
            case "value" -> value();
            case "unit" -> members.unit = scalar("Unit");
            case "obs_status" -> members.status = scalar("Status of an observation");
            case "decimal" -> members.decimal = in.isAt(Token.NULL) ? -1 : in.whole("Number of decimals");
            case "footnote" -> members.footnote = scalar("Footnote");
            case "scale" -> members.scale = scalar("Scale");
            default -> in.skip();
        }
    }

    private RowMembers observation() {
        RowMembers members = new RowMembers();
        MemberReader<JsonFormatException> fields = in.members("Observation of a source");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "variable" -> in.forEach("Variables", () -> variable(members));
                case "value" -> value();
                default -> in.skip();
            }
        }
        fields.require("variable", "value");
        if (members.indicator.isEmpty() || members.iso3.isEmpty() || members.date.isEmpty()) {
            throw in.failure("Variables of an observation must be Country, Series and Time, but "
                    + Stream.of(
                                    members.iso3.isEmpty() ? "Country" : "",
                                    members.indicator.isEmpty() ? "Series" : "",
                                    members.date.isEmpty() ? "Time" : "")
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "))
                    + " is missing: request the data of the source for all of them");
        }
        add(members);
        return members;
    }

    private String variable(RowMembers members) {
        String concept = "";
        String id = "";
        String label = "";
        MemberReader<JsonFormatException> fields = in.members("Variable");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "concept" -> concept = nonEmpty("Concept", in.scalar("Concept"));
                case "id" -> id = nonEmpty("Id of a variable", in.scalar("Id of a variable"));
                case "value" -> label = scalar("Name of a variable").strip();
                default -> in.skip();
            }
        }
        fields.require("concept", "id");
        switch (concept) {
            case "Country" -> {
                members.iso3 = id;
                members.countryName = label;
            }
            case "Series" -> {
                members.indicator = id;
                members.indicatorName = label;
            }
            case "Time" -> members.date = id.startsWith("YR") ? id.substring(2) : id;
            default -> members.variables.put(concept, id);
        }
        return concept;
    }

    private void indicator(RowMembers members) {
        MemberReader<JsonFormatException> fields = in.members("Indicator");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> members.indicator = nonEmpty("Id of an indicator", in.scalar("Id of an indicator"));
                case "value" -> members.indicatorName = scalar("Name of an indicator");
                default -> in.skip();
            }
        }
        fields.require("id");
    }

    private void country(RowMembers members) {
        MemberReader<JsonFormatException> fields = in.members("Country");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> members.country = scalar("Id of a country");
                case "value" -> members.countryName = scalar("Name of a country");
                default -> in.skip();
            }
        }
    }

    private String nonEmpty(String what, String text) {
        if (text.isBlank()) {
            throw in.unexpected(what, "non-empty");
        }
        return text;
    }

    private void value() {
        switch (in.current()) {
            case NULL -> table.missing();
            case NUMBER -> {
                if (!table.value(in.tokens().characters())) {
                    throw in.unexpected("Value", "a number with an exponent of at most nine digits");
                }
            }
            case TEXT -> text();
            default -> throw in.unexpected("Value", "a number, a text or null");
        }
    }

    private void text() {
        if (table.value(in.tokens().characters())) {
            return;
        }
        String text = in.text("Value");
        if (text.isEmpty()) {
            table.missing();
        } else {
            table.text(text);
        }
    }
}
