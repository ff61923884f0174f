// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-core:0.1.0

import io.github.regiostat.calculation.ShiftShare;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Regions;
import java.util.List;

/** Shift-share: how much of a region's new jobs is national growth, its industries, or its own lead. */
class ShiftShareOfRegions {
    static final Indicator<Count> JOBS = Indicator.builder("jobs", Count.class).stock().build();

    static Measurement<Count> jobs(String region, String year, String industry, long number) {
        return Measurement.builder(JOBS).region(Regions.of(region)).period(year)
                .dimension("industry", industry).value(Count.of(number, "jobs")).build();
    }

    static List<Measurement<Count>> jobs(String region, String year, long made, long served) {
        return List.of(jobs(region, year, "manufacturing", made), jobs(region, year, "services", served));
    }

    public static void main(String... args) {
        ShiftShare<Count> bavaria = ShiftShare.of(
                jobs("DE-BY", "2015", 1_890_000, 4_020_000),
                jobs("DE-BY", "2023", 1_950_000, 4_760_000),
                jobs("DE", "2015", 7_400_000, 25_300_000),
                jobs("DE", "2023", 7_500_000, 29_100_000));
        bavaria.industries().forEach(part -> System.out.println(Dataset.of(
                part.change(), part.nationalGrowth(), part.industryMix(), part.competitive()).toTable()));
    }
}
