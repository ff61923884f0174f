// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.check;
import static io.github.regiostat.claims.ClaimFixtures.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are decimals although quotients on the way to them are not: the claimed end decides exactly. */
class ClaimTiesTest {
    /** Growth by 1/3 and by 2/3, a growth factor of 1.1 cubed, and shares of 1/3 and 1/12. */
    private static final Dataset DATA = data(
            ClaimsTest.INDICATORS,
            "revenue CN-BJ 2020 yuan 9",
            "revenue CN-BJ 2021 yuan 12",
            "revenue CN-BJ 2022 yuan 20",
            "revenue CN-TJ 2020 yuan 7",
            "revenue CN-TJ 2023 yuan 9.317",
            "revenue CN-HE 2020 yuan 9",
            "revenue CN-HE 2021 yuan 12",
            "revenue CN-HE 2022 yuan 16",
            "revenue CN 2020 yuan 27",
            "revenue CN 2021 yuan 144");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        average; revenue CN-BJ 2022; 2020; arithmetic; unstated; growth | 50
        average; revenue CN-TJ 2023; 2020; compound; unstated; growth | 10
        points; revenue CN-HE 2022; revenue CN-HE 2021; points | 0
        points; revenue CN-BJ 2021; revenue CN-HE 2022; points | 0
        shares; revenue CN-BJ 2020; revenue CN 2020; revenue CN-BJ 2021; revenue CN 2021; points | 25
        shares; revenue CN-BJ 2020; revenue CN 2020; revenue CN-BJ 2021; revenue CN 2021; times | 4
        """)
    void check_atTheClaimedEnd_isDecided(String claim, String number) {
        assertThat(verdict(claim, number)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(claim, ">=" + number)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(claim, "<=" + number)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(claim, ">" + number)).isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(claim, "<" + number)).isEqualTo(Verdict.CONTRADICTED);
    }

    private static Verdict verdict(String claim, String figure) {
        return check(claim + " " + figure, DATA).verdict();
    }
}
