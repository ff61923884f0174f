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
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the job in a loop, on one core and on two cores, over files that {@link SampleFiles} wrote. */
@Command(name = "compare", description = "Measures the job in a plain loop, on one core and on two cores.")
final class ScaleComparison implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    @Option(names = "--input", required = true, description = "Directory that the command 'generate' wrote")
    private Path input = Path.of("");

    @Option(names = "--rounds", defaultValue = "3", description = "Number of rounds, of which the fastest counts")
    private int rounds;

    @Option(names = "--partitions", defaultValue = "16", description = "Number of tasks that read files")
    private int partitions;

    @Override
    public Integer call() throws IOException {
        TotalsJob job = new TotalsJob(Regions.of("jing-jin-ji"), SampleFiles.GDP.id(), "USD", 2);
        ExchangeRates rates =
                RegiostatJson.readDocument(input.resolve("rates.json")).rates();
        Path files = input.resolve("files");
        double loop = fastest("loop", () -> {
            try (Stream<Path> paths = Files.list(files)) {
                return job.run(paths, rates);
            }
        });
        double one = onSpark("local[1]", job, files, rates);
        double two = onSpark("local[2]", job, files, rates);
        System.out.printf(Locale.ROOT, "local[1] to loop: %.2f, local[1] to local[2]: %.2f%n", one / loop, one / two);
        return 0;
    }

    private double onSpark(String master, TotalsJob job, Path files, ExchangeRates rates) throws IOException {
        try (SparkSession session = SparkSessions.on(master)) {
            JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
            return fastest(master, () -> job.run(spark, files, rates, partitions));
        }
    }

    /** A run of the job. */
    private interface Run {
        Dataset totals() throws IOException;
    }

    private double fastest(String name, Run run) throws IOException {
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Dataset totals = run.totals();
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            System.out.printf(Locale.ROOT, "%s: %.2f s, %s%n", name, seconds, totals);
            fastest = Math.min(fastest, seconds);
        }
        return fastest;
    }
}
