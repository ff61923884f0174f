// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.check;
import static io.github.regiostat.claims.ClaimFixtures.claim;
import static io.github.regiostat.claims.ClaimFixtures.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageClaimTest {
    private static final Map<String, Indicator<?>> INDICATORS = Map.of(
            "revenue", Indicator.builder("revenue", Money.class).flow().build(),
            "visits", Indicator.builder("visits", Count.class).flow().build(),
            "hotels", Indicator.builder("hotels", Count.class).stock().build(),
            "land", Indicator.builder("land", Amount.class).stock().build(),
            "income", Indicator.builder("income", MoneyPer.class).build(),
            "rate", Indicator.builder("rate", Percentage.class).build(),
            "prices", Indicator.builder("prices", IndexNumber.class).build(),
            "inflation", Indicator.builder("inflation", GrowthRate.class).build());

    /** The means of the table follow by hand. The data also have the sum of 2018 and 2019, and a mean of 2024. */
    private static final Dataset DATA = data(
            INDICATORS,
            "revenue CN-BJ 2024-Q1 yuan 10",
            "revenue CN-BJ 2024-Q2 yuan 20",
            "revenue CN-BJ 2024-Q3 yuan 30~2",
            "revenue CN-BJ 2024-Q4 yuan 41",
            "revenue CN-TJ 2022 yuan 1",
            "revenue CN-TJ 2023 yuan 1",
            "revenue CN-TJ 2024 yuan 2",
            "visits CN-BJ 2018 things 89.3~0.1",
            "visits CN-BJ 2019 things 90.9~0.1",
            "visits CN-BJ 2018/2019 things 180.2~0.1",
            "hotels CN-BJ 2013 things 400",
            "hotels CN-BJ 2014 things 500",
            "hotels CN-BJ 2013/2014 things 500",
            "land CN-BJ 2023 mu 3000",
            "land CN-BJ 2024 mu 6000",
            "income CN-BJ 2023 yuan/person 80000",
            "income CN-BJ 2024 yuan/person 85000",
            "rate CN-BJ 2024-Q1 % 3.8~0.1",
            "rate CN-BJ 2024-Q2 % 3.9~0.1",
            "rate CN-BJ 2024-Q3 % 4.1~0.1",
            "rate CN-BJ 2024-Q4 % 4.2~0.1",
            "rate CN-TJ 2024 % 4.8~0.1",
            "rate CN-TJ 2024-Q1 % 4~1",
            "rate CN-HE 2023 % 4?",
            "rate CN-HE 2024 % 4",
            "prices CN-BJ 2022 index 110",
            "prices CN-BJ 2023 index 118",
            "prices CN-BJ 2024 index 130",
            "inflation CN-BJ 2023 growth 2",
            "inflation CN-BJ 2024 growth 3");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mean; revenue CN-BJ 2024-Q1/2024-Q4; yuan 25~1      | SUPPORTED    | [25, 25.5]
        mean; revenue CN-BJ 2024-Q1/2024-Q4; yuan >25       | CONSISTENT   | [25, 25.5]
        mean; revenue CN-BJ 2024-Q1/2024-Q4; yuan >25.5     | CONTRADICTED | [25, 25.5]
        mean; revenue CN-BJ 2024-Q1/2024-Q2; yuan 15        | SUPPORTED    | [15, 15]
        mean; revenue CN-TJ 2022/2024; yuan 1.3~0.1         | SUPPORTED    |
        mean; revenue CN-TJ 2022/2024; yuan 1.4~0.1         | CONTRADICTED |
        mean; revenue CN-TJ 2022/2024; usd 1.3~0.1          | UNDETERMINED |
        mean; visits CN-BJ 2018/2019; things 90.1~0.1       | SUPPORTED    | [90.05, 90.15]
        mean; visits CN-BJ 2018/2019; things 180.2~0.1      | CONTRADICTED | [90.05, 90.15]
        mean; hotels CN-BJ 2013/2014; things 450            | SUPPORTED    | [450, 450]
        mean; hotels CN-BJ 2014; things 500                 | SUPPORTED    | [500, 500]
        mean; hotels CN-BJ 2014/2014; things 500            | SUPPORTED    | [500, 500]
        mean; land CN-BJ 2023/2024; km2 3                   | SUPPORTED    | [3, 3]
        mean; income CN-BJ 2023/2024; yuan/person 82500     | SUPPORTED    | [82500, 82500]
        mean; rate CN-BJ 2024-Q1/2024-Q4; % 4.0~0.1         | SUPPORTED    | [3.95, 4.05]
        mean; rate CN-BJ 2024-Q1/2024-Q4; % 4.2~0.1         | CONTRADICTED | [3.95, 4.05]
        mean; rate CN-BJ 2024-Q1/2024-Q4; times 0.04~0.001  | SUPPORTED    | [0.0395, 0.0405]
        mean; rate CN-BJ 2024-Q1/2024-Q4; points 4.0~0.1    | UNDETERMINED |
        mean; rate CN-TJ 2024-Q1/2024-Q4; % 4.8~0.1         | SUPPORTED    | [4.75, 4.85]
        mean; prices CN-BJ 2022/2024; index 119.3~0.1       | SUPPORTED    |
        mean; prices CN-BJ 2022/2024; index 119.4~0.1       | CONTRADICTED |
        mean; prices CN-BJ 2022/2024; index2015 119.3~0.1   | UNDETERMINED |
        """)
    void check_givesVerdictAndMean(String text, Verdict verdict, String implied) {
        ClaimResult result = check(text, DATA);

        assertThat(result.verdict()).as(result.because()).isEqualTo(verdict);
        if (implied != null) {
            assertThat(result.implied()).as(result.because()).contains(Interval.parse(implied));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mean; revenue CN-BJ 2023-Q4/2024-Q4; yuan 20 | The data have no value of revenue, CN-BJ, 2023-Q4.
        mean; rate CN-HE 2023/2024; % 4              | The data do not state the rounding of
        mean; inflation CN-BJ 2023/2024; % 2.5       | Growth rates of consecutive periods are chained
        """)
    void mean_isUndeterminedWithoutAllValues(String text, String reason) {
        ClaimResult result = check(text, DATA);

        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.because()).contains(reason);
    }

    /** The data exclude a mean of 91 by the values of both years, and one of 5 % by the mean that they state. */
    @Test
    void jointCheck_usesTheSameValuesAsTheCheckAlone() {
        assertThat(conflicts("mean; visits CN-BJ 2018/2019; things 90.1~0.1")).isEmpty();
        assertThat(conflicts("mean; visits CN-BJ 2018/2019; things 91")).hasSize(1);
        assertThat(conflicts("mean; hotels CN-BJ 2013/2014; things 450")).isEmpty();
        assertThat(conflicts("mean; hotels CN-BJ 2013/2014; things 500")).hasSize(1);
        assertThat(conflicts("mean; rate CN-TJ 2024-Q1/2024-Q4; % 4.8~0.1")).isEmpty();
        assertThat(conflicts("mean; rate CN-TJ 2024-Q1/2024-Q4; % 5")).hasSize(1);
    }

    private static List<ClaimConflict> conflicts(String text) {
        return Claims.conflicts(List.of(claim(text)), DATA).conflicts();
    }

    @Test
    void result_hasValuesAndDerivation() {
        ClaimResult result = check("mean; visits CN-BJ 2018/2019; things 90.1~0.1", DATA);

        assertThat(result.measurements()).hasSize(2);
        assertThat(result.derivation()).hasValueSatisfying(derivation -> {
            assertThat(derivation.operation()).isEqualTo("mean over time");
            assertThat(derivation.inputs()).hasSize(2);
        });
        assertThat(ClaimSentence.of(result.claim()))
                .isEqualTo("mean of visits, CN-BJ, 2018/2019 is " + ((FigureClaim) result.claim()).figure());
    }
}
