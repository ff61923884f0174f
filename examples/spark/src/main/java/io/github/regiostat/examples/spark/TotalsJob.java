// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.DataFormats;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * The totals of an indicator over a group of regions, such as the GDP of the EU in dollars in each year.
 *
 * <p>Each file is read and converted as a whole by one task. Its measurements are summed before they leave the machine:
 * only one {@link GroupSum} for each total travels to the machine that combines them.
 *
 * @param group the group, one total of which needs a measurement of each member
 * @param indicator the id of the indicator
 * @param currency the ISO 4217 code of the currency of the totals
 * @param decimals the number of decimals to which each measurement is rounded
 */
record TotalsJob(Region group, String indicator, String currency, int decimals) implements Serializable {

    /**
     * Returns the totals, sorted by their keys.
     *
     * @param spark the context
     * @param directory the directory of the files, in any format that Regiostat detects
     * @param rates the exchange rates
     * @param partitions the number of tasks that read files
     * @return the totals, which do not depend on the number of partitions or on the order of the files
     */
    Dataset run(JavaSparkContext spark, Path directory, ExchangeRates rates, int partitions) {
        Broadcast<ExchangeRates> shared = spark.broadcast(rates);
        JavaRDD<PortableDataStream> files =
                spark.binaryFiles(directory.toUri().toString()).values().repartition(partitions);
        JavaPairRDD<TotalKey, Measurement<Money>> totals = files.flatMapToPair(
                        file -> partsOf(read(file), shared.value())
                                .map(part -> new Tuple2<>(part.getKey(), part.getValue()))
                                .iterator())
                .reduceByKey(GroupSum::combine)
                .mapValues(GroupSum::total);
        List<Tuple2<TotalKey, Measurement<Money>>> sorted = totals.sortByKey().collect();
        return sorted.stream().map(Tuple2::_2).collect(Dataset.toDataset());
    }

    /** Returns the totals of files that are read one after the other, without Spark. */
    Dataset run(Stream<Path> files, ExchangeRates rates) {
        Map<TotalKey, GroupSum<Money>> sums = new HashMap<>();
        files.forEach(file -> partsOf(read(file), rates)
                .forEach(part -> sums.merge(part.getKey(), part.getValue(), GroupSum::combine)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().total())
                .collect(Dataset.toDataset());
    }

    /** Sums the measurements of members in one dataset by what each total has in common. */
    private Stream<Map.Entry<TotalKey, GroupSum<Money>>> partsOf(Dataset dataset, ExchangeRates rates) {
        Dataset converted = dataset.ofIndicator(indicator)
                .ofKind(Money.class)
                .inMembersOf(group)
                .convertedTo(currency, rates, decimals, RoundingMode.HALF_EVEN);
        Map<TotalKey, GroupSum<Money>> sums = new HashMap<>();
        for (Measurement<Money> measurement : converted.measurementsOf(Money.class)) {
            sums.computeIfAbsent(TotalKey.of(measurement), key -> GroupSum.over(group))
                    .add(measurement);
        }
        return sums.entrySet().stream();
    }

    private static Dataset read(PortableDataStream file) throws IOException {
        DataFormat format = DataFormats.detect(file::open)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Format of " + file.getPath() + " must be one that Regiostat reads, but none was detected"));
        try (InputStream in = file.open()) {
            return format.read(in);
        }
    }

    private static Dataset read(Path file) {
        try {
            return DataFormats.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
