// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.json.JsonFormatException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Accepted texts with the number of rates, and rejected ones with reason and location, which ^ marks. Texts use '
 * instead of ".
 */
class RatesCaseTableTest {
    private static final String DAY = "'base': 'EUR', 'date': '2024-01-02'";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1.1}} | 1",
                "{'rates': {'USD': 1, 'CNY': 7}, 'date': '2024-01-02', 'base': 'EUR', 'amount': 1} | 2",
                "{'rates': {'2024-01-02': {'USD': 1}}, 'base': 'EUR', 'start_date': '2024-01-01', 'end_date': '2024-01-31'} | 1",
                "{'rates': {'2024-01-02': {}}, 'base': 'EUR', 'start_date': '2024-01-01', 'end_date': '2024-01-31'} | 0",
                "{'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 0.00000000000000000000001}} | 1",
                "{'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1}, 'x': {'rates': [1]}} | 1",
                "{'base': 'EUR', 'date': '2024-02-29', 'quote': 'USD', 'rate': '1.1'} | 1",
                "{'base': 'EUR', 'date': '2024-02-29', 'quote': 'USD', 'rate': 1.1, 'providers': []} | 1",
                "[] | 0",
                "[{'base': 'EUR', 'date': '2024-01-02', 'quote': 'USD', 'rate': 1}, {'base': 'USD', 'date': '2024-01-02', 'quote': 'EUR', 'rate': 1}] | 2",
                "[{'base': 'EUR', 'date': '2024-01-02', 'quote': 'USD', 'rate': 1}, {'base': 'EUR', 'date': '2024-01-03', 'quote': 'USD', 'rate': 1}] | 2"
            })
    void accepted(String text, int rates) {
        assertThat(RatesJson.readDocument(json(text)).quotes()).hasSize(rates);
    }

    @ParameterizedTest
    @MethodSource
    void rejected(String marked, String pointer, String reason) {
        String text = json(marked.replace("^", ""));
        JsonFormatException rejected =
                catchThrowableOfType(JsonFormatException.class, () -> RatesJson.readDocument(text));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).isEqualTo(reason.replace('`', '"'));
        assertThat(rejected.pointer()).isEqualTo(pointer);
        assertThat(rejected.line()).isEqualTo(1);
        assertThat(rejected.column()).isEqualTo(marked.indexOf('^') + 1);
    }

    static Stream<Arguments> rejected() {
        return Stream.of(shapes(), values(), amounts(), records()).flatMap(part -> part);
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("^1", "", "Rates must be an object, or an array of objects, but was 1"),
                arguments("^null", "", "Rates must be an object, or an array of objects, but was null"),
                arguments(
                        "{'regiostat': ^1, 'rates': []}",
                        "/regiostat",
                        "Rates must be a Frankfurter response, but are a Regiostat document: read it with RegiostatJson"),
                arguments("{^}", "", "Rates must have the member `rates`, but has not"),
                arguments(
                        "{'message': ^'not found'}",
                        "/message",
                        "Response must be rates, but is an error message: 'not found'"),
                arguments(
                        "{'message': ^7}", "/message", "Response must be rates, but is an error message: (not a text)"),
                arguments("{" + DAY + "^}", "", "Rates must have the member `rates`, but has not"),
                arguments(
                        "{'date': '2024-01-02', 'rates': {'USD': 1}^}",
                        "",
                        "Rates must have the member `base`, but has not"),
                arguments(
                        "{'base': 'EUR', 'rates': {'USD': 1}^}", "", "Rates must have the member `date`, but has not"),
                arguments(
                        "{'base': 'EUR', 'timestamp': 1, 'rates': {'USD': 1}^}",
                        "",
                        "Rates must have the member `date`, but has not"),
                arguments(
                        "{'base': 'EUR', 'end_date': '2024-01-02', 'rates': {'2024-01-02': {}}^}",
                        "",
                        "Rates must have the member `start_date`, but has not"),
                arguments("{'base': ^'', 'date': ''}", "/base", "Base must be a currency code, but was ''"),
                arguments("{'base': ^7}", "/base", "Base must be text, but was 7"),
                arguments(
                        "{'date': ^'2024-02-30'}",
                        "/date",
                        "Date must be a day such as '2024-01-02', but was '2024-02-30'"),
                arguments(
                        "{'date': ^'2024-1-2'}",
                        "/date",
                        "Date must be a day such as '2024-01-02', but was '2024-1-2'"),
                arguments("{'date': ^20240102}", "/date", "Date must be text, but was 20240102"),
                arguments(
                        "{'start_date': ^'2024'}",
                        "/start_date",
                        "Date must be a day such as '2024-01-02', but was '2024'"),
                arguments("{'rates': ^[]}", "/rates", "Rates must be an object, but was an array"),
                arguments(
                        "{'rates': {'USD': ^{}}}",
                        "/rates/USD",
                        "Date must be a day such as '2024-01-02', but was 'USD'"),
                arguments(
                        "{'rates': {'USD': 1, '2024-01-02': ^{}}}",
                        "/rates/2024-01-02",
                        "Rate of '2024-01-02' must be a positive number, but was an object"),
                arguments(
                        "{'rates': {'2024-01-02': {}, 'USD': ^1}}",
                        "/rates/USD",
                        "Date must be a day such as '2024-01-02', but was 'USD'"),
                arguments(
                        "{'rates': {'2024-01-02': {}, '2024-01-03': ^1}}",
                        "/rates/2024-01-03",
                        "Rates of a day must be an object, but was 1"),
                arguments(
                        "{'base': 'EUR', ^'base': 'EUR'}",
                        "/base",
                        "Rates must have each member once, but has 'base' twice"),
                arguments(
                        "{'rates': {'USD': 1, ^'USD': 1}}",
                        "/rates/USD",
                        "Rates must have each member once, but has 'USD' twice"),
                arguments(
                        "{'rates': {'2024-01-02': {}, ^'2024-01-02': {}}}",
                        "/rates/2024-01-02",
                        "Rates must have each member once, but has '2024-01-02' twice"),
                arguments(
                        "{'rates': {'2024-01-02': {'USD': 1, ^'USD': 2}}}",
                        "/rates/2024-01-02/USD",
                        "Rates of a day must have each member once, but has 'USD' twice"),
                arguments(
                        "{'x': [{'a': 1, ^'a': 1}]}", "/x/0/a", "Object must have each member once, but has 'a' twice"),
                arguments("[] ^[]", "", "Text must be one JSON value, but has more after it"));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                        "0",
                        "0.00",
                        "-0",
                        "-7.1",
                        "0e5",
                        "'0'",
                        "'-1'",
                        "'NaN'",
                        "'Infinity'",
                        "'7,1'",
                        "''",
                        "null",
                        "true",
                        "[]")
                .map(value -> arguments(
                        "{" + DAY + ", 'rates': {'CNY': ^" + value + "}}",
                        "/rates/CNY",
                        "Rate of 'CNY' must be a positive number, but was " + shown(value)));
    }

    private static String shown(String value) {
        return value.equals("[]") ? "an array" : value;
    }

    private static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("{'amount': ^0}", "/amount", "Amount must be a positive number, but was 0"),
                arguments("{'amount': ^-1}", "/amount", "Amount must be a positive number, but was -1"),
                arguments("{'amount': ^null}", "/amount", "Amount must be a positive number, but was null"),
                arguments(
                        "{'amount': ^3, 'base': 'EUR', 'date': '2024-01-02', 'rates': {'CNY': 9, 'USD': 3.2868, 'GBP': 2.5}}",
                        "/amount",
                        "Amount must divide every rate exactly, such as 1, 10 or 100, but was '3', and 2.5 'GBP' leave a remainder"));
    }

    private static Stream<Arguments> records() {
        String rate = "'date': '2024-01-02', 'base': 'EUR', 'quote': 'USD', 'rate': 1";
        return Stream.of(
                arguments("[^1]", "/0", "Rate must be an object, but was 1"),
                arguments(
                        "[{'Outcome': 'Success', 'Symbol': 'GBPAWG'^}]",
                        "/0",
                        "Rate must have the member `date`, but has not"),
                arguments(
                        "[{" + rate.replace(", 'quote': 'USD'", "") + "^}]",
                        "/0",
                        "Rate must have the member `quote`, but has not"),
                arguments(
                        "[{'iso_code': 'EUR', 'iso_numeric': '978', 'name': 'Euro'^}]",
                        "/0",
                        "Rate must have the member `date`, but has not"),
                arguments(
                        "[{" + rate + "}, {" + rate + "^}]",
                        "/1",
                        "Rates of a pair must have different dates, but 'EUR/USD, 2024-01-02' is at /0 and at /1"),
                arguments("[{'rate': ^0}]", "/0/rate", "Rate must be a positive number, but was 0"),
                arguments("[{'date': ^'2024'}]", "/0/date", "Date must be a day such as '2024-01-02', but was '2024'"),
                arguments(
                        "[{'rate': 1, ^'rate': 1}]",
                        "/0/rate",
                        "Rate must have each member once, but has 'rate' twice"),
                arguments("{" + DAY + ", 'quote': 'USD'^}", "", "Rates must have the member `rate`, but has not"),
                arguments(
                        "{" + DAY + ", 'quote': 'USD', 'rate': ^0}",
                        "/rate",
                        "Rate must be a positive number, but was 0"));
    }
}
