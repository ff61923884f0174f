// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.json.JsonFormatException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepted responses, and rejected ones with reason and location, which ^ marks. Texts use ' instead of ". */
class WorldBankCaseTableTest {
    private static final String PAGE = "{'page': 1, 'pages': 1, 'per_page': 50, 'total': 1}";
    private static final String GDP = "'indicator': {'id': 'GDP'}";
    private static final String FRANCE = "'country': {'id': 'FR'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + PAGE + ", null]",
                "[" + PAGE + ", []]",
                "[{'total': '0', 'per_page': '0', 'pages': '0', 'page': '0'}, null]",
                "[{'page': 1, 'pages': 1, 'per_page': 50, 'total': 1, 'x': {'a': [1, {}]}}, []]",
                "[" + PAGE + ", [{'value': 1, 'date': '2024', " + FRANCE + ", " + GDP + "}]]",
                "[" + PAGE + ", [{" + GDP + ", 'country': {}, 'countryiso3code': 'FRA', 'date': '2024', 'value': 1}]]",
                "[" + PAGE + ", [{" + GDP + ", " + FRANCE + ", 'date': 'YR2024', 'value': 9e999999999}]]",
                " [" + PAGE + ",\n\t[]] \n"
            })
    void accepted(String text) {
        assertThat(WorldBankJson.readDocument(json(text)).rows()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @MethodSource
    void rejected(String marked, String pointer, String reason) {
        String text = json(marked.replace("^", ""));
        JsonFormatException rejected =
                catchThrowableOfType(JsonFormatException.class, () -> WorldBankJson.readDocument(text));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).isEqualTo(reason.replace('`', '"'));
        assertThat(rejected.pointer()).isEqualTo(pointer);
        assertThat(rejected.line()).isEqualTo(1);
        assertThat(rejected.column()).isEqualTo(marked.indexOf('^') + 1);
    }

    static Stream<Arguments> rejected() {
        return Stream.concat(answers(), rows());
    }

    private static Stream<Arguments> answers() {
        return Stream.of(
                arguments(
                        "^{}",
                        "",
                        "Response of the World Bank must be an array of a header and rows, but was an object"),
                arguments(
                        "^'error'",
                        "",
                        "Response of the World Bank must be an array of a header and rows, but was 'error'"),
                arguments("[^]", "", "Header of the response must be an object, but was nothing"),
                arguments("[^1]", "/0", "Header of the response must be an object, but was 1"),
                arguments("[{^}, []]", "/0", "Header of the response must have the member `page`, but has not"),
                arguments(
                        "[{'page': 1, 'pages': 1, 'per_page': 50^}, []]",
                        "/0",
                        "Header of the response must have the member `total`, but has not"),
                arguments("[{'page': ^-1}, []]", "/0/page", "Page must be a whole number, but was -1"),
                arguments("[{'page': ^1.0}, []]", "/0/page", "Page must be a whole number, but was 1.0"),
                arguments("[{'page': ^'two'}, []]", "/0/page", "Page must be a whole number, but was 'two'"),
                arguments("[{'total': ^null}, []]", "/0/total", "Total must be a whole number, but was null"),
                arguments(
                        "[{'page': 1, ^'page': 1}, []]",
                        "/0/page",
                        "Header of the response must have each member once, but has 'page' twice"),
                arguments("[{'sourceid': ^[]}, []]", "/0/sourceid", "Source id must be text, but was an array"),
                arguments(
                        "[{'message': [^]}]",
                        "/0/message",
                        "Error message must have at least one element, but is empty"),
                arguments("[{'message': ^'no'}]", "/0/message", "Message must be an array, but was 'no'"),
                arguments(
                        "[" + PAGE + "^]",
                        "",
                        "Response of the World Bank must have rows, or null, after the header, but has only the header"),
                arguments("[" + PAGE + ", ^{}]", "/1", "Rows must be an array, or null, but was an object"),
                arguments(
                        "[" + PAGE + ", [], ^1]",
                        "/2",
                        "Response of the World Bank must have two elements, but has a third"),
                arguments("[" + PAGE + ", [^1]]", "/1/0", "Row must be an object, but was 1"),
                arguments("[" + PAGE + ", []] ^[]", "", "Text must be one JSON value, but has more after it"));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        "[" + PAGE + ", [{'id': 'ABW', 'iso2Code': 'AW'^}]]",
                        "/1/0",
                        "Row must have the member `indicator`, but has not"),
                arguments(
                        one(FRANCE + ", 'date': '2024', 'value': 1^"),
                        "/1/0",
                        "Row must have the member `indicator`, but has not"),
                arguments(
                        one(GDP + ", 'date': '2024', 'value': 1^"),
                        "/1/0",
                        "Row must have the member `country`, but has not"),
                arguments(
                        one(GDP + ", " + FRANCE + ", 'value': 1^"),
                        "/1/0",
                        "Row must have the member `date`, but has not"),
                arguments(
                        one(GDP + ", " + FRANCE + ", 'date': '2024'^"),
                        "/1/0",
                        "Row must have the member `value`, but has not"),
                arguments(one("'indicator': ^'GDP'"), "/1/0/indicator", "Indicator must be an object, but was 'GDP'"),
                arguments(
                        one("'indicator': {'value': 'GDP'^}"),
                        "/1/0/indicator",
                        "Indicator must have the member `id`, but has not"),
                arguments(
                        one("'indicator': {'id': ^' '}"),
                        "/1/0/indicator/id",
                        "Id of an indicator must be non-empty, but was ' '"),
                arguments(one("'country': ^null"), "/1/0/country", "Country must be an object, but was null"),
                arguments(
                        one(GDP + ", 'country': {'id': ''}, 'countryiso3code': '', 'date': '2024', 'value': 1^"),
                        "/1/0",
                        "Country must have an id or a code of three letters, but has neither"),
                arguments(one("'date': ^''"), "/1/0/date", "Date must be non-empty, but was ''"),
                arguments(one("'date': ^null"), "/1/0/date", "Date must be text, but was null"),
                arguments(one("'value': ^true"), "/1/0/value", "Value must be a number, a text or null, but was true"),
                arguments(
                        one("'value': ^[1]"), "/1/0/value", "Value must be a number, a text or null, but was an array"),
                arguments(
                        one("'value': ^1e9999999999"),
                        "/1/0/value",
                        "Value must be a number with an exponent of at most nine digits, but was 1e9999999999"),
                arguments(
                        one("'value': ^'a\\ud800'"),
                        "/1/0/value",
                        "Value must be text without unpaired surrogates, but was 'a\\ud800'"),
                arguments(
                        one("'value': 1, ^'value': 2"),
                        "/1/0/value",
                        "Row must have each member once, but has 'value' twice"),
                arguments(
                        one("'x': {'a': 1, ^'a': 2}"),
                        "/1/0/x/a",
                        "Object must have each member once, but has 'a' twice"),
                arguments(
                        one("'decimal': ^'x'"),
                        "/1/0/decimal",
                        "Number of decimals must be a whole number, but was 'x'"),
                arguments(
                        "[" + PAGE + ", [" + row("X", "FR", "FRA", "2024", "1") + ","
                                + row("Y", "FR", "FRA", "2024", "1") + ","
                                + row("X", "FX", "FRA", "2024", "null").replaceFirst("}$", "^}") + "]]",
                        "/1/2",
                        "Rows must have different keys of indicator, country and date, but 'X, FRA, 2024' is at /1/0 and at"
                                + " /1/2"));
    }

    private static String one(String members) {
        return "[" + PAGE + ", [{" + members + "}]]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity", ".5", "+1", "01", "1."})
    void rejected_invalidJson(String value) {
        JsonFormatException rejected = catchThrowableOfType(
                JsonFormatException.class,
                () -> WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", value))));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).startsWith("Text must be JSON, but is malformed: ");
        assertThat(rejected.pointer()).isEqualTo("/1/0/value");
    }
}
