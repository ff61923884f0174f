// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    /** Returns the totals, which do not depend on the number of partitions or on the order of the files. */
    Dataset run(JavaSparkContext spark, Path directory, ExchangeRates rates, int partitions) {
        return SortedTotals.merged(parts(spark, directory, rates, partitions));
    }

    /**
     * Returns the totals of each partition.
     *
     * @param spark the context
     * @param directory the directory of the files, in any format that Regiostat detects
     * @param rates the exchange rates
     * @param partitions the number of tasks that read files, and of those that complete totals
     */
    List<SortedTotals> parts(JavaSparkContext spark, Path directory, ExchangeRates rates, int partitions) {
        Broadcast<ExchangeRates> shared = spark.broadcast(rates);
        JavaRDD<PortableDataStream> files =
                spark.binaryFiles(directory.toUri().toString()).values().repartition(partitions);
        JavaPairRDD<TotalKey, GroupSum<Money>> sums = files.flatMapToPair(file -> sumsOf(read(file), shared.value())
                        .map(sum -> new Tuple2<>(sum.getKey(), sum.getValue()))
                        .iterator())
                .reduceByKey(GroupSum::combine, partitions);
        return sums.mapPartitions(
                        rows -> List.of(SortedTotals.of(entries(rows))).iterator())
                .collect();
    }

    private static Iterator<Map.Entry<TotalKey, GroupSum<Money>>> entries(
            Iterator<Tuple2<TotalKey, GroupSum<Money>>> rows) {
        Iterable<Tuple2<TotalKey, GroupSum<Money>>> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> Map.entry(row._1, row._2))
                .iterator();
    }

    /** Returns the totals of files that are read one after the other, without Spark. */
    List<SortedTotals> parts(Stream<Path> files, ExchangeRates rates) {
        Map<TotalKey, GroupSum<Money>> sums = new HashMap<>();
        files.forEach(file -> sumsOf(read(file), rates)
                .forEach(part -> sums.merge(part.getKey(), part.getValue(), GroupSum::combine)));
        return List.of(SortedTotals.of(sums.entrySet().iterator()));
    }

    /** Converts a dataset and sums the measurements of members, one after the other. */
    private Stream<Map.Entry<TotalKey, GroupSum<Money>>> sumsOf(Dataset dataset, ExchangeRates rates) {
        Dataset converted = dataset.onlyIndicator(indicator)
                .onlyKind(Money.class)
                .inMembersOf(group)
                .convertedTo(currency, rates, decimals, RoundingMode.HALF_EVEN);
        Map<TotalKey.Parts, GroupSum<Money>> sums = converted.stream()
                .map(measurement -> measurement.as(Money.class))
                .collect(Collectors.groupingBy(TotalKey.Parts::of, GroupSum.collector(group)));
        return sums.entrySet().stream().map(sum -> Map.entry(TotalKey.of(indicator, sum.getKey()), sum.getValue()));
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
