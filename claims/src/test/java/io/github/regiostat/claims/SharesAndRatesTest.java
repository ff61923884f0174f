// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sums of shares, ratios declared by their parts, and average rates over several years. */
class SharesAndRatesTest {
    private static final Region CHINA = Regions.of("CN");
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final ExchangeRates NO_RATES = ExchangeRates.builder().build();
    private static final Indicator<Percentage> SHARE =
            Indicator.builder("share", Percentage.class).build();

    private static Figure<Percentage> percent(String number, String step) {
        return Figure.rounded(Percentage.of(number), new BigDecimal(step));
    }

    private static Measurement<?> share(String sector, String percent) {
        return Measurement.builder(SHARE)
                .region(CHINA)
                .period(YEAR)
                .dimension("sector", sector)
                .value(percent(percent, "0.1"))
                .build();
    }

    private static ClaimResult sum(Dataset data, Figure<?> claimed, String... sectors) {
        List<ObservationKey> parts = new ArrayList<>();
        for (String sector : sectors) {
            parts.add(ObservationKey.of("share", CHINA, YEAR).withBreakdown(Map.of("sector", sector)));
        }
        return Claims.check(new SumClaim(parts, claimed), data, NO_RATES);
    }

    /** 6.8 + 36.5 + 56.7 = 100: the bounds are 99.85 to 100.15. */
    @Test
    void sharesOfAllCategories_addUpTo100Percent() {
        Dataset data = Dataset.of(share("A", "6.8"), share("B", "36.5"), share("C", "56.7"));

        assertThat(sum(data, percent("100", "1"), "A", "B", "C").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(sum(data, percent("98", "1"), "A", "B", "C").verdict()).isEqualTo(Verdict.CONTRADICTED);
        // 6.8 + 36.5 = 43.3
        assertThat(sum(data, percent("43", "1"), "A", "B").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(sum(data, percent("45", "1"), "A", "B").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    /** Rates of men and women, such as 5 % and 6 % unemployed, are of different wholes. */
    @Test
    void percentagesOfDifferentWholes_haveNoSum() {
        Dataset data = Dataset.of(share("A", "5.0"), share("B", "6.0"));

        ClaimResult result = sum(data, percent("11", "1"), "A", "B");
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.because()).contains("Sum requires shares of a named whole");
    }

    private static Measurement<Money> money(Indicator<Money> indicator, String amount) {
        return Measurement.builder(indicator)
                .region(CHINA)
                .period(YEAR)
                .value(Figure.money("CNY", amount, Scale.UNIT))
                .build();
    }

    /** 200 / 1000 = 20 %. */
    @Test
    void ratioWithoutMeasurements_isTheQuotientOfItsDeclaredParts() {
        Indicator<Money> exports =
                Indicator.builder("exports", Money.class).flow().build();
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Indicator<Percentage> ratio = Indicator.builder("export-share", Percentage.class)
                .ratioOf("exports", "gdp")
                .build();
        Dataset data = Dataset.of(money(exports, "200"), money(gdp, "1000"));
        ClaimCheck check = ClaimCheck.of(data, NO_RATES, CheckOptions.DEFAULT);
        Claim right = new LevelClaim(ObservationKey.of("export-share", CHINA, YEAR), percent("20", "1"));
        Claim wrong = new LevelClaim(ObservationKey.of("export-share", CHINA, YEAR), percent("25", "1"));

        assertThat(check.check(right).because()).isEqualTo("The data have no indicator export-share.");
        ClaimCheck declared = check.withIndicators(List.of(ratio));
        assertThat(declared.check(right).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(declared.check(wrong).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    /** Annual rates of the first quarters say nothing about a time that begins in a third quarter. */
    @Test
    void averageRate_requiresWholeYears() {
        Indicator<GrowthRate> growth = Indicator.builder("growth", GrowthRate.class)
                .growthOf("gdp")
                .growthBasis(GrowthBasis.REAL)
                .build();
        List<Measurement<?>> rates = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            rates.add(Measurement.builder(growth)
                    .region(CHINA)
                    .period(TimePeriod.quarter(year, 1))
                    .value(Figure.growth("10.0"))
                    .build());
        }
        ObservationKey last = ObservationKey.of("gdp", CHINA, TimePeriod.quarter(2024, 1));
        for (AverageMethod method : AverageMethod.values()) {
            Claim claim = new AverageGrowthClaim(
                    last, TimePeriod.quarter(2020, 3), method, GrowthBasis.REAL, percent("10", "0.1"));
            assertThat(ClaimCheck.of(Dataset.copyOf(rates), NO_RATES, CheckOptions.DEFAULT)
                            .check(claim)
                            .verdict())
                    .as(method.code())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** (1.03 · 1.052 · 1.05)^(1/3) − 1 = 4.395 %. */
    @Test
    void averageRate_followsFromTheRatesOfTheYears() {
        Indicator<GrowthRate> growth = Indicator.builder("growth", GrowthRate.class)
                .growthOf("gdp")
                .growthBasis(GrowthBasis.REAL)
                .build();
        List<Measurement<?>> rates = new ArrayList<>();
        String[] percents = {"3.0", "5.2", "5.0"};
        for (int i = 0; i < percents.length; i++) {
            rates.add(Measurement.builder(growth)
                    .region(CHINA)
                    .period(TimePeriod.year(2022 + i))
                    .value(Figure.growth(percents[i]))
                    .build());
        }
        assertThat(average(rates, 2021, "4").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(average(rates, 2021, "5").verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(average(rates, 2020, "4").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static ClaimResult average(List<Measurement<?>> rates, int since, String percent) {
        Claim claim = new AverageGrowthClaim(
                ObservationKey.of("gdp", CHINA, YEAR),
                TimePeriod.year(since),
                AverageMethod.COMPOUND,
                GrowthBasis.REAL,
                Figure.growth(percent));
        return Claims.check(claim, Dataset.copyOf(rates), NO_RATES);
    }

    /** A computed value has 34 digits, which no reader needs in a reason. */
    @Test
    void reasons_haveNoLongNumbers() {
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> third = Measurement.builder(gdp)
                .region(CHINA)
                .period(YEAR)
                .value(Figure.exact(Money.of("CNY", "0.3333333333333333333333333333333333")))
                .build();
        Claim claim = new LevelClaim(ObservationKey.of("gdp", CHINA, YEAR), Figure.money("CNY", "2", Scale.UNIT));
        Dataset data = Dataset.of(third);

        assertThat(Claims.check(claim, data, NO_RATES).because()).doesNotContainPattern("[0-9]{16}");
        assertThat(Claims.conflicts(List.of(claim), data).conflicts().get(0).because())
                .contains("CNY 0.3333333333…")
                .doesNotContainPattern("[0-9]{16}");
    }
}
