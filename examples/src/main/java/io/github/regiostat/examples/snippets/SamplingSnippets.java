// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Differences;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;

/** Snippets of the documentation about margins of sampling error. */
final class SamplingSnippets {
    private SamplingSnippets() {}

    /**
     * Runs all snippets.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        margin();
        significance();
    }

    private static void margin() {
        // @start region="margin"
        Indicator<Count> females =
                Indicator.builder("females", Count.class).stock().build();
        Measurement<Count> total = Measurement.builder(females)
                .region(Regions.of("US-VA"))
                .period("2015")
                .value(Count.of(630_498, "persons"))
                .samplingError(SamplingError.of("831", ConfidenceLevel.PERCENT_90))
                .build();
        Measurement<Count> single = total.toBuilder()
                .dimension("status", "never-married")
                .value(Count.of(203_119, "persons"))
                .samplingError(SamplingError.of("5070", ConfidenceLevel.PERCENT_90))
                .build();

        Measurement<Percentage> part = Shares.of(single, total, Accept.INDEPENDENT_SAMPLES);
        System.out.println(part.samplingError().orElseThrow());
        // ± 0.8030044578210323380799752130766152 (90 % confidence)
        System.out.println(part.derivation().orElseThrow().notes().get(2));
        // Margin of a proportion
        // @end
    }

    private static void significance() {
        Indicator<Percentage> rate =
                Indicator.builder("poverty", Percentage.class).build();
        Measurement<Percentage> virginia = Measurement.builder(rate)
                .region(Regions.of("US-VA"))
                .period("2015")
                .value(Percentage.of("11.2"))
                .samplingError(SamplingError.of("0.3", ConfidenceLevel.PERCENT_90))
                .build();
        Measurement<Percentage> maryland = virginia.toBuilder()
                .region(Regions.of("US-MD"))
                .value(Percentage.of("10.8"))
                .samplingError(SamplingError.of("0.4", ConfidenceLevel.PERCENT_90))
                .build();
        // @start region="significance"
        // 0.4 points are within the margin of the difference, ± 0.5.
        ConfidenceLevel level = ConfidenceLevel.PERCENT_90;
        Accept independent = Accept.INDEPENDENT_SAMPLES;
        boolean differ = Differences.areSignificant(virginia, maryland, level, independent);
        System.out.println(differ); // false
        // @end
    }
}
