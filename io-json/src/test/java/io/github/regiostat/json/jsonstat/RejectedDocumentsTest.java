// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.json.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rejected documents with their complete messages. Texts use ' instead of ". */
class RejectedDocumentsTest {
    /** A dataset with one dimension of two categories and further members. */
    private static String dataset(String members) {
        return Texts.ofTwoCells(members);
    }

    /** A dataset whose only dimension should have two categories. */
    private static String category(String members) {
        return "{'id': ['x'], 'size': [2], 'dimension': {'x': {'category': {" + members + "}}}}";
    }

    @ParameterizedTest
    @MethodSource({
        "textsThatAreNotADocument",
        "membersOfSeveralClassesOrOfNoClass",
        "requiredMembersOfADataset",
        "duplicateMembers",
        "idsAndSizes",
        "roles",
        "values",
        "statuses",
        "categories",
        "metadata",
        "nestedContent"
    })
    void read_rejectsWithRuleAndLocation(String text, String message) {
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json(text)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> JsonStat.readDocument(
                        new ByteArrayInputStream(Texts.json(text).getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
    }

    /** Texts that are not a document. */
    private static Stream<Arguments> textsThatAreNotADocument() {
        return Stream.of(
                arguments("", "Line 1, column 1: Text must be a JSON-stat document, but was empty"),
                arguments("[]", "Line 1, column 1: Document must be an object, but was an array"),
                arguments(
                        "{}",
                        "Line 1, column 1: Document must be a JSON-stat dataset, collection or dimension, but is none of them (rule STRUCTURAL_VIOLATION)"),
                arguments("null", "Line 1, column 1: Document must be an object, but was null"),
                arguments(
                        "{'a': 'text'}",
                        "Line 1, column 1: Document must be a JSON-stat dataset, collection or dimension, but is none of them (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'a': {'b': 1}}",
                        "Line 1, column 1: Document must be a JSON-stat dataset, collection or dimension, but is none of them (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'error': [{'status': '404', 'label': 'No such table'}]}",
                        "Line 1, column 1: Document must have data, but reports an error: '[{\"status\":\"404\",\"label\":\"No such table\"}]' (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'version': '2.0'}",
                        "Line 1, column 1: Document must be a JSON-stat dataset, collection or dimension, but is none of them (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'error'}",
                        "Line 1, column 1: Document must be a JSON-stat dataset, collection or dimension, but is an error (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'version': '2.0', 'class': 'error', 'error': [{'status': '400', 'label': 'Too many cells'}]}",
                        "Line 1, column 1: Document must have data, but reports an error: '[{\"status\":\"400\",\"label\":\"Too many cells\"}]' (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'table'}",
                        "Line 1, column 11, at /class: Class must be dataset, collection or dimension, but was 'table'"),
                arguments("{'class': 7}", "Line 1, column 11, at /class: Class must be text, but was 7"),
                arguments("{'version': {}}", "Line 1, column 13, at /version: Version must be text, but was an object"),
                arguments(
                        "{'class': 'dataset'} {}",
                        "Line 1, column 1: Dataset must have the member \"id\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'dataset',}",
                        "Line 1, column 21, at /class: Text must be JSON, but is malformed: Unexpected character ('}' (code 125)): was expecting double-quote to start property name"));
    }

    /** Members of several classes, or of no class. */
    private static Stream<Arguments> membersOfSeveralClassesOrOfNoClass() {
        return Stream.of(
                arguments(
                        "{'class': 'dataset', 'id': [], 'size': [], 'dimension': {}, 'category': {'index': ['a']}}",
                        "Line 1, column 1: Document must have the members of one class only, but is a dataset with members of another (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'collection', 'value': [1]}",
                        "Line 1, column 1: Document must have the members of one class only, but is a collection with members of another (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'dimension'}",
                        "Line 1, column 1: Dimension must have the member \"category\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'data': {'dimension': {'id': [], 'size': []}}, 'class': 'dataset', 'id': [], 'size': [], 'dimension': {}}",
                        "Line 1, column 1: Document must have the members of one class only, but is a dataset with members of another (rule STRUCTURAL_VIOLATION)"));
    }

    /** Required members of a dataset. */
    private static Stream<Arguments> requiredMembersOfADataset() {
        return Stream.of(
                arguments(
                        "{'class': 'dataset', 'size': [2], 'dimension': {}}",
                        "Line 1, column 1: Dataset must have the member \"id\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'dataset', 'id': ['x'], 'dimension': {}}",
                        "Line 1, column 1: Dataset must have the member \"size\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'dataset', 'id': ['x'], 'size': [2]}",
                        "Line 1, column 1: Dataset must have the member \"dimension\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'x': {}}}",
                        "Line 1, column 47, at /dimension/x: Dimension 'x' must have the member \"category\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'x': {'href': 'https://example.org/x'}}}",
                        "Line 1, column 47, at /dimension/x: Dimension 'x' must have the member \"category\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'x': {'category': {}}}}",
                        "Line 1, column 60, at /dimension/x/category: Category of dimension 'x' must have an index or a label, but has neither (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'x': []}}",
                        "Line 1, column 47, at /dimension/x: Dimension must be an object, but was an array"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': null}",
                        "Line 1, column 41, at /dimension: Dimensions must be an object, but was null"),
                arguments(
                        "{'id': null, 'size': [1], 'dimension': {}}",
                        "Line 1, column 8, at /id: Ids of dimensions must be an array, but was null"));
    }

    /** Duplicate members. */
    private static Stream<Arguments> duplicateMembers() {
        return Stream.of(
                arguments(
                        "{'label': 'a', 'label': 'b'}",
                        "Line 1, column 16, at /label: Document must have each member once, but has 'label' twice"),
                arguments(
                        "{'value': [1], 'value': [2]}",
                        "Line 1, column 16, at /value: Document must have each member once, but has 'value' twice"),
                arguments(
                        "{'dimension': {'x': {'category': {'index': ['a']}}, 'x': {'category': {'index': ['b']}}}}",
                        "Line 1, column 53, at /dimension/x: Dimensions must have each member once, but has 'x' twice"),
                arguments(
                        "{'dimension': {'x': {'category': {'index': {'a': 0, 'a': 1}}}}}",
                        "Line 1, column 53, at /dimension/x/category/index/a: Index must have each member once, but has 'a' twice"),
                arguments(
                        "{'extension': {'a': {'b': 1, 'b': 2}}}",
                        "Line 1, column 30, at /extension/a/b: Object must have each member once, but has 'b' twice"));
    }

    /** Ids and sizes. */
    private static Stream<Arguments> idsAndSizes() {
        return Stream.of(
                arguments(
                        "{'id': ['x', 'y'], 'size': [1], 'dimension': {}}",
                        "Line 1, column 28, at /size: Sizes must match the number of dimension ids, 2, but are 1 (rule ID_SIZE_LEN_MISMATCH)"),
                arguments(
                        "{'id': ['x', 'x'], 'size': [1, 1], 'dimension': {'x': {'category': {'index': ['a']}}}}",
                        "Line 1, column 8, at /id: Ids of dimensions must be unique, but 'x' is repeated (rule DUPLICATE_ID)"),
                arguments(
                        "{'id': ['x', 'y'], 'size': [1, 1], 'dimension': {'x': {'category': {'index': ['a']}}}}",
                        "Line 1, column 49, at /dimension: Member \"dimension\" must have a member for each id, but has none for 'y' (rule DIM_KEY_ID_MISMATCH)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'x': {'category': {'index': ['a']}}, 'y': {'category': {'index': ['b']}}}}",
                        "Line 1, column 84, at /dimension/y: Dimension must be one of the ids, but was 'y' (rule DIM_KEY_ID_MISMATCH)"),
                arguments("{'id': [true]}", "Line 1, column 9, at /id/0: Id of a dimension must be text, but was true"),
                arguments("{'id': 'x'}", "Line 1, column 8, at /id: Ids of dimensions must be an array, but was 'x'"),
                arguments(
                        "{'size': [-1]}",
                        "Line 1, column 11, at /size/0: Size must be a whole number, zero or above, but was -1"),
                arguments(
                        "{'size': [1.5]}",
                        "Line 1, column 11, at /size/0: Size must be a whole number, zero or above, but was 1.5"),
                arguments(
                        "{'size': ['01']}",
                        "Line 1, column 11, at /size/0: Size must be a whole number, zero or above, but was '01'"),
                arguments(
                        "{'size': [null]}", "Line 1, column 11, at /size/0: Size must be a whole number, but was null"),
                arguments(
                        "{'size': ['']}",
                        "Line 1, column 11, at /size/0: Size must be a whole number, zero or above, but was ''"),
                arguments(
                        "{'id': ['x'], 'size': [2147483648], 'dimension': {'x': {'category': {'index': ['a']}}}}",
                        "Line 1, column 23, at /size: Product of the sizes must be at most 2147483647 cells, but is greater (rule CUBE_SIZE_OVERFLOW)"),
                arguments(
                        "{'id': ['x'], 'size': [99999999999999999999999], 'dimension': {'x': {'category': {'index': ['a']}}}}",
                        "Line 1, column 23, at /size: Product of the sizes must be at most 2147483647 cells, but is greater (rule CUBE_SIZE_OVERFLOW)"),
                arguments(
                        "{'id': ['x', 'y'], 'size': [65536, 65536], 'dimension': {'x': {'category': {'index': ['a']}}, 'y': {'category': {'index': ['a']}}}}",
                        "Line 1, column 28, at /size: Product of the sizes must be at most 2147483647 cells, but is greater (rule CUBE_SIZE_OVERFLOW)"),
                arguments(
                        "{'id': ['x'], 'size': [1], 'dimension': {'id': ['y'], 'size': [1], 'x': {'category': {'index': ['a']}}}}",
                        "Line 1, column 48, at /dimension/id: Ids must be equal in the dataset and in its member \"dimension\", but differ (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'dimension': {'id': ['x'], 'size': [1], 'x': {'category': {'index': ['a']}}}, 'size': [2]}",
                        "Line 1, column 88, at /size: Sizes must be equal in the dataset and in its member \"dimension\", but differ (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'role': {'geo': ['x']}, 'dimension': {'role': {'geo': ['y']}}}",
                        "Line 1, column 48, at /dimension/role: Roles must be equal in the dataset and in its member \"dimension\", but differ (rule STRUCTURAL_VIOLATION)"));
    }

    /** Roles. */
    private static Stream<Arguments> roles() {
        return Stream.of(
                arguments(
                        "{'id': ['x'], 'size': [2], 'role': {'geo': ['y']}, 'dimension': {'x': {'category': {'index': ['a', 'b']}}}}",
                        "Line 1, column 36, at /role/geo: Role 'geo' must name a dimension, but was 'y' (rule ROLE_ID_UNKNOWN)"),
                arguments(
                        "{'role': {'geo': 'x'}}",
                        "Line 1, column 18, at /role/geo: Ids of dimensions must be an array, but was 'x'"),
                arguments("{'role': ['x']}", "Line 1, column 10, at /role: Roles must be an object, but was an array"));
    }

    /** Values. */
    private static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "{'value': 7}", "Line 1, column 11, at /value: Value must be an array or an object, but was 7"),
                arguments(
                        dataset("'value': [1, true]"),
                        "Line 1, column 98, at /value/1: Value must be a number, text or null, but was true"),
                arguments(
                        dataset("'value': [1, [2]]"),
                        "Line 1, column 98, at /value/1: Value must be a number, text or null, but was an array"),
                arguments(
                        dataset("'value': {'0': {}}"),
                        "Line 1, column 100, at /value/0: Value must be a number, text or null, but was an object"),
                arguments(
                        dataset("'value': [1]"),
                        "Line 1, column 94, at /value: Value must have 2 elements, one for each cell, or no element, but has 1 (rule VALUE_LEN_MISMATCH)"),
                arguments(
                        dataset("'value': [1, 2, 3]"),
                        "Line 1, column 94, at /value: Value must have 2 elements, one for each cell, or no element, but has 3 (rule VALUE_LEN_MISMATCH)"),
                arguments(
                        dataset("'value': {'2': 1}"),
                        "Line 1, column 95, at /value/2: Position of a value must be below 2, the number of cells, but was 2 (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'-1': 1}"),
                        "Line 1, column 95, at /value/-1: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '-1' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'01': 1}"),
                        "Line 1, column 95, at /value/01: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '01' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'': 1}"),
                        "Line 1, column 95, at /value/: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'a': 1}"),
                        "Line 1, column 95, at /value/a: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was 'a' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'1.0': 1}"),
                        "Line 1, column 95, at /value/1.0: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '1.0' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'2147483647': 1}"),
                        "Line 1, column 95, at /value/2147483647: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '2147483647' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'18446744073709551616': 1}"),
                        "Line 1, column 95, at /value/18446744073709551616: Position of a value must be a whole number from 0 to 2147483646 without leading zeros, but was '18446744073709551616' (rule SPARSE_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'value': {'1': 1, '1': 2}"),
                        "Line 1, column 103, at /value/1: Position of a value must be unique, but 1 is repeated (rule DUPLICATE_POSITION)"),
                arguments(
                        dataset("'value': {'1': 1, '0': 2, '1': 3}"),
                        "Line 1, column 111, at /value/1: Position of a value must be unique, but 1 is repeated (rule DUPLICATE_POSITION)"),
                arguments(
                        dataset("'value': [1, 1e1000000000]"),
                        "Line 1, column 98, at /value/1: Value must be a number with an exponent of at most nine digits, but was 1e1000000000"),
                arguments(
                        dataset("'value': [1, -1e-1000000000]"),
                        "Line 1, column 98, at /value/1: Value must be a number with an exponent of at most nine digits, but was -1e-1000000000"));
    }

    /** Statuses. */
    private static Stream<Arguments> statuses() {
        return Stream.of(
                arguments(
                        dataset("'status': 7"),
                        "Line 1, column 95, at /status: Status must be text, an array or an object, but was 7"),
                arguments(
                        dataset("'status': [7, 8]"), "Line 1, column 96, at /status/0: Status must be text, but was 7"),
                arguments(
                        dataset("'status': ['a', 'b', 'c']"),
                        "Line 1, column 95, at /status: Status must have 2 elements, one for each cell, or one for all, but has 3 (rule STATUS_LEN_MISMATCH)"),
                arguments(
                        dataset("'status': {'2': 'a'}"),
                        "Line 1, column 96, at /status/2: Position of a status must be below 2, the number of cells, but was 2 (rule STATUS_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'status': {'x': 'a'}"),
                        "Line 1, column 96, at /status/x: Position of a status must be a whole number from 0 to 2147483646 without leading zeros, but was 'x' (rule STATUS_KEY_OUT_OF_RANGE)"),
                arguments(
                        dataset("'status': {'0': 'a', '0': 'b'}"),
                        "Line 1, column 106, at /status/0: Position of a status must be unique, but 0 is repeated (rule DUPLICATE_POSITION)"),
                arguments(
                        dataset("'status': {'0': {}}"),
                        "Line 1, column 101, at /status/0: Status must be text, but was an object"),
                arguments(
                        dataset("'status': {'value': ['a', 'b'], '0': 'c'}"),
                        "Line 1, column 117, at /status/0: Status must have either positions as members, or the members \"value\" and \"category\" once each (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        dataset("'status': {'value': ['a', 'b'], 'value': ['c', 'd']}"),
                        "Line 1, column 117, at /status/value: Status must have either positions as members, or the members \"value\" and \"category\" once each (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        dataset("'status': {'value': ['a']  , 'category': []}"),
                        "Line 1, column 126, at /status/category: Category of a status must be an object, but was an array"));
    }

    /** Categories. */
    private static Stream<Arguments> categories() {
        return Stream.of(
                arguments(
                        category("'index': ['a', 'a']"),
                        "Line 1, column 76, at /dimension/x/category/index/1: Category ids must be unique in an index, but 'a' is repeated (rule DUPLICATE_ID)"),
                arguments(
                        category("'index': ['a']"),
                        "Line 1, column 70, at /dimension/x/category/index: Dimension 'x' must have 2 categories according to its size, but has 1 (rule INDEX_COUNT_MISMATCH)"),
                arguments(
                        category("'index': ['a', null]"),
                        "Line 1, column 76, at /dimension/x/category/index/1: Category in an index must be text, but was null"),
                arguments(
                        category("'index': {'a': 0, 'b': 2}"),
                        "Line 1, column 70, at /dimension/x/category/index/b: Index must number its categories uniquely from 0 to 1, but 'b' has 2 (rule INDEX_POSITIONS_INVALID)"),
                arguments(
                        category("'index': {'a': 0, 'b': 0}"),
                        "Line 1, column 70, at /dimension/x/category/index/b: Index must number its categories uniquely from 0 to 1, but 'b' has 0 (rule INDEX_POSITIONS_INVALID)"),
                arguments(
                        category("'index': {'a': 0, 'b': -1}"),
                        "Line 1, column 84, at /dimension/x/category/index/b: Position in an index must be a whole number, but was -1 (rule INDEX_POSITIONS_INVALID)"),
                arguments(
                        category("'index': {'a': 0, 'b': 1, 'c': 2}"),
                        "Line 1, column 70, at /dimension/x/category/index: Dimension 'x' must have 2 categories according to its size, but has 3 (rule INDEX_COUNT_MISMATCH)"),
                arguments(
                        category("'index': 7"),
                        "Line 1, column 70, at /dimension/x/category/index: Index must be an array or an object, but was 7"),
                arguments(
                        category("'label': {'a': 'A'}"),
                        "Line 1, column 70, at /dimension/x/category/label: Dimension 'x' must have 2 categories according to its size, but has 1 (rule INDEX_COUNT_MISMATCH)"),
                arguments(
                        category("'index': ['a', 'b'], 'label': {'c': 'C'}"),
                        "Line 1, column 91, at /dimension/x/category/label/c: Label must refer to a category of the index, but refers to 'c' (rule LABEL_KEY_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'label': {'a': {}}"),
                        "Line 1, column 97, at /dimension/x/category/label/a: Label must be text, but was an object"),
                arguments(
                        category("'index': ['a', 'b'], 'label': ['A', 'B']"),
                        "Line 1, column 91, at /dimension/x/category/label: Labels must be an object, but was an array"),
                arguments(
                        category("'index': ['a', 'b'], 'unit': {'c': {}}"),
                        "Line 1, column 90, at /dimension/x/category/unit/c: Unit must refer to a category of the index, but refers to 'c' (rule UNIT_KEY_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'unit': {'a': 'persons'}"),
                        "Line 1, column 96, at /dimension/x/category/unit/a: Unit must be an object, but was 'persons'"),
                arguments(
                        category("'index': ['a', 'b'], 'unit': {'a': {'decimals': -1}}"),
                        "Line 1, column 109, at /dimension/x/category/unit/a/decimals: Decimals must be a whole number, but was -1"),
                arguments(
                        category("'index': ['a', 'b'], 'unit': {'a': {'decimals': 1.5}}"),
                        "Line 1, column 109, at /dimension/x/category/unit/a/decimals: Decimals must be a whole number, but was 1.5"),
                arguments(
                        category("'index': ['a', 'b'], 'unit': {'a': {'multiplier': []}}"),
                        "Line 1, column 111, at /dimension/x/category/unit/a/multiplier: Multiplier must be text, but was an array"),
                arguments(
                        category("'index': ['a', 'b'], 'coordinates': {'c': [1, 2]}"),
                        "Line 1, column 97, at /dimension/x/category/coordinates/c: Coordinates must refer to a category of the index, but refers to 'c' (rule COORD_KEY_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'coordinates': {'a': [1]}"),
                        "Line 1, column 103, at /dimension/x/category/coordinates/a: Coordinates must have two numbers, longitude and latitude, but have 1 (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        category("'index': ['a', 'b'], 'coordinates': {'a': ['1', '2']}"),
                        "Line 1, column 104, at /dimension/x/category/coordinates/a/0: Coordinate must be a number, but was '1'"),
                arguments(
                        category("'index': ['a', 'b'], 'note': {'c': ['n']}"),
                        "Line 1, column 90, at /dimension/x/category/note/c: Note must refer to a category of the index, but refers to 'c' (rule NOTE_KEY_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'note': {'a': {}}"),
                        "Line 1, column 96, at /dimension/x/category/note/a: Notes must be an array, but was an object"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'c': ['a']}"),
                        "Line 1, column 91, at /dimension/x/category/child/c: Parent must refer to a category of the index, but refers to 'c' (rule CHILD_ID_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'a': ['c']}"),
                        "Line 1, column 91, at /dimension/x/category/child/a: Child of 'a' must be a category, but was 'c' (rule CHILD_ID_UNKNOWN)"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'a': ['b', 'b']}"),
                        "Line 1, column 91, at /dimension/x/category/child/a: Category 'a' must have distinct children, but has 'b' twice (rule DUPLICATE_ID)"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'a': 'b'}"),
                        "Line 1, column 97, at /dimension/x/category/child/a: Children of a category must be an array, but was 'b'"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'a': ['a']}"),
                        "Line 1, column 91, at /dimension/x/category/child/a: Category must not be its own descendant, but was 'a' (rule CHILD_CYCLE)"),
                arguments(
                        category("'index': ['a', 'b'], 'child': {'a': ['b'], 'b': ['a']}"),
                        "Line 1, column 91, at /dimension/x/category/child/b: Category must not be its own descendant, but was 'b' (rule CHILD_CYCLE)"));
    }

    /** Metadata. */
    private static Stream<Arguments> metadata() {
        return Stream.of(
                arguments("{'label': {}}", "Line 1, column 11, at /label: Label must be text, but was an object"),
                arguments(
                        "{'updated': []}",
                        "Line 1, column 13, at /updated: Time of update must be text, but was an array"),
                arguments("{'note': [1]}", "Line 1, column 11, at /note/0: Note must be text, but was 1"),
                arguments("{'note': {}}", "Line 1, column 10, at /note: Notes must be an array, but was an object"),
                arguments("{'link': []}", "Line 1, column 10, at /link: Links must be an object, but was an array"),
                arguments(
                        "{'link': {'item': {}}}",
                        "Line 1, column 19, at /link/item: Links of a relation must be an array, but was an object"),
                arguments(
                        "{'link': {'item': ['x']}}",
                        "Line 1, column 20, at /link/item/0: Link must be an object, but was 'x'"),
                arguments(
                        "{'label': '\\ud800'}",
                        "Line 1, column 11, at /label: Label must be text without unpaired surrogates, but was '\\ud800'"),
                arguments(
                        "{'\\ud800': 1}",
                        "Line 1, column 12, at /\\ud800: Name must be text without unpaired surrogates, but was '\\ud800'"));
    }

    /** Nested content. */
    private static Stream<Arguments> nestedContent() {
        return Stream.of(
                arguments(
                        "{'data': {'label': {}, 'dimension': {'id': [], 'size': []}}}",
                        "Line 1, column 20, at /data/label: Label must be text, but was an object"),
                arguments(
                        "{'data': {'note': [7], 'dimension': {'id': [], 'size': []}}}",
                        "Line 1, column 19, at /data/note/0: Note must be text, but was 7"),
                arguments(
                        "{'data': {'dimension': {'id': [], 'size': []}, 'value': [1, 2]}}",
                        "Line 1, column 57, at /data/value: Value must have 1 element, one for each cell, or no element, but has 2 (rule VALUE_LEN_MISMATCH)"),
                arguments(
                        "{'class': 'collection', 'link': {'item': [{'class': 'dataset', 'id': [], 'size': [], 'dimension': {}, 'value': [1, 2]}]}}",
                        "Line 1, column 112, at /link/item/0/value: Value must have 1 element, one for each cell, or no element, but has 2 (rule VALUE_LEN_MISMATCH)"),
                arguments(
                        "{'class': 'collection', 'link': {'item': [{'class': 'dataset', 'value': [1, 2]}]}}",
                        "Line 1, column 43, at /link/item/0: Dataset must have the member \"id\", but has not (rule STRUCTURAL_VIOLATION)"),
                arguments(
                        "{'class': 'collection', 'link': {'item': [{'class': 'table'}]}}",
                        "Line 1, column 53, at /link/item/0/class: Class must be dataset, collection or dimension, but was 'table'"),
                arguments(
                        "{'class': 'dimension', 'category': {'index': {'a': 1}}}",
                        "Line 1, column 46, at /category/index/a: Index must number its categories uniquely from 0 to 0, but 'a' has 1 (rule INDEX_POSITIONS_INVALID)"));
    }

    @Test
    void read_rejectsCyclesOfManyCategories() {
        StringBuilder index = new StringBuilder("'c0'");
        StringBuilder child = new StringBuilder();
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            index.append(", 'c").append(i).append("'");
            child.append(i == 1 ? "" : ", ").append("'c" + (i - 1) + "': ['c" + i + "']");
        }
        String dimension = "{'class': 'dimension', 'category': {'index': [" + index + "], 'child': {" + child;
        assertThat(JsonStat.readDocument(Texts.json(dimension + "}}}"))
                        .dimension()
                        .orElseThrow()
                        .size())
                .isEqualTo(many + 1);
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json(dimension + ", 'c" + many + "': ['c7']}}}")))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason())
                                .matches(
                                        "Category must not be its own descendant, but was 'c[0-9]+' \\(rule CHILD_CYCLE\\)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'0': 1,\\n '7': 2,\\n '1': 3 | Line 3, column 2, at /value/7: Position of a value must be below 2, the number of cells, but was 7",
                "'9': 1,\\n '7': 2,\\n '8': 3 | Line 2, column 1, at /value/9: Position of a value must be below 2, the number of cells, but was 9",
                "'1': 1,\\n '0': 2,\\n '1': 3 | Line 4, column 2, at /value/1: Position of a value must be unique, but 1 is repeated",
                "'0': 1,\\n '0': 2,\\n '0': 3 | Line 4, column 2, at /value/0: Position of a value must be unique, but 0 is repeated"
            })
    void duplicatePosition_isReportedAtItsSecondOccurrence(String positions, String message) {
        String values = "'value': {\n" + positions.replace("\\n", "\n") + "}";
        String size = "'id': ['x'], 'size': [2], 'dimension': {'x': {'category': {'index': ['a', 'b']}}}";
        for (String members : List.of(values + ",\n" + size, size + ", " + values)) {
            for (String member : List.of("value", "status")) {
                String text = member.equals("value")
                        ? members
                        : members.replace("'value'", "'status'").replaceAll("': ([0-9])", "': '$1'");
                String expected = member.equals("value")
                        ? message
                        : message.replace("/value", "/status").replace("a value", "a status");
                assertThatThrownBy(() -> JsonStat.readDocument(Texts.json("{" + text + "}")))
                        .hasMessageStartingWith(expected);
            }
        }
    }

    @Test
    void duplicatePosition_afterAThousandUnorderedOnes_isReportedAtTheObject() {
        StringBuilder values = new StringBuilder("'value': {'5000': 0");
        for (int i = 0; i < 2000; i++) {
            values.append(", '").append(i).append("': 1");
        }
        String text = "{'id': [], 'size': [], 'dimension': {},\n" + values + ", '1500': 2}}";
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json(text.replace("[]", "['x']")
                        .replace("'size': ['x']", "'size': [6000]")
                        .replace("{},", "{'x': {}},"))))
                .hasMessageStartingWith("Line 2, column 10, at /value/1500: Position of a value must be unique");
    }

    @Test
    void read_rejectsInvalidUtf8() {
        byte[] latin1 = Texts.json("{'label': 'Köln'}").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonStat.readDocument(new ByteArrayInputStream(latin1)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("Line 1, column 13, at /label: Text must be UTF-8, but has malformed bytes here");
    }
}
