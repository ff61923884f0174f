// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Totals as a table of Apache Parquet, with exact decimals. */
final class ParquetTotals {
    private static final int PRECISION = 38;

    private ParquetTotals() {}

    /** Writes the totals in their order, and replaces earlier files in the directory. */
    static void write(Dataset totals, int decimals, SparkSession spark, Path directory) {
        StructType columns = new StructType()
                .add("indicator", DataTypes.StringType)
                .add("region", DataTypes.StringType)
                .add("period", DataTypes.StringType)
                .add("categories", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
                .add("currency", DataTypes.StringType)
                .add("amount", DataTypes.createDecimalType(PRECISION, decimals))
                .add("statuses", DataTypes.StringType);
        List<Row> rows = totals.measurementsOf(Money.class).stream()
                .map(total -> row(total, decimals))
                .toList();
        spark.createDataFrame(rows, columns)
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(directory.toUri().toString());
    }

    private static Row row(Measurement<Money> total, int decimals) {
        Money money = total.figure()
                .flatMap(figure -> figure.value())
                .orElseThrow(() -> new IllegalArgumentException("Total must have a value, but was " + total));
        BigDecimal amount = money.number().setScale(decimals);
        return RowFactory.create(
                total.indicator().id(),
                total.region().code().toString(),
                total.period().toString(),
                scala.jdk.javaapi.CollectionConverters.asScala(total.dimensions()),
                money.currency().getCurrencyCode(),
                amount,
                total.statuses().toString());
    }
}
