// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepted documents and their cells. Texts use ' instead of ". */
class AcceptedDocumentsTest {
    private static final String X = "'dimension': {'x': {'category': {'index': ['a', 'b']}}}";
    private static final String OF_ONE = "{'category': {'index': ['c']}}";

    private static String dataset(String members) {
        return Texts.ofTwoCells(members);
    }

    private static String category(String members) {
        return "{'id': ['x'], 'size': [2], 'value': [1, 2], 'dimension': {'x': {'category': {" + members + "}}}}";
    }

    @ParameterizedTest
    @MethodSource({"values", "numbers", "statuses", "idsAndSizes", "categories", "classes"})
    void read_givesCells(String text, String cells) {
        assertThat(Texts.cube(text).cells().map(Cell::toString).collect(Collectors.joining("; ")))
                .isEqualTo(cells);
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments(dataset("'value': [1, 2]"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': [null, 2]"), "x=a: missing; x=b: 2"),
                arguments(dataset("'value': []"), "x=a: missing; x=b: missing"),
                arguments(dataset("'value': {}"), "x=a: missing; x=b: missing"),
                arguments(dataset("'value': null"), "x=a: missing; x=b: missing"),
                arguments(dataset("'label': 'no value'"), "x=a: missing; x=b: missing"),
                arguments(dataset("'value': {'0': 1}"), "x=a: 1; x=b: missing"),
                arguments(dataset("'value': {'1': 2}"), "x=a: missing; x=b: 2"),
                arguments(dataset("'value': {'1': 2, '0': 1}"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': {'1': null, '0': 1}"), "x=a: 1; x=b: missing"),
                arguments(dataset("'value': {'1': '..', '0': 1e5}"), "x=a: 1e5; x=b: \"..\""),
                arguments(dataset("'value': ['x', '']"), "x=a: \"x\"; x=b: \"\""));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(dataset("'value': [123.40, 0.00]"), "x=a: 123.40; x=b: 0.00"),
                arguments(dataset("'value': [1.5E3, 1e5]"), "x=a: 1.5E3; x=b: 1e5"),
                arguments(dataset("'value': [-0, -0.0]"), "x=a: -0; x=b: -0.0"),
                arguments(dataset("'value': [-12.5, -0.01]"), "x=a: -12.5; x=b: -0.01"),
                arguments(dataset("'value': [1e-2, 1E+2]"), "x=a: 1e-2; x=b: 1E+2"),
                arguments(dataset("'value': [1e999999999, 0e-999999999]"), "x=a: 1e999999999; x=b: 0e-999999999"),
                arguments(
                        dataset("'value': [12345678901234567890123, 0.1234567890123456789]"),
                        "x=a: 12345678901234567890123; x=b: 0.1234567890123456789"),
                arguments(
                        dataset("'value': [999999999999999999, 9223372036854775807]"),
                        "x=a: 999999999999999999; x=b: 9223372036854775807"),
                arguments(dataset("'value': ['1.50', '-3']"), "x=a: 1.50; x=b: -3"),
                arguments(dataset("'value': ['1.5E3', '-0']"), "x=a: 1.5E3; x=b: -0"),
                arguments(dataset("'value': ['01', '+1']"), "x=a: \"01\"; x=b: \"+1\""),
                arguments(dataset("'value': [' 1', '1,5']"), "x=a: \" 1\"; x=b: \"1,5\""),
                arguments(dataset("'value': ['1.', '.5']"), "x=a: \"1.\"; x=b: \".5\""),
                arguments(dataset("'value': ['-', '1e']"), "x=a: \"-\"; x=b: \"1e\""),
                arguments(dataset("'value': ['NaN', '0x1']"), "x=a: \"NaN\"; x=b: \"0x1\""),
                arguments(dataset("'value': ['1e1000000000', '1-1']"), "x=a: \"1e1000000000\"; x=b: \"1-1\""));
    }

    private static Stream<Arguments> statuses() {
        return Stream.of(
                arguments(dataset("'status': 'e'"), "x=a: missing (e); x=b: missing (e)"),
                arguments(dataset("'value': [1, 2], 'status': ['e']"), "x=a: 1 (e); x=b: 2 (e)"),
                arguments(dataset("'value': [1, 2], 'status': ['e', 'p']"), "x=a: 1 (e); x=b: 2 (p)"),
                arguments(dataset("'value': [1, 2], 'status': [null, 'p']"), "x=a: 1; x=b: 2 (p)"),
                arguments(dataset("'value': [1, 2], 'status': [null, null]"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': [1, 2], 'status': [null]"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': [1, 2], 'status': []"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': [1, 2], 'status': {}"), "x=a: 1; x=b: 2"),
                arguments(dataset("'value': [1, 2], 'status': null"), "x=a: 1; x=b: 2"),
                arguments(dataset("'status': {'1': 'p', '0': 'e'}, 'value': [1, 2]"), "x=a: 1 (e); x=b: 2 (p)"),
                arguments(dataset("'status': {'1': 'p', '0': null}, 'value': [1, 2]"), "x=a: 1; x=b: 2 (p)"),
                arguments(
                        dataset(
                                "'status': {'value': [':', null], 'category': {'label': {':': 'n.a.'}}}, 'value': [1, 2]"),
                        "x=a: 1 (:); x=b: 2"),
                arguments(dataset("'status': {'category': {}, 'value': {'1': 'p'}}"), "x=a: missing; x=b: missing (p)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'value': [1], 'status': ['e'], 'dimension': {'x': " + OF_ONE + "}}",
                        "x=c: 1 (e)"));
    }

    private static Stream<Arguments> idsAndSizes() {
        return Stream.of(
                arguments("{'value': [1, 2], 'size': ['2'], 'id': ['x'], " + X + "}", "x=a: 1; x=b: 2"),
                arguments(
                        "{'value': [1, 2], 'dimension': {'x': {'category': {'index': ['a', 'b']}}, 'size': [2], 'id': ['x']}}",
                        "x=a: 1; x=b: 2"),
                arguments(
                        "{'id': ['x'], 'size': [2], 'role': {'geo': ['x']}, 'value': [1, 2], 'dimension': {'id': ['x'],"
                                + " 'size': ['2'], 'role': {'geo': ['x']}, 'x': {'category': {'index': ['a', 'b']}}}}",
                        "x=a: 1; x=b: 2"),
                arguments(
                        "{'id': ['id', 'size', 'role'], 'size': [1, 1, 1], 'value': [7], 'dimension': {'id': " + OF_ONE
                                + ", 'size': " + OF_ONE + ", 'role': {'note': ['n'], 'category': {'index': ['c']}}}}",
                        "id=c, size=c, role=c: 7"),
                arguments("{'id': [], 'size': [], 'dimension': {}, 'value': [7]}", "7"),
                arguments("{'id': ['x'], 'size': [0], 'dimension': {'x': {'category': {'index': []}}}}", ""),
                arguments("{'id': [1], 'size': [1], 'dimension': {'1': " + OF_ONE + "}, 'value': [7]}", "1=c: 7"),
                arguments(
                        "{'id': ['y', 'x'], 'size': [1, 2], 'value': [1, 2], 'role': {'geo': ['x'], 'time': null},"
                                + " 'dimension': {'x': {'category': {'index': ['a', 'b']}}, 'y': " + OF_ONE + "}}",
                        "y=c, x=a: 1; y=c, x=b: 2"),
                arguments("\uFEFF \n" + dataset("'value': [1, 2]"), "x=a: 1; x=b: 2"));
    }

    private static Stream<Arguments> categories() {
        return Stream.of(
                arguments(category("'index': ['b', 'a']"), "x=b: 1; x=a: 2"),
                arguments(category("'index': {'b': 1, 'a': 0}"), "x=a: 1; x=b: 2"),
                arguments(category("'index': {'b': '0', 'a': '1'}"), "x=b: 1; x=a: 2"),
                arguments(category("'label': {'b': 'B', 'a': 'A'}, 'index': ['a', 'b']"), "x=a: 1; x=b: 2"),
                arguments(category("'label': {'b': 'B', 'a': 'A'}"), "x=b: 1; x=a: 2"),
                arguments(category("'index': null, 'label': {'b': 'B', 'a': 'A'}"), "x=b: 1; x=a: 2"),
                arguments(category("'index': [2001, 2002], 'label': {'2002': null}"), "x=2001: 1; x=2002: 2"),
                arguments(category("'index': ['a', 'b'], 'unknown': {'c': 0}"), "x=a: 1; x=b: 2"),
                arguments(category("'index': ['a', ''], 'child': {'a': ['']}"), "x=a: 1; x=: 2"));
    }

    private static Stream<Arguments> classes() {
        String members = "'id': ['x'], 'size': [2], 'value': [1, 2], " + X;
        return Stream.of(
                arguments("{" + members + ", 'class': 'dataset', 'version': '2.0'}", "x=a: 1; x=b: 2"),
                arguments("{'version': 2.0, " + members + "}", "x=a: 1; x=b: 2"),
                arguments("{'data': {" + members + "}}", "x=a: 1; x=b: 2"),
                arguments(
                        "{'dimension': {'value': {'category': {'index': ['a', 'b']}}}, 'value': [1, 2], 'id': ['value'],"
                                + " 'size': [2]}",
                        "value=a: 1; value=b: 2"),
                arguments("{'data': {'class': 'dataset', 'version': '2.0', " + members + "}}", "x=a: 1; x=b: 2"),
                arguments("{'px': {'label': 'no dataset'}, 'class': 'dataset', " + members + "}", "x=a: 1; x=b: 2"),
                arguments("{'other': {'id': 't'}, 'data': {" + members + "}}", "x=a: 1; x=b: 2"),
                arguments(
                        "{'class': 'collection', 'link': {'item': [{'class': 'dataset', " + members + "}]}}",
                        "x=a: 1; x=b: 2"));
    }

    @ParameterizedTest
    @MethodSource
    void read_keepsUnknownMembers(String text, Map<String, String> others) {
        assertThat(Texts.cube(text).metadata().otherMembers()).isEqualTo(others);
    }

    private static Stream<Arguments> read_keepsUnknownMembers() {
        return Stream.of(
                arguments(
                        dataset("'px': {'a': [1.50, '\\u00e9', true, null, -0e1]}, 'n': 7"),
                        Map.of("px", "{\"a\":[1.50,\"é\",true,null,-0e1]}", "n", "7")),
                arguments(
                        "{'d': {'wsVersion': 'V1', " + dataset("'title': null").substring(1) + "}",
                        Map.of("wsVersion", "\"V1\"", "title", "null")),
                arguments(
                        "{'px': {'label': 'x', 'a': 1}, 'class': 'dataset', "
                                + dataset("'value': []").substring(1),
                        Map.of("px", "{\"label\":\"x\",\"a\":1}")));
    }
}
