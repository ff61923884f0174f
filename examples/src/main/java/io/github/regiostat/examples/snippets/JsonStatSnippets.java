// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.jsonstat.Category;
import io.github.regiostat.json.jsonstat.CategoryUnit;
import io.github.regiostat.json.jsonstat.Cell;
import io.github.regiostat.json.jsonstat.Cube;
import io.github.regiostat.json.jsonstat.CubeDimension;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.jsonstat.Link;
import io.github.regiostat.json.jsonstat.Metadata;
import io.github.regiostat.json.jsonstat.ResponseClass;
import java.util.List;
import java.util.Map;

/** JSON-stat: documents, cubes with their cells, and conversion to datasets. */
final class JsonStatSnippets {
    private JsonStatSnippets() {}

    public static void main(String[] args) {
        document();
        cells();
        cube();
        dimension();
        unit();
        metadata();
        collection();
        dataset();
        failure();
    }

    private static void document() {
        // @start region="document"
        String text = """
                {"version": "2.0", "class": "dataset", "label": "Population",
                 "id": ["geo", "time"], "size": [2, 2],
                 "role": {"geo": ["geo"], "time": ["time"]},
                 "dimension": {
                  "geo": {"category": {"label": {"DE": "Germany", "FR": "France"}}},
                  "time": {"category": {"index": ["2023", "2024"]}}},
                 "value": [83.10, 83.4, null, 68.4], "status": {"1": "p", "2": "m"}}
                """;
        JsonStatDocument document = JsonStat.readDocument(text);
        System.out.println(document); // dataset "Population", version 2.0
        Cube population = document.cubes().get(0);
        System.out.println(population); // Population: geo (2), time (2), 4 cells
        System.out.println(population.present() + " of " + population.size()); // 3 of 4
        System.out.println(population.statusCounts()); // {p=1, m=1}
        String written = JsonStat.write(document);
        System.out.println(JsonStat.readDocument(written).equals(document)); // true
        // @end
    }

    private static void cells() {
        // @start region="cells"
        String text = """
                {"version": "2.0", "class": "dataset", "label": "Population",
                 "id": ["geo", "time"], "size": [2, 2],
                 "role": {"geo": ["geo"], "time": ["time"]},
                 "dimension": {
                  "geo": {"category": {"label": {"DE": "Germany", "FR": "France"}}},
                  "time": {"category": {"index": ["2023", "2024"]}}},
                 "value": [83.10, 83.4, null, 68.4], "status": {"1": "p", "2": "m"}}
                """;
        Cube population = JsonStat.readDocument(text).cubes().get(0);
        for (Cell cell : population.cells().toList()) {
            System.out.println(cell);
            // geo=DE, time=2023: 83.10
            // geo=DE, time=2024: 83.4 (p)
            // geo=FR, time=2023: missing (m)
            // geo=FR, time=2024: 68.4
        }
        Cell cell = population.cell(Map.of("geo", "DE", "time", "2023"));
        System.out.println(cell.value().orElseThrow()); // 83.10
        System.out.println(cell.category(0)); // DE "Germany"
        // @end
    }

    private static void cube() {
        // @start region="cube"
        Cube cube = Cube.builder()
                .label("Inhabitants in thousands")
                .dimension(CubeDimension.builder("geo").categories("DE", "FR").build())
                .dimension(
                        CubeDimension.builder("time").categories("2023", "2024").build())
                .role("geo", "geo")
                .role("time", "time")
                .value("83100.0")
                .value("83400.0")
                .missing()
                .value("68400.0")
                .status(1, "p")
                .build();
        System.out.println(cube.cell(1)); // geo=DE, time=2024: 83400.0 (p)
        // @end
    }

    private static void dimension() {
        // @start region="dimension"
        Category active = Category.of("A", "active").withChildren(List.of("E", "U"));
        CubeDimension status = CubeDimension.builder("actstatus")
                .label("activity status")
                .category(active)
                .category("E", "employment")
                .category("U", "unemployment")
                .build();
        System.out.println(status); // actstatus (3 categories)
        System.out.println(status.category("A").orElseThrow().children()); // [E, U]
        // @end
    }

    private static void unit() {
        // @start region="unit"
        CategoryUnit unit = CategoryUnit.builder()
                .label("thousands of persons")
                .decimals(1)
                .base("Person")
                .multiplier("Thousands")
                .build();
        System.out.println(unit); // thousands of persons, 1 decimal
        System.out.println(unit.powerOfTen()); // OptionalInt[3]
        // @end
    }

    private static void metadata() {
        // @start region="metadata"
        Cube population = Cube.builder()
                .metadata(Metadata.builder()
                        .label("Population")
                        .source("Example Office")
                        .updated("2024-11-08T23:00:00+0100")
                        .build())
                .value("83.10")
                .build();
        Metadata metadata = population.metadata();
        System.out.println(metadata.source().orElseThrow()); // Example Office
        System.out.println(metadata.updated().orElseThrow()); // 2024-11-08T23:00:00+0100
        System.out.println(metadata.updatedOn().orElseThrow()); // 2024-11-08
        // @end
    }

    private static void collection() {
        // @start region="collection"
        Cube population = Cube.builder().label("Population").value("83.10").build();
        Metadata gdp = Metadata.builder().href("https://example.org/gdp.json").build();
        JsonStatDocument samples = JsonStatDocument.collection(Metadata.builder()
                .label("Samples")
                .link("item", Link.embedded(population))
                .link("item", Link.to(ResponseClass.DATASET, gdp))
                .build());
        for (Link item : samples.items()) {
            System.out.println(item);
            // dataset Population
            // dataset at https://example.org/gdp.json
        }
        System.out.println(samples.cubes().size()); // 1
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        Dataset data = JsonStat.readDocument("""
                {"version": "2.0", "class": "dataset", "label": "Population",
                 "id": ["geo", "time"], "size": [1, 2],
                 "role": {"geo": ["geo"], "time": ["time"]},
                 "dimension": {
                  "geo": {"category": {"index": ["DE"]}},
                  "time": {"category": {"index": ["2023", "2024"]}}},
                 "value": [83.10, 83.4]}
                """).toDataset();
        System.out.println(data.get(0)); // Population, DE, 2023: 83.1 unstated
        String text = JsonStat.write(JsonStatDocument.from(data));
        System.out.println(JsonStat.readDocument(text).toDataset().equals(data)); // true
        // @end
    }

    private static void failure() {
        // @start region="failure"
        String text = """
                {"version": "2.0", "class": "dataset", "id": ["time"], "size": [2],
                 "dimension": {"time": {"category": {"index": ["2023", "2024"]}}},
                 "value": {"0": 83.10, "2": 83.4}}
                """;
        try {
            JsonStat.readDocument(text);
        } catch (JsonFormatException e) {
            System.out.println(e.getMessage());
            // Line 3, column 24, at /value/2: Position of a value must be below 2,
            // the number of cells, but was 2 (rule SPARSE_KEY_OUT_OF_RANGE)
        }
        // @end
    }
}
