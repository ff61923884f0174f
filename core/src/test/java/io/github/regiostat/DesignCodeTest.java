// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.CurrencyMismatchException;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import org.junit.jupiter.api.Test;

/** Code that users should be able to write. {@link CompilerRefusalsTest} has the code that must not compile. */
class DesignCodeTest {
    private final Region beijing = Regions.of("CN-BJ"), tianjin = Regions.of("CN-TJ"), hebei = Regions.of("CN-HE");
    private final Region jingJinJi = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", beijing, tianjin, hebei);

    private final Indicator<Money> contracts = Indicator.builder("technology-contracts", Money.class)
            .flow()
            .name("Technology contracts from Beijing")
            .build();
    private final Measurement<Money> in2024 = Measurement.builder(contracts)
            .region(beijing)
            .to(tianjin, hebei)
            .period("2024")
            .value(Figure.money("CNY", "84.37", Scale.BILLION))
            .build();

    /** 84.37 / 7.1957 = 11.72505802…; the bounds are those of 84.365 and 84.375. */
    @Test
    void measurement_isConvertedByTheRateThatFits() {
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Measurement<Money> dollars = in2024.convertedTo("USD", rates);
        assertThat(dollars)
                .hasToString(
                        "technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024: USD 11725058020.76239976652723154105924"
                                + " in [11724363161.33246244284781188765512, 11725752880.19233709020665119446337]");
        assertThat(dollars.derivation().orElseThrow()).hasToString("""
            conversion to USD
              rate: 1 USD = 7.1957 CNY (average 2024)
              note: Divided by the published rate to 34 digits, HALF_EVEN
              technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024: CNY 84370000000 (rounded to 10000000)\
            """);
    }

    @Test
    void shares_differByPoints() {
        Percentage here = Percentage.of("4.27");
        Percentage nation = here.minus(PercentagePoints.of("1.62"));
        PercentagePoints rise = here.minus(Percentage.of("3.22"));
        assertThat(nation).hasToString("2.65 %");
        assertThat(rise).hasToString("1.05 pp");
    }

    @Test
    void currencies_doNotMix() {
        CurrencyMismatchException mismatch = catchThrowableOfType(
                CurrencyMismatchException.class, () -> Money.of("CNY", 1).plus(Money.of("USD", 1)));
        assertThat(mismatch)
                .hasMessage("Quantities must have the same currency to be added, but were CNY 1 and"
                        + " USD 1: convert one of them with ExchangeRates first");
        assertThat(mismatch.first()).isEqualTo(Money.of("CNY", 1));
        assertThat(mismatch.second()).isEqualTo(Money.of("USD", 1));
    }

    @Test
    void total_hasTheBoundsOfItsQualifier() {
        Measurement<Money> total = Measurement.builder(contracts)
                .region(beijing)
                .to(tianjin, hebei)
                .period(TimePeriod.years(2013, 2024))
                .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                .build();
        assertThat(total.bounds().orElseThrow()).hasToString("(CNY 370000000000, unbounded)");
    }

    @Test
    void policies_areCounted() {
        PolicyCount services = PolicyCount.of(
                PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, jingJinJi, TimePeriod.day("2025-03-27"), 417);
        assertThat(services).hasToString("online-government-service, local:jing-jin-ji, 2025-03-27: 417 services");
    }
}
