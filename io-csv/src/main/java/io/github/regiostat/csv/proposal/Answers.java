// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the parts of a mapping that answer questions, such as {@code {"regions": {"Congo": "CG"}}}. */
final class Answers {
    private Answers() {}

    /** Returns a mapping with one member of texts by key, in the order of the map. */
    static String member(String member, Map<String, String> texts) {
        return "{" + JsonStrings.quoted(member) + ": " + object(texts) + "}";
    }

    /** Returns a mapping with one member of one text. */
    static String member(String member, String key, String text) {
        return member(member, Map.of(key, text));
    }

    /** Returns a mapping of a text to a region that the registry does not have. */
    static String region(String text, RegionCode code) {
        return "{\"regions\": {" + JsonStrings.quoted(text) + ": {\"code\": " + JsonStrings.quoted(code.toString())
                + "}}}";
    }

    /** Returns a mapping with the meanings of two columns. */
    static String meanings(String first, String role, String second, String otherRole) {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(first, role);
        roles.put(second, otherRole);
        return member("meanings", roles);
    }

    /** Returns a mapping with the meaning of a column. */
    static String meaning(String column, String role) {
        return member("meanings", column, role);
    }

    /** Returns a mapping that reads the numbers of a column as dates of a spreadsheet. */
    static String periods(String column, List<String> serials) {
        Map<String, String> days = new LinkedHashMap<>();
        serials.forEach(serial -> days.put(serial, SerialDates.day(serial).toString()));
        return "{\"meanings\": " + object(Map.of(column, "period")) + ", \"periods\": " + object(days) + "}";
    }

    /** Returns a mapping that reads names of columns as months or quarters of a year. */
    static String partsOfYear(String key, List<String> names, String year) {
        Map<String, String> periods = new LinkedHashMap<>();
        for (String name : names) {
            String text = PeriodJoin.of(List.of("", ""), List.of(year, name));
            PeriodTexts.read(text).period().ifPresent(period -> periods.put(name, period.toString()));
        }
        return "{\"meanings\": " + object(Map.of(key, "period")) + ", \"periods\": " + object(periods) + "}";
    }

    /** Returns a mapping with a member that is a text. */
    static String text(String member, String text) {
        return "{" + JsonStrings.quoted(member) + ": " + JsonStrings.quoted(text) + "}";
    }

    /** Returns a mapping with the unit of indicators. */
    static String units(List<String> indicators, UnitRule unit) {
        return indicators.stream()
                .map(indicator -> JsonStrings.quoted(indicator) + ": {\"unit\": " + unit + "}")
                .collect(Collectors.joining(", ", "{\"indicators\": {", "}}"));
    }

    /** Returns a mapping that leaves out categories of a dimension. */
    static String omit(String dimension, List<String> categories) {
        String list = categories.stream().map(JsonStrings::quoted).collect(Collectors.joining(", ", "[", "]"));
        return "{\"omit\": {" + JsonStrings.quoted(dimension) + ": " + list + "}}";
    }

    private static String object(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(each -> JsonStrings.quoted(each.getKey()) + ": " + JsonStrings.quoted(each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
