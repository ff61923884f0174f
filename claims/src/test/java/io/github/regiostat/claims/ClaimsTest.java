// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.check;
import static io.github.regiostat.claims.ClaimFixtures.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    static final Map<String, Indicator<?>> INDICATORS = Map.of(
            "revenue", Indicator.builder("revenue", Money.class).flow().build(),
            "gdp",
                    Indicator.builder("gdp", Money.class)
                            .flow()
                            .priceBasis(PriceBasis.CURRENT)
                            .build(),
            "real-gdp",
                    Indicator.builder("real-gdp", Money.class)
                            .flow()
                            .constantPrices("2020")
                            .build(),
            "income", Indicator.builder("income", MoneyPer.class).build(),
            "hotels", Indicator.builder("hotels", Count.class).stock().build(),
            "visits", Indicator.builder("visits", Count.class).flow().build(),
            "land", Indicator.builder("land", Amount.class).stock().build(),
            "rate", Indicator.builder("rate", Percentage.class).build(),
            "jobs-growth",
                    Indicator.builder("jobs-growth", GrowthRate.class)
                            .growthOf("gdp")
                            .growthBasis(GrowthBasis.REAL)
                            .build());

    /** Beijing, Tianjin and Hebei; the intervals of the tables follow by hand. */
    static final Dataset DATA = data(
            INDICATORS,
            "revenue CN-BJ 2022 yuan 100",
            "revenue CN-BJ 2023 yuan 110~2",
            "revenue CN-BJ 2024 yuan 125",
            "revenue CN-TJ 2024 yuan 50",
            "revenue CN-HE 2024 yuan 40~10",
            "revenue CN 2024 yuan 1000",
            "revenue CN 2022 yuan 800",
            "gdp CN-BJ 2023 yuan 200",
            "gdp CN-BJ 2024 yuan 220",
            "jobs-growth CN-BJ 2024 growth 5.2~0.1",
            "real-gdp CN-BJ 2023 yuan 200",
            "real-gdp CN-BJ 2024 yuan 210",
            "income CN-BJ 2024 yuan/person 85000~1000",
            "hotels CN-BJ 2014 things 500",
            "hotels CN-TJ 2014 things 416",
            "hotels CN-HE 2014 things 416",
            "land CN-BJ 2024 mu 3000",
            "rate CN-BJ 2023 % 5~0.1",
            "rate CN-BJ 2024 % 4.8~0.1",
            "rate CN-TJ 2024 % 4.8?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        level; revenue CN-BJ 2024; yuan 125~1          | SUPPORTED    | [125, 125]
        level; revenue CN-BJ 2024; yuan 124.5~1        | SUPPORTED    | [125, 125]
        level; revenue CN-BJ 2024; yuan 124~1          | CONTRADICTED | [125, 125]
        level; revenue CN-BJ 2024; yuan >125           | CONTRADICTED | [125, 125]
        level; revenue CN-BJ 2024; yuan >=125          | SUPPORTED    | [125, 125]
        level; revenue CN-BJ 2024; yuan <125           | CONTRADICTED | [125, 125]
        level; revenue CN-BJ 2023; yuan 110~1          | CONSISTENT   | [109, 111]
        level; revenue CN-BJ 2023; yuan 110~2          | SUPPORTED    | [109, 111]
        level; revenue CN-BJ 2023; yuan <111           | CONSISTENT   | [109, 111]
        level; revenue CN-BJ 2024; yuan nearly125      | CONTRADICTED | [125, 125]
        level; revenue CN-BJ 2024; yuan nearly126      | UNDETERMINED | [125, 125]
        level; revenue CN-BJ 2024; yuan about300       | UNDETERMINED | [125, 125]
        level; revenue CN-BJ 2024; usd 17~1            | UNDETERMINED |
        level; revenue CN-BJ 2021; yuan 99             | UNDETERMINED |
        level; income CN-BJ 2024; yuan 85000~1000      | SUPPORTED    | [84500, 85500]
        level; hotels CN-TJ 2014; persons 416          | SUPPORTED    | [416, 416]
        level; land CN-BJ 2024; km2 2                  | SUPPORTED    | [2, 2]
        level; land CN-BJ 2024; ha 20                  | CONTRADICTED | [200, 200]
        level; rate CN-TJ 2024; % 4.8~0.1              | UNDETERMINED |
        level; rate CN-BJ 2024; points 4.8~0.1         | UNDETERMINED |
        level; gdp CN-BJ 2024; % 10                   | UNDETERMINED |
        cumulative; revenue CN-BJ 2022/2024; yuan 335~1 | CONSISTENT  | [334, 336]
        cumulative; revenue CN-BJ 2021/2024; yuan 335~1 | UNDETERMINED |
        cumulative; hotels CN-BJ 2014/2014; things 500 | SUPPORTED    | [500, 500]
        sum; hotels CN-BJ 2014; hotels CN-TJ 2014; hotels CN-HE 2014; things 1332 | SUPPORTED | [1332, 1332]
        sum; revenue CN-BJ 2024; revenue CN 2024; yuan 1125 | UNDETERMINED |
        sum; revenue CN-BJ 2024; revenue CN-HE 2024; yuan 165 | CONSISTENT | [160, 170]
        difference; revenue CN-BJ 2024; revenue CN-BJ 2023; yuan 15~1 | CONSISTENT | [14, 16]
        difference; revenue CN-BJ 2024; revenue CN-TJ 2024; yuan 75 | SUPPORTED | [75, 75]
        difference; revenue CN-TJ 2024; revenue CN-BJ 2024; yuan 75 | CONTRADICTED | [-75, -75]
        growth; revenue CN-BJ 2024; 2022; unstated; growth 25~1 | SUPPORTED | [25, 25]
        growth; revenue CN-BJ 2024; 2022; unstated; growth <25 | CONTRADICTED | [25, 25]
        growth; revenue CN-BJ 2024; 2022; real; growth 25~1 | UNDETERMINED |
        growth; revenue CN-BJ 2023; 2022; unstated; growth 10~2 | SUPPORTED | [9, 11]
        growth; gdp CN-BJ 2024; 2023; unstated; growth 5.2~0.1 | SUPPORTED | [5.15, 5.25]
        growth; gdp CN-BJ 2024; 2023; nominal; growth 10 | SUPPORTED | [10, 10]
        growth; real-gdp CN-BJ 2024; 2023; unstated; growth 5 | SUPPORTED | [5, 5]
        growth; real-gdp CN-BJ 2024; 2023; nominal; growth 5 | UNDETERMINED |
        growth; rate CN-BJ 2024; 2023; unstated; growth -4~1 | CONSISTENT |
        average; revenue CN-BJ 2024; 2022; compound; unstated; growth 11.8~0.1 | SUPPORTED |
        average; revenue CN-BJ 2024; 2022; arithmetic; unstated; growth 11.8~0.1 | SUPPORTED   |
        average; gdp CN-BJ 2024; 2023; compound; unstated; growth 5.2~0.1 | SUPPORTED | [5.15, 5.25]
        share; revenue CN-BJ 2024; revenue CN 2024; % 12.5~0.1 | SUPPORTED | [12.5, 12.5]
        share; revenue CN 2024; revenue CN-BJ 2024; % 800 | UNDETERMINED |
        share; revenue CN-BJ 2024; gdp CN-BJ 2024; % 57~1 | SUPPORTED |
        points; rate CN-BJ 2024; rate CN-BJ 2023; points -0.2~0.2 | SUPPORTED | [-0.3, -0.1]
        points; rate CN-BJ 2024; rate CN-BJ 2023; points -0.5~0.1 | CONTRADICTED | [-0.3, -0.1]
        multiple; revenue CN-BJ 2024; revenue CN-TJ 2024; times 2.5 | SUPPORTED | [2.5, 2.5]
        multiple; revenue CN-BJ 2024; revenue CN-BJ 2022; times 1.25 | SUPPORTED | [1.25, 1.25]
        multiple; revenue CN-TJ 2024; revenue CN-BJ 2024; % 40 | SUPPORTED | [40, 40]
        multiple; revenue CN-TJ 2024; revenue CN-BJ 2024; % 0.4~0.1 | CONTRADICTED | [40, 40]
        relative; revenue CN-BJ 2024; revenue CN-TJ 2024; growth 150 | SUPPORTED | [150, 150]
        shares; revenue CN-BJ 2024; revenue CN 2024; revenue CN-BJ 2022; revenue CN 2022; points 0 | SUPPORTED | [0, 0]
        shares; revenue CN-BJ 2024; revenue CN 2024; revenue CN-TJ 2024; revenue CN 2024; times 2.5 | SUPPORTED | \
        [2.5, 2.5]
        rank; revenue CN-TJ 2024; CN-BJ CN-HE; descending; 2 | SUPPORTED | [2, 2]
        rank; revenue CN-TJ 2024; CN-BJ CN-HE; descending; 1 | CONTRADICTED | [2, 2]
        rank; revenue CN-TJ 2024; CN-BJ CN-SH; descending; 1 | UNDETERMINED |
        rank; hotels CN-TJ 2014; CN-BJ CN-HE; descending; 2 | SUPPORTED | [2, 2]
        rank; hotels CN-HE 2014; CN-BJ CN-TJ; ascending; 1 | SUPPORTED | [1, 1]
        extreme; revenue CN-BJ 2024; 2022; descending | SUPPORTED | [14, 16]
        extreme; revenue CN-BJ 2024; 2022; ascending | CONTRADICTED | [-25, -25]
        extreme; revenue CN-BJ 2024; 2020; ascending | CONTRADICTED | [-25, -25]
        extreme; revenue CN-BJ 2024; 2020; descending | UNDETERMINED |
        comparison; revenue CN-BJ 2024; greater; revenue CN-TJ 2024 | SUPPORTED | [75, 75]
        comparison; revenue CN-BJ 2024; less-or-equal; revenue CN-TJ 2024 | CONTRADICTED | [75, 75]
        comparison; hotels CN-TJ 2014; equal; hotels CN-HE 2014 | SUPPORTED | [0, 0]
        comparison; hotels CN-TJ 2014; greater; hotels CN-HE 2014 | CONTRADICTED | [0, 0]
        """)
    void check_givesVerdictAndImpliedInterval(String claim, Verdict verdict, String implied) {
        ClaimResult result = check(claim, DATA);

        assertThat(result.verdict()).as(result.because()).isEqualTo(verdict);
        if (implied != null) {
            assertThat(result.implied()).as(result.because()).contains(Interval.parse(implied));
        }
        assertThat(result.because()).isNotBlank();
        assertThat(result.otherVintages()).isEmpty();
    }
}
