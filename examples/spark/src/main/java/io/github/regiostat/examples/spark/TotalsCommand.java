// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the job, and writes its totals as Regiostat JSON and as Parquet. */
@Command(name = "run", description = "Writes the totals as Regiostat JSON and as Parquet.", showDefaultValues = true)
final class TotalsCommand implements Callable<Integer> {
    private static final int CENTS = 2;

    @Option(names = "--input", required = true, description = "Directory of JSON-stat and Regiostat JSON files")
    private Path input = Path.of("");

    @Option(names = "--rates", required = true, description = "File of exchange rates in Regiostat JSON")
    private Path rates = Path.of("");

    @Option(names = "--output", required = true, description = "Directory of the results")
    private Path output = Path.of("");

    @Option(names = "--indicator", defaultValue = "gdp", description = "Id of the indicator")
    private String indicator = "";

    @Option(names = "--group", defaultValue = "worldbank:WLD", description = "Code of the group of regions")
    private String group = "";

    @Option(names = "--currency", defaultValue = "USD", description = "ISO 4217 code of the currency")
    private String currency = "";

    @Option(names = "--master", defaultValue = "local[2]", description = "URL of the Spark cluster")
    private String master = "";

    @Option(names = "--partitions", defaultValue = "8", description = "Number of tasks that read files")
    private int partitions;

    @Override
    public Integer call() throws IOException {
        TotalsJob job = new TotalsJob(Regions.of(group), indicator, currency, CENTS);
        ExchangeRates known = RegiostatJson.readDocument(rates).rates();
        try (SparkSession session = SparkSessions.on(master)) {
            JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
            Stage<List<SortedTotals>> parts = Stage.of(() -> job.parts(spark, input, known, partitions));
            Stage<Dataset> totals = Stage.of(() -> SortedTotals.merged(parts.result()));
            Stage<Path> written = Stage.of(() -> write(totals.result(), session));
            long measurements = SortedTotals.measurements(parts.result());
            System.out.printf(
                    Locale.ROOT,
                    "%s%nreading and summing: %.2f s, %.0f measurements per second%nmerging: %.2f s%n"
                            + "writing to %s: %.2f s%n",
                    totals.result(),
                    parts.seconds(),
                    measurements / parts.seconds(),
                    totals.seconds(),
                    written.result(),
                    written.seconds());
        }
        return 0;
    }

    private Path write(Dataset totals, SparkSession session) throws IOException {
        Files.createDirectories(output);
        RegiostatJson.write(totals, output.resolve("totals.json"));
        ParquetTotals.write(totals, CENTS, session, output.resolve("totals.parquet"));
        return output;
    }
}
