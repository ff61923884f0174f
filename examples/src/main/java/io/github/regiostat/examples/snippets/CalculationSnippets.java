// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Coverage;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.ImpliedRates;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Prices;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/** Calculations: results with value, bounds, status and derivation, and what is refused. */
final class CalculationSnippets {
    // @start region="indicators"
    private static final Indicator<Money> CONTRACTS =
            Indicator.builder("technology-contracts", Money.class).flow().build();
    private static final Indicator<Money> SPENDING =
            Indicator.builder("rd-expenditure", Money.class).flow().build();
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<Percentage> INTENSITY = Indicator.builder("rd-intensity", Percentage.class)
            .ratioOf("rd-expenditure", "gdp")
            .build();
    private static final Region JING_JIN_JI = Region.group(
            "jing-jin-ji", "Beijing-Tianjin-Hebei", Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE"));

    // @end

    private CalculationSnippets() {}

    public static void main(String[] args) {
        growth();
        averageAnnual();
        accept();
        levelBefore();
        sums();
        overTime();
        partial();
        coverage();
        shares();
        reference();
        ratios();
        ratioOfParts();
        prices();
        impliedRate();
    }

    private static void growth() {
        // @start region="growth"
        // R&D spending as a percentage of GDP
        Measurement<Percentage> in2013 = Measurement.builder(INTENSITY)
                .region(JING_JIN_JI)
                .period("2013")
                .value(Figure.percentage("3.22"))
                .build();
        Measurement<Percentage> in2023 = in2013.toBuilder()
                .period("2023")
                .value(Figure.percentage("4.27"))
                .build();
        System.out.println(Growth.between(in2013, in2023).bounds().orElseThrow().roundedOutward(8));
        // [32.248062 % over P10Y, 32.970452 % over P10Y]

        // "over 3,500" in 2013, "over 10,000" in 2024: nothing follows
        Indicator<Count> branches =
                Indicator.builder("branches", Count.class).stock().build();
        Measurement<Count> over3500 = Measurement.builder(branches)
                .region(JING_JIN_JI)
                .period("2013")
                .value(Figure.count(3_500, "branches").with(Qualifier.MORE_THAN))
                .build();
        Measurement<Count> over10000 = over3500.toBuilder()
                .period("2024")
                .value(Figure.count(10_000, "branches").with(Qualifier.MORE_THAN))
                .build();
        System.out.println(Growth.between(over3500, over10000).figure().orElseThrow()); // undetermined (# % over P11Y)
        // @end
    }

    private static void averageAnnual() {
        // @start region="average-annual"
        Measurement<Money> in2013 = Measurement.builder(GDP)
                .region(Regions.of("CN-BJ"))
                .period("2013")
                .value(Figure.money("CNY", "21746.0", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> in2023 = in2013.toBuilder()
                .period("2023")
                .value(Figure.money("CNY", "47353.7", Scale.HUNDRED_MILLION))
                .build();
        Measurement<GrowthRate> yearly = Growth.averageAnnual(in2013, in2023);
        System.out.println(yearly.period()); // 2013/2023
        System.out.println(yearly.bounds().orElseThrow().roundedOutward(4));
        // [8.092 % a year over P10Y, 8.094 % a year over P10Y]
        // @end
    }

    private static void accept() {
        // @start region="accept"
        Measurement<Money> in2024 = Measurement.builder(CONTRACTS)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Indicator<GrowthRate> ofContracts = Indicator.builder("technology-contracts-growth", GrowthRate.class)
                .growthOf("technology-contracts")
                .build();
        Measurement<GrowthRate> up = Measurement.builder(ofContracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.growth("12.7")) // nobody says whether nominal or real
                .build();
        try {
            Growth.levelBefore(in2024, up);
        } catch (NotComparableException e) {
            System.out.println(e.acceptedBy().orElseThrow()); // unstated growth basis
        }

        Measurement<Money> in2023 = Growth.levelBefore(in2024, up, Accept.UNSTATED_GROWTH_BASIS);
        System.out.println(
                in2023.period() + ": " + in2023.bounds().orElseThrow().roundedOutward(8));
        // 2023: [CNY 74824833000, CNY 74900134000]
        // @end
    }

    private static void levelBefore() {
        // @start region="level-before"
        Measurement<Money> in2024 = Measurement.builder(CONTRACTS)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Indicator<GrowthRate> nominal = Indicator.builder("technology-contracts-growth", GrowthRate.class)
                .growthOf("technology-contracts")
                .growthBasis(GrowthBasis.NOMINAL)
                .build();
        GrowthRate yearly = GrowthRate.of(25).withAnnualAverageOver(Period.ofYears(11));
        Measurement<GrowthRate> over25 = Measurement.builder(nominal)
                .region(Regions.of("CN-BJ"))
                .period("2013/2024")
                .value(Figure.of(yearly).with(Qualifier.MORE_THAN)) // "over 25 % a year since 2013"
                .build();
        Measurement<Money> in2013 = Growth.levelBefore(in2024, over25);
        System.out.println(in2013.figure().flatMap(Figure::value)); // Optional.empty
        System.out.println(in2013.bounds().orElseThrow().roundedOutward(7)); // (unbounded, CNY 7247758000)
        // @end
    }

    private static void sums() {
        // @start region="sums"
        Measurement<Money> beijing = Measurement.builder(SPENDING)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> tianjin = beijing.toBuilder()
                .region(Regions.of("CN-TJ"))
                .value(Figure.money("CNY", "599.2", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> hebei = beijing.toBuilder()
                .region(Regions.of("CN-HE"))
                .value(Figure.money("CNY", "912.1", Scale.HUNDRED_MILLION))
                .build();
        System.out.println(Sums.overRegions(JING_JIN_JI, List.of(beijing, tianjin, hebei)));
        // rd-expenditure, local:jing-jin-ji, 2023: CNY 445840000000 in [445825000000, 445855000000]

        try {
            Sums.overRegions(JING_JIN_JI, List.of(beijing, hebei));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over local:jing-jin-ji must have every member, but missing is CN-TJ;
            // a partial sum has to be asked for
        }
        // @end
    }

    private static void overTime() {
        // @start region="over-time"
        Measurement<Money> gdp2023 = Measurement.builder(GDP)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "47353.7", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> gdp2024 = gdp2023.toBuilder()
                .period("2024")
                .value(Figure.money("CNY", "49670.2", Scale.HUNDRED_MILLION))
                .build();
        System.out.println(Sums.overTime(List.of(gdp2023, gdp2024)));
        // gdp, CN-BJ, 2023/2024: CNY 9702390000000 in [9702380000000, 9702400000000]

        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Measurement<Count> persons = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Count.of(21_860_000, "persons"))
                .build();
        try {
            Sums.overTime(List.of(persons));
        } catch (IllegalArgumentException e) {
            System.out.println(
                    e.getMessage()); // Sum over time must be of a flow, but was of population (stock of Count)
        }
        // @end
    }

    private static void partial() {
        // @start region="partial"
        Measurement<Money> beijing = Measurement.builder(SPENDING)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> known = Sums.partialOverRegions(JING_JIN_JI, List.of(beijing));
        System.out.println(known.statuses() + ": " + known.note().orElseThrow());
        // D: Incomplete: 1 of 3 members: CN-BJ; without CN-TJ, CN-HE
        // @end
    }

    private static Measurement<Count> persons(String code, String tenThousand) {
        return Measurement.builder(POPULATION)
                .region(Regions.of(code))
                .period("2023")
                .value(Figure.printed(
                        tenThousand, Scale.TEN_THOUSAND, Count.of(1, "persons").unit()))
                .build();
    }

    private static void coverage() {
        // @start region="coverage"
        Measurement<Money> beijing = Measurement.builder(SPENDING)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        List<Measurement<Count>> population =
                List.of(persons("CN-BJ", "2186"), persons("CN-TJ", "1364"), persons("CN-HE", "7393"));
        Coverage coverage = Coverage.of(JING_JIN_JI, List.of(beijing), population);
        System.out.println(coverage); // 1 of 3 members: CN-BJ; without CN-TJ, CN-HE; 20 % of population
        System.out.println(
                coverage.share().flatMap(Figure::bounds).orElseThrow().roundedOutward(4));
        // [19.97 % of population, 19.99 % of population]

        Measurement<Money> known = Sums.partialOverRegions(JING_JIN_JI, List.of(beijing), population);
        System.out.println(known.note().orElseThrow());
        // Incomplete: 1 of 3 members: CN-BJ; without CN-TJ, CN-HE; 20 % of population
        // @end
    }

    private static void shares() {
        // @start region="shares"
        Measurement<Money> spending = Measurement.builder(SPENDING)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> gdp = Measurement.builder(GDP)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "43760.7", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Percentage> intensity = Shares.of(spending, gdp);
        System.out.println(intensity.bounds().orElseThrow().roundedOutward(6));
        // [6.73445 % of gdp, 6.73471 % of gdp]

        Measurement<Percentage> nation = Measurement.builder(intensity.indicator())
                .region(Regions.of("CN"))
                .period("2023")
                .value(Figure.percentage("2.65"))
                .build();
        System.out.println(
                Shares.difference(intensity, nation).bounds().orElseThrow().roundedOutward(3));
        // [4.07 pp, 4.09 pp]
        // @end
    }

    private static void reference() {
        // @start region="of-reference"
        Measurement<Percentage> here = Measurement.builder(INTENSITY)
                .region(JING_JIN_JI)
                .period("2023")
                .value(Figure.percentage("4.27"))
                .build();
        Indicator<PercentagePoints> difference = Indicator.builder("rd-intensity-difference", PercentagePoints.class)
                .build();
        Measurement<PercentagePoints> above = Measurement.builder(difference)
                .region(JING_JIN_JI)
                .period("2023")
                .reference(Reference.to(Regions.of("CN")))
                .value(Figure.points("1.62"))
                .build();
        System.out.println(Shares.ofReference(here, above)); // rd-intensity, CN, 2023: 2.65 % in [2.64, 2.66]
        // @end
    }

    private static void ratios() {
        // @start region="ratios"
        Indicator<Money> fund =
                Indicator.builder("fund-investment", Money.class).stock().build();
        Measurement<Money> capital = Measurement.builder(fund)
                .region(JING_JIN_JI)
                .period("2025-03-27")
                .value(Figure.exact(Money.of("CNY", 3_000_000_000L)))
                .build();
        Measurement<Money> attracted = capital.toBuilder()
                .value(Figure.money("CNY", "30", Scale.BILLION).with(Qualifier.MORE_THAN))
                .build();
        Measurement<Multiple> multiple = Ratios.multiple(attracted, capital);
        System.out.println(multiple.bounds().orElseThrow()); // (10 times, unbounded)

        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Measurement<Money> gdp = Measurement.builder(GDP)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "47353.7", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Count> persons = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.rounded(Count.of(21_860_000, "persons"), BigDecimal.valueOf(10_000)))
                .build();
        System.out.println(Ratios.perCapita(gdp, persons).bounds().orElseThrow().roundedOutward(6));
        // [CNY 216572 per person, CNY 216673 per person]
        // @end
    }

    private static void ratioOfParts() {
        // @start region="ratio-of-parts"
        Measurement<Money> spending = Measurement.builder(SPENDING)
                .region(JING_JIN_JI)
                .period("2023")
                .value(Figure.money("CNY", "4458.4", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> gdp = Measurement.builder(GDP)
                .region(JING_JIN_JI)
                .period("2023")
                .value(Figure.money("CNY", "104442", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Percentage> intensity = Ratios.of(INTENSITY, spending, gdp); // which names the two as its parts
        System.out.println(
                intensity.indicator() + ": " + intensity.bounds().orElseThrow().roundedOutward(5));
        // rd-intensity (ratio of Percentage): [4.2687 % of gdp, 4.2689 % of gdp]
        // @end
    }

    private static void prices() {
        // @start region="prices"
        Measurement<Money> nominal = Measurement.builder(GDP)
                .region(Regions.of("US"))
                .period("2023")
                .value(Figure.money("USD", "27720.7", Scale.BILLION))
                .build();
        Indicator<IndexNumber> priceIndex =
                Indicator.builder("gdp-price-index", IndexNumber.class).build();
        Measurement<IndexNumber> deflator = Measurement.builder(priceIndex)
                .region(Regions.of("US"))
                .period("2023")
                .value(Figure.rounded(IndexNumber.of("122.273", "2017"), new BigDecimal("0.001")))
                .build();
        Measurement<Money> real = Prices.real(nominal, deflator);
        System.out.println(real.indicator().priceBasis()); // constant 2017
        System.out.println(real.bounds().orElseThrow().roundedOutward(6));
        // [USD 22671000000000, USD 22671300000000]
        // @end
    }

    private static void impliedRate() {
        // @start region="implied-rate"
        Measurement<Money> yuan = Measurement.builder(CONTRACTS)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Measurement<Money> dollars = yuan.toBuilder()
                .value(Figure.money("USD", "11.78", Scale.BILLION)) // printed beside it
                .build();
        System.out.println(ImpliedRates.of(dollars, yuan).bounds().orElseThrow().roundedOutward(7));
        // [CNY 7.158676 per USD, CNY 7.165606 per USD]
        // @end
    }
}
