// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.json;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static io.github.regiostat.json.api.ApiTexts.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests invalid and hostile responses. */
class HostileApiTest {
    private static final String COLUMNS =
            "'columns': [{'code': 'R', 'type': 'd'}, {'code': 'T', 'type': 't'}, {'code': 'X', 'type': 'c'}]";

    private static String pxWeb(String rows) {
        return "{" + COLUMNS + ", 'data': [" + rows + "]}";
    }

    private static String nbs(String nodes) {
        return "{'returncode': 200, 'returndata': {'wdnodes': [], 'datanodes': [" + nodes + "]}}";
    }

    private static String node(String data, String... dimensions) {
        StringBuilder wds = new StringBuilder();
        for (String each : dimensions) {
            wds.append(wds.isEmpty() ? "" : ", ")
                    .append("{'wdcode': '")
                    .append(each)
                    .append("', 'valuecode': '1'}");
        }
        return "{'data': " + data + ", 'wds': [" + wds + "]}";
    }

    private static String fred(String observations) {
        return "{'observations': [" + observations + "]}";
    }

    private static final String MISSING = "{'hasdata': false, 'strdata': ''}";

    static Stream<Arguments> rejected() {
        return Stream.of(
                // PxWeb
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{}",
                        "Response of PxWeb must have the members \"columns\" and \"data\", or \"variables\", but has"
                                + " neither"),
                Arguments.of(ApiFormat.PXWEB, "[]", "Response of PxWeb must be an object, but was an array"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'data': [], " + COLUMNS + "}",
                        "Data must follow \"columns\" with at least one column of type c, but do not; check that the"
                                + " response is complete"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'columns': [{'code': 'R', 'type': 'd'}, {'code': 'R', 'type': 'c'}], 'data': []}",
                        "Columns must have different codes, but 'R' is repeated"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'columns': [{'code': 'R', 'type': 'x'}]}",
                        "Type of a column must be d (dimension), t (time) or c (contents), but was 'x'"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'columns': [{'code': 'ContentsCode', 'type': 'd'}]}",
                        "Column of type d or t must not have the code 'ContentsCode', which is the dimension of the"
                                + " columns of type c"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'columns': [{'code': 'R'}]}",
                        "Column must have the member \"type\", but has not"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1'], 'values': ['1']}"),
                        "Key must have an element for each column of type d or t (2), but has 1"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024', 'x'], 'values': ['1']}"),
                        "Key must have an element for each column of type d or t (2), but has 3"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024'], 'values': []}"),
                        "Values must have an element for each column of type c (1), but has 0"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024'], 'values': ['1', '2']}"),
                        "Values must have an element for each column of type c (1), but has 2"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', ['2024']], 'values': ['1']}"),
                        "Code in a key must be text, but was an array"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024'], 'values': [['1']]}"),
                        "Value must be a number, a text or null, but was an array"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024']}"),
                        "Row must have the member \"values\", but has not"),
                Arguments.of(ApiFormat.PXWEB, pxWeb("[['1', '2024', 1]]"), "Row must be an object, but was an array"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        pxWeb("{'key': ['1', '2024'], 'key': [], 'values': ['1']}"),
                        "Row must have each member once, but has 'key' twice"),
                Arguments.of(
                        ApiFormat.PXWEB,
                        "{'variables': [{'code': 'R', 'values': ['1'], 'valueTexts': []}]}",
                        "Variable must have as many \"valueTexts\" as \"values\", but has 0 of 1"),
                // National Bureau of Statistics of China
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        "{'returncode': 501, 'returndata': '参数错误'}",
                        "Response of the National Bureau of Statistics of China must have the return code 200 and data,"
                                + " but has '501' and '\"参数错误\"'; repeat the request"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        "{'returndata': {'datanodes': [], 'wdnodes': []}}",
                        "Response of the National Bureau of Statistics of China must have the member \"returncode\","
                                + " but has not"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        nbs(node("{'data': 1, 'strdata': '1'}", "zb", "sj")),
                        "Data of a node must have the member \"hasdata\", but has not"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        nbs(node("{'hasdata': 1, 'strdata': '1'}", "zb", "sj")),
                        "Presence of data must be true or false, but was 1"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        nbs(node(MISSING, "zb", "sj") + ", " + node(MISSING, "zb")),
                        "Data nodes must have the same dimensions, but one has [zb] and the first one has [zb, sj]"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        nbs(node(MISSING, "zb", "zb")),
                        "Data node must have each dimension once, but has 'zb' twice"),
                Arguments.of(
                        ApiFormat.NBS_CHINA,
                        nbs("{'wds': []}"),
                        "Data node must have the member \"data\", but has not"),
                Arguments.of(ApiFormat.NBS_CHINA, nbs("[1]"), "Data node must be an object, but was an array"),
                // FRED
                Arguments.of(
                        ApiFormat.FRED,
                        "{'units': 'lin'}",
                        "Response of FRED must have the member \"observations\", but has not"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'realtime_start': '2024-01-01', 'value': '1'}"),
                        "Observation must have the member \"date\", but has not"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'date': '2024-01-01', 'value': '1'}"),
                        "Observation must have the member \"realtime_start\", but has not"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'date': '2024-01-01'}"),
                        "Observation must have the member \"value\", or a member for a vintage such as"
                                + " \"GDP_20240125\", but has neither"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'date': '2024-01-01', 'realtime_start': '2024-01-01', 'value': '1', 'GDP_20240101':"
                                + " '1'}"),
                        "Observations must all have the member \"value\", or all have members for vintages such as"
                                + " \"GDP_20240125\", but have both"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'date': '2024-01-01', 'GDP_20240101': '1'}, {'date': '2024-02-01', 'realtime_start':"
                                + " '2024-01-01', 'value': '1'}"),
                        "Observations must all have the member \"value\", or all have members for vintages such as"
                                + " \"GDP_20240125\", but have both"),
                Arguments.of(
                        ApiFormat.FRED,
                        fred("{'date': '2024-01-01', 'realtime_start': '2024-01-01', 'value': {}}"),
                        "Value must be a number, a text or null, but was an object"));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void invalidResponses_areRejected(ApiFormat format, String text, String message) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> document(format, text))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(message))
                .satisfies(e -> assertThat(e.line()).isEqualTo(1));
    }

    private static String resourceOf(ApiFormat format) {
        return resource(format.code() + ".json");
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @EnumSource(ApiFormat.class)
        void truncatedResponses_areRejectedAtAnyLength(ApiFormat format) {
            String text = resourceOf(format).strip();

            for (int length = 1; length < text.length(); length += 7) {
                String start = text.substring(0, length);
                assertThatThrownBy(() -> ApiJson.readDocument(format, start)).isInstanceOf(JsonFormatException.class);
            }
        }

        @ParameterizedTest
        @EnumSource(ApiFormat.class)
        void deepNesting_isRejected(ApiFormat format) {
            String text = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

            assertThatThrownBy(() -> ApiJson.readDocument(format, text))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining("nesting depth");
        }

        @ParameterizedTest
        @EnumSource(ApiFormat.class)
        void duplicateMembers_areRejected(ApiFormat format) {
            String text = resourceOf(format).strip();
            String twice = "{\"x\": 1, \"x\": 2, " + text.substring(1);

            assertThatThrownBy(() -> ApiJson.readDocument(format, twice)).hasMessageContaining("'x' twice");
        }

        @ParameterizedTest
        @EnumSource(ApiFormat.class)
        void otherTextAfterTheResponse_isRejected(ApiFormat format) {
            assertThatThrownBy(() -> ApiJson.readDocument(format, resourceOf(format) + "{}"))
                    .hasMessageContaining("Text must be one JSON value, but has more after it");
        }

        @ParameterizedTest
        @EnumSource(ApiFormat.class)
        void emptyText_isRejected(ApiFormat format) {
            assertThatThrownBy(() -> ApiJson.readDocument(format, ""))
                    .hasMessageEndingWith("must be an object, but was nothing");
        }
    }

    @Nested
    class Numbers {
        private static final String KEY = "{'key': ['SE', '2024'], 'values': [";

        private static ApiResponse value(String value) {
            return document(ApiFormat.PXWEB, pxWeb(KEY + value + "]}"));
        }

        @Test
        void notANumber_isMalformed() {
            assertThatThrownBy(() -> value("NaN"))
                    .hasMessageContaining("at /data/0/values/0: Text must be JSON, but is malformed");
        }

        @ParameterizedTest
        @CsvSource({"1e999999999", "-1E+999999999", "1e-999999999"})
        void hugeExponents_areRejectedWithoutDigits(String number) {
            ApiResponse response = value(number);

            assertThatThrownBy(() -> response.toDataset(mapping("{'meanings': {'R': 'region'}}")))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageStartingWith("At /data/0/values/0: ")
                    .hasMessageContaining("at most 1000 digits");
        }

        @Test
        void exponentOfTenDigits_isRejected() {
            assertThatThrownBy(() -> value("1e9999999999"))
                    .hasMessageContaining("Value must be a number with an exponent of at most nine digits, but was"
                            + " 1e9999999999");
        }

        @Test
        void longNumber_isRejected() {
            assertThatThrownBy(() -> value("1".repeat(3000)))
                    .hasMessageContaining("at /data/0/values/0: Number must have at most 2100 characters, but has 3000;"
                            + " raise the limit with ReadLimits.withNumberLength");
        }

        @Test
        void duplicateCells_areRejectedWithBothLocations() {
            ApiResponse response = document(ApiFormat.PXWEB, pxWeb(KEY + "'1']}, " + KEY + "'2']}"));

            assertThatThrownBy(() -> response.toDataset(mapping("{'meanings': {'R': 'region'}}")))
                    .hasMessageStartingWith("At /data/1/values/0: Observations must differ in indicator, unit, region,"
                            + " period or another dimension, but this one and the one at /data/0/values/0 do not: ");
        }

        @Test
        void missingDimension_isRejectedWithTheRemedy() {
            assertThatThrownBy(() -> value("'1'").toDataset())
                    .hasMessage("Data set 'series' must have a dimension for the region, but the mapping has none among"
                            + " ['R', 'T', 'ContentsCode']; map one of them, as in {\"meanings\": {\"geo\":"
                            + " \"region\"}}, or specify the region, as in {\"region\": \"DE\"}");
        }
    }

    @Nested
    class Limits {
        private static ApiResponse read(String text, ReadLimits limits) throws IOException {
            InputStream in = new ByteArrayInputStream(json(text).getBytes(StandardCharsets.UTF_8));
            return ApiJson.readDocument(ApiFormat.PXWEB, in, JsonOptions.DEFAULT.withLimits(limits));
        }

        @Test
        void longTexts_areRejected() {
            String text = pxWeb("{'key': ['1', '2024'], 'values': ['" + "x".repeat(11) + "']}");

            assertThatThrownBy(() -> read(text, ReadLimits.DEFAULT.withTextLength(10)))
                    .hasMessageEndingWith("at /data/0/values/0: Text must have at most 10 characters, but has 11; raise"
                            + " the limit with ReadLimits.withTextLength");
        }

        @ParameterizedTest
        @CsvSource({"12345.67", "'\"12345.67\"'"})
        void numbersOfManyDigits_areRejected(String number) throws IOException {
            String text = pxWeb("{'key': ['1', '2024'], 'values': [" + number + "]}");

            assertThat(read(text, ReadLimits.DEFAULT.withDigits(7)).observations())
                    .hasSize(1);
            assertThatThrownBy(() -> read(text, ReadLimits.DEFAULT.withDigits(6)))
                    .hasMessageEndingWith("at /data/0/values/0: Number must have at most 6 digits, but has 7; raise the"
                            + " limit with ReadLimits.withDigits");
        }

        @Test
        void otherMembers_haveLimits() {
            String text =
                    "{'more': [{'a': '" + "x".repeat(11) + "'}], " + pxWeb("").substring(1);

            assertThatThrownBy(() -> read(text, ReadLimits.DEFAULT.withTextLength(10)))
                    .hasMessageContaining("at /more/0/a: Text must have at most 10 characters");
        }
    }
}
