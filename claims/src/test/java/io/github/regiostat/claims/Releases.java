// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated releases of value added by region, year and industry, rounded to 0.01 from numbers that add up. */
final class Releases {
    static final Indicator<Money> OUTPUT =
            Indicator.builder("output", Money.class).flow().nonNegative().build();
    static final Indicator<GrowthRate> GROWTH = Indicator.builder("output-growth", GrowthRate.class)
            .growthOf("output")
            .build();
    static final Indicator<Percentage> SHARE =
            Indicator.builder("output-share", Percentage.class).build();
    static final Region WHOLE = Region.zone("whole", "Whole", Region.unregistered("XX"));

    private final List<Region> parts = new ArrayList<>();
    private final int years;
    private final int categories;

    Releases(int regions, int years, int categories) {
        for (int region = 0; region < regions; region++) {
            parts.add(Region.zone("part-" + region, "Part " + region, Region.unregistered("XX")));
        }
        this.years = years;
        this.categories = categories;
    }

    List<Region> parts() {
        return List.copyOf(parts);
    }

    List<Relation> relations() {
        return List.of(
                Relation.sumOverRegions("output", WHOLE, parts),
                Relation.sumOverCategories("output", "industry"),
                Relation.growthOfLevels("output-growth", "output"),
                Relation.shareInRegion("output-share", "output", WHOLE));
    }

    /** Returns a consistent release. The first of each region, year and category is the total. */
    Dataset build(long seed) {
        long[][][] cents = cents(new Random(seed));
        DatasetAppender appender = Dataset.appender(List.of("industry"));
        appender.atFigureAttributes(
                appender.figureAttributes(FigureAttributes.rounded(Scale.UNIT, new BigDecimal("0.01"))));
        for (int region = 0; region <= parts.size(); region++) {
            for (int year = 0; year < years; year++) {
                for (int category = 0; category <= categories; category++) {
                    place(appender, region, year, category);
                    long own = cents[region][year][category];
                    // The true numbers have thousandths; they are published in hundredths.
                    appender.atVariable(
                            appender.variable(OUTPUT, Money.of("CNY", 0).unit()));
                    appender.append(rounded(BigDecimal.valueOf(own, 3)));
                    if (year > 0 && category % 4 == 0) {
                        BigDecimal before = BigDecimal.valueOf(cents[region][year - 1][category]);
                        appender.atVariable(
                                appender.variable(GROWTH, GrowthRate.of(0).unit()));
                        appender.append(percent(BigDecimal.valueOf(own).subtract(before), before));
                    }
                    if (category % 4 == 0) {
                        appender.atVariable(
                                appender.variable(SHARE, Percentage.of(0).unit()));
                        appender.append(percent(BigDecimal.valueOf(own), BigDecimal.valueOf(cents[0][year][category])));
                    }
                }
            }
        }
        return appender.build();
    }

    private void place(DatasetAppender appender, int region, int year, int category) {
        appender.atRegion(appender.region(region == 0 ? WHOLE : parts.get(region - 1)));
        appender.atPeriod(appender.period(TimePeriod.year(2000 + year)));
        appender.atCategory(0, appender.category(0, category == 0 ? "_T" : "c" + category));
    }

    private static BigDecimal percent(BigDecimal number, BigDecimal base) {
        return rounded(number.movePointRight(2).divide(base, MathContext.DECIMAL64));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_EVEN);
    }

    private long[][][] cents(Random random) {
        long[][][] cents = new long[parts.size() + 1][years][categories + 1];
        for (int region = 1; region <= parts.size(); region++) {
            for (int category = 1; category <= categories; category++) {
                long level = 1_000_000 + random.nextInt(100_000_000);
                for (int year = 0; year < years; year++) {
                    cents[region][year][category] = level;
                    cents[region][year][0] += level;
                    cents[0][year][category] += level;
                    cents[0][year][0] += level;
                    level += level / 100 * random.nextInt(12) - level / 50;
                }
            }
        }
        return cents;
    }
}
