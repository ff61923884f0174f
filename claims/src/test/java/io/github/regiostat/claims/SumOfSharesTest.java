// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares of one whole that are claimed to add up, such as "the three sectors make up 100 %". */
class SumOfSharesTest {
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final Region BEIJING = Regions.of("CN-BJ");

    private static Measurement<?> share(String id, String whole, Region region, String percent) {
        return Measurement.builder(Indicator.builder(id, Percentage.class)
                        .ratioOf("value-of-" + id, whole)
                        .build())
                .region(region)
                .period(YEAR)
                .value(Figure.rounded(Percentage.of(percent), new BigDecimal("0.1")))
                .build();
    }

    private static ClaimResult check(List<Measurement<?>> shares, String percent) {
        List<ObservationKey> keys = new ArrayList<>();
        shares.forEach(each -> keys.add(ObservationKey.of(each)));
        return Claims.check(
                new SumClaim(keys, Figure.rounded(Percentage.of(percent), BigDecimal.ONE)),
                Dataset.copyOf(shares),
                ExchangeRates.builder().build());
    }

    private static final List<Measurement<?>> SECTORS = List.of(
            share("primary", "gdp", BEIJING, "0.2"),
            share("secondary", "gdp", BEIJING, "14.5"),
            share("tertiary", "gdp", BEIJING, "85.3"));

    @Test
    void sharesOfOneDenominator_addUp() {
        ClaimResult result = check(SECTORS, "100");

        assertThat(result.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(result.implied().orElseThrow()).hasToString("[99.85, 100.15]");
        assertThat(check(SECTORS, "98").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void sharesOfOtherWholes_doNotAddUp() {
        ClaimResult wholes = check(List.of(SECTORS.get(0), share("urban", "population", BEIJING, "87.6")), "88");
        ClaimResult regions = check(List.of(SECTORS.get(0), share("primary", "gdp", Regions.of("CN-TJ"), "1.5")), "2");

        assertThat(List.of(wholes, regions)).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result.because()).contains("Percentages add up if they are shares of one whole");
        });
    }
}
