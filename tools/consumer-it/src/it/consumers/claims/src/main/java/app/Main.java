// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;

/** Checks a claim against two measurements. */
final class Main {
    private static final Indicator<Money> REVENUE =
            Indicator.builder("revenue", Money.class).flow().build();

    private Main() {}

    public static void main(String[] args) {
        Dataset data = Dataset.of(revenue("2023", "74.86"), revenue("2024", "84.37"));
        GrowthClaim claim = new GrowthClaim(
                ObservationKey.of("revenue", Regions.of("CN-BJ"), TimePeriod.year(2024)),
                TimePeriod.year(2023),
                GrowthBasis.UNSTATED,
                Figure.growth("12.7"));
        ClaimResult result = Claims.check(claim, data, ExchangeRates.builder().build());
        require(result.verdict() == Verdict.SUPPORTED, "unexpected result: " + result);
        System.out.println(result.because() + " " + Main.class.getModule());
    }

    private static Measurement<Money> revenue(String year, String digits) {
        return Measurement.builder(REVENUE)
                .region(Regions.of("CN-BJ"))
                .period(year)
                .value(Figure.money("CNY", digits, Scale.BILLION))
                .build();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
