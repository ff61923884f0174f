// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A release of eight regions over ten years: output by industry with growth, shares and output per person, persons,
 * exports, imports and their balance. Figures are rounded from numbers that add up. Of the output, an earlier vintage
 * is there too.
 */
final class RegionalRelease {
    static final int FIRST = 2015;
    static final int LAST = 2024;
    private static final List<String> INDUSTRIES = List.of("a", "b", "c", "d", "e");
    private static final Region[] PARTS = new Region[8];

    static {
        Arrays.setAll(PARTS, i -> Region.zone("r" + (i + 1), "Region " + (i + 1), Region.unregistered("XX")));
    }

    private static final Region ALL = Region.group("all", "All regions", PARTS);

    /** The relations that the release meets. */
    static final List<Relation> RELATIONS = List.of(
            Relation.sumOverRegions("output", ALL),
            Relation.sumOverRegions("persons", ALL),
            Relation.sumOverRegions("exports", ALL),
            Relation.sumOverCategories("output", "industry"),
            Relation.growthOfLevels("growth", "output"),
            Relation.shareInRegion("share", "output", ALL),
            Relation.ratioOfIndicators("per-person", "output", "persons"),
            Relation.sumOfIndicators("balance", List.of("exports"), List.of("imports")));

    /** An indicator with its unit, and the step to which it is rounded. */
    private record Series<Q extends Quantity<Q>>(Indicator<Q> indicator, Q one, String step) {
        Measurement<Q> row(ObservationKey at, BigDecimal value, String vintage) {
            return Measurement.builder(indicator)
                    .region(at.region())
                    .period(at.period())
                    .dimension(
                            "industry",
                            Optional.ofNullable(at.breakdown().get("industry")).orElseThrow())
                    .source(Source.builder("Office").vintage(vintage).build())
                    .value(Figure.rounded(one.unit().of(value), new BigDecimal(step)))
                    .build();
        }

        BigDecimal rounded(BigDecimal value) {
            BigDecimal unit = new BigDecimal(step);
            return value.divide(unit, 0, RoundingMode.HALF_EVEN).multiply(unit);
        }
    }

    private static final Map<String, Series<?>> SERIES = Map.of(
            "output", new Series<>(money("output"), Money.of("CNY", 1), "10000"),
            "exports", new Series<>(money("exports"), Money.of("CNY", 1), "10000"),
            "imports", new Series<>(money("imports"), Money.of("CNY", 1), "10000"),
            "balance", new Series<>(money("balance"), Money.of("CNY", 1), "10000"),
            "persons",
                    new Series<>(
                            Indicator.builder("persons", Count.class).stock().build(), Count.of(1, "persons"), "10"),
            "growth",
                    new Series<>(
                            Indicator.builder("growth", GrowthRate.class)
                                    .growthOf("output")
                                    .build(),
                            GrowthRate.of(1),
                            "0.1"),
            "share", new Series<>(Indicator.builder("share", Percentage.class).build(), Percentage.of(1), "0.01"),
            "per-person",
                    new Series<>(
                            Indicator.builder("per-person", MoneyPer.class).build(),
                            MoneyPer.of("CNY", 1, "person"),
                            "1"));

    private final Map<ObservationKey, BigDecimal> numbers = new LinkedHashMap<>();
    private final Map<ObservationKey, BigDecimal> figures = new LinkedHashMap<>();
    private final Random random = new Random(20_261_128);

    RegionalRelease() {
        for (Region part : PARTS) {
            addLevels(part);
        }
        for (int year = FIRST; year <= LAST; year++) {
            for (Region region : regions()) {
                addRatios(region, year);
            }
        }
        numbers.forEach((at, number) -> figures.put(at, series(at).rounded(number)));
    }

    private static Indicator<Money> money(String id) {
        return Indicator.builder(id, Money.class).flow().build();
    }

    private static Series<?> series(ObservationKey at) {
        return Optional.ofNullable(SERIES.get(at.indicator())).orElseThrow();
    }

    private static List<Region> regions() {
        List<Region> regions = new ArrayList<>(List.of(PARTS));
        regions.add(ALL);
        return regions;
    }

    private static ObservationKey key(String indicator, Region region, int year, String industry) {
        return ObservationKey.of(indicator, region, TimePeriod.year(year)).withBreakdown(Map.of("industry", industry));
    }

    /** Returns the key of a text such as {@code output r3 2018 _T}. */
    static ObservationKey key(String text) {
        String[] parts = text.split(" ", -1);
        Region region = parts[1].equals("all") ? ALL : PARTS[Integer.parseInt(parts[1].substring(1)) - 1];
        return key(parts[0], region, Integer.parseInt(parts[2]), parts[3]);
    }

    private void addLevels(Region part) {
        for (String industry : INDUSTRIES) {
            long level = 1_000_000_000_000L + random.nextLong(30_000_000_000_000L);
            for (int year = FIRST; year <= LAST; year++) {
                for (Region region : List.of(part, ALL)) {
                    add(key("output", region, year, industry), level);
                    add(key("output", region, year, "_T"), level);
                }
                level += level / 10_000 * (random.nextInt(1500) - 400);
            }
        }
        for (int year = FIRST; year <= LAST; year++) {
            long exports = 10_000_000_000L + random.nextLong(900_000_000_000L);
            long imports = 10_000_000_000L + random.nextLong(900_000_000_000L);
            long persons = 5_000_000L + random.nextLong(90_000_000L);
            for (Region region : List.of(part, ALL)) {
                add(key("exports", region, year, "_T"), exports);
                add(key("imports", region, year, "_T"), imports);
                add(key("balance", region, year, "_T"), exports - imports);
                add(key("persons", region, year, "_T"), persons);
            }
        }
    }

    private void add(ObservationKey at, long number) {
        numbers.merge(at, BigDecimal.valueOf(number), BigDecimal::add);
    }

    private void addRatios(Region region, int year) {
        BigDecimal output = number(key("output", region, year, "_T"));
        BigDecimal whole = number(key("output", ALL, year, "_T"));
        BigDecimal persons = number(key("persons", region, year, "_T"));
        numbers.put(key("per-person", region, year, "_T"), output.divide(persons, MathContext.DECIMAL64));
        if (!region.equals(ALL)) {
            numbers.put(key("share", region, year, "_T"), percent(output, whole));
        }
        if (year > FIRST) {
            BigDecimal before = number(key("output", region, year - 1, "_T"));
            numbers.put(key("growth", region, year, "_T"), percent(output.subtract(before), before));
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    /** Returns the number before rounding. */
    BigDecimal number(ObservationKey at) {
        return Optional.ofNullable(numbers.get(at)).orElseThrow();
    }

    BigDecimal figure(String at) {
        return Optional.ofNullable(figures.get(key(at))).orElseThrow();
    }

    void publish(String at, BigDecimal figure) {
        figures.replace(key(at), figure);
    }

    /** Returns the figure of the earlier vintage, which was lower. */
    BigDecimal earlier(String at) {
        return earlier(key(at));
    }

    private BigDecimal earlier(ObservationKey at) {
        return series(at).rounded(number(at).multiply(new BigDecimal("0.97")));
    }

    Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        figures.forEach((at, figure) -> {
            rows.add(series(at).row(at, figure, "2025"));
            if (at.indicator().equals("output")) {
                rows.add(series(at).row(at, earlier(at), "2024"));
            }
        });
        return Dataset.copyOf(rows);
    }
}
