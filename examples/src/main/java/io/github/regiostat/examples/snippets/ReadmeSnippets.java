// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.chart.Chart;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.region.Regions;
import java.nio.file.Files;
import java.nio.file.Path;
// @end

/** The first lines of README. An argument is a file to which the picture is copied. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    public static void main(String[] args) throws Exception {
        Path file = Files.copy(Path.of("data", "12411-0010.csv"), Path.of("12411-0010.csv"));
        // @start region="first"
        Dataset population = DataFormats.read(Path.of("12411-0010.csv"));
        Dataset growth = population.growth().within("2022");
        Dataset cities = growth.inRegions(Regions.of("DE-BE"), Regions.of("DE-HH"));
        System.out.println(cities.toTable());
        // indicator: 12411-0010-growth
        // unit: % over P1Y
        // period: 2022-12-31
        // compared with: 2021-12-31
        // source: Statistisches Bundesamt (Destatis)
        // region          value
        // DE-BE Berlin    2.115
        // DE-HH Hamburg  2.0598
        String svg = Chart.of(growth).withSize(400, 420).toSvg();
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
