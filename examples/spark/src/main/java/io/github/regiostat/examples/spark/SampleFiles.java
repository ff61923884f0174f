// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes files of generated measurements: amounts in yuan of a third of the members of a group, in the years from 2005
 * to 2024, and in many industries. Each total needs the measurements of three files. Half of the files are lines of
 * Regiostat JSON, the others JSON-stat.
 */
@Command(name = "generate", description = "Writes files of generated measurements and their exchange rates.")
final class SampleFiles implements Callable<Integer> {
    static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().name("GDP").build();

    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2005, 2024).boxed().toList();
    /** The number of files that have the members of one total. */
    private static final int FILES_OF_TOTAL = 3;

    private static final int CENTS = 2;
    private static final long MEAN_CENTS = 100_000_000_000L;

    @Option(names = "--output", required = true, description = "Directory of the files")
    private Path output = Path.of("");

    @Option(names = "--files", defaultValue = "24", description = "Number of files, a multiple of three")
    private int files;

    @Option(names = "--measurements", defaultValue = "1000000", description = "Number of measurements, about")
    private int measurements;

    @Option(
            names = "--group",
            defaultValue = "worldbank:WLD",
            description = "Code of the group of regions; there is a total for as many measurements as it has members")
    private String group = "";

    @Override
    public Integer call() throws IOException {
        List<Region> members = Regions.of(group).members();
        int industries = measurements / members.size() / YEARS.size();
        write(output.resolve("files"), members, files, Math.max(1, industries * FILES_OF_TOTAL / files));
        Document.Builder rates = Document.builder();
        rates().rates().forEach(rates::rate);
        RegiostatJson.write(rates.build(), output.resolve("rates.json"));
        return 0;
    }

    /** Writes the files, with a number of industries in each. */
    static void write(Path directory, List<Region> members, int files, int industries) throws IOException {
        Files.createDirectories(directory);
        for (int file = 0; file < files; file++) {
            Dataset dataset = dataset(members, file, industries);
            boolean isJsonStat = file % 2 == 1;
            Path path = directory.resolve("part-" + file + (isJsonStat ? ".json" : ".jsonl"));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                if (isJsonStat) {
                    JsonStat.write(dataset, out);
                } else {
                    RegiostatJson.writeLines(dataset, out);
                }
            }
        }
    }

    private static Dataset dataset(List<Region> members, int file, int industries) {
        int third = file % FILES_OF_TOTAL;
        List<Region> regions =
                members.subList(members.size() * third / FILES_OF_TOTAL, members.size() * (third + 1) / FILES_OF_TOTAL);
        int first = file / FILES_OF_TOTAL * industries;
        Random random = new Random(file);
        Dataset.Builder dataset = Dataset.builder();
        for (int industry = first; industry < first + industries; industry++) {
            for (Region region : regions) {
                for (int year : YEARS) {
                    long cents = MEAN_CENTS + random.nextInt() * 10L;
                    dataset.add(Measurement.builder(GDP)
                            .region(region)
                            .period(TimePeriod.year(year))
                            .dimension("industry", "I" + industry)
                            .value(Figure.exact(Money.of("CNY", BigDecimal.valueOf(cents, CENTS))))
                            .build());
                }
            }
        }
        return dataset.build();
    }

    /** Returns an average rate of the dollar for each year. */
    static ExchangeRates rates() {
        Random random = new Random(0);
        ExchangeRates.Builder rates = ExchangeRates.builder();
        for (int year : YEARS) {
            rates.average(
                    Integer.toString(year),
                    "USD",
                    "CNY",
                    BigDecimal.valueOf(60_000 + random.nextInt(23_000), 4).toString());
        }
        return rates.build();
    }
}
