// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up dataset with labels, and its values as intervals for arithmetic that is independent of the library. */
final class MadeUpData {
    static final int FIRST = 2012;
    static final int LAST = 2023;
    static final List<String> REGIONS = List.of("CN-SN", "CN-GS", "CN-HN", "CN-FJ", "CN-JL");
    static final Map<String, String> ENGLISH =
            Map.of("CN-SN", "Shaanxi", "CN-GS", "Gansu", "CN-HN", "Hunan", "CN-FJ", "Fujian", "CN-JL", "Jilin");
    static final Map<String, String> CHINESE =
            Map.of("CN-SN", "陕西", "CN-GS", "甘肃", "CN-HN", "湖南省", "CN-FJ", "福建", "CN-JL", "吉林");

    static final Indicator<Money> SALES = Indicator.builder("retail-sales", Money.class)
            .flow()
            .labels(Map.of(
                    "en",
                    List.of("retail sales of consumer goods", "retail sales"),
                    "zh",
                    List.of("社会消费品零售总额", "消费品零售额")))
            .build();
    static final Indicator<Count> PATENTS = Indicator.builder("patents", Count.class)
            .flow()
            .labels(Map.of("en", List.of("patents granted", "patent grants"), "zh", List.of("专利授权量")))
            .build();
    static final Indicator<Count> INVENTIONS = Indicator.builder("inventions", Count.class)
            .flow()
            .labels(Map.of("en", List.of("invention patents"), "zh", List.of("发明专利授权量")))
            .build();
    static final Indicator<Count> BEDS = Indicator.builder("beds", Count.class)
            .stock()
            .labels(Map.of("en", List.of("hospital beds"), "zh", List.of("医院床位数", "医院床位")))
            .build();
    static final Indicator<Percentage> URBAN = Indicator.builder("urban", Percentage.class)
            .labels(Map.of("en", List.of("urbanisation rate"), "zh", List.of("城镇化率")))
            .build();

    /** An interval of exact ends. */
    record Range(BigDecimal lower, BigDecimal upper) {}

    final Map<String, Range> values = new HashMap<>();
    final Dataset dataset;

    MadeUpData(long seed) {
        Random random = new Random(seed);
        List<Measurement<?>> rows = new ArrayList<>();
        for (String region : REGIONS) {
            long sales = 200_000_000_000L + random.nextInt(1_000_000) * 700_000L;
            long patents = 20_000 + random.nextInt(60_000);
            long beds = 90_000 + random.nextInt(200_000);
            BigDecimal urban = new BigDecimal(4200 + random.nextInt(1500)).movePointLeft(2);
            for (int year = FIRST; year <= LAST; year++) {
                sales = sales + sales / 1000 * (random.nextInt(170) - 40);
                patents = patents + patents / 100 * (random.nextInt(40) - 12);
                beds = beds + random.nextInt(9000) - 1500;
                urban = urban.add(new BigDecimal(random.nextInt(200) - 20).movePointLeft(2));
                long inventions = patents / 4 + random.nextInt(500);
                long rounded = sales / 1_000_000 * 1_000_000;
                add(rows, SALES, region, year, Figure.rounded(Money.of("CNY", rounded), new BigDecimal(1_000_000)));
                add(rows, PATENTS, region, year, Figure.exact(Count.of(new BigDecimal(patents), "patents")));
                add(rows, INVENTIONS, region, year, Figure.exact(Count.of(new BigDecimal(inventions), "patents")));
                add(rows, BEDS, region, year, Figure.exact(Count.of(new BigDecimal(beds / 100 * 100), "beds")));
                add(rows, URBAN, region, year, Figure.rounded(Percentage.of(urban), new BigDecimal("0.01")));
            }
        }
        dataset = Dataset.copyOf(rows);
    }

    private <Q extends Quantity<Q>> void add(
            List<Measurement<?>> rows, Indicator<Q> indicator, String region, int year, Figure<Q> figure) {
        Checks.add(rows, indicator, region, year, figure);
        BigDecimal number = figure.quantity().orElseThrow().number();
        BigDecimal half = figure.isExact()
                ? BigDecimal.ZERO
                : figure.resolution().orElseThrow().number().divide(BigDecimal.valueOf(2));
        values.put(indicator.id() + region + year, new Range(number.subtract(half), number.add(half)));
    }

    Range value(Indicator<?> indicator, String region, int year) {
        return values.get(indicator.id() + region + year);
    }

    static Region region(String code) {
        return Regions.of(code);
    }
}
