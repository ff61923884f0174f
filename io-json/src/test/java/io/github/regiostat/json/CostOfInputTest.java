// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts that would cost much if the cost of reading were not proportional to their length. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CostOfInputTest {
    private interface TextReader {
        Object read(String text);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    /** Returns texts of one hash code. */
    private static List<String> colliding(int bits) {
        return IntStream.range(0, 1 << bits)
                .mapToObj(number -> IntStream.range(0, bits)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String worldBankRow(String id, String name, String country, String date, String value) {
        return "{'indicator': {'id': '" + id + "', 'value': '" + name + "'}, 'country': {'id': '" + country
                + "', 'value': ''}, 'countryiso3code': '', 'date': '" + date + "', 'value': " + value
                + ", 'unit': '', 'obs_status': '', 'decimal': 0}";
    }

    private static String worldBank(String rows) {
        return json("[{'page': 1, 'pages': 1, 'per_page': 50, 'total': 1}, [" + rows + "]]");
    }

    @Nested
    class LongNumbers {
        private static final String LONG = "7".repeat(400_000);

        static Stream<Arguments> texts() {
            String sdmx = "{'data': {'structures': [{'dimensions': {'observation': [{'id': 'GEO', 'values':"
                    + " [{'id': 'DE'}]}]}}], 'dataSets': [{'structure': 0, 'observations': {'0': ['N']}}]}}";
            String frankfurter = "{'amount': 'A', 'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 'N'}}";
            String own = "{'regiostat': 1, 'indicators': [{'id': 'a', 'kind': 'multiple'}],"
                    + " 'measurements': [{'indicator': 'a', 'region': 'CN', 'period': '2024', 'value': {'times':"
                    + " 'N'}}]}";
            return Stream.of(
                    Arguments.of((TextReader) RatesJson::readDocument, frankfurter.replace("A", "1")),
                    Arguments.of(
                            (TextReader) RatesJson::readDocument,
                            frankfurter.replace("N", "2").replace("A", "N")),
                    Arguments.of((TextReader) SdmxJson::readDocument, sdmx),
                    Arguments.of(
                            (TextReader) WorldBankJson::readDocument,
                            worldBank(worldBankRow("a", "a", "FR", "2023", "'N'"))),
                    Arguments.of(
                            (TextReader) JsonStat::readDocument,
                            "{'version': '2.0', 'class': 'dataset', 'id': ['geo'], 'size': [1], 'dimension': {'geo':"
                                    + " {'category': {'index': ['DE']}}}, 'value': ['N']}"),
                    Arguments.of((TextReader) RegiostatJson::readDocument, own),
                    Arguments.of((TextReader) Mapping::parse, "{'units': {'a': {'perCount': 'N'}}}"));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void numbersInTexts_areRejectedBeforeArithmetic(TextReader reader, String text) {
            for (String number : List.of("'" + LONG + "'", LONG)) {
                String hostile = json(text.replace("\"N\"", "'N'").replace("'N'", number));

                assertThatThrownBy(() -> reader.read(hostile))
                        .isInstanceOf(FormatException.class)
                        .hasMessageMatching("(?s).*: (Number|Text) must have at most (2100|100000) characters, but has"
                                + " [0-9]+; raise the limit with ReadLimits.with(NumberLength|TextLength)");
            }
        }

        @ParameterizedTest
        @MethodSource("texts")
        void shorterNumbersInTexts_areRejectedAsNumbers(TextReader reader, String text) {
            String number = "7".repeat(2101);
            String hostile = json(text).replace("\"N\"", '"' + number + '"');

            assertThatThrownBy(() -> reader.read(hostile))
                    .isInstanceOf(FormatException.class)
                    .hasMessageEndingWith(": Number must have at most 2100 characters, but has 2101; raise the limit"
                            + " with ReadLimits.withNumberLength");
        }
    }

    @Nested
    class WorldBankNames {
        private static Object read(String name) {
            return WorldBankJson.readDocument(worldBank(worldBankRow("a.b", name, "FR", "2023", "1")))
                    .toDataset();
        }

        @Test
        void backtracking_doesNotOccur() {
            assertThat(read("x (" + "per ".repeat(20_000) + ", )")).isNotNull();
            assertThat(read("x " + "(".repeat(40_000))).isNotNull();
            assertThat(read("(% ".repeat(20_000) + ")")).isNotNull();
        }

        static Stream<String> names() {
            return Stream.of(
                    "x (% of \u00a0)",
                    "x (constant 0000 US$)",
                    "x (a per 0 b)",
                    "x (per 0 people)",
                    "x (a per 999,999,999,999,999,999,999 b)",
                    "x (a per 10000000000000000000000 b)",
                    "x (a per 999,999,999,999,999,999 billion people)",
                    "x".repeat(1001),
                    "x (0000 = 100)",
                    "x (\u00a0 per \u00a0)",
                    "x (million \u00a0)");
        }

        @ParameterizedTest
        @MethodSource("names")
        void noName_isRejected(String name) {
            assertThat(read(name)).isNotNull();
        }
    }

    @Nested
    class Groups {
        private static final String MEMBER = "{'region': 'DE', 'from': '%s', 'to': '%s'}";

        private static String regions(String regions) {
            return json("{'regiostat': 1, 'regions': [" + regions + "]}");
        }

        private static String dated(int number, String code) {
            LocalDate from = LocalDate.of(1900, 1, 1).plusDays(2L * number);
            return MEMBER.replace("DE", code).formatted(from, from.plusDays(1));
        }

        private static String group(String code, String members) {
            return "{'code': 'local:" + code + "', 'kind': 'group', 'members': [" + members + "]}";
        }

        @Test
        void manyPeriodsOfOneMember_areRead() {
            String text = regions(group("a", joined(12_000, number -> dated(number, "DE"))));

            assertThat(RegiostatJson.readDocument(text).regions()).hasSize(1);
        }

        @Test
        void manyNamesOfOneRegion_areRead() {
            String names = joined(
                    12_000,
                    number -> "'x" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + "-u-" + "ab"
                            + (char) ('a' + number % 26) + "': 'n'");
            String text = regions("{'code': 'local:a', 'kind': 'zone', 'names': {" + names + "}}");

            assertThat(RegiostatJson.readDocument(text).regions()).hasSize(1);
        }

        @Test
        void manyDimensionsOfOneMeasurement_areRead() {
            String text = json("{'regiostat': 1, 'indicators': [{'id': 'a', 'kind': 'multiple'}], 'measurements':"
                    + " [{'indicator': 'a', 'region': 'DE', 'period': '2020', 'value': {'times': '1'}, 'breakdown': {"
                    + joined(30_000, number -> "'d" + number + "': 'x'") + "}}]}");

            assertThat(RegiostatJson.readDocument(text).measurements())
                    .singleElement()
                    .satisfies(
                            measurement -> assertThat(measurement.dimensions()).hasSize(30_000));
        }

        @Test
        void manyDatedSubgroups_areRead() {
            String text = regions(joined(1000, number -> group("s" + number, "'FR', 'DE'")) + ","
                    + group("a", joined(1000, number -> dated(number, "local:s" + number))));

            assertThat(RegiostatJson.readDocument(text).regions()).hasSize(1001);
        }

        @Test
        void manyGroupsThatShareOne_areRead() {
            String text = regions(joined(500, number -> "{'code': 'local:z" + number + "', 'kind': 'zone'}") + ","
                    + group("s", joined(500, number -> "'local:z" + number + "'")) + ","
                    + joined(2000, number -> group("g" + number, "'local:s'")));

            assertThat(RegiostatJson.readDocument(text).regions()).hasSize(2501);
        }
    }

    @Nested
    class CollidingKeys {
        @Test
        void categoriesOfJsonStat_areRead() {
            List<String> codes = colliding(14);
            String text = json("{'version': '2.0', 'class': 'dataset', 'id': ['geo'], 'size': [" + codes.size()
                    + "], 'dimension': {'geo': {'category': {'index': ['" + String.join("','", codes)
                    + "']}}}, 'value': {'0': 1}}");

            assertThat(JsonStat.readDocument(text)).isNotNull();
        }

        @Test
        void attributesOfSdmx_areRead() throws IOException {
            List<String> codes = colliding(12);
            JsonOptions options = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withAttributes(codes.size()));
            String text = json("{'data': {'structures': [{'dimensions': {'observation': [{'id': 'GEO', 'values':"
                    + " [{'id': 'DE'}]}]}, 'attributes': {'observation': ["
                    + codes.stream()
                            .map(code -> "{'id': '" + code + "', 'values': [{'id': 'x'}]}")
                            .collect(Collectors.joining(","))
                    + "]}}], 'dataSets': [{'structure': 0, 'observations': {'0': [1" + ",0".repeat(codes.size())
                    + "]}}]}}");

            assertThat(SdmxJson.readDocument(stream(text), options)).isNotNull();
        }

        @Test
        void idsOfTheWorldBank_areRead() {
            List<String> codes = colliding(14);
            String text = worldBank(codes.stream()
                    .map(code -> worldBankRow(code, code, code, "2023", "1"))
                    .collect(Collectors.joining(",")));

            assertThat(WorldBankJson.readDocument(text)).isNotNull();
        }

        @Test
        void notes_areRead() {
            List<String> codes = colliding(14);
            String text = json("{'version': '2.0', 'class': 'dataset', 'id': ['geo'], 'size': [1], 'dimension':"
                    + " {'geo': {'category': {'index': ['DE'], 'note': {'DE': ['" + String.join("','", codes)
                    + "']}}}}, 'value': [1], 'status': {'0': 'a'}}");

            assertThat(JsonStat.readDocument(text)).isNotNull();
        }

        @Test
        void regionsOfOwnJson_areRead() {
            List<String> codes = colliding(12);
            String text = json("{'regiostat': 1, 'regions': ["
                    + codes.stream()
                            .map(code ->
                                    "{'code': 'local:" + code + "', 'kind': 'zone', 'names': {'en': '" + code + "'}}")
                            .collect(Collectors.joining(","))
                    + "]}");

            assertThat(RegiostatJson.readDocument(text).regions()).hasSize(codes.size());
        }
    }

    @Nested
    class Dimensions {
        @Test
        void cellsOfManyDimensions_areCountedFromEntries() {
            String ids = joined(30, number -> "'d" + number + "'");
            String text = json("{'version': '2.0', 'class': 'dataset', 'id': [" + ids + "], 'size': ["
                    + joined(30, number -> "2") + "], 'dimension': {"
                    + joined(30, number -> "'d" + number + "': {'category': {'index': ['a', 'b']}}")
                    + "}, 'value': {'0': 1}}");

            assertThat(JsonStat.readDocument(text)).isNotNull();
        }

        @Test
        void manyDimensionsOfJsonStat_areRejected() {
            String ids = joined(20_000, number -> "'d" + number + "'");
            String text = json("{'version': '2.0', 'class': 'dataset', 'id': [" + ids + "], 'size': ["
                    + joined(20_000, number -> "1") + "], 'dimension': {"
                    + joined(20_000, number -> "'d" + number + "': {'category': {'index': ['a']}}")
                    + "}, 'value': {'0': 1}}");

            assertThatThrownBy(() -> JsonStat.readDocument(text))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("Cube must have at most 1000 dimensions, but has 1001")
                    .hasMessageContaining("ReadLimits.withDimensions");
        }

        @Test
        void moreCellsThanTheLimit_areRejected() {
            JsonOptions options = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withCells(2));
            String cube = json("{'version': '2.0', 'class': 'dataset', 'id': ['a'], 'size': [3],"
                    + " 'dimension': {'a': {'category': {'index': ['x', 'y', 'z']}}}, 'value': [1, 2, 3]}");
            assertThatThrownBy(() -> JsonStat.readDocument(stream(cube), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("Cube must have at most 2 cells with values, but has 3 or more; raise the"
                            + " limit with ReadLimits.withCells");
            String message = json("{'data': {'structures': [{'dimensions': {'observation': [{'id': 'a', 'values':"
                    + " [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}]}]}}], 'dataSets': [{'structure': 0, 'observations':"
                    + " {'0': [1], '1': [2], '2': [3]}}]}}");
            assertThatThrownBy(() -> SdmxJson.readDocument(stream(message), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("ReadLimits.withCells");
        }

        @Test
        void keyOfManyIndexes_isRejected() {
            String dimension = "{'data': {'structures': [{'dimensions': {'observation': [{'id': 'a', 'values': [{'id':"
                    + " 'x'}]}]}}], 'dataSets': [{'structure': 0, 'observations': {'KEY': [1]}}]}}";
            String text = json(dimension.replace("KEY", "0:".repeat(20_000) + "0"));

            assertThatThrownBy(() -> SdmxJson.readDocument(text))
                    .isInstanceOf(FormatException.class)
                    .hasMessageEndingWith(": Cube must have at most 1000 dimensions, but has 1001 or more; raise the"
                            + " limit with ReadLimits.withDimensions");
        }

        /** The location of each index of each key had a copy of the key. */
        @Test
        void keysWithGreaterIndexes_areRejectedForTheirNumberOfIndexes() {
            String text = json("{'data': {'structures': [{'dimensions': {'observation': [{'id': 'a', 'values': [{'id':"
                    + " 'x'}]}]}}], 'dataSets': [{'structure': 0, 'observations': {"
                    + joined(120, key -> "'" + (key + 100) + (":" + (key + 100)).repeat(999) + "': [1]") + "}}]}}");

            assertThatThrownBy(() -> SdmxJson.readDocument(text))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("must have a key of 1 index (a), but was '100:100:");
        }

        @Test
        void manyDimensionsOfSdmx_areRejected() {
            String text = json("{'data': {'structures': [{'dimensions': {'observation': ["
                    + joined(10_000, number -> "{'id': 'd" + number + "', 'values': [{'id': 'a'}]}")
                    + "]}}], 'dataSets': [{'structure': 0, 'observations': {'0" + ":0".repeat(9_999)
                    + "': [1]}}]}}");

            assertThatThrownBy(() -> SdmxJson.readDocument(text))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("Cube must have at most 1000 dimensions, but has 1001")
                    .hasMessageContaining("ReadLimits.withDimensions");
        }
    }

    @Nested
    class AttributesOfSdmx {
        /** Returns a message whose observations have the attributes of each group and those of the data set. */
        private static String message(int groups, int attributes, int observations) {
            int dimensions = 13;
            String components = joined(dimensions, number -> "{'id': 'D" + number + "', 'values': [{'id': 'a'}]}");
            String keyOfAll = "0:".repeat(dimensions);
            return json("{'data': {'structures': [{'dimensions': {'observation': [" + components
                    + ", {'id': 'T', 'values': [" + joined(observations, number -> "{'id': 't" + number + "'}")
                    + "]}]}, 'attributes': {'dataSet': ["
                    + joined(attributes, number -> "{'id': 'A" + number + "'}")
                    + "], 'dimensionGroup': [{'id': 'G'}], 'observation': [{'id': 'O'}]}}], 'dataSets': [{'structure':"
                    + " 0, 'attributes': [" + joined(attributes, number -> "'x'")
                    + "], 'dimensionGroupAttributes': {"
                    + joined(groups, number -> "'" + key(number, dimensions) + "': ['g" + number + "']")
                    + "}, 'observations': {"
                    + joined(observations, number -> "'" + keyOfAll + number + "': [1, 'o" + number + "']") + "}}]}}");
        }

        private static String key(int number, int dimensions) {
            return IntStream.range(0, dimensions)
                            .mapToObj(i -> (number >> i & 1) == 1 ? "0:" : ":")
                            .collect(Collectors.joining())
                    + (number == 0 ? "0" : "");
        }

        @Test
        void manyGroupsOfDimensions_areRejected() {
            assertThatThrownBy(() -> SdmxJson.readDocument(message(4000, 1, 4000)))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining(", at /data/dataSets/0/dimensionGroupAttributes/")
                    .hasMessageEndingWith(": Data set must have at most 100 groups of dimensions with attributes, but"
                            + " has 101 or more; raise the limit with ReadLimits.withDimensionGroups");
        }

        @Test
        void manyAttributes_areRejected() {
            assertThatThrownBy(() -> SdmxJson.readDocument(message(1, 4000, 4000)))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining(", at /data/structures/0/attributes/dataSet/100: ")
                    .hasMessageEndingWith(": Cube must have at most 100 attributes, but has 101 or more; raise the"
                            + " limit with ReadLimits.withAttributes");
        }

        @Test
        void manyMeasures_areRejected() {
            String text = json("{'data': {'structures': [{'dimensions': {'observation': []}, 'measures':"
                    + " {'observation': [" + joined(4000, number -> "{'id': 'M" + number + "'}") + "]}}]}}");

            assertThatThrownBy(() -> SdmxJson.readDocument(text))
                    .isInstanceOf(FormatException.class)
                    .hasMessageEndingWith(": Cube must have at most 100 measures, but has 101 or more; raise the limit"
                            + " with ReadLimits.withAttributes");
        }

        @Test
        void observationsHaveTheAttributesOfTheGroupWithMostDimensions() {
            assertThat(SdmxJson.readDocument(message(64, 3, 200)).observations())
                    .hasSize(200)
                    .allSatisfy(
                            observation -> assertThat(observation.attributes().toString())
                                    .matches("\\{A0=\"x\", A1=\"x\", A2=\"x\", G=\"g63\", O=\"o[0-9]+\"\\}"));
        }

        @Test
        void raisedLimits_areKept() throws IOException {
            JsonOptions options = JsonOptions.DEFAULT.withLimits(
                    ReadLimits.DEFAULT.withDimensionGroups(128).withAttributes(300));

            assertThat(SdmxJson.readDocument(stream(message(128, 290, 10)), options)
                            .observations())
                    .allSatisfy(observation -> assertThat(observation.attributes())
                            .hasSize(292)
                            .hasEntrySatisfying(
                                    "G", content -> assertThat(content.text()).isEqualTo("g127")));
        }
    }

    @Nested
    class SizesOfLists {
        private static final ReadLimits SMALL =
                ReadLimits.DEFAULT.withCategories(2).withDictionarySize(2);
        private static final String CATEGORIES = "Dimension must have at most 2 categories, but has 3 or more; raise"
                + " the limit with ReadLimits.withCategories";
        private static final String CODES = "Code list must have at most 2 codes, but has 3 or more; raise the limit"
                + " with ReadLimits.withDictionarySize";

        private static String cube(String category) {
            return json("{'version': '2.0', 'class': 'dataset', 'id': ['geo'], 'size': [3], 'dimension': {'geo':"
                    + " {'category': {" + category + "}}}, 'value': [1, 2, 3]}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'index': ['a', 'b', 'c']",
                    "'index': {'a': 0, 'b': 1, 'c': 2}",
                    "'label': {'a': 'A', 'b': 'B', 'c': 'C'}"
                })
        void categoriesOfJsonStat_areLimited(String category) throws IOException {
            JsonOptions options = JsonOptions.DEFAULT.withLimits(SMALL);

            assertThatThrownBy(() -> JsonStat.readDocument(stream(cube(category)), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageMatching("Line 1, column [0-9]+, at /dimension/geo/category/[a-z]+/[2c]: " + CATEGORIES);
            assertThat(JsonStat.readDocument(
                            stream(cube(category)), JsonOptions.DEFAULT.withLimits(SMALL.withCategories(3))))
                    .isNotNull();
        }

        @Test
        void valuesOfSdmx_areLimited() throws IOException {
            String values = "'values': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}]";
            String dimension =
                    json("{'data': {'structures': [{'dimensions': {'observation': [{'id': 'a', " + values + "}]}}]}}");
            String attribute =
                    json("{'data': {'structures': [{'attributes': {'observation': [{'id': 'a', " + values + "}]}}]}}");
            JsonOptions options = JsonOptions.DEFAULT.withLimits(SMALL);

            assertThatThrownBy(() -> SdmxJson.readDocument(stream(dimension), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageMatching(
                            "Line 1, column [0-9]+, at /data/structures/0/dimensions/observation/0/values/2: "
                                    + CATEGORIES);
            assertThatThrownBy(() -> SdmxJson.readDocument(stream(attribute), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageMatching(
                            "Line 1, column [0-9]+, at /data/structures/0/attributes/observation/0/values/2: " + CODES);
        }

        @Test
        void codesOfOwnJson_areLimited() throws IOException {
            String text = json("{'regiostat': 1, 'codeLists': {'product': {'name': 'p', 'codes': [{'code': 'a'},"
                    + " {'code': 'b'}, {'code': 'c'}]}}}");
            JsonOptions options = JsonOptions.DEFAULT.withLimits(SMALL);

            assertThatThrownBy(() -> RegiostatJson.readDocument(stream(text), options))
                    .isInstanceOf(FormatException.class)
                    .hasMessageMatching("Line 1, column [0-9]+, at /codeLists/product/codes/2: " + CODES);
        }
    }

    @Nested
    class CellsWhileReading {
        /** The text of a long document, whose characters are counted as they are read. */
        private static final class CountingStream extends ByteArrayInputStream {
            CountingStream(String text) {
                super(text.getBytes(StandardCharsets.UTF_8));
            }

            int count() {
                return pos;
            }
        }

        static Stream<String> documents() {
            String cube = "{'version': '2.0', 'class': 'dataset', 'id': ['a'], 'size': [300000], %s}";
            String numbers = joined(300_000, number -> "1.5");
            String message = "{'data': {'structures': [{'dimensions': {'observation': [{'id': 'a', 'values': ["
                    + joined(10, number -> "{'id': 'c" + number + "'}")
                    + "]}]}}], 'dataSets': [{'structure': 0, %s}]}}";
            return Stream.of(
                            cube.formatted("'value': [" + numbers + "]"),
                            cube.formatted("'value': [" + numbers.replace("1.5", "1.5e0") + "]"),
                            cube.formatted("'value': {" + joined(300_000, number -> "'" + number + "': 1") + "}"),
                            cube.formatted("'status': {" + joined(300_000, number -> "'" + number + "': 'p'") + "}"),
                            cube.formatted("'status': [" + joined(300_000, number -> "'p'") + "]"),
                            message.formatted(
                                    "'observations': {" + joined(300_000, number -> "'" + number + "': [1]") + "}"))
                    .map(CostOfInputTest::json);
        }

        @ParameterizedTest
        @MethodSource("documents")
        void moreCellsThanTheLimit_endTheReading(String text) {
            JsonOptions options = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withCells(1000));
            CountingStream in = new CountingStream(text);

            assertThatThrownBy(() -> {
                        if (text.contains("structures")) {
                            SdmxJson.readDocument(in, options);
                        } else {
                            JsonStat.readDocument(in, options);
                        }
                    })
                    .isInstanceOf(FormatException.class)
                    .hasMessageMatching(
                            "Line 1, column [0-9]{4,5}, at /(value|status|data/dataSets/0/observations)/1000: Cube"
                                    + " must have at most 1000 cells with values, but has 1001 or more; raise the"
                                    + " limit with ReadLimits.withCells");
            assertThat(in.count()).isLessThan(text.length() / 4);
        }
    }

    @Nested
    class Rates {
        @Test
        void anyUnitMultiplier_isRejectedWithItsLocation() {
            assertThatThrownBy(() ->
                            RatesJson.readDocument(ecb("-2147483648", "ECB")).toExchangeRates())
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("At /dataSets/0/series/0:0:0:0:0/observations/0: Unit multiplier")
                    .hasMessageEndingWith("must be a power of ten from -15 to 15, but was '-2147483648'");
        }

        @Test
        void longAmount_isRejectedBeforeItDividesEachRate() {
            assertThatThrownBy(() -> RatesJson.readDocument(json("{'amount': " + "7".repeat(31)
                            + ", 'base': 'EUR', 'date': '2020-01-01', 'rates': {'USD': 1.1}}")))
                    .isInstanceOf(FormatException.class)
                    .hasMessage("Line 1, column 12, at /amount: Amount must have at most 30 digits, but has 31");
        }

        @Test
        void anySender_isAccepted() {
            assertThat(RatesJson.readDocument(ecb("0", "\\u202e")).toExchangeRates())
                    .isNotNull();
        }

        private static String ecb(String multiplier, String sender) {
            return json("{'header': {'id': 'x', 'sender': {'id': '" + sender + "'}}, 'dataSets': [{'series':"
                    + " {'0:0:0:0:0': {'attributes': [0], 'observations': {'0': [1.1]}}}}], 'structure': {'dimensions':"
                    + " {'series': [{'id': 'FREQ', 'values': [{'id': 'D'}]}, {'id': 'CURRENCY', 'values': [{'id':"
                    + " 'USD'}]}, {'id': 'CURRENCY_DENOM', 'values': [{'id': 'EUR'}]}, {'id': 'EXR_TYPE', 'values':"
                    + " [{'id': 'SP00'}]}, {'id': 'EXR_SUFFIX', 'values': [{'id': 'A'}]}], 'observation': [{'id':"
                    + " 'TIME_PERIOD', 'values': [{'id': '2024-01-02'}]}]}, 'attributes': {'series': [{'id':"
                    + " 'UNIT_MULT', 'values': [{'id': '" + multiplier + "'}]}]}}}");
        }
    }
}
