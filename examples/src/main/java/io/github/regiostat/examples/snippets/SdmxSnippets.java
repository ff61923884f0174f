// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.sdmx.SdmxComponent;
import io.github.regiostat.json.sdmx.SdmxContent;
import io.github.regiostat.json.sdmx.SdmxDataSet;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxLevel;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxObservation;
import io.github.regiostat.json.sdmx.SdmxStructure;
import io.github.regiostat.json.sdmx.SdmxText;

/** SDMX-JSON: messages with structures and observations, and conversion to datasets. */
final class SdmxSnippets {
    private SdmxSnippets() {}

    public static void main(String[] args) {
        message();
        structure();
        dataSet();
        content();
        text();
        errors();
        dataset();
        mapping();
        write();
    }

    private static void message() {
        // @start region="message"
        SdmxMessage message = SdmxJson.readDocument("""
                {"header": {"id": "pop-2024", "sender": {"id": "BJSTAT"}},
                 "structure": {
                  "dimensions": {
                   "series": [{"id": "REF_AREA", "values": [{"id": "CN-BJ"}]}],
                   "observation": [{"id": "TIME_PERIOD",
                                    "values": [{"id": "2023"}, {"id": "2024"}]}]},
                  "attributes": {
                   "observation": [{"id": "OBS_STATUS", "default": "A",
                                    "values": [{"id": "P"}]}]}},
                 "dataSets": [
                  {"series": {"0": {"observations": {"0": [21.858], "1": [21.830, 0]}}}}]}
                """);
        System.out.println(message); // SDMX-JSON 1.0-wd of BJSTAT, 2 observations
        SdmxObservation first = message.observations().findFirst().orElseThrow();
        System.out.println(first.dimensions()); // {REF_AREA="CN-BJ", TIME_PERIOD="2023"}
        System.out.println(first.value().orElse("missing")); // 21.858
        System.out.println(first.attributes()); // {OBS_STATUS="A"}
        System.out.println(first.pointer()); // /dataSets/0/series/0/observations/0
        // @end
    }

    private static void structure() {
        // @start region="structure"
        SdmxMessage message = SdmxJson.readDocument("""
                {"header": {"id": "pop-2024"},
                 "structure": {
                  "name": "Population",
                  "links": [{"rel": "dataflow", "urn": "urn:sdmx:POP"}],
                  "dimensions": {
                   "series": [{"id": "REF_AREA",
                               "values": [{"id": "CN-BJ", "name": "Beijing"},
                                          {"id": "CN-TJ", "name": "Tianjin"}]}],
                   "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2024"}]}]},
                  "attributes": {
                   "observation": [{"id": "OBS_STATUS", "default": "A",
                                    "values": [{"id": "P"}]}]}}}
                """);
        SdmxStructure structure = message.structures().get(0);
        System.out.println(structure); // Population by REF_AREA, TIME_PERIOD
        System.out.println(structure.links()); // [dataflow: urn:sdmx:POP]
        SdmxComponent region = structure.dimensions(SdmxLevel.SERIES).get(0);
        System.out.println(region.values()); // [CN-BJ (Beijing), CN-TJ (Tianjin)]
        SdmxComponent status = structure.attributes(SdmxLevel.OBSERVATION).get(0);
        System.out.println(status.defaultValue().orElse("none")); // A
        // @end
    }

    private static void dataSet() {
        // @start region="dataSet"
        SdmxMessage message = SdmxJson.readDocument("""
                {"header": {"id": "pop-2024"},
                 "structure": {
                  "dimensions": {
                   "observation": [{"id": "TIME_PERIOD",
                                    "values": [{"id": "2023"}, {"id": "2024"}]}]},
                  "attributes": {
                   "dataSet": [{"id": "UNIT_MULT", "values": [{"id": "6"}]}]}},
                 "dataSets": [
                  {"action": "Replace", "attributes": [0],
                   "observations": {"0": [21.858], "1": [21.830]}}]}
                """);
        for (SdmxDataSet dataSet : message.dataSets()) {
            System.out.println(dataSet); // Replace: 2 observations
            System.out.println(dataSet.isData()); // true
            System.out.println(dataSet.attributes()); // {UNIT_MULT="6"}
        }
        // @end
    }

    private static void content() {
        // @start region="content"
        SdmxContent status = SdmxContent.of("P");
        System.out.println(status.text()); // P
        System.out.println(status.json()); // "P"
        System.out.println(status.isText()); // true
        // @end
    }

    private static void text() {
        // @start region="text"
        SdmxMessage message = SdmxJson.readDocument("""
                {"data": {"structures": [
                 {"name": "Population", "names": {"en": "Population", "zh": "人口"}}]}}
                """);
        SdmxText name = message.structures().get(0).name();
        System.out.println(name.in("zh-CN", "en").orElseThrow()); // 人口
        System.out.println(name.in("fr").orElseThrow()); // Population
        // @end
    }

    private static void errors() {
        // @start region="errors"
        try {
            SdmxJson.readDocument("""
                    {"errors": [{"code": 150, "message": "Invalid number of dimensions"}]}
                    """);
        } catch (JsonFormatException e) {
            System.out.println(e.getMessage());
            // Line 1, column 12, at /errors: Message must have data,
            // but the service returned an error: 150: Invalid number of dimensions
        }
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        String text = """
                {"header": {"id": "pop-2024", "sender": {"id": "BJSTAT"}},
                 "structure": {
                  "links": [{"rel": "dataflow",
                             "href": "https://example.org/dataflow/BJSTAT/POP/1.0"}],
                  "dimensions": {
                   "series": [{"id": "REF_AREA", "values": [{"id": "CN-BJ"}]}],
                   "observation": [{"id": "TIME_PERIOD",
                                    "values": [{"id": "2023"}, {"id": "2024"}]}]},
                  "attributes": {
                   "dataSet": [
                    {"id": "UNIT_MULT", "values": [{"id": "6"}]},
                    {"id": "UNIT_MEASURE", "values": [{"id": "PS", "name": "Persons"}]}],
                   "observation": [{"id": "OBS_STATUS", "values": [{"id": "P"}]}]}},
                 "dataSets": [
                  {"attributes": [0, 0], "series": {
                   "0": {"observations": {"0": [21.858], "1": [21.830, 0]}}}}]}
                """;
        Dataset data = SdmxJson.readDocument(text).toDataset();
        System.out.println(data.get(1)); // POP, CN-BJ, 2024: 21830000 persons
        System.out.println(data.get(1).statuses()); // P
        System.out.println(data.row(1).publishedNumber().orElseThrow()); // 21.830
        // @end
    }

    private static void mapping() {
        // @start region="mapping"
        String text = """
                {"header": {"id": "pop-2024"},
                 "structure": {
                  "dimensions": {
                   "series": [{"id": "REF_AREA", "values": [{"id": "CN-BJ"}]}],
                   "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2023"}]}]}},
                 "dataSets": [{"series": {"0": {"observations": {"0": [21858000]}}}}]}
                """;
        Mapping mapping = Mapping.parse("""
                {"indicator": {"id": "population", "behaviour": "stock"}}
                """);
        Dataset data = SdmxJson.readDocument(text).toDataset(mapping);
        System.out.println(data.get(0)); // population, CN-BJ, 2023: 21858000 unstated
        // @end
    }

    private static void write() {
        // @start region="write"
        SdmxMessage message = SdmxJson.readDocument("""
                {"header": {"id": "pop-2024", "sender": {"id": "BJSTAT"}},
                 "structure": {
                  "dimensions": {
                   "series": [{"id": "REF_AREA", "values": [{"id": "CN-BJ"}]}],
                   "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2023"}]}]}},
                 "dataSets": [{"series": {"0": {"observations": {"0": [21858000]}}}}]}
                """);
        String latest = SdmxJson.write(message);
        SdmxMessage reread = SdmxJson.readDocument(latest);
        System.out.println(reread); // SDMX-JSON 2.1 of BJSTAT, 1 observation
        Dataset data = message.toDataset();
        String written = SdmxJson.write(SdmxMessage.from(data));
        System.out.println(SdmxJson.readDocument(written).toDataset().equals(data)); // true
        // @end
    }
}
