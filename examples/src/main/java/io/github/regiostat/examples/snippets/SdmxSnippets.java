// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static java.util.Objects.requireNonNull;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.sdmx.SdmxComponent;
import io.github.regiostat.json.sdmx.SdmxContent;
import io.github.regiostat.json.sdmx.SdmxDataSet;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxLevel;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxObservation;
import io.github.regiostat.json.sdmx.SdmxStructure;
import java.util.Map;

/** SDMX-JSON: messages as they stand, their structures and observations, and datasets. */
final class SdmxSnippets {
    private static final String MESSAGE = """
            {"header": {"id": "pop-2024", "prepared": "2025-03-27T08:00:00Z", "sender": {"id": "BJSTAT"}},
             "structure": {
               "name": "Population",
               "links": [{"rel": "dataflow", "href": "https://example.org/dataflow/BJSTAT/POP/1.0"}],
               "dimensions": {
                 "dataSet": [{"id": "FREQ", "keyPosition": 0, "values": [{"id": "A", "name": "Annual"}]}],
                 "series": [{"id": "REF_AREA", "keyPosition": 1, "role": "REF_AREA",
                             "values": [{"id": "CN-BJ", "name": "Beijing"}, {"id": "CN-TJ", "name": "Tianjin"}]}],
                 "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2023"}, {"id": "2024"}]}]},
               "attributes": {
                 "dataSet": [{"id": "UNIT_MULT", "values": [{"id": "6", "name": "Millions"}]}],
                 "series": [{"id": "UNIT_MEASURE", "values": [{"id": "PS", "name": "Persons"}]}],
                 "observation": [{"id": "OBS_STATUS", "default": "A", "values": [{"id": "P", "name": "Provisional"}]}]}},
             "dataSets": [
               {"action": "Information", "attributes": [0], "series": {
                 "0": {"attributes": [0], "observations": {"0": [21.858], "1": [21.830, 0]}},
                 "1": {"attributes": [0], "observations": {"0": [13.640], "1": [null]}}}}]}
            """;

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
        SdmxMessage message = SdmxJson.readMessage(MESSAGE);
        System.out.println(message); // SDMX-JSON 1.0-wd of BJSTAT, 4 observations
        SdmxObservation first = message.observations().findFirst().orElseThrow();
        System.out.println(first.dimensions()); // {FREQ="A", REF_AREA="CN-BJ", TIME_PERIOD="2023"}
        System.out.println(first.value().orElse("missing")); // 21.858
        System.out.println(first.attributes()); // {UNIT_MULT="6", UNIT_MEASURE="PS", OBS_STATUS="A"}
        System.out.println(first.pointer()); // /dataSets/0/series/0/observations/0
        // @end
    }

    private static void structure() {
        // @start region="structure"
        SdmxStructure structure = SdmxJson.readMessage(MESSAGE).structures().get(0);
        System.out.println(structure); // Population by FREQ, REF_AREA, TIME_PERIOD
        System.out.println(structure.links()); // [dataflow: https://example.org/dataflow/BJSTAT/POP/1.0]
        SdmxComponent region = structure.dimensions(SdmxLevel.SERIES).get(0);
        System.out.println(region.values()); // [CN-BJ (Beijing), CN-TJ (Tianjin)]
        SdmxComponent status = structure.attributes(SdmxLevel.OBSERVATION).get(0);
        System.out.println(status.defaultValue().orElse("none")); // A
        // @end
    }

    private static void dataSet() {
        // @start region="dataSet"
        for (SdmxDataSet dataSet : SdmxJson.readMessage(MESSAGE).dataSets()) {
            System.out.println(dataSet); // Information: 4 observations
            System.out.println(dataSet.isData()); // true
            System.out.println(dataSet.attributes()); // {UNIT_MULT="6"}
        }
        // @end
    }

    private static void content() {
        // @start region="content"
        SdmxMessage message = SdmxJson.readMessage(MESSAGE);
        Map<String, SdmxContent> attributes =
                message.observations().skip(1).findFirst().orElseThrow().attributes();
        SdmxContent status = requireNonNull(attributes.get("OBS_STATUS"));
        System.out.println(status.text()); // P
        System.out.println(status.json()); // "P"
        // @end
    }

    private static void text() {
        // @start region="text"
        SdmxMessage message = SdmxJson.readMessage("""
                {"data": {"structures": [{"name": "Population", "names": {"en": "Population", "zh": "人口"}}]}}
                """);
        SdmxStructure structure = message.structures().get(0);
        System.out.println(structure.name().in("zh-CN", "en").orElseThrow()); // 人口
        System.out.println(structure.name().in("fr").orElseThrow()); // Population
        // @end
    }

    private static void errors() {
        // @start region="errors"
        try {
            SdmxJson.readMessage("""
                    {"errors": [{"code": 150, "message": "Invalid number of dimensions in the key parameter"}]}
                    """);
        } catch (JsonFormatException e) {
            System.out.println(e.getMessage());
            // Line 1, column 12, at /errors: Message must have data, but the service returned an error:
            // 150: Invalid number of dimensions in the key parameter
        }
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        Dataset data = SdmxJson.read(MESSAGE);
        System.out.println(data.get(1)); // POP, CN-BJ, 2024: 21830000 persons
        System.out.println(data.get(1).statuses()); // P
        System.out.println(data.row(1).publishedNumber().orElseThrow()); // 21.830
        System.out.println(data.get(3)); // POP, CN-TJ, 2024: missing (O)
        // @end
    }

    private static void mapping() {
        // @start region="mapping"
        Mapping mapping = Mapping.parse("""
                {"indicator": {"id": "population", "behaviour": "stock"}}
                """);
        System.out.println(SdmxJson.read(MESSAGE, mapping).get(0)); // population, CN-BJ, 2023: 21858000 persons
        // @end
    }

    private static void write() {
        // @start region="write"
        Dataset data = SdmxJson.read(MESSAGE);
        String text = SdmxJson.write(data); // SDMX-JSON 2.1
        System.out.println(SdmxJson.read(text).equals(data)); // true
        SdmxMessage message = SdmxJson.readMessage(MESSAGE);
        SdmxMessage again = SdmxJson.readMessage(SdmxJson.writeMessage(message));
        System.out.println(again); // SDMX-JSON 2.1 of BJSTAT, 4 observations
        // @end
    }
}
