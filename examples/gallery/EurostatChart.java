// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-csv:0.1.0
//DEPS io.github.regiostat:regiostat-chart:0.1.0

import io.github.regiostat.chart.Chart;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of Eurostat to a chart: people at risk of poverty, with a break in a series. */
class EurostatChart {
    public static void main(String... args) throws Exception {
        String file = """
            freq,unit,geo\\TIME_PERIOD	2019 	2020 	2021 	2022 	2023
            A,PC,BG	22.6 	23.8 	22.1 	22.9 	20.6
            A,PC,DE	14.8 	: 	16.0 b	14.7 	14.4
            A,PC,EL	17.9 	17.7 	19.6 	18.8 	18.9
            A,PC,CZ	10.1 	9.5 	8.6 	10.2 	9.8 p
            """; // as downloaded: tabs, flags beside the numbers, EL for Greece
        Dataset rates = Csv.read(new ByteArrayInputStream(file.getBytes()));
        System.out.println(rates.within("2023").toTable());
        Files.writeString(Path.of("eurostat.svg"), Chart.of(rates)
                .withTitle("At risk of poverty").withSize(640, 400).toSvg());
    }
}
