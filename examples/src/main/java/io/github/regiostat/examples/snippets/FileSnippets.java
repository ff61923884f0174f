// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of Eurostat as a dataset, and the dataset as a file. */
final class FileSnippets {
    private FileSnippets() {}

    public static void main(String[] args) throws IOException {
        // @start region="file"
        Path directory = Files.createTempDirectory("regiostat");
        Path file = Files.writeString(directory.resolve("gdp.json"), """
            {"class": "dataset", "label": "GDP", "extension": {"agencyId": "ESTAT"},
             "id": ["unit", "geo", "time"], "size": [1, 2, 2],
             "dimension": {"unit": {"category": {"index": ["CP_MEUR"]}},
                           "geo": {"category": {"index": ["FR", "EL"]}},
                           "time": {"category": {"index": ["2022", "2023"]}}},
             "value": [2655435.0, 2826542.0, 206620.4, 225197.2], "status": {"3": "p"}}
            """); // JSON-stat, as Eurostat publishes it

        Dataset gdp = JsonStat.read(file);
        System.out.println(gdp.inRegions(Regions.of("GR")).toTable());
        // indicator: GDP
        // unit: EUR million
        // price basis: current
        // region: GR Greece
        // source: Eurostat, GDP
        // period  status     value
        // 2022            206620.4
        // 2023    P       225197.2

        Path copy = directory.resolve("copy.json");
        RegiostatJson.write(gdp, copy); // keeps every digit, unit and status
        System.out.println(RegiostatJson.read(copy).equals(gdp)); // true
        // @end
        Files.delete(copy);
        Files.delete(file);
        Files.delete(directory);
    }
}
