// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Concentration;
import io.github.regiostat.calculation.Contributions;
import io.github.regiostat.calculation.Dispersion;
import io.github.regiostat.calculation.ShiftShare;
import io.github.regiostat.calculation.ShiftShareComponents;
import io.github.regiostat.calculation.TheilDecomposition;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.RevisionTriangle;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Snippets of the documentation about regional analysis and revisions. */
public final class AnalysisSnippets {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> JOBS =
            Indicator.builder("jobs", Count.class).stock().build();
    private static final Indicator<MoneyPer> PER_PERSON =
            Indicator.builder("gdp-per-person", MoneyPer.class).level().build();

    private AnalysisSnippets() {}

    /**
     * Runs all snippets.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        contributions();
        shiftShare();
        dispersion();
        theil();
        concentration();
        asOf();
        triangle();
    }

    private static Measurement<Money> gdp(String region, String period, long number) {
        return Measurement.builder(GDP)
                .region(Regions.of(region))
                .period(period)
                .value(Figure.exact(Money.of("CNY", number)))
                .build();
    }

    private static Measurement<Money> published(String period, long number, String day) {
        Source source = Source.builder("Office")
                .vintage(day.substring(0, 4))
                .published(LocalDate.parse(day))
                .build();
        return gdp("CN-BJ", period, number).toBuilder().source(source).build();
    }

    private static List<Measurement<Count>> jobs(String region, String period, long manufacturing, long services) {
        return Stream.of("manufacturing", "services")
                .map(industry -> Measurement.builder(JOBS)
                        .region(Regions.of(region))
                        .period(period)
                        .dimension("industry", industry)
                        .value(Count.of(industry.equals("services") ? services : manufacturing, "jobs"))
                        .build())
                .toList();
    }

    /** Returns GDP of Beijing, Tianjin and Hebei. */
    private static List<Measurement<Money>> gdps(String period, long first, long second, long third) {
        return List.of(gdp("CN-BJ", period, first), gdp("CN-TJ", period, second), gdp("CN-HE", period, third));
    }

    /** Returns GDP per person of Beijing, Tianjin and Hebei, rounded to a thousand yuan. */
    private static List<Measurement<MoneyPer>> perPerson(long first, long second, long third) {
        return List.of(perPerson("CN-BJ", first), perPerson("CN-TJ", second), perPerson("CN-HE", third));
    }

    private static Measurement<MoneyPer> perPerson(String region, long yuan) {
        MoneyPer value = MoneyPer.of("CNY", yuan, "person");
        return Measurement.builder(PER_PERSON)
                .region(Regions.of(region))
                .period("2024")
                .value(Figure.rounded(value, BigDecimal.valueOf(1000)))
                .build();
    }

    private static void contributions() {
        // @start region="contributions"
        Region group = Regions.of("jing-jin-ji");
        // Beijing, Tianjin and Hebei
        List<Measurement<Money>> old = gdps("2023", 40, 20, 40);
        List<Measurement<Money>> now = gdps("2024", 44, 19, 41);
        Contributions.ofRegions(group, old, now).forEach(one -> System.out.println(one));
        // gdp-contribution-to-growth, CN-BJ, 2024, compared with group:jing-jin-ji, 2023:
        // 4 pp in [4, 4]
        // gdp-contribution-to-growth, CN-TJ, 2024, compared with group:jing-jin-ji, 2023:
        // -1 pp in [-1, -1]
        // gdp-contribution-to-growth, CN-HE, 2024, compared with group:jing-jin-ji, 2023:
        // 1 pp in [1, 1]
        // @end
    }

    private static void shiftShare() {
        // @start region="shift-share"
        ShiftShare<Count> analysis = ShiftShare.of(
                jobs("CN-BJ", "2020", 100, 300), // manufacturing and services
                jobs("CN-BJ", "2024", 106, 330),
                jobs("CN", "2020", 1000, 4000),
                jobs("CN", "2024", 1030, 4070));
        ShiftShareComponents<Count> industry = analysis.industries().get(0);
        System.out.println(industry.change());
        // jobs-change, CN-BJ, 2024, industry=manufacturing, compared with 2020: 6 jobs in
        // [6, 6]
        System.out.println(industry.nationalGrowth().bounds().orElseThrow());
        // [2 jobs, 2 jobs]
        System.out.println(industry.industryMix().bounds().orElseThrow());
        // [1 jobs, 1 jobs]
        System.out.println(industry.competitive().bounds().orElseThrow());
        // [3 jobs, 3 jobs]
        // @end
    }

    private static void dispersion() {
        // @start region="dispersion"
        Region group = Regions.of("jing-jin-ji");
        List<Measurement<MoneyPer>> values = perPerson(228_000, 132_000, 64_000);
        Measurement<Multiple> gini = Dispersion.gini(group, values);
        System.out.println(gini.bounds().orElseThrow().roundedOutward(4));
        // [0.2559 times, 0.2598 times]
        Measurement<Multiple> variation = Dispersion.coefficientOfVariation(group, values);
        System.out.println(variation.bounds().orElseThrow().roundedOutward(4));
        // [0.4724 times, 0.4797 times]
        // @end
    }

    private static void theil() {
        // @start region="theil"
        Region group = Regions.of("jing-jin-ji");
        Region beijing = Regions.of("CN-BJ");
        Region cities = Region.group("cities", "Cities", beijing, Regions.of("CN-TJ"));
        List<Region> parts = List.of(cities, Regions.of("CN-HE"));
        List<Measurement<MoneyPer>> values = perPerson(228_000, 132_000, 64_000);
        TheilDecomposition theil = Dispersion.theilDecomposition(group, parts, values);
        System.out.println(theil.between().bounds().orElseThrow().roundedOutward(4));
        // [0.08435 times, 0.08716 times]
        System.out.println(theil.within().bounds().orElseThrow().roundedOutward(4));
        // [0.02986 times, 0.03126 times]
        // @end
    }

    private static void concentration() {
        // @start region="concentration"
        List<Measurement<Count>> industries = jobs("CN-BJ", "2024", 25, 75);
        Measurement<Multiple> index = Concentration.herfindahlOverCategories(industries);
        System.out.println(index);
        // jobs-herfindahl, CN-BJ, 2024: 0.625 times in [0.625, 0.625]
        // @end
    }

    private static void asOf() {
        // @start region="as-of"
        Dataset data = Dataset.of(
                published("2023", 4376, "2024-01-17"),
                published("2023", 4730, "2025-01-17"),
                published("2024", 4984, "2025-01-17"));
        Dataset known = data.asOf(LocalDate.parse("2024-12-31"));
        System.out.println(known.get(0).figure().flatMap(Figure::value).orElseThrow());
        // CNY 4376
        // @end
    }

    private static void triangle() {
        // @start region="triangle"
        Dataset data = Dataset.of(
                published("2023", 4376, "2024-01-17"),
                published("2023", 4730, "2025-01-17"),
                published("2024", 4984, "2025-01-17"));
        RevisionTriangle<Money> triangle = data.revisions(GDP, Regions.of("CN-BJ"));
        System.out.println(triangle);
        // period | 2024 | 2025
        // 2023 | CNY 4376 | CNY 4730
        // 2024 | - | CNY 4984
        // @end
    }
}
