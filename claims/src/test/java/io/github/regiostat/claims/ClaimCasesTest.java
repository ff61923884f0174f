// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Claims of all kinds whose verdicts and intervals were computed independently, with fractions. */
class ClaimCasesTest {
    private static final int DIGITS = 12;

    private static final Map<String, Indicator<?>> INDICATORS = Map.of(
            "gdp", Indicator.builder("gdp", Money.class).flow().build(),
            "wealth", Indicator.builder("wealth", Money.class).stock().build(),
            "visits", Indicator.builder("visits", Count.class).flow().build(),
            "pop", Indicator.builder("pop", Count.class).stock().build(),
            "area", Indicator.builder("area", Amount.class).stock().build(),
            "temp", Indicator.builder("temp", Amount.class).level().build(),
            "rate", Indicator.builder("rate", Percentage.class).build());

    @ParameterizedTest
    @CsvFileSource(resources = "claims.txt", delimiter = '|')
    void check_agreesWithExactComputation(String claim, String data, String band, String verdict, String implied) {
        Dataset dataset = data == null ? Dataset.of() : ClaimFixtures.data(INDICATORS, data.split("; ", -1));
        CheckOptions options =
                band.equals("-") ? CheckOptions.DEFAULT : CheckOptions.DEFAULT.withBand(new BigDecimal(band));

        ClaimResult result = Claims.check(
                ClaimFixtures.claim(claim), dataset, ExchangeRates.builder().build(), options);

        assertThat(result.verdict().code()).as(result.toString()).isEqualTo(verdict);
        assertThat(result.implied()
                        .map(interval -> interval.roundedOutward(DIGITS).toString())
                        .orElse("-"))
                .isEqualTo(implied);
        assertThat(result.remedy().isPresent()).isEqualTo(result.verdict() == Verdict.CONTRADICTED);
    }
}
