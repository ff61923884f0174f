// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;
import org.junit.jupiter.api.Test;

/** Claims about estimates with margins of sampling error, which the reason names. */
class ClaimSamplingTest {
    private static final Indicator<Amount> HARVEST =
            Indicator.builder("harvest", Amount.class).flow().build();
    private static final Dataset DATA = Dataset.of(harvest("2023", 200, "6"), harvest("2024", 250, "10"));

    private static Measurement<Amount> harvest(String year, long number, String margin) {
        return Measurement.builder(HARVEST)
                .region(Regions.of("CN-BJ"))
                .period(year)
                .value(Figure.exact(Amount.of(number, "t")))
                .samplingError(SamplingError.of(margin, ConfidenceLevel.PERCENT_90))
                .build();
    }

    private static ClaimResult check(Claim claim) {
        return Claims.check(claim, DATA, ExchangeRates.builder().build(), CheckOptions.DEFAULT);
    }

    private static ObservationKey in2024() {
        return ObservationKey.of("harvest", Regions.of("CN-BJ"), TimePeriod.parse("2024"));
    }

    @Test
    void contradictionWithinTheMargin_saysSo() {
        ClaimResult result = check(new LevelClaim(in2024(), Figure.exact(Amount.of(245, "t"))));
        assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(result.because())
                .isEqualTo("The data give 250 t; the claim is 245 t. The estimate of harvest of Beijing in 2024 has a"
                        + " margin of sampling error of ± 10 (90 % confidence), which the verdict does not include.");
    }

    @Test
    void growthOfEstimates_namesBothMargins() {
        ClaimResult result = check(new GrowthClaim(
                in2024(), TimePeriod.parse("2023"), GrowthBasis.UNSTATED, Figure.exact(Percentage.of(25))));
        assertThat(result.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(result.because()).contains("± 6 (90 % confidence)").contains("± 10 (90 % confidence)");
    }
}
