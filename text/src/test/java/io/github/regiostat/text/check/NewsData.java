// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Data in the form of news: income, output, exports, jobs, people and grain of countries and provinces. */
final class NewsData {
    private static final Indicator<MoneyPer> INCOME = Indicator.builder("income", MoneyPer.class)
            .labels(labels("income", "人均可支配收入"))
            .build();
    private static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class)
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .labels(Map.of("en", List.of("GDP", "output"), "zh", List.of("地区生产总值", "生产总值")))
            .build();
    private static final Indicator<Money> RESEARCH = Indicator.builder("research", Money.class)
            .flow()
            .labels(Map.of("en", List.of("research spending", "R&D spending"), "zh", List.of("研发经费")))
            .build();
    private static final Indicator<Money> EXPORTS = Indicator.builder("exports", Money.class)
            .flow()
            .labels(labels("exports", "出口额"))
            .build();
    private static final Indicator<Percentage> JOBLESS = Indicator.builder("jobless", Percentage.class)
            .labels(Map.of("en", List.of("unemployment rate", "jobless rate", "unemployment"), "zh", List.of("失业率")))
            .build();
    private static final Indicator<Count> POPULATION = Indicator.builder("population", Count.class)
            .stock()
            .labels(labels("population", "人口"))
            .build();
    private static final Indicator<Amount> GRAIN = Indicator.builder("grain", Amount.class)
            .flow()
            .labels(labels("grain output", "粮食产量"))
            .build();
    private static final Indicator<Money> RETAIL = Indicator.builder("retail", Money.class)
            .flow()
            .labels(labels("retail sales", "社会消费品零售总额"))
            .build();
    private static final Indicator<Count> VISITORS = Indicator.builder("visitors", Count.class)
            .flow()
            .labels(labels("visitor arrivals", "入境旅客"))
            .build();

    static final Dataset DATASET = dataset();

    private NewsData() {}

    private static Map<String, List<String>> labels(String english, String chinese) {
        return Map.of("en", List.of(english), "zh", List.of(chinese));
    }

    private static Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        money(rows, RESEARCH, "CN", 2022, 4_374, 4_982);
        money(rows, RESEARCH, "CN-JS", 2013, 72.3);
        money(rows, RESEARCH, "CN-JS", 2022, 152.0, 167.0);
        money(rows, GDP, "CN-GD", 2022, 12_910, 13_570, 14_160);
        money(rows, GDP, "CN-JS", 2022, 12_290, 12_820, 13_670);
        money(rows, GDP, "CN-HN", 2022, 4_870, 5_001, 5_320);
        money(rows, GDP, "CN-SH", 2013, 2_160);
        money(rows, GDP, "CN-SH", 2022, 4_470, 4_720, 5_310);
        for (int i = 0; i < 3; i++) {
            int year = 2022 + i;
            income(rows, "CN-BJ", year, List.of(47_700, 51_101, 54_693).get(i));
            income(rows, "CN-SH", year, List.of(84_000, 89_000, 95_402).get(i));
            income(rows, "CN", year, List.of(36_883, 38_218, 39_751).get(i));
            dollars(rows, "CN", year, List.of(3_590, 3_380, 3_577).get(i));
            dollars(rows, "US", year, List.of(760, 745, 730).get(i));
            dollars(rows, "JP", year, List.of(690, 672, 650).get(i));
            rate(rows, "ES", year, List.of("26.1", "25.0", "24.5").get(i));
            rate(rows, "GR", year, List.of("25.0", "24.1", "23.6").get(i));
            rate(rows, "FR", year, List.of("7.3", "7.4", "7.5").get(i));
            count(
                    rows,
                    "RO",
                    year,
                    List.of(19_048_000L, 19_022_000L, 19_015_000L).get(i));
            count(
                    rows,
                    "AU",
                    year,
                    List.of(26_900_000L, 27_300_000L, 28_400_000L).get(i));
            grain(rows, "CN", year, List.of("686.5", "695.4", "706.5").get(i));
        }
        count(rows, "AU", 2016, 23_000_000L);
        for (int i = 0; i < 24; i++) {
            TimePeriod month = TimePeriod.month(2023 + i / 12, i % 12 + 1);
            add(rows, RETAIL, "CN", month, Money.of("CNY", (3_800L + 10 * i) * 1_000_000_000L));
        }
        for (int i = 0; i < 8; i++) {
            TimePeriod quarter = TimePeriod.quarter(2023 + i / 4, i % 4 + 1);
            add(rows, VISITORS, "JP", quarter, Count.of(BigDecimal.valueOf(5_000_000L + 400_000L * i), "persons"));
        }
        return Dataset.copyOf(rows);
    }

    private static <Q extends Quantity<Q>> void add(
            List<Measurement<?>> rows, Indicator<Q> indicator, String region, TimePeriod period, Q value) {
        rows.add(Measurement.builder(indicator)
                .region(Regions.of(region))
                .period(period)
                .value(Figure.exact(value))
                .build());
    }

    /** Adds billions of yuan of consecutive years. */
    private static void money(
            List<Measurement<?>> rows, Indicator<Money> indicator, String region, int first, double... billions) {
        for (int i = 0; i < billions.length; i++) {
            BigDecimal amount = BigDecimal.valueOf(billions[i]).movePointRight(9);
            add(rows, indicator, region, TimePeriod.year(first + i), Money.of("CNY", amount));
        }
    }

    private static void dollars(List<Measurement<?>> rows, String region, int year, long billions) {
        add(rows, EXPORTS, region, TimePeriod.year(year), Money.of("USD", billions * 1_000_000_000L));
    }

    private static void income(List<Measurement<?>> rows, String region, int year, int yuan) {
        add(rows, INCOME, region, TimePeriod.year(year), MoneyPer.of("CNY", BigDecimal.valueOf(yuan), "person"));
    }

    private static void rate(List<Measurement<?>> rows, String region, int year, String percent) {
        add(rows, JOBLESS, region, TimePeriod.year(year), Percentage.of(new BigDecimal(percent)));
    }

    private static void count(List<Measurement<?>> rows, String region, int year, long persons) {
        add(rows, POPULATION, region, TimePeriod.year(year), Count.of(BigDecimal.valueOf(persons), "persons"));
    }

    private static void grain(List<Measurement<?>> rows, String region, int year, String megatonnes) {
        add(rows, GRAIN, region, TimePeriod.year(year), Amount.of(new BigDecimal(megatonnes).movePointRight(6), "t"));
    }
}
