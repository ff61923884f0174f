// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Claims and their checks. */
final class ClaimSnippets {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Indicator<Count> VISITS =
            Indicator.builder("visits", Count.class).flow().build();
    private static final Indicator<Money> REVENUE =
            Indicator.builder("revenue", Money.class).flow().build();
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final ExchangeRates NO_RATES = ExchangeRates.builder().build();

    private ClaimSnippets() {}

    public static void main(String[] args) {
        claim();
        key();
        check();
        result();
        options();
        checkMany();
    }

    private static Measurement<Money> revenue(String region, String year, String digits) {
        return Measurement.builder(REVENUE)
                .region(Regions.of(region))
                .period(year)
                .value(Figure.money("CNY", digits, Scale.BILLION))
                .build();
    }

    private static Dataset data() {
        return Dataset.of(
                revenue("CN-BJ", "2023", "74.86"),
                revenue("CN-BJ", "2024", "84.37"),
                revenue("CN-TJ", "2024", "31.20"),
                Measurement.builder(VISITS)
                        .region(BEIJING)
                        .period("2024")
                        .value(Figure.count(416, "visits"))
                        .build());
    }

    private static void claim() {
        // @start region="claim"
        // "Revenue of Beijing was 12.7 % up in 2024."
        Claim claim = new GrowthClaim(
                ObservationKey.of("revenue", BEIJING, YEAR),
                TimePeriod.year(2023),
                GrowthBasis.UNSTATED,
                Figure.growth("12.7"));
        System.out.println(Claims.check(claim, data(), NO_RATES).because());
        // The data give [12.689, 12.718] %; the claim is [12.65, 12.75] %.
        // @end
    }

    private static void key() {
        // @start region="key"
        ObservationKey contracts = ObservationKey.of("contracts", BEIJING, YEAR)
                .withCounterpart(Counterpart.to(TIANJIN, Regions.of("CN-HE")))
                .withBreakdown(Map.of("field", "energy"));
        System.out.println(contracts);
        // contracts, CN-BJ to CN-TJ, CN-HE, 2024, field=energy
        // @end
    }

    private static void check() {
        // @start region="check"
        // "over 416 visits", of which the data have exactly 416
        Claim claim = new LevelClaim(
                ObservationKey.of("visits", BEIJING, YEAR),
                Figure.count(416, "visits").with(Qualifier.MORE_THAN));
        ClaimResult result = Claims.check(claim, data(), NO_RATES);
        System.out.println(result.verdict()); // CONTRADICTED
        System.out.println(result.remedy().orElseThrow());
        // Claim at least 416 visits. The nearest claim is more than 415 visits.
        // @end
    }

    private static void result() {
        // @start region="result"
        ObservationKey revenue = ObservationKey.of("revenue", BEIJING, YEAR);
        Figure<Money> figure = Figure.money("CNY", "84.4", Scale.BILLION);
        Claim claim = new LevelClaim(revenue, figure);
        ClaimResult result = Claims.check(claim, data(), NO_RATES);
        System.out.println(result.verdict()); // SUPPORTED
        System.out.println(result.implied().orElseThrow());
        // [84365000000, 84375000000]
        System.out.println(result.claimed().orElseThrow());
        // [84350000000, 84450000000]
        // @end
    }

    private static void options() {
        // @start region="options"
        Claim nearly = new LevelClaim(
                ObservationKey.of("revenue", BEIJING, YEAR),
                Figure.money("CNY", "85", Scale.BILLION).with(Qualifier.NEARLY));
        System.out.println(Claims.check(nearly, data(), NO_RATES).verdict());
        // UNDETERMINED
        BigDecimal percent = BigDecimal.valueOf(2);
        CheckOptions band = CheckOptions.DEFAULT.withBand(percent);
        System.out.println(Claims.check(nearly, data(), NO_RATES, band).verdict());
        // SUPPORTED
        // @end
    }

    private static void checkMany() {
        // @start region="check-many"
        ClaimCheck check = ClaimCheck.of(data(), NO_RATES, CheckOptions.DEFAULT);
        ObservationKey revenue = ObservationKey.of("revenue", BEIJING, YEAR);
        List<Region> others = List.of(TIANJIN);
        RankOrder order = RankOrder.DESCENDING;
        for (int rank = 1; rank <= 2; rank++) {
            Claim claim = new RankClaim(revenue, others, order, rank);
            System.out.println(rank + ": " + check.check(claim).verdict());
            // 1: SUPPORTED
            // 2: CONTRADICTED
        }
        // @end
    }
}
