// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.claim.AverageGrowthClaim;
import io.github.regiostat.claim.AverageMethod;
import io.github.regiostat.claim.CheckOptions;
import io.github.regiostat.claim.Claims;
import io.github.regiostat.claim.ComparisonClaim;
import io.github.regiostat.claim.ComparisonOperator;
import io.github.regiostat.claim.ConversionClaim;
import io.github.regiostat.claim.ExtremeClaim;
import io.github.regiostat.claim.GrowthClaim;
import io.github.regiostat.claim.LevelClaim;
import io.github.regiostat.claim.ObservationKey;
import io.github.regiostat.claim.RankClaim;
import io.github.regiostat.claim.RankOrder;
import io.github.regiostat.claim.Relation;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.phrase.PhraseOptions;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import io.github.regiostat.textcheck.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A program that prints the hash codes of values with all optional parts. */
final class HashSamples {
    private HashSamples() {}

    public static void main(String[] args) {
        System.out.println(hashes());
    }

    static String hashes() {
        Region china = Regions.of("CN");
        Region beijing = Regions.of("CN-BJ");
        Indicator<Money> contracts = Indicator.builder("contracts", Money.class)
                .flow()
                .priceBasis(PriceBasis.CURRENT)
                .seasonalAdjustment(SeasonalAdjustment.TREND)
                .build();
        Indicator<GrowthRate> growth = Indicator.builder("growth", GrowthRate.class)
                .growthOf("contracts")
                .growthBasis(GrowthBasis.REAL)
                .build();
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "USD", "CNY", "7.1957")
                .pivots("EUR")
                .build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .id("F1")
                .region(Region.zone("park", "Park", beijing))
                .to(Regions.of("CN-TJ"))
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                .dimension("industry", "software")
                .reference(Reference.to(china))
                .statuses(Statuses.parse("B,P"))
                .confidentiality(Confidentiality.ofCode("F"))
                .source(Source.of("Beijing"))
                .build();
        PolicyCount services =
                PolicyCount.of(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, beijing, TimePeriod.day("2025-03-27"), 417);
        List<Object> values = new ArrayList<>(claims(beijing, Regions.of("CN-TJ")));
        values.addAll(List.of(
                contracts,
                growth,
                rates,
                rates.rates().get(0),
                yuan,
                yuan.convertedTo("USD", rates),
                yuan.convertedTo("USD", rates).derivation().orElseThrow(),
                yuan.counterpart().orElseThrow(),
                Reference.to(beijing),
                services,
                services.toMeasurement(),
                PriceBasis.parse("constant 2015")));
        return values.stream()
                .map(value -> value.getClass().getSimpleName() + "=" + value.hashCode())
                .collect(Collectors.joining(" "));
    }

    private static List<Object> claims(Region beijing, Region tianjin) {
        ObservationKey key = ObservationKey.of("contracts", beijing, TimePeriod.year(2024));
        TimePeriod since = TimePeriod.year(2020);
        Figure<GrowthRate> rate = Figure.exact(GrowthRate.of(5));
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Dataset data = Dataset.of(Measurement.builder(contracts)
                .region(beijing)
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION))
                .build());
        LevelClaim level = new LevelClaim(key, Figure.money("CNY", "360", Scale.BILLION));
        return List.of(
                level,
                new GrowthClaim(key, since, GrowthBasis.REAL, rate),
                new AverageGrowthClaim(key, since, AverageMethod.COMPOUND, GrowthBasis.REAL, rate),
                new ComparisonClaim(key, ComparisonOperator.GREATER, key.withRegion(tianjin)),
                new ConversionClaim(key, Optional.of(RateBasis.AVERAGE), Figure.money("USD", "50", Scale.BILLION)),
                new ExtremeClaim(key, since, RankOrder.DESCENDING),
                new RankClaim(key, List.of(tianjin), RankOrder.DESCENDING, 1),
                Claims.check(level, data, ExchangeRates.builder().build()),
                new Relation.PeriodSum("contracts", Frequency.YEAR, Frequency.QUARTER),
                CheckOptions.DEFAULT.withVintage("2024"),
                PhraseOptions.NONE.withZhao(Scale.TRILLION),
                TextCheck.of(data, ExchangeRates.builder().build())
                        .check("In 2024, contracts of Beijing were 370 billion yuan."));
    }
}
