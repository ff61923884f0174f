// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Accepted messages with their observations, and rejected messages with location and reason. Texts use ' instead of ".
 */
class SdmxCaseTableTest {
    @TempDir
    Path directory;

    /** REF_AREA at the series, TIME_PERIOD at the observation, and no attributes. */
    private static final String PLAIN = """
            'structure': {'dimensions': {
              'series': [{'id': 'REF_AREA', 'values': [{'id': 'BJ', 'name': 'Beijing'}, {'id': 'TJ'}]}],
              'observation': [{'id': 'TIME_PERIOD', 'values': [{'id': '2023'}, {'id': '2024'}]}]}%s}""";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A message of the working draft with one series, BJ, and the observations. */
    private static String observations(String observations) {
        return "{" + PLAIN.formatted("") + ", 'dataSets': [{'series': {'0': {'observations': {" + observations
                + "}}}}]}";
    }

    /** The same message with attributes. */
    private static String withAttributes(String attributes, String dataSet) {
        return "{" + PLAIN.formatted(", 'attributes': {" + attributes + "}") + ", 'dataSets': [{" + dataSet + "}]}";
    }

    /** A status attribute of the observation with three values and null. */
    private static String status(String more, String observation) {
        return withAttributes(
                "'observation': [{'id': 'OBS_STATUS', 'values': [{'id': 'A', 'name': 'Normal'}, null, {'name': 'estimated'}]%s}]"
                        .formatted(more),
                "'series': {'0': {'observations': {'0': " + observation + "}}}");
    }

    /** A message of 2.x with three dimensions at the observation. */
    private static String cube(String parts, String dataSets) {
        return """
                {'data': {'structures': [{'dimensions': {
                   'dataSet': [{'id': 'FREQ', 'keyPosition': 1, 'values': [{'id': 'A'}]}],
                   'observation': [{'id': 'SEX', 'keyPosition': 2, 'values': [{'id': 'F'}, {'id': 'M'}]},
                                   {'id': 'TIME_PERIOD', 'keyPosition': 0, 'values': [{'id': '2023'}, {'id': '2024'}]}]}%s}],
                  'dataSets': [%s]}}""".formatted(parts, dataSets);
    }

    private static String measures(String measures, String observation) {
        return cube(
                ", 'measures': {'observation': [" + measures + "]}", "{'observations': {'0:0': " + observation + "}}");
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                        values(),
                        attributes(),
                        levels(),
                        groups(),
                        forms(),
                        severalMeasures(),
                        dataSets(),
                        emptyMessages(),
                        oddities())
                .flatMap(cases -> cases);
    }

    private static Arguments value(String element, String observation) {
        return read(
                "value " + element,
                observations("'0': [" + element + "]"),
                "{REF_AREA='BJ', TIME_PERIOD='2023'} " + observation + " {}");
    }

    private static Arguments read(String name, String text, String... observations) {
        return arguments(name, text, List.of(observations));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value("40.3000", "40.3000"),
                value("0", "0"),
                value("-0", "-0"),
                value("-0.00", "-0.00"),
                value("-12.50", "-12.50"),
                value("1.5E3", "1.5E3"),
                value("1e-7", "1e-7"),
                value("1e400", "1e400"),
                value("1e1000000000", "1e1000000000"),
                value("12345678901234567890.1234567890", "12345678901234567890.1234567890"),
                value("'12.50'", "12.50"),
                value("'1.5E3'", "1.5E3"),
                value("'-0'", "-0"),
                value("null", "missing"),
                value("'NaN'", "missing"),
                value("'#N/A'", "missing"),
                value("", "missing"),
                value("'n/a'", "'n/a'"),
                value("''", "''"),
                value("'01'", "'01'"),
                value("' 1'", "' 1'"),
                value("'1,5'", "'1,5'"),
                value("'a\\nb'", "'a\\u000ab'"),
                value("true", "true"),
                value("[1.50, null]", "[1.50,null]"),
                value("{'en': 'much'}", "{'en':'much'}"),
                read("bare number", observations("'0': 40.30"), "{REF_AREA='BJ', TIME_PERIOD='2023'} 40.30 {}"),
                read("bare null", observations("'0': null"), "{REF_AREA='BJ', TIME_PERIOD='2023'} missing {}"),
                read(
                        "numbers, texts and numbers again",
                        observations("'0': [7], '1': ['few']"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 7 {}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 'few' {}"));
    }

    private static Arguments status(String name, String more, String observation, String attributes) {
        return read(name, status(more, observation), "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {" + attributes + "}");
    }

    private static Arguments uncoded(String element, String content) {
        return read(
                "the attribute " + element + " itself",
                withAttributes(
                        "'observation': [{'id': 'NOTE'}, {'id': 'OTHER', 'values': [{'id': 'x'}]}]",
                        "'series': {'0': {'observations': {'0': [1, " + element + ", 0]}}}"),
                "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {" + content + "OTHER='x'}");
    }

    private static Arguments uncodedValue(String value, String content) {
        return read(
                "attribute with the value " + value,
                withAttributes(
                        "'observation': [{'id': 'NOTE', 'values': [" + value + "]}]",
                        "'series': {'0': {'observations': {'0': [1, 0]}}}"),
                "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {" + content + "}");
    }

    static Stream<Arguments> attributes() {
        String withDefault = ", 'default': 'A'";
        return Stream.of(
                status("attribute by index", "", "[1, 0]", "OBS_STATUS='A'"),
                status("attribute by index of a name", "", "[1, 2]", "OBS_STATUS='estimated'"),
                status("attribute left out", "", "[1]", ""),
                status("attribute null", "", "[1, null]", ""),
                status("attribute by index of null", "", "[1, 1]", ""),
                status("default where left out", withDefault, "[1]", "OBS_STATUS='A'"),
                status("default where null", withDefault, "[1, null]", "OBS_STATUS='A'"),
                status("default where index of null", withDefault, "[1, 1]", "OBS_STATUS='A'"),
                status("no default where another value", withDefault, "[1, 2]", "OBS_STATUS='estimated'"),
                status("no default where intentionally nothing", withDefault, "[1, '#N/A']", ""),
                status("number for a default", ", 'default': 0", "[1]", "OBS_STATUS='0'"),
                status("several values", "", "[1, [0, 2]]", "OBS_STATUS=['A','estimated']"),
                status("several values and null", "", "[1, [null, 0]]", "OBS_STATUS=[null,'A']"),
                uncoded("'2013-03-18T11:00:00'", "NOTE='2013-03-18T11:00:00', "),
                uncoded("7", "NOTE=7, "),
                uncoded("-1.50", "NOTE=-1.50, "),
                uncoded("true", "NOTE=true, "),
                uncoded("['a', 'b']", "NOTE=['a','b'], "),
                uncoded("{'en': 'a', 'zh': 'b'}", "NOTE={'en':'a','zh':'b'}, "),
                uncoded("[{'en': 'a'}, null]", "NOTE=[{'en':'a'},null], "),
                uncoded("null", ""),
                uncoded("'NaN'", ""),
                uncodedValue("{'id': 'N', 'name': 'National'}", "NOTE='N'"),
                uncodedValue("{'id': 7, 'name': 'Seven'}", "NOTE='7'"),
                uncodedValue("{'name': 'National'}", "NOTE='National'"),
                uncodedValue("{'names': {'zh': '国家', 'en': 'National'}}", "NOTE='国家'"),
                uncodedValue("{'value': 'National'}", "NOTE='National'"),
                uncodedValue("{'value': 2.50}", "NOTE=2.50"),
                uncodedValue("{'value': false}", "NOTE=false"),
                uncodedValue("{'value': {'en': 'a'}}", "NOTE={'en':'a'}"),
                uncodedValue("{'values': ['a', 1]}", "NOTE=['a',1]"),
                uncodedValue("{'description': 'nothing to say'}", ""),
                read(
                        "text where no values are listed",
                        withAttributes(
                                "'observation': [{'id': 'NOTE', 'values': []}]",
                                "'series': {'0': {'observations': {'0': [1, 'so']}}}"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {NOTE='so'}"),
                read(
                        "annotation behind the attributes",
                        "{" + PLAIN.formatted(", 'annotations': [{'title': 'a'}, {'title': 'b'}]")
                                + ", 'dataSets': [{'annotations': [1], 'series': {'1': {'annotations': [0], 'observations': {'0': [1, 1]}}}}]}",
                        "{REF_AREA='TJ', TIME_PERIOD='2023'} 1 {}"));
    }

    static Stream<Arguments> levels() {
        String all = """
                'dataSet': [{'id': 'D', 'values': [{'id': 'd'}]}, {'id': 'X', 'values': [{'id': 'ofDataSet'}]}],
                'series': [{'id': 'S', 'values': [{'id': 's'}]}, {'id': 'X', 'values': [{'id': 'ofSeries'}], 'default': 'no'}],
                'observation': [{'id': 'O', 'values': [{'id': 'o'}]}, {'id': 'X', 'values': [{'id': 'own'}]}]""";
        return Stream.of(
                read(
                        "attributes of all levels, the nearest first",
                        withAttributes(
                                all,
                                "'attributes': [0, 0], 'series': {"
                                        + "'0': {'attributes': [0], 'observations': {'0': [1, 0], '1': [2, null, 0]}},"
                                        + "'1': {'attributes': [null, 0], 'observations': {'0': [3]}}}"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {D='d', X='ofDataSet', S='s', O='o'}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 2 {D='d', X='own', S='s'}",
                        "{REF_AREA='TJ', TIME_PERIOD='2023'} 3 {D='d', X='ofSeries'}"),
                read(
                        "nothing, said nearer, is nothing",
                        withAttributes(
                                "'dataSet': [{'id': 'X', 'values': [{'id': 'x'}]}], 'observation': [{'id': 'X', 'values': [{'id': 'y'}]}]",
                                "'attributes': [0], 'series': {'0': {'observations': {'0': [1, '#N/A'], '1': [2, null]}}}"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 2 {X='x'}"),
                read(
                        "the level that samples of 1.0 spell dataset",
                        "{'data': {'structure': {'dimensions': {'dataset': [{'id': 'FREQ', 'role': ['FREQ'], 'values': [{'id': 'A'}]}],"
                                + "'observation': [{'id': 'TIME_PERIOD', 'values': [{'id': '2023'}]}]}, 'attributes': {'dataset': [{'id': 'UNIT',"
                                + "'role': 'UNIT_MEASURE', 'relationship': {'none': {}}, 'values': [{'id': 'T'}]}]}},"
                                + "'dataSets': [{'attributes': [0], 'observations': {'0': [350.154]}}]}}",
                        "{FREQ='A', TIME_PERIOD='2023'} 350.154 {UNIT='T'}"));
    }

    private static Arguments group(String name, String attributes, String groups, String first, String last) {
        return read(
                name,
                cube(
                        ", 'attributes': {'dimensionGroup': [" + attributes + "]}",
                        "{'dimensionGroupAttributes': {" + groups + "}, 'observations': {'0:0': [1], '1:1': [2]}}"),
                "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 1 {" + first + "}",
                "{TIME_PERIOD='2024', FREQ='A', SEX='M'} 2 {" + last + "}");
    }

    /** The order of the structure is FREQ, SEX, TIME_PERIOD; the order of the key is TIME_PERIOD, FREQ, SEX. */
    static Stream<Arguments> groups() {
        String unit = "{'id': 'UNIT', 'values': [{'id': 'PS'}, {'id': 'TH'}]%s}";
        return Stream.of(
                group("group", unit.formatted(""), "':1:': [0]", "", "UNIT='PS'"),
                group(
                        "groups of two dimensions",
                        unit.formatted(""),
                        "'0:0:': [0], '0:1:': [1]",
                        "UNIT='PS'",
                        "UNIT='TH'"),
                group("group of all", unit.formatted(""), "'::': [1]", "UNIT='TH'", "UNIT='TH'"),
                group(
                        "group with a default",
                        unit.formatted(", 'default': 'TH'"),
                        "':1:': [0]",
                        "UNIT='TH'",
                        "UNIT='PS'"),
                group("more dimensions are nearer", unit.formatted(""), "':1:1': [1], ':1:': [0]", "", "UNIT='TH'"),
                group("dimension switched off", unit.formatted(""), "'~:1:~': [0]", "", "UNIT='PS'"),
                group("nothing for a group", unit.formatted(""), "':1:': null, ':0:': [null]", "", ""),
                group("value itself", "{'id': 'NOTE'}", "'::1': [{'en': 'a'}]", "", "NOTE={'en':'a'}"),
                group("order of the key where the other cannot be", unit.formatted(""), "'1:0:': [0]", "", "UNIT='PS'"),
                group(
                        "order of the key where the relationship says so",
                        unit.formatted(", 'relationship': {'dimensions': ['TIME_PERIOD']}"),
                        "'0::': [0]",
                        "UNIT='PS'",
                        ""),
                group(
                        "order as listed where the relationship says so",
                        unit.formatted(", 'relationship': {'dimensions': ['FREQ']}"),
                        "'0::': [0]",
                        "UNIT='PS'",
                        "UNIT='PS'"));
    }

    static Stream<Arguments> forms() {
        String structure = PLAIN.formatted("");
        return Stream.of(
                read(
                        "data before their structure",
                        "{'dataSets': [{'series': {'1': {'observations': {'1': [2, null]}}}}], " + structure + "}",
                        "{REF_AREA='TJ', TIME_PERIOD='2024'} 2 {}"),
                read(
                        "flat where the structure has series",
                        "{" + structure + ", 'dataSets': [{'observations': {'1:0': [3], '0:1': [4]}}]}",
                        "{REF_AREA='TJ', TIME_PERIOD='2023'} 3 {}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 4 {}"),
                read(
                        "series in any order, one of them empty, one null",
                        "{'dataSets': [{'series': {'1': {}, '0': {'observations': {'1': [2], '0': [1]}}}}, {'series': {'0': null}}], "
                                + structure + "}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 2 {}",
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}"),
                read(
                        "cross-section",
                        "{'structure': {'dimensions': {'series': [{'id': 'TIME_PERIOD', 'values': [{'id': '2023'}]}], 'observation': ["
                                + "{'id': 'REF_AREA', 'keyPosition': 0, 'values': [{'id': 'BJ'}, {'id': 'TJ'}]}]}},"
                                + "'dataSets': [{'series': {'0': {'observations': {'0': [1], '1': [2]}}}}]}",
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}",
                        "{REF_AREA='TJ', TIME_PERIOD='2023'} 2 {}"),
                read(
                        "no dimension but those of the data set",
                        "{'structure': {'dimensions': {'dataSet': [{'id': 'TIME_PERIOD', 'values': [{'id': '2023'}]}]}},"
                                + "'dataSets': [{'observations': {'': [1]}}]}",
                        "{TIME_PERIOD='2023'} 1 {}"),
                read(
                        "values of dimensions that are no codes",
                        "{'structure': {'dimensions': {'observation': [{'id': 'TIME_PERIOD', 'values': [{'value': '2023'}, {'value': 2024}, "
                                + "{'name': 'later'}]}]}}, 'dataSets': [{'observations': {'0': [1], '1': [2], '2': [3]}}]}",
                        "{TIME_PERIOD='2023'} 1 {}",
                        "{TIME_PERIOD=2024} 2 {}",
                        "{TIME_PERIOD='later'} 3 {}"));
    }

    static Stream<Arguments> severalMeasures() {
        String two = "{'id': 'LOW'}, {'id': 'HIGH'}";
        String attributes = """
                , 'attributes': {'observation': [{'id': 'A', 'values': [{'id': 'a'}], 'relationship': {'observation': {}, 'measures': ['HIGH']}},
                  {'id': 'B', 'values': [{'id': 'b'}]}]}""";
        String before = "{'observations': {'0:0': [1.0, 2.50, 0, 0], '1:0': [3]}}";
        String number = "{'id': 'OBS_VALUE', 'format': {'dataType': 'Double'}}";
        String embargo =
                ", 'attributes': {'observation': [{'id': 'EMBARGO'}, {'id': 'OBS_STATUS', 'values': [{'id': 'A'}]}]}";
        String[] four = {
            "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 1.0 {B='b'}",
            "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 2.50 {A='a', B='b'}",
            "{TIME_PERIOD='2023', FREQ='A', SEX='M'} 3 {}",
            "{TIME_PERIOD='2023', FREQ='A', SEX='M'} missing {}"
        };
        return Stream.of(
                read("two measures", cube(", 'measures': {'observation': [" + two + "]}" + attributes, before), four),
                read(
                        "two measures after their data",
                        structureLast(", 'measures': {'observation': [" + two + "]}" + attributes, before),
                        four),
                read(
                        "no measure",
                        cube(", 'measures': {}" + attributes, "{'observations': {'0:0': [0, 0]}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} missing {B='b'}"),
                read(
                        "no measure, after the data",
                        structureLast(", 'measures': {}" + attributes, "{'observations': {'0:0': [0, 0]}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} missing {B='b'}"),
                read(
                        "coded measure",
                        measures("{'id': 'M', 'values': [{'id': 'low'}, {'value': 2.50}]}, {'id': 'N'}", "[0, 5]"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 'low' {}",
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 5 {}"),
                read(
                        "coded measure of a number",
                        measures("{'id': 'M', 'values': [{'id': 'low'}, {'value': 2.50}]}", "[1]"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 2.50 {}"),
                read(
                        "coded measure without value",
                        measures("{'id': 'M', 'values': [{'id': 'low'}]}", "['#N/A']"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} missing {}"),
                read(
                        "attributes alone, where a number would be",
                        cube(
                                ", 'measures': {'observation': [" + number + "]}" + embargo,
                                "{'observations': {'0:0': ['2013-03-18', 0], '1:1': ['2013']}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} missing {EMBARGO='2013-03-18', OBS_STATUS='A'}",
                        "{TIME_PERIOD='2024', FREQ='A', SEX='M'} missing {EMBARGO='2013'}"),
                read(
                        "attributes alone, before their structure",
                        structureLast(
                                ", 'measures': {'observation': [" + number + "]}" + embargo,
                                "{'observations': {'0:0': ['2013-03-18', 0]}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} missing {EMBARGO='2013-03-18', OBS_STATUS='A'}"),
                read(
                        "a text for a number, where attributes alone would not fit",
                        cube(
                                ", 'measures': {'observation': [" + number + "]}" + embargo,
                                "{'observations': {'0:0': ['few', '2013-03-18', 0]}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 'few' {EMBARGO='2013-03-18', OBS_STATUS='A'}"));
    }

    /** The same message as a cube with the data before the structure. */
    private static String structureLast(String parts, String dataSets) {
        String first = cube(parts, "");
        int structures = first.indexOf("'structures'");
        int end = first.lastIndexOf(",\n  'dataSets'");
        return "{'data': {'dataSets': [" + dataSets + "], " + first.substring(structures, end) + "}}";
    }

    static Stream<Arguments> dataSets() {
        String two = """
                {'data': {'structures': [
                  {'dimensions': {'observation': [{'id': 'A', 'values': [{'id': 'a'}]}]}, 'dataSets': [1]},
                  {'dimensions': {'observation': [{'id': 'B', 'values': [{'id': 'b'}]}]}, 'dataSets': [0]}],
                 'dataSets': [%s]}}""";
        String deleted = "{'action': 'Delete', 'series': {'0': {'observations': {'0': []}}}}";
        return Stream.of(
                read(
                        "structures by index",
                        two.formatted(
                                "{'observations': {'0': [1]}, 'structure': 1}, {'structure': 0, 'observations': {'0': [2]}}"),
                        "{B='b'} 1 {}",
                        "{A='a'} 2 {}"),
                read(
                        "structures that say which data are theirs",
                        two.formatted(
                                "{'observations': {'0': [1]}}, {'observations': {'0': [2]}}, {'observations': {'0': [3]}}"),
                        "{B='b'} 1 {}",
                        "{A='a'} 2 {}",
                        "{A='a'} 3 {}"),
                read(
                        "what is to be deleted is no data",
                        "{" + PLAIN.formatted("")
                                + ", 'dataSets': [{'action': 'Replace', 'series': {'0': {'observations': {'1': [2]}}}}, "
                                + deleted + "]}",
                        "{REF_AREA='BJ', TIME_PERIOD='2024'} 2 {}"),
                read(
                        "to be deleted, with parts left out",
                        cube("", "{'observations': {':1': [], '~:': []}, 'action': 'Delete'}")),
                read(
                        "the same observation in two data sets",
                        cube("", "{'observations': {'0:0': [1]}}, {'observations': {'0:0': [2]}}"),
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 1 {}",
                        "{TIME_PERIOD='2023', FREQ='A', SEX='F'} 2 {}"));
    }

    static Stream<Arguments> emptyMessages() {
        return Stream.of(
                read("empty text", ""),
                read("white space", " \n "),
                read("header alone", "{'header': {'id': 'x'}}"),
                read("meta alone", "{'meta': {'id': 'x'}}"),
                read("data without anything", "{'data': {}}"),
                read("everything null", "{'header': null, 'structure': null, 'dataSets': null, 'errors': null}"),
                read("no data sets", "{" + PLAIN.formatted("") + ", 'dataSets': []}"),
                read(
                        "empty data sets",
                        "{" + PLAIN.formatted("") + ", 'dataSets': [{}, {'series': {}, 'observations': {}}]}"),
                read("empty data set without a structure", "{'dataSets': [{'action': 'Replace', 'observations': {}}]}"),
                read("no errors", "{'errors': [], 'dataSets': []}"));
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                read(
                        "members that nobody knows",
                        "{'x-a': {'b': [1, {'c': null}]}, 'dataSets': [{'x-b': [], 'series': {'0': {'x-c': {}, 'observations': {'0': [1]}}}}],"
                                + "'structure': {'x-d': 1, 'dimensions': {'x-e': [], 'series': [{'id': 'REF_AREA', 'x-f': null, 'values': "
                                + "[{'id': 'BJ', 'x-g': [[]]}]}], 'observation': [{'id': 'TIME_PERIOD', 'values': [{'id': '2023'}]}]}}}",
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}"),
                read(
                        "errors beside data",
                        "{'errors': [{'code': 400, 'title': 'so so'}], "
                                + observations("'0': [1]").substring(1),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}"),
                read(
                        "byte order mark",
                        "\ufeff" + observations("'0': [1]"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}"),
                read(
                        "index of an attribute that has no such value",
                        status("", "[1, 3]"),
                        "{REF_AREA='BJ', TIME_PERIOD='2023'} 1 {}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(String name, String text, List<String> observations) {
        SdmxMessage message = SdmxJson.readDocument(json(text));

        assertThat(message.observations().map(SdmxObservation::toString))
                .containsExactlyElementsOf(
                        observations.stream().map(SdmxCaseTableTest::json).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void written_isReadEqual(String name, String text, List<String> observations) {
        String written = SdmxJson.write(SdmxJson.readDocument(json(text)));

        assertThat(SdmxJson.readDocument(written).observations().map(SdmxObservation::toString))
                .containsExactlyElementsOf(
                        observations.stream().map(SdmxCaseTableTest::json).toList());
        assertThat(SdmxJson.write(SdmxJson.readDocument(written))).isEqualTo(written);
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                        rejectedKeys(),
                        rejectedAttributes(),
                        rejectedDataSets(),
                        rejectedStructures(),
                        rejectedMessages())
                .flatMap(cases -> cases);
    }

    private static Arguments rejectedText(String name, String text, String pointer, String reason) {
        return arguments(name, text, pointer, reason);
    }

    private static Arguments key(String keys, String pointer, String reason) {
        return rejectedText(
                "key of " + keys, observations(keys), "/dataSets/0/series/0/observations/" + pointer, reason);
    }

    private static Arguments key(String key, String reason) {
        return key("'" + key + "': [1]", key, reason + "'" + key + "'");
    }

    private static Arguments series(String name, String series, String pointer, String reason) {
        return rejectedText(name, dataSets("{'series': {" + series + "}}"), "/dataSets/0/series/" + pointer, reason);
    }

    private static String dataSets(String dataSets) {
        return "{" + PLAIN.formatted("") + ", 'dataSets': [" + dataSets + "]}";
    }

    static Stream<Arguments> rejectedKeys() {
        String malformed = "Observation must have a key of indexes separated by ':', such as '0:1', but has ";
        String arity = "Observation must have a key of 1 index (TIME_PERIOD), but was ";
        String period = "Index of dimension 'TIME_PERIOD' must be an index from 0 to 1, but was ";
        return Stream.of(
                key("x", malformed),
                key("-1", malformed),
                key("01", malformed),
                key(" 0", malformed),
                key("0.0", malformed),
                key("1000000000", malformed),
                key("0:0", arity),
                key("", arity),
                key("'0': [1], '0:0': [1]", "0:0", arity + "'0:0'"),
                key("'~': [1]", "~0", "Observation must have a key with an index for each dimension, but was '~'"),
                key("'2': [1]", "2", period + "2"),
                key("'0': [1], '9': [1], '2': [1]", "9", period + "9"),
                key("'0': [1], '0': [2]", "0", "Observation must have a unique key, but '0' is repeated"),
                key("'1': [1], '0': [2], '1': [3]", "1", "Observation must have a unique key, but '1' is repeated"),
                rejectedText(
                        "key of data before their structure",
                        "{'dataSets': [{'series': {'0': {'observations': {'0': [1], '2': [1], '3': [1]}}}}], "
                                + PLAIN.formatted("") + "}",
                        "/dataSets/0/series/0/observations/2",
                        period + "2"),
                rejectedText(
                        "keys of data before their structure",
                        "{'dataSets': [{'series': {'0': {'observations': {'0:0': [1], '0': [1]}}}}], "
                                + PLAIN.formatted("") + "}",
                        "/dataSets/0/series/0/observations/0:0",
                        arity + "'0:0'"),
                series(
                        "series of two dimensions",
                        "'0:0': {}",
                        "0:0",
                        "Series must have a key of 1 index (REF_AREA), but was '0:0'"),
                series(
                        "series outside",
                        "'0': {}, '5': {}",
                        "5",
                        "Index of dimension 'REF_AREA' must be an index from 0 to 1, but was 5"),
                series(
                        "series twice",
                        "'0': {}, '1': {}, '0': {}",
                        "0",
                        "Series must have a unique key, but '0' is repeated"),
                rejectedText(
                        "flat key without the dimension of series",
                        dataSets("{'observations': {'0': [1]}}"),
                        "/dataSets/0/observations/0",
                        "Observation must have a key of 2 indexes (REF_AREA:TIME_PERIOD), but was '0'"),
                rejectedText(
                        "flat key outside",
                        dataSets("{'observations': {'1:1': [1], '0:2': [1]}}"),
                        "/dataSets/0/observations/0:2",
                        period + "2"),
                rejectedText(
                        "key left empty where nothing is deleted",
                        cube("", "{'observations': {'0:': [1]}}"),
                        "/data/dataSets/0/observations/0:",
                        "Observation must have a key with an index for each dimension, but was '0:'"),
                rejectedText(
                        "key outside where it is deleted",
                        cube("", "{'observations': {'2:': []}, 'action': 'Delete'}"),
                        "/data/dataSets/0/observations/2:",
                        "Index of dimension 'SEX' must be an index from 0 to 1, but was 2"),
                rejectedText(
                        "index where there are no values",
                        "{'structure': {'dimensions': {'observation': [{'id': 'A\\nB'}]}}, 'dataSets': [{'observations': {'0': [1]}}]}",
                        "/dataSets/0/observations/0",
                        "Index of dimension 'A\\u000aB' must be absent, because there is nothing to refer to, but was 0"));
    }

    private static Arguments rejectedStatus(String observation, String pointer, String reason) {
        return rejectedText(
                "observation " + observation,
                status("", observation),
                "/dataSets/0/series/0/observations/0/" + pointer,
                reason);
    }

    static Stream<Arguments> rejectedAttributes() {
        String status = "Index of attribute 'OBS_STATUS' must be an index from 0 to 2, but was ";
        String annotation = "Index of an annotation must be an index from 0 to 0, but was 1";
        String annotated = "{" + PLAIN.formatted(", 'annotations': [{'title': 'x'}]") + ", 'dataSets': [{%s}]}";
        String ofSeries = "'series': [{'id': 'S', 'values': [{'id': 's'}]}]";
        return Stream.of(
                rejectedStatus("[1, 'A']", "1", status + "'A'"),
                rejectedStatus("['few', 'A']", "1", status + "'A'"),
                rejectedStatus("[1, '0']", "1", status + "'0'"),
                rejectedStatus("[1, 0.0]", "1", status + "0.0"),
                rejectedStatus("[1, -1]", "1", status + "-1"),
                rejectedStatus("[1, true]", "1", status + "true"),
                rejectedStatus("[1, {'en': 'a'}]", "1", status + "an object"),
                rejectedStatus("[1, [0, 'B']]", "1/1", status + "'B'"),
                rejectedStatus(
                        "[1, 0, 0]",
                        "2",
                        "Observation must have at most 1 attribute, the number in its structure, but has more"),
                rejectedStatus(
                        "[1, 0, null, 5]",
                        "3",
                        "Observation must have at most 1 attribute, the number in its structure, but has more"),
                rejectedText(
                        "observation that is an object",
                        observations("'0': {}"),
                        "/dataSets/0/series/0/observations/0",
                        "Observation must be an array, but was an object"),
                rejectedText(
                        "index where there are no values",
                        withAttributes(
                                "'observation': [{'id': 'S', 'values': []}]",
                                "'series': {'0': {'observations': {'0': [1, true]}}}"),
                        "/dataSets/0/series/0/observations/0/1",
                        "Index of attribute 'S' must be absent, because there is nothing to refer to, but was true"),
                rejectedText(
                        "text for an index of a series",
                        withAttributes(ofSeries, "'series': {'0': {'attributes': ['s']}}"),
                        "/dataSets/0/series/0/attributes/0",
                        "Index of attribute 'S' must be an index from 0 to 0, but was 's'"),
                rejectedText(
                        "more attributes of a series",
                        withAttributes(ofSeries, "'series': {'0': {'attributes': [0, null, 0]}}"),
                        "/dataSets/0/series/0/attributes/2",
                        "Series must have at most 1 attribute, the number in its structure, but has more"),
                rejectedText(
                        "attribute of a data set that has none",
                        dataSets("{'attributes': [0]}"),
                        "/dataSets/0/attributes/0",
                        "Data set must have at most 0 attributes, the number in its structure, but has more"),
                rejectedText(
                        "annotation of an observation",
                        annotated.formatted("'series': {'0': {'observations': {'0': [1, 1]}}}"),
                        "/dataSets/0/series/0/observations/0/1",
                        annotation),
                rejectedText(
                        "annotation of a series",
                        annotated.formatted("'series': {'0': {'annotations': [1]}}"),
                        "/dataSets/0/series/0/annotations/0",
                        annotation),
                rejectedText(
                        "annotation of a data set",
                        annotated.formatted("'annotations': [0, 1]"),
                        "/dataSets/0/annotations",
                        "Index of an annotation must be below 1, the number of annotations of the structure, but was 1"),
                rejectedText(
                        "attribute of a group where there is none",
                        cube("", "{'dimensionGroupAttributes': {'::': [0]}}"),
                        "/data/dataSets/0/dimensionGroupAttributes/::/0",
                        "Group of dimensions must have at most 0 attributes, the number in its structure, but has more"),
                rejectedText(
                        "group of two dimensions of three",
                        cube("", "{'dimensionGroupAttributes': {':': []}}"),
                        "/data/dataSets/0/dimensionGroupAttributes/:",
                        "Group of dimensions must have a key of 3 indexes (FREQ:SEX:TIME_PERIOD), but was ':'"),
                rejectedText(
                        "group outside in any order",
                        cube("", "{'dimensionGroupAttributes': {':2:2': []}}"),
                        "/data/dataSets/0/dimensionGroupAttributes/:2:2",
                        "Index of dimension 'SEX' must be an index from 0 to 1, but was 2"),
                rejectedText(
                        "group twice",
                        cube("", "{'dimensionGroupAttributes': {'::': [], ':0:': [], '::': []}}"),
                        "/data/dataSets/0/dimensionGroupAttributes/::",
                        "Group of dimensions must have a unique key, but '::' is repeated"),
                rejectedText(
                        "code for the index of a measure",
                        measures("{'id': 'M', 'values': [{'id': 'a'}, {'id': 'b'}]}", "['a']"),
                        "/data/dataSets/0",
                        "Observations must have an index from 0 to 1 for 'M', but 0:0 has `a`"),
                rejectedText(
                        "index of a measure outside",
                        measures("{'id': 'M', 'values': [{'id': 'a'}, {'id': 'b'}]}", "[2]"),
                        "/data/dataSets/0",
                        "Observations must have an index from 0 to 1 for 'M', but 0:0 has 2"),
                rejectedText(
                        "bare value where there is no measure",
                        cube(", 'measures': {}", "{'observations': {'0:0': 5}}"),
                        "/data/dataSets/0/observations/0:0",
                        "Observation must be an array, but was 5"));
    }

    private static Arguments dataSet(String dataSet, String pointer, String reason) {
        return rejectedText("data set " + dataSet, dataSets(dataSet), "/dataSets/0" + pointer, reason);
    }

    static Stream<Arguments> rejectedDataSets() {
        String both = "Data set must have either series or a flat list of observations, but has both";
        String single = "Dimension 'F' must have one value, because it is at the level of the data set, but has ";
        String ofDataSet =
                "{'structure': {'dimensions': {'dataSet': [{'id': 'F'%s}], 'observation': [{'id': 'T', 'values': [{'id': 't'}]}]}},"
                        + "'dataSets': [{'observations': {'0': [1]}}]}";
        String without = "Data set must have a structure, but the message has none";
        return Stream.of(
                dataSet("[]", "", "Data set must be an object, but was an array"),
                dataSet("{'series': []}", "/series", "Series must be an object, but was an array"),
                dataSet("{'series': {'0': []}}", "/series/0", "Series must be an object, but was an array"),
                dataSet(
                        "{'series': {'0': {'observations': []}}}",
                        "/series/0/observations",
                        "Observations must be an object, but was an array"),
                dataSet(
                        "{'series': {'0': {'attributes': {}}}}",
                        "/series/0/attributes",
                        "Attributes of a series must be an array, but was an object"),
                dataSet(
                        "{'series': {'0': {'attributes': [], 'attributes': []}}}",
                        "/series/0/attributes",
                        "Series must have each member once, but has 'attributes' twice"),
                dataSet("{'observations': [1]}", "/observations", "Observations must be an object, but was an array"),
                dataSet("{'series': {'0': {}}, 'observations': {'0:0': [1]}}", "/observations", both),
                dataSet("{'observations': {'0:0': [1]}, 'series': {'0': {}}}", "/series", both),
                dataSet(
                        "{'action': 'Update'}",
                        "/action",
                        "Action must be Information, Append, Replace, Merge or Delete, but was 'Update'"),
                dataSet("{'action': 1}", "/action", "Action must be text, but was 1"),
                dataSet(
                        "{'action': 'Replace', 'action': 'Delete'}",
                        "/action",
                        "Data set must have each member once, but has 'action' twice"),
                dataSet(
                        "{'structure': 1}",
                        "/structure",
                        "Structure of a data set must be an index from 0 to 0, but was 1"),
                dataSet(
                        "{'structure': -1}",
                        "/structure",
                        "Structure of a data set must be a whole number, but was -1"),
                dataSet("{'attributes': 0}", "/attributes", "Attributes of a data set must be an array, but was 0"),
                dataSet(
                        "{'annotations': ['x']}",
                        "/annotations/0",
                        "Index of an annotation must be a whole number, but was 'x'"),
                dataSet(
                        "{'dimensionGroupAttributes': []}",
                        "/dimensionGroupAttributes",
                        "Attributes of groups of dimensions must be an object, but was an array"),
                dataSet(
                        "{'dimensionGroupAttributes': {':': 0}}",
                        "/dimensionGroupAttributes/:",
                        "Attributes of a group of dimensions must be an array, but was 0"),
                dataSet("{'x': {'a': 1, 'a': 2}}", "/x/a", "Object must have each member once, but has 'a' twice"),
                rejectedText("no value at the data set", ofDataSet.formatted(""), "/dataSets/0", single + "0"),
                rejectedText(
                        "two values at the data set",
                        ofDataSet.formatted(", 'values': [{'id': 'a'}, {'id': 'b'}]"),
                        "/dataSets/0",
                        single + "2"),
                rejectedText(
                        "data without a structure",
                        "{'dataSets': [{'observations': {'0': [1]}}]}",
                        "/dataSets/0",
                        without),
                rejectedText(
                        "attributes without a structure",
                        "{'data': {'dataSets': [{}, {'attributes': [0]}]}}",
                        "/data/dataSets/1",
                        without));
    }

    private static Arguments structure(String structure, String pointer, String reason) {
        return rejectedText(
                "structure " + structure, "{'structure': {" + structure + "}}", "/structure" + pointer, reason);
    }

    private static Arguments dimension(String dimension, String pointer, String reason) {
        return structure("'dimensions': {'series': [" + dimension + "]}", "/dimensions/series/0" + pointer, reason);
    }

    private static Arguments attribute(String attribute, String pointer, String reason) {
        return structure("'attributes': {'series': [" + attribute + "]}", "/attributes/series/0" + pointer, reason);
    }

    static Stream<Arguments> rejectedStructures() {
        return Stream.of(
                structure("'dimensions': []", "/dimensions", "Dimensions must be an object, but was an array"),
                structure(
                        "'dimensions': {'series': {}}",
                        "/dimensions/series",
                        "Dimensions must be an array, but was an object"),
                structure(
                        "'dimensions': {'series': [{'id': 'A'}], 'observation': [{'id': 'A'}]}",
                        "/dimensions",
                        "Dimensions must be unique, but 'A' is repeated"),
                structure(
                        "'dimensions': {'dimensionGroup': [{'id': 'A'}]}",
                        "/dimensions",
                        "Dimension must be at dataSet, series or observation, but 'A' is at dimensionGroup"),
                structure(
                        "'dimensions': {'dataSet': [], 'dataset': []}",
                        "/dimensions/dataset",
                        "Dimensions must have each level once, but have 'dataSet' twice"),
                structure(
                        "'dimensions': {'series': [], 'series': []}",
                        "/dimensions/series",
                        "Dimensions must have each member once, but has 'series' twice"),
                dimension("1", "", "Dimension must be an object, but was 1"),
                dimension("{'name': 'x'}", "", "Dimension must have the member `id`, but has not"),
                dimension("{'id': 5}", "/id", "Id of a component must be text, but was 5"),
                dimension(
                        "{'id': 'A', 'keyPosition': -1}",
                        "/keyPosition",
                        "Position in the key must be a whole number, but was -1"),
                dimension("{'id': 'A', 'role': 1}", "/role", "Role must be text, but was 1"),
                dimension("{'id': 'A', 'roles': ['B', 1]}", "/roles/1", "Role must be text, but was 1"),
                dimension("{'id': 'A', 'values': {}}", "/values", "Values must be an array, but was an object"),
                dimension("{'id': 'A', 'values': ['a']}", "/values/0", "Value must be an object, but was 'a'"),
                dimension(
                        "{'id': 'A', 'values': [{'id': {}}]}",
                        "/values/0/id",
                        "Id of a value must be text, but was an object"),
                dimension(
                        "{'id': 'A', 'values': [{'id': 'a'}, null]}",
                        "",
                        "Values of dimension 'A' must have an id or a value, but one has neither"),
                dimension(
                        "{'id': 'A', 'values': [{'id': 'a'}, {'value': 'a'}]}",
                        "",
                        "Values of dimension 'A' must be unique, but 'a' is repeated"),
                attribute(
                        "{'id': 'A', 'relationship': []}",
                        "/relationship",
                        "Relationship must be an object, but was an array"),
                attribute(
                        "{'id': 'A', 'relationship': {'dimensions': 'X'}}",
                        "/relationship/dimensions",
                        "Dimensions of a relationship must be an array, but was 'X'"),
                attribute(
                        "{'id': 'A', 'relationship': {'measures': [1]}}",
                        "/relationship/measures/0",
                        "Measure of a relationship must be text, but was 1"),
                attribute("{'id': 'A', 'default': {}}", "/default", "Default must be text, but was an object"),
                structure(
                        "'measures': {'observation': [{}]}",
                        "/measures/observation/0",
                        "Measure must have the member `id`, but has not"),
                structure("'annotations': {}", "/annotations", "Annotations must be an array, but was an object"),
                structure("'annotations': [1]", "/annotations/0", "Annotation must be an object, but was 1"),
                structure(
                        "'dataSets': ['x']", "/dataSets/0", "Index of a data set must be a whole number, but was 'x'"),
                structure(
                        "'name': 'a', 'name': 'b'",
                        "/name",
                        "Structure must have each member once, but has 'name' twice"));
    }

    private static Arguments message(String text, String pointer, String reason) {
        return rejectedText(text, text, pointer, reason);
    }

    static Stream<Arguments> rejectedMessages() {
        String none =
                "Message must have `data` or `dataSets`, or at least `meta`, `header` or `errors`, but has none of them";
        String error = "Message must have data, but the service returned an error";
        return Stream.of(
                message("null", "", "Message must be an object, but was null"),
                message("[]", "", "Message must be an object, but was an array"),
                message("'x'", "", "Message must be an object, but was 'x'"),
                message("{}", "", none),
                message("{'version': '2.0', 'class': 'dataset', 'id': ['geo']}", "", none),
                message("{'header': 1}", "/header", "Header must be an object, but was 1"),
                message("{'meta': []}", "/meta", "Meta must be an object, but was an array"),
                message(
                        "{'header': {'id': 1, 'id': 2}}",
                        "/header/id",
                        "Header must have each member once, but has 'id' twice"),
                message("{'data': []}", "/data", "Data must be an object, but was an array"),
                message(
                        "{'data': {'structures': {}}}",
                        "/data/structures",
                        "Structures must be an array, but was an object"),
                message("{'dataSets': {}}", "/dataSets", "Data sets must be an array, but was an object"),
                message(
                        "{'dataSets': [], 'dataSets': []}",
                        "/dataSets",
                        "Message must have each member once, but has 'dataSets' twice"),
                message("{'dataSets': []} {}", "", "Text must be one JSON value, but has more after it"),
                message("{'errors': {}}", "/errors", "Errors must be an array, but was an object"),
                message("{'errors': ['x']}", "/errors/0", "Error must be an object, but was 'x'"),
                message(
                        "{'errors': [{'code': 150, 'message': 'Invalid number of dimensions in the key parameter'}]}",
                        "/errors",
                        error + ": 150: Invalid number of dimensions in the key parameter"),
                message(
                        "{'meta': {'id': 'x'}, 'errors': [{'code': 404, 'titles': {'en': 'Not found'}, 'detail': 'Nothing for EXR'}, {}]}",
                        "/errors",
                        error + ": 404: Not found: Nothing for EXR"),
                message("{'errors': [{}], 'data': {'dataSets': []}}", "/errors", error),
                message(
                        "{'dataSets': [{'x': '\\ud800'}]}",
                        "/dataSets/0/x",
                        "Text must be text without unpaired surrogates, but was '\\ud800'"),
                message(
                        "{'data': {'dataSets': [01]}}",
                        "/data/dataSets/0",
                        "Text must be JSON, but is malformed: Invalid numeric value: Leading zeroes not allowed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(String name, String text, String pointer, String reason) {
        JsonFormatException rejected =
                catchThrowableOfType(JsonFormatException.class, () -> SdmxJson.readDocument(json(text)));

        assertThat(rejected).as("failure").isNotNull();
        assertThat(rejected.pointer()).isEqualTo(pointer);
        assertThat(rejected.reason()).isEqualTo(reason.replace('`', '"'));
        assertThat(rejected.line()).isPositive();
        assertThat(rejected.column()).isPositive();
    }

    @Test
    void failure_statesTheLocation() throws IOException {
        String text = """
                {"structure": {"dimensions": {"observation": [{"id": "TIME_PERIOD", "values": [{"id": "2024"}]}]}},
                 "dataSets": [{"observations": {
                    "0": [1],
                    "1": [2]}}]}
                """;
        Path file = Files.writeString(directory.resolve("exr.json"), text);

        assertThatThrownBy(() -> SdmxJson.readDocument(file))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("exr.json, line 4, column 5, at /dataSets/0/observations/1: "
                        + "Index of dimension 'TIME_PERIOD' must be an index from 0 to 0, but was 1");
    }
}
