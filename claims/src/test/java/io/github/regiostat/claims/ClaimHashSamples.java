// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that prints the hash codes of claims, their results and options. */
final class ClaimHashSamples {
    private ClaimHashSamples() {}

    public static void main(String[] args) {
        System.out.println(hashes());
    }

    static String hashes() {
        Region tianjin = Regions.of("CN-TJ");
        ObservationKey key = ObservationKey.of("contracts", Regions.of("CN-BJ"), TimePeriod.year(2024));
        TimePeriod since = TimePeriod.year(2020);
        Figure<GrowthRate> rate = Figure.exact(GrowthRate.of(5));
        LevelClaim level = new LevelClaim(key, Figure.money("CNY", "360", Scale.BILLION));
        return Stream.of(
                        level,
                        new GrowthClaim(key, since, GrowthBasis.REAL, rate),
                        new AverageGrowthClaim(key, since, AverageMethod.COMPOUND, GrowthBasis.REAL, rate),
                        new ComparisonClaim(key, ComparisonOperator.GREATER, key.withRegion(tianjin)),
                        new ConversionClaim(
                                key, Optional.of(RateBasis.AVERAGE), Figure.money("USD", "50", Scale.BILLION)),
                        new ExtremeClaim(key, since, RankOrder.DESCENDING),
                        new RankClaim(key, List.of(tianjin), RankOrder.DESCENDING, 1),
                        Claims.check(level, data(), ExchangeRates.builder().build()),
                        Relation.sumOverTime("contracts", Frequency.YEAR, Frequency.QUARTER),
                        CheckOptions.DEFAULT.withVintage("2024"))
                .map(value -> value.getClass().getSimpleName() + "=" + value.hashCode())
                .collect(Collectors.joining(" "));
    }

    private static Dataset data() {
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        return Dataset.of(Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION))
                .build());
    }
}
