// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Coverage;
import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.ImpliedRates;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Prices;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/** Calculations: results with value, bounds, statuses and derivation, and inputs that are rejected. */
final class CalculationSnippets {
    private CalculationSnippets() {}

    public static void main(String[] args) {
        growth();
        averageAnnual();
        accept();
        mixed();
        levelBefore();
        growthDifference();
        sums();
        overTime();
        overCategories();
        partial();
        coverage();
        groupSum();
        shares();
        shareOfGroup();
        sumOfShares();
        reference();
        ratios();
        ratioOfParts();
        weightedMean();
        prices();
        chained();
        impliedRate();
    }

    private static void growth() {
        // @start region="growth"
        // R&D spending as a percentage of GDP
        Indicator<Percentage> intensity =
                Indicator.builder("rd-intensity", Percentage.class).build();
        Measurement<Percentage> in2013 = Measurement.builder(intensity)
                .region(Regions.of("jing-jin-ji"))
                .period("2013")
                .value(Figure.percentage("3.22"))
                .build();
        Measurement<Percentage> in2023 = in2013.toBuilder()
                .period("2023")
                .value(Figure.percentage("4.27"))
                .build();
        Bounds<GrowthRate> growth = Growth.between(in2013, in2023).bounds().orElseThrow();
        System.out.println(growth.roundedOutward(8));
        // [32.248062 % over P10Y, 32.970452 % over P10Y]

        // "over 3,500" in 2013 and "over 10,000" in 2024: the growth is unknown
        Indicator<Count> branches =
                Indicator.builder("branches", Count.class).stock().build();
        Measurement<Count> over3500 = Measurement.builder(branches)
                .region(Regions.of("jing-jin-ji"))
                .period("2013")
                .value(Figure.count(3_500, "branches").with(Qualifier.MORE_THAN))
                .build();
        Measurement<Count> over10000 = over3500.toBuilder()
                .period("2024")
                .value(Figure.count(10_000, "branches").with(Qualifier.MORE_THAN))
                .build();
        System.out.println(Growth.between(over3500, over10000).figure().orElseThrow());
        // undetermined (% over P11Y)
        // @end
    }

    private static void averageAnnual() {
        // @start region="average-annual"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> in2013 = Measurement.builder(gdp)
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
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Indicator<GrowthRate> rate = Indicator.builder("contract-growth", GrowthRate.class)
                .growthOf("contracts")
                .build();
        Measurement<GrowthRate> growth = Measurement.builder(rate)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.growth("12.7")) // without a growth basis
                .build();
        try {
            Growth.levelBefore(in2024, growth);
        } catch (NotComparableException e) {
            System.out.println(e.acceptedBy().orElseThrow()); // unstated growth basis
        }

        Accept accepted = Accept.UNSTATED_GROWTH_BASIS;
        Measurement<Money> in2023 = Growth.levelBefore(in2024, growth, accepted);
        System.out.println(in2023.period()); // 2023
        System.out.println(in2023.bounds().orElseThrow().roundedOutward(8));
        // [CNY 74824833000, CNY 74900134000]
        System.out.println(in2023.derivation().orElseThrow().notes());
        // [Accepted: unstated growth basis, Divided to 34 digits, HALF_EVEN]
        // @end
    }

    private static void mixed() {
        // @start region="mixed"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class)
                .flow()
                .priceBasis(PriceBasis.CURRENT)
                .build();
        Measurement<Money> in2022 = Measurement.builder(gdp)
                .region(Regions.of("CN-BJ"))
                .period("2022")
                .value(Money.of("CNY", 100))
                .build();
        Measurement<Money> in2023 = Measurement.builder(
                        gdp.toBuilder().constantPrices("2020").build())
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Money.of("CNY", 103))
                .build();
        List<Measurement<Money>> years = List.of(in2022, in2023);
        try {
            Sums.overTime(years);
        } catch (NotComparableException e) {
            System.out.println(e.trait()); // price basis
        }

        Measurement<Money> sum = Sums.overTime(years, Accept.OTHER_PRICE_BASIS);
        System.out.println(sum.indicator().priceBasis()); // unstated
        System.out.println(sum.derivation().orElseThrow().mixed()); // [price basis]
        // @end
    }

    private static void levelBefore() {
        // @start region="level-before"
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Indicator<GrowthRate> rate = Indicator.builder("contract-growth", GrowthRate.class)
                .growthOf("contracts")
                .growthBasis(GrowthBasis.NOMINAL)
                .build();
        // "over 25 % a year since 2013"
        GrowthRate yearly = GrowthRate.of(25).withAnnualAverageOver(Period.ofYears(11));
        Measurement<GrowthRate> growth = Measurement.builder(rate)
                .region(Regions.of("CN-BJ"))
                .period("2013/2024")
                .value(Figure.of(yearly).with(Qualifier.MORE_THAN))
                .build();
        Measurement<Money> in2013 = Growth.levelBefore(in2024, growth);
        System.out.println(in2013.figure().flatMap(Figure::value)); // Optional.empty
        System.out.println(in2013.bounds().orElseThrow().roundedOutward(7));
        // (unbounded, CNY 7247758000)
        // @end
    }

    private static void growthDifference() {
        // @start region="growth-difference"
        Indicator<GrowthRate> rate = Indicator.builder("gdp-growth", GrowthRate.class)
                .growthOf("gdp")
                .growthBasis(GrowthBasis.REAL)
                .build();
        Measurement<GrowthRate> in2023 = Measurement.builder(rate)
                .region(Regions.of("CN"))
                .period("2023")
                .value(Figure.growth("5.4"))
                .build();
        Measurement<GrowthRate> in2024 =
                in2023.toBuilder().period("2024").value(Figure.growth("5.0")).build();
        System.out.println(Growth.difference(in2024, in2023));
        // gdp-growth-difference, CN, 2024, compared with CN, 2023: -0.4 pp in [-0.5, -0.3]
        // @end
    }

    private static void sums() {
        // @start region="sums"
        Indicator<Money> spending =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(spending)
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
        Region jingJinJi = Regions.of("jing-jin-ji");
        List<Measurement<Money>> members = List.of(beijing, tianjin, hebei);
        System.out.println(Sums.overRegions(jingJinJi, members).figure().orElseThrow());
        // CNY 445840000000 in [445825000000, 445855000000]

        try {
            Sums.overRegions(jingJinJi, List.of(beijing, hebei));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over group:jing-jin-ji must have every member, but lacks CN-TJ;
            // for a partial sum, use Sums.partialOverRegions
        }
        // @end
    }

    private static void overTime() {
        // @start region="over-time"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> gdp2023 = Measurement.builder(gdp)
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
            System.out.println(e.getMessage());
            // Sum over time requires a flow, but was of population (stock of Count); for
            // its mean over time, use Means.overTime
        }
        // @end
    }

    private static void overCategories() {
        // @start region="over-categories"
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Measurement<Count> women = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .dimension("sex", "F")
                .value(Figure.count(510, "persons"))
                .build();
        Measurement<Count> men = women.toBuilder()
                .dimension("sex", "M")
                .value(Figure.count(490, "persons"))
                .build();
        Measurement<Count> both = Sums.overCategories(List.of(women, men));
        System.out.println(both); // population, CN-BJ, 2023: 1000 persons in [1000, 1000]
        System.out.println(both.derivation().orElseThrow().notes()); // [sex: F + M]
        // @end
    }

    private static void partial() {
        // @start region="partial"
        Indicator<Money> spending =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(spending)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Region jingJinJi = Regions.of("jing-jin-ji");
        Measurement<Money> sum = Sums.partialOverRegions(jingJinJi, List.of(beijing));
        System.out.println(sum.statuses() + ": " + sum.note().orElseThrow());
        // D: Incomplete: 1 of 3 members: CN-BJ; without CN-TJ, CN-HE
        // @end
    }

    private static void coverage() {
        // @start region="coverage"
        Indicator<Money> spending =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(spending)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Unit<Count> persons = Count.of(1, "persons").unit();
        Measurement<Count> personsOfBeijing = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.printed("2186", Scale.TEN_THOUSAND, persons))
                .build();
        List<Measurement<Count>> weights = List.of(
                personsOfBeijing,
                personsOfBeijing.toBuilder()
                        .region(Regions.of("CN-TJ"))
                        .value(Figure.printed("1364", Scale.TEN_THOUSAND, persons))
                        .build(),
                personsOfBeijing.toBuilder()
                        .region(Regions.of("CN-HE"))
                        .value(Figure.printed("7393", Scale.TEN_THOUSAND, persons))
                        .build());
        Region jingJinJi = Regions.of("jing-jin-ji");
        List<Measurement<Money>> known = List.of(beijing);
        Coverage coverage = Coverage.of(jingJinJi, known, weights);
        System.out.println(coverage);
        // 1 of 3 members: CN-BJ; without CN-TJ, CN-HE; 20 % of population
        System.out.println(coverage.missing()); // [CN-TJ, CN-HE]
        Figure<Percentage> share = coverage.share().orElseThrow();
        System.out.println(share.bounds().orElseThrow().roundedOutward(4));
        // [19.97 % of population, 19.99 % of population]

        Measurement<Money> sum = Sums.partialOverRegions(jingJinJi, known, weights);
        System.out.println(sum.note().orElseThrow());
        // Incomplete: 1 of 3 members: CN-BJ; without CN-TJ, CN-HE; 20 % of population
        // @end
    }

    private static void groupSum() {
        // @start region="group-sum"
        Indicator<Money> spending =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(spending)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Measurement<Money> tianjin = beijing.toBuilder()
                .region(Regions.of("CN-TJ"))
                .value(Figure.money("CNY", "599.2", Scale.HUNDRED_MILLION))
                .build();
        Region jingJinJi = Regions.of("jing-jin-ji");
        GroupSum<Money> first = GroupSum.<Money>over(jingJinJi).add(tianjin);
        GroupSum<Money> second = GroupSum.<Money>over(jingJinJi).add(beijing);
        Measurement<Money> sum = first.combine(second).partialTotal();
        System.out.println(sum.figure().orElseThrow());
        // CNY 354630000000 in [354620000000, 354640000000]
        // @end
    }

    private static void shares() {
        // @start region="shares"
        Indicator<Money> rd =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> spending = Measurement.builder(rd)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "2947.1", Scale.HUNDRED_MILLION))
                .build();
        Indicator<Money> product = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> gdp = Measurement.builder(product)
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
        Measurement<PercentagePoints> points = Shares.difference(intensity, nation);
        System.out.println(points.bounds().orElseThrow().roundedOutward(3));
        // [4.07 pp, 4.09 pp]
        // @end
    }

    private static void shareOfGroup() {
        // @start region="share-of-group"
        Region beijing = Regions.of("CN-BJ");
        Region tianjin = Regions.of("CN-TJ");
        Region both = Region.group("jing-jin", "Beijing-Tianjin", beijing, tianjin);
        Indicator<Money> rd =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> rdBeijing = Measurement.builder(rd)
                .region(beijing)
                .period("2023")
                .value(Figure.exact(Money.of("CNY", 30)))
                .build();
        Measurement<Money> rdTianjin = rdBeijing.toBuilder()
                .region(tianjin)
                .value(Figure.exact(Money.of("CNY", 6)))
                .build();
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> gdpBeijing = Measurement.builder(gdp)
                .region(beijing)
                .period("2023")
                .value(Figure.exact(Money.of("CNY", 440)))
                .build();
        Measurement<Money> gdpTianjin = gdpBeijing.toBuilder()
                .region(tianjin)
                .value(Figure.exact(Money.of("CNY", 160)))
                .build();
        List<Measurement<Money>> spending = List.of(rdBeijing, rdTianjin);
        List<Measurement<Money>> products = List.of(gdpBeijing, gdpTianjin);
        Measurement<Percentage> share = Shares.ofGroup(both, spending, products);
        System.out.println(share.figure().orElseThrow()); // 6 % of gdp in [6, 6]
        // @end
    }

    private static void sumOfShares() {
        // @start region="sum-of-shares"
        Indicator<Percentage> energy =
                Indicator.builder("energy-use", Percentage.class).build();
        Measurement<Percentage> manufacturing = Measurement.builder(energy)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .dimension("industry", "C")
                .value(Figure.exact(Percentage.of(21).withWhole("energy")))
                .build();
        Measurement<Percentage> transport = manufacturing.toBuilder()
                .dimension("industry", "H")
                .value(Figure.exact(Percentage.of(19).withWhole("energy")))
                .build();
        System.out.println(Shares.sum(List.of(manufacturing, transport)));
        // energy-use, CN-BJ, 2023: 40 % of energy in [40, 40]
        // @end
    }

    private static void reference() {
        // @start region="of-reference"
        Indicator<Percentage> intensity =
                Indicator.builder("rd-intensity", Percentage.class).build();
        Measurement<Percentage> share = Measurement.builder(intensity)
                .region(Regions.of("jing-jin-ji"))
                .period("2023")
                .value(Figure.percentage("4.27"))
                .build();
        Indicator<PercentagePoints> difference =
                Indicator.builder("difference", PercentagePoints.class).build();
        Measurement<PercentagePoints> aboveNation = Measurement.builder(difference)
                .region(Regions.of("jing-jin-ji"))
                .period("2023")
                .reference(Reference.to(Regions.of("CN")))
                .value(Figure.points("1.62"))
                .build();
        System.out.println(Shares.ofReference(share, aboveNation));
        // rd-intensity, CN, 2023: 2.65 % in [2.64, 2.66]
        // @end
    }

    private static void ratios() {
        // @start region="ratios"
        Indicator<Money> fund =
                Indicator.builder("fund-investment", Money.class).stock().build();
        Measurement<Money> capital = Measurement.builder(fund)
                .region(Regions.of("jing-jin-ji"))
                .period("2025-03-27")
                .value(Figure.exact(Money.of("CNY", 3_000_000_000L)))
                .build();
        Measurement<Money> attracted = capital.toBuilder()
                .value(Figure.money("CNY", "30", Scale.BILLION).with(Qualifier.MORE_THAN))
                .build();
        Measurement<Multiple> multiple = Ratios.multiple(attracted, capital);
        System.out.println(multiple.bounds().orElseThrow()); // (10 times, unbounded)

        Indicator<Money> product = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> gdp = Measurement.builder(product)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.money("CNY", "47353.7", Scale.HUNDRED_MILLION))
                .build();
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Count residents = Count.of(21_860_000, "persons");
        Measurement<Count> persons = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.rounded(residents, BigDecimal.valueOf(10_000)))
                .build();
        Measurement<MoneyPer> perPerson = Ratios.perCapita(gdp, persons);
        System.out.println(perPerson.bounds().orElseThrow().roundedOutward(6));
        // [CNY 216572 per person, CNY 216673 per person]

        Indicator<Count> bedCount =
                Indicator.builder("hospital-beds", Count.class).stock().build();
        Measurement<Count> beds = Measurement.builder(bedCount)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.exact(Count.of(131_160, "beds")))
                .build();
        Measurement<AmountPer> perThousand = Ratios.perCapita(beds, persons, 1000);
        System.out.println(perThousand.figure().flatMap(Figure::value).orElseThrow());
        // 6 beds per 1000 persons
        // @end
    }

    private static void ratioOfParts() {
        // @start region="ratio-of-parts"
        Indicator<Money> rd =
                Indicator.builder("rd-expenditure", Money.class).flow().build();
        Measurement<Money> spending = Measurement.builder(rd)
                .region(Regions.of("jing-jin-ji"))
                .period("2023")
                .value(Figure.money("CNY", "4458.4", Scale.HUNDRED_MILLION))
                .build();
        Indicator<Money> product = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> gdp = Measurement.builder(product)
                .region(Regions.of("jing-jin-ji"))
                .period("2023")
                .value(Figure.money("CNY", "104442", Scale.HUNDRED_MILLION))
                .build();
        Indicator<Percentage> ratio = Indicator.builder("rd-intensity", Percentage.class)
                .ratioOf("rd-expenditure", "gdp")
                .build();
        Measurement<Percentage> share = Ratios.of(ratio, spending, gdp);
        System.out.println(share.indicator()); // rd-intensity (ratio of Percentage)
        System.out.println(share.bounds().orElseThrow().roundedOutward(5));
        // [4.2687 % of gdp, 4.2689 % of gdp]
        // @end
    }

    private static void weightedMean() {
        // @start region="weighted-mean"
        Region beijing = Regions.of("CN-BJ");
        Region tianjin = Regions.of("CN-TJ");
        Region both = Region.group("jing-jin", "Beijing-Tianjin", beijing, tianjin);
        Indicator<Percentage> rate =
                Indicator.builder("unemployment-rate", Percentage.class).build();
        Measurement<Percentage> rateOfBeijing = Measurement.builder(rate)
                .region(beijing)
                .period("2023")
                .value(Figure.exact(Percentage.of(4)))
                .build();
        Measurement<Percentage> rateOfTianjin = rateOfBeijing.toBuilder()
                .region(tianjin)
                .value(Figure.exact(Percentage.of(6)))
                .build();
        Indicator<Count> labourForce =
                Indicator.builder("labour-force", Count.class).stock().build();
        Measurement<Count> ofBeijing = Measurement.builder(labourForce)
                .region(beijing)
                .period("2023")
                .value(Figure.exact(Count.of(12_000_000, "persons")))
                .build();
        Measurement<Count> ofTianjin = ofBeijing.toBuilder()
                .region(tianjin)
                .value(Figure.exact(Count.of(4_000_000, "persons")))
                .build();
        List<Measurement<Percentage>> rates = List.of(rateOfBeijing, rateOfTianjin);
        List<Measurement<Count>> weights = List.of(ofBeijing, ofTianjin);
        Measurement<Percentage> mean = Ratios.weightedMean(both, rates, weights);
        System.out.println(mean.figure().orElseThrow()); // 4.5 % in [4.5, 4.5]
        // @end
    }

    private static void prices() {
        // @start region="prices"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> nominal = Measurement.builder(gdp)
                .region(Regions.of("US"))
                .period("2023")
                .value(Figure.money("USD", "27720.7", Scale.BILLION))
                .build();
        Indicator<IndexNumber> priceIndex =
                Indicator.builder("gdp-price-index", IndexNumber.class).build();
        Unit<IndexNumber> base2017 = IndexNumber.of(100, "2017").unit();
        Measurement<IndexNumber> deflator = Measurement.builder(priceIndex)
                .region(Regions.of("US"))
                .period("2023")
                .value(Figure.printed("122.273", Scale.UNIT, base2017))
                .build();
        Measurement<Money> real = Prices.real(nominal, deflator);
        System.out.println(real.indicator().priceBasis()); // constant 2017
        System.out.println(real.bounds().orElseThrow().roundedOutward(6));
        // [USD 22671000000000, USD 22671300000000]

        Measurement<IndexNumber> in2020 = deflator.toBuilder()
                .period("2020")
                .value(Figure.printed("105.361", Scale.UNIT, base2017))
                .build();
        Measurement<IndexNumber> rebased = Prices.rebased(deflator, in2020);
        System.out.println(rebased.bounds().orElseThrow().roundedOutward(6));
        // [116.05 (2020=100), 116.053 (2020=100)]
        // @end
    }

    private static void chained() {
        // @start region="chained"
        Indicator<IndexNumber> prices =
                Indicator.builder("consumer-prices", IndexNumber.class).build();
        Measurement<IndexNumber> in2023 = Measurement.builder(prices)
                .region(Regions.of("CN"))
                .period("2023")
                .value(IndexNumber.of(110, "previous year"))
                .build();
        Measurement<IndexNumber> in2024 = in2023.toBuilder()
                .period("2024")
                .value(IndexNumber.of(120, "previous year"))
                .build();
        List<Measurement<IndexNumber>> links = List.of(in2023, in2024);
        System.out.println(Prices.chained(links, TimePeriod.year(2022)).get(1));
        // consumer-prices, CN, 2024: 132 (2022=100)
        // @end
    }

    private static void impliedRate() {
        // @start region="implied-rate"
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        // the same figure, published in dollars
        Measurement<Money> dollars = yuan.toBuilder()
                .value(Figure.money("USD", "11.78", Scale.BILLION))
                .build();
        Measurement<MoneyPer> rate = ImpliedRates.of(dollars, yuan);
        System.out.println(rate.bounds().orElseThrow().roundedOutward(7));
        // [CNY 7.158676 per USD, CNY 7.165606 per USD]
        // @end
    }
}
