// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.chart.Chart;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
// @end

/** The first lines of README. An argument is a file to which the picture is copied. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    public static void main(String[] args) throws Exception {
        // @start region="first"
        Path file = Files.writeString(Path.of("gdp.csv"), """
            region,2018,2019,2020,2021,2022,2023,2024
            Beijing,35161.4,37767.0,38503.6,44350.7,45222.4,47353.7,49670.2
            Tianjin,13411.1,14097.2,14230.8,16093.2,16588.5,17211.8,17931.3
            Hebei,32947.0,35623.5,36821.5,41205.4,43198.3,45660.0,47448.1
            """);
        Mapping mapping = Mapping.parse("""
            {"indicator": {"id": "gdp", "name": "GDP", "behaviour": "flow"},
             "unit": {"kind": "money", "currency": "CNY", "scale": 8, "decimals": 1},
             "source": {"publisher": "National Bureau of Statistics of China"}}
            """); // what the table does not state: hundreds of millions of yuan
        Dataset gdp = Csv.read(file, mapping);
        Dataset growth = gdp.growth();
        System.out.println(growth.within("2024").toTable());
        // indicator: gdp-growth
        // unit: % over P1Y
        // period: 2024
        // compared with: 2023
        // source: National Bureau of Statistics of China
        // region          value
        // CN-BJ Beijing  4.8919
        // CN-TJ Tianjin  4.1803
        // CN-HE Hebei    3.9161
        String svg = Chart.of(growth).withSize(400, 280).toSvg();
        Files.writeString(Path.of("growth.svg"), svg);
        // @end
        Path picture = Path.of("growth.svg");
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), Files.readString(picture));
        }
        Files.delete(picture);
        Files.delete(file);
    }
}
