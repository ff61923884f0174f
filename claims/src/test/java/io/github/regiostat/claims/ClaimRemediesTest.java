// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimRemediesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        level; revenue CN-BJ 2024; yuan 1250~10 | Divide the figure by 10. The nearest claim is CNY 130.
        level; revenue CN-BJ 2024; yuan 124~1   | The nearest claim is CNY 125.
        level; revenue CN-BJ 2024; yuan 110~2   | The claim holds in 2023. The nearest claim is CNY 124.
        level; revenue CN-BJ 2024; yuan 0.0125~0.0001 | Multiply the figure by 10000. The nearest claim is CNY 125.
        level; hotels CN-TJ 2014; things >416   | Claim at least 416 things. The nearest claim is more than 415 things.
        level; hotels CN-TJ 2014; things <400   | Claim at least 400 things. The nearest claim is less than 417 things.
        level; hotels CN-TJ 2014; things nearly400 | Claim at least 400 things.
        growth; revenue CN-BJ 2024; 2022; unstated; growth -25~1 | Claim the opposite sign. The nearest claim is 25 \
        % over P1Y.
        growth; rate CN-BJ 2024; 2023; unstated; growth -0.2~0.2 | Claim percentage points instead of percent. The \
        nearest claim is -2 % over P1Y.
        growth; revenue CN-BJ 2024; 2022; unstated; growth 125~1 | Claim growth to this multiple instead of growth \
        by it. The nearest claim is 25 % over P1Y.
        points; rate CN-BJ 2024; rate CN-BJ 2023; points -4~6 | Claim percent instead of percentage points. The \
        nearest claim is 0 pp.
        rank; revenue CN-TJ 2024; CN-BJ CN-HE; descending; 1 | Claim rank 2.
        comparison; hotels CN-TJ 2014; greater; hotels CN-HE 2014 | Claim less or equal.
        comparison; hotels CN-TJ 2014; equal; hotels CN-BJ 2014 | Claim less.
        """)
    void check_ofContradiction_givesSmallestChange(String claim, String remedy) {
        ClaimResult result = check(claim, ClaimsTest.DATA);

        assertThat(result.remedy()).as(result.toString()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        level; revenue CN-BJ 2024; yuan 124~1 | The data give CNY 125; the claim is CNY [123.5, 124.5].
        level; hotels CN-TJ 2014; things >416 | The data give 416 things; the claim is (416, unbounded) things.
        level; revenue CN-BJ 2024; yuan nearly126 | The data give CNY 125. "Nearly" has no width: give a band to \
        check it against.
        share; revenue CN-HE 2024; revenue CN 2024; % 4~1 | The data give [3.5, 4.5] %; the claim is [3.5, 4.5] %.
        growth; revenue CN-BJ 2024; 2023; unstated; growth 13.5~0.1 | The data give [12.6, 14.7] %; the claim is \
        [13.45, 13.55] %.
        level; revenue CN-BJ 2021; yuan 99 | The data have no value of revenue, CN-BJ, 2021.
        level; debt CN-BJ 2021; yuan 99 | The data have no indicator debt.
        level; rate CN-TJ 2024; % 4.8~0.1 | The data do not state the rounding of rate of Tianjin in 2024.
        """)
    void check_explainsVerdict(String claim, String because) {
        assertThat(check(claim, ClaimsTest.DATA).because()).isEqualTo(because);
    }
}
