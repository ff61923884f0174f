// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the job in a loop, on one core and on two cores, over files that {@link SampleFiles} wrote. */
@Command(
        name = "compare",
        description = "Measures the job in a plain loop, on one core and on two cores.",
        showDefaultValues = true)
final class ScaleComparison implements Callable<Integer> {
    private static final String LOOP = "loop";

    @Option(names = "--input", required = true, description = "Directory that the command 'generate' wrote")
    private Path input = Path.of("");

    @Option(names = "--group", defaultValue = "worldbank:WLD", description = "Code of the group of regions")
    private String group = "";

    @Option(names = "--rounds", defaultValue = "3", description = "Number of rounds, of which the fastest counts")
    private int rounds;

    @Option(names = "--partitions", defaultValue = "16", description = "Number of tasks that read files")
    private int partitions;

    @Option(
            names = "--on",
            split = ",",
            defaultValue = "loop,local[1],local[2]",
            description = "What runs the job: a plain loop, or Spark at an URL")
    private List<String> masters = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        TotalsJob job = new TotalsJob(Regions.of(group), SampleFiles.GDP.id(), "USD", 2);
        ExchangeRates rates =
                RegiostatJson.readDocument(input.resolve("rates.json")).rates();
        Path files = input.resolve("files");
        List<Double> times = new ArrayList<>();
        for (String master : masters) {
            times.add(master.equals(LOOP) ? inLoop(job, files, rates) : onSpark(master, job, files, rates));
        }
        for (int i = 1; i < times.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s to %s: %.2f%n",
                    masters.get(i - 1),
                    masters.get(i),
                    times.get(i - 1) / times.get(i));
        }
        return 0;
    }

    private double inLoop(TotalsJob job, Path files, ExchangeRates rates) throws IOException {
        return fastest(LOOP, () -> {
            try (Stream<Path> paths = Files.list(files)) {
                return job.parts(paths, rates);
            }
        });
    }

    private double onSpark(String master, TotalsJob job, Path files, ExchangeRates rates) throws IOException {
        try (SparkSession session = SparkSessions.on(master)) {
            JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
            return fastest(master, () -> job.parts(spark, files, rates, partitions));
        }
    }

    /** Returns the fastest time to read, sum and merge, in seconds. */
    private double fastest(String name, Stage.Work<List<SortedTotals>> work) throws IOException {
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            Stage<List<SortedTotals>> parts = Stage.of(work);
            Stage<?> totals = Stage.of(() -> SortedTotals.merged(parts.result()));
            double seconds = parts.seconds() + totals.seconds();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f s, of which reading and summing %.2f s, merging %.2f s; %.0f measurements per second,"
                            + " %s%n",
                    name,
                    seconds,
                    parts.seconds(),
                    totals.seconds(),
                    SortedTotals.measurements(parts.result()) / seconds,
                    totals.result());
            fastest = Math.min(fastest, seconds);
        }
        return fastest;
    }
}
