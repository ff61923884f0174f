// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return Stream.of(
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
                        PriceBasis.parse("constant 2015"))
                .map(value -> value.getClass().getSimpleName() + "=" + value.hashCode())
                .collect(Collectors.joining(" "));
    }
}
