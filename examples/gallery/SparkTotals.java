// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-core:0.1.0
//DEPS org.apache.spark:spark-sql_2.13:4.2.0

import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** A sum on Apache Spark: each task sums what it has, and the whole knows which members are missing. */
class SparkTotals {
    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class).flow().build();

    static Measurement<Money> gdp(String region, long number) {
        return Measurement.builder(GDP).region(Regions.of(region)).period("2023")
                .value(Money.of("CNY", number)).build();
    }

    public static void main(String... args) throws Exception {
        Region group = Regions.of("jing-jin-ji"); // Beijing, Tianjin and Hebei
        try (SparkSession spark = SparkSession.builder().master("local[2]")
                        .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate();
                JavaSparkContext context = new JavaSparkContext(spark.sparkContext())) {
            GroupSum<Money> sum = context
                    .parallelize(List.of(gdp("CN-BJ", 4376), gdp("CN-TJ", 1674), gdp("CN-HE", 4394)), 2)
                    .map(measurement -> GroupSum.<Money>over(group).add(measurement))
                    .reduce(GroupSum::combine);
            System.out.println(sum.total());
        }
    }
}
