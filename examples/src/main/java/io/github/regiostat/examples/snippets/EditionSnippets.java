// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Apportionments;
import io.github.regiostat.calculation.Proportion;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.EditionWeights;
import io.github.regiostat.dataset.Editions;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionPartition;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Snippets of the documentation about editions of regions, and about sums over divisions. */
public final class EditionSnippets {
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    private EditionSnippets() {}

    /**
     * Runs all snippets.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        crosswalk();
        convert();
        split();
        weights();
        apportionment();
        divisions();
        partitionAmong();
    }

    private static Measurement<Count> population(String region, String year, long number) {
        return Measurement.builder(POPULATION)
                .region(Regions.of(region))
                .period(year)
                .value(Count.of(number, "persons"))
                .build();
    }

    private static void crosswalk() {
        // @start region="crosswalk"
        RegionScheme of2017 = RegionScheme.of("gb2260", "2017");
        EditionCrosswalk editions = EditionCrosswalk.between(of2017, RegionScheme.GB2260);
        Region laiwu = Regions.of("gb2260:371200");
        EditionCrosswalk.Part part = editions.partsOf(laiwu).get(0);
        System.out.println(part.region().name()); // Jinan
        for (EditionCrosswalk.Part source : editions.sourcesOf(part.region())) {
            System.out.println(source.region().name());
            // Jinan
            // Laiwu
        }
        // @end
    }

    private static void convert() {
        // @start region="convert"
        // Jinan, Laiwu and Qingdao
        Dataset of2017 = Dataset.of(
                population("gb2260:370100", "2017", 7_321_200),
                population("gb2260:371200", "2017", 1_376_000),
                population("gb2260:370200", "2017", 9_290_500));
        RegionScheme from = RegionScheme.of("gb2260", "2017");
        Dataset today = Editions.convert(of2017, from, RegionScheme.GB2260);
        for (Measurement<?> measurement : today) {
            System.out.println(measurement);
            // population, gb2260:370200, 2017: 9290500 persons
            // population, gb2260:370100, 2017: 8697200 persons
            // in [8697200, 8697200]
        }
        // @end
    }

    private static Dataset latvia() {
        return Dataset.of(
                population("nuts2021:LV003", "2021", 235_000),
                population("nuts2021:LV006", "2021", 612_000),
                population("nuts2021:LV007", "2021", 378_000),
                population("nuts2021:LV008", "2021", 183_000));
    }

    private static void split() {
        // @start region="split"
        Dataset of2021 = latvia();
        RegionScheme from = RegionScheme.NUTS_2021;
        RegionScheme to = RegionScheme.NUTS_2024;
        try {
            Editions.convert(of2021, from, to);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Without weights, regions of nuts2021 must lie in one region of nuts2024
            // each, but 'nuts2021:LV007' (Pierīga) was split into nuts2024:LV00A,
            // nuts2024:LV00B, nuts2024:LV00C; give weights such as
            // EditionWeights.POPULATION, or sum the regions to a common region first
        }
        Dataset estimates = Editions.convert(of2021, from, to, EditionWeights.POPULATION);
        Region riga = Regions.of("nuts2024:LV00A");
        Measurement<?> estimate = estimates.inRegions(riga).get(0);
        System.out.println(estimate.bounds().orElseThrow());
        // [612000 persons, 990000 persons]
        System.out.println(estimate.statuses()); // E
        System.out.println(estimate.derivation().orElseThrow().notes());
        // [Part of nuts2021:LV007: 0.629928 by population]
        // @end
    }

    private static void weights() {
        // @start region="weights"
        EditionWeights jobs = EditionWeights.builder("jobs of 2022")
                .common("nuts2021:LV007", "nuts2024:LV00A", "90000")
                .common("nuts2021:LV007", "nuts2024:LV00B", "18000")
                .common("nuts2021:LV007", "nuts2024:LV00C", "12000")
                .build();
        RegionScheme from = RegionScheme.NUTS_2021;
        Dataset estimates = Editions.convert(latvia(), from, RegionScheme.NUTS_2024, jobs);
        Region riga = Regions.of("nuts2024:LV00A");
        System.out.println(estimates.inRegions(riga).row(0).value().orElseThrow());
        // 895500
        // @end
    }

    private static void apportionment() {
        // @start region="apportionment"
        Measurement<Count> city = population("nuts2021:LV006", "2021", 612_000);
        Measurement<Count> around = population("nuts2021:LV007", "2021", 378_000);
        List<BigDecimal> weights = List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(2));
        Measurement<Count> sum = Apportionments.sum(
                Regions.of("nuts2024:LV00A"),
                List.of(city, around),
                Map.of(around.region(), new Proportion(weights, 0)),
                "jobs");
        System.out.println(sum.figure().orElseThrow());
        // 838800 persons in [612000, 990000]
        // @end
    }

    private static void divisions() {
        // @start region="divisions"
        Dataset dataset = Dataset.of(
                population("nuts2021:LV003", "2021", 235_000),
                population("nuts2021:LV005", "2021", 254_000),
                population("nuts2021:LV006", "2021", 612_000),
                population("nuts2021:LV007", "2021", 378_000),
                population("nuts2021:LV008", "2021", 183_000),
                population("nuts2021:LV009", "2021", 229_000));
        Region latvia = Regions.of("LV");
        System.out.println(dataset.summedOver(latvia, POPULATION).get(0));
        // population, LV, 2021: 1891000 persons in [1891000, 1891000]
        // @end
    }

    private static void partitionAmong() {
        // @start region="partition-among"
        Region region = Regions.of("jing-jin-ji");
        List<Region> measured =
                Stream.of("CN-BJ", "CN-TJ", "CN-SD").map(Regions::of).toList();
        LocalDate date = LocalDate.of(2024, 12, 31);
        RegionPartition partition = region.partitionAmong(measured, date);
        System.out.println(partition.parts()); // [CN-BJ, CN-TJ]
        System.out.println(partition.missing()); // [CN-HE]
        // @end
    }
}
