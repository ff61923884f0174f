// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.AnnualRates;
import io.github.regiostat.calculation.Differences;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Means;
import io.github.regiostat.calculation.Prices;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.time.Period;
import java.util.List;

/** Snippets of the documentation about calculations with time series. */
public final class SeriesSnippets {
    private static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class)
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<GrowthRate> GDP_GROWTH = Indicator.builder("gdp-growth", GrowthRate.class)
            .growthOf("gdp")
            .growthBasis(GrowthBasis.NOMINAL)
            .build();
    private static final Indicator<IndexNumber> PRICES =
            Indicator.builder("consumer-prices", IndexNumber.class).build();

    private SeriesSnippets() {}

    /**
     * Runs all snippets.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        differences();
        yearToDate();
        means();
        dataset();
        categories();
        levelAfter();
        chained();
        annualised();
        series();
        annualRates();
        linked();
        realGrowth();
        deflator();
        decumulated();
        named();
    }

    private static Measurement<Money> gdp(String period, long billion) {
        return Measurement.builder(GDP)
                .region(Regions.of("CN-BJ"))
                .period(period)
                .value(Figure.exact(Money.of("CNY", billion * 1_000_000_000)))
                .build();
    }

    private static Measurement<Money> amount(String indicator, long billion) {
        return Measurement.builder(
                        Indicator.builder(indicator, Money.class).flow().build())
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.exact(Money.of("CNY", billion * 1_000_000_000)))
                .build();
    }

    private static Measurement<Count> population(String period, long number) {
        return Measurement.builder(POPULATION)
                .region(Regions.of("CN-BJ"))
                .period(period)
                .value(Figure.exact(Count.of(number, "persons")))
                .build();
    }

    private static Measurement<GrowthRate> growth(String period, GrowthRate rate) {
        return Measurement.builder(GDP_GROWTH)
                .region(Regions.of("CN-BJ"))
                .period(period)
                .value(Figure.exact(rate))
                .build();
    }

    /** Returns index numbers of two years. */
    private static List<Measurement<IndexNumber>> indices(String base, int year, long first, long second) {
        Measurement<IndexNumber> index = Measurement.builder(PRICES)
                .region(Regions.of("CN-BJ"))
                .period(TimePeriod.year(year))
                .value(Figure.exact(IndexNumber.of(first, base)))
                .build();
        Measurement<IndexNumber> next = index.toBuilder()
                .period(TimePeriod.year(year + 1))
                .value(Figure.exact(IndexNumber.of(second, base)))
                .build();
        return List.of(index, next);
    }

    private static void differences() {
        // @start region="differences"
        Measurement<Money> rise = Differences.of(gdp("2024", 4984), gdp("2023", 4730));
        System.out.println(rise);
        // gdp-difference, CN-BJ, 2024, compared with 2023: CNY 254000000000 in
        // [254000000000, 254000000000]
        // @end
    }

    private static void yearToDate() {
        // @start region="year-to-date"
        List<Measurement<Money>> quarters = List.of(
                gdp("2023-Q4", 1260),
                gdp("2024-Q1", 1060),
                gdp("2024-Q2", 1120),
                gdp("2024-Q3", 1140),
                gdp("2024-Q4", 1300));
        Measurement<Money> half = Sums.yearToDate(quarters.subList(1, 5)).get(1);
        System.out.println(half.period()); // 2024-Q1/2024-Q2
        System.out.println(half.bounds().orElseThrow());
        // [CNY 2180000000000, CNY 2180000000000]
        Sums.rolling(quarters, 4).forEach(sum -> System.out.println(sum.period()));
        // 2023-Q4/2024-Q3
        // 2024-Q1/2024-Q4
        // @end
    }

    private static void means() {
        // @start region="means"
        List<Measurement<Count>> quarters = List.of(
                population("2024-Q1", 21_840_000),
                population("2024-Q2", 21_850_000),
                population("2024-Q3", 21_840_000),
                population("2024-Q4", 21_830_000));
        Measurement<Count> mean = Means.overTime(quarters);
        System.out.println(mean.period()); // 2024-Q1/2024-Q4
        System.out.println(mean.figure().flatMap(Figure::value).orElseThrow());
        // 21840000 persons
        System.out.println(mean.indicator().timeCollection()); // AVERAGE
        System.out.println(Means.rolling(quarters, 2).size()); // 3
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        Dataset data = Dataset.of(gdp("2024-Q1", 1060), gdp("2024-Q2", 1120));
        Dataset sums = data.derived(GDP, Sums::yearToDate);
        System.out.println(sums.get(1).period()); // 2024-Q1/2024-Q2
        // @end
    }

    private static void categories() {
        // @start region="categories"
        Measurement<Money> services =
                gdp("2024", 4250).toBuilder().dimension("sector", "services").build();
        Measurement<Money> industry =
                gdp("2024", 734).toBuilder().dimension("sector", "industry").build();
        Dataset total = Dataset.of(services, industry).summedOverCategories(GDP, "sector");
        System.out.println(total.get(0));
        // gdp, CN-BJ, 2024: CNY 4984000000000 in [4984000000000, 4984000000000]
        // @end
    }

    private static void levelAfter() {
        // @start region="level-after"
        Measurement<GrowthRate> rate = growth("2024", GrowthRate.of("5.2"));
        Measurement<Money> after = Growth.levelAfter(gdp("2023", 4730), rate);
        System.out.println(after.period()); // 2024
        System.out.println(after.figure().flatMap(Figure::value).orElseThrow());
        // CNY 4975960000000
        // @end
    }

    private static void chained() {
        // @start region="chained"
        Measurement<GrowthRate> first = growth("2023", GrowthRate.of(10));
        Measurement<GrowthRate> second = growth("2024", GrowthRate.of(20));
        System.out.println(Growth.chained(List.of(first, second)));
        // gdp-growth, CN-BJ, 2024, compared with 2022: 32 % over P2Y in [32, 32]
        // @end
    }

    private static void annualised() {
        // @start region="annualised"
        GrowthRate onePercent = GrowthRate.of(1).withOver(Period.ofMonths(3));
        Measurement<GrowthRate> annual = Growth.annualised(growth("2024-Q1", onePercent));
        System.out.println(annual.figure().flatMap(Figure::value).orElseThrow());
        // 4.060401 % a year over P3M
        // @end
    }

    private static void series() {
        // @start region="series"
        Measurement<Money> first = gdp("2022", 100);
        Measurement<Money> second = gdp("2023", 110);
        List<Measurement<Money>> years = List.of(first, second, gdp("2024", 121));
        System.out.println(Growth.ofSeries(years, Period.ofYears(1)).size()); // 2
        Measurement<GrowthRate> average = Growth.averageAnnual(years);
        System.out.println(average.figure().flatMap(Figure::value).orElseThrow());
        // 10 % a year over P2Y
        // @end
    }

    private static void annualRates() {
        // @start region="annual-rates"
        Measurement<Money> quarter = gdp("2024-Q1", 1060);
        Measurement<Money> rate = AnnualRates.of(quarter);
        System.out.println(rate.figure().flatMap(Figure::value).orElseThrow());
        // CNY 4240000000000
        System.out.println(rate.indicator().isAnnualRate()); // true
        // @end
    }

    private static void linked() {
        // @start region="linked"
        List<Measurement<IndexNumber>> older = indices("2015", 2019, 120, 125);
        List<Measurement<IndexNumber>> newer = indices("2020", 2020, 100, 102);
        TimePeriod overlap = TimePeriod.year(2020);
        Prices.linked(older, newer, overlap).forEach(index -> System.out.println(index));
        // consumer-prices, CN-BJ, 2019: 96 (2020=100) in [96, 96]
        // consumer-prices, CN-BJ, 2020: 100 (2020=100) (exact)
        // consumer-prices, CN-BJ, 2021: 102 (2020=100) (exact)
        // @end
    }

    private static void realGrowth() {
        // @start region="real-growth"
        Indicator<GrowthRate> inflation = Indicator.builder("inflation", GrowthRate.class)
                .growthOf("consumer-prices")
                .build();
        Measurement<GrowthRate> prices = Measurement.builder(inflation)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.growth("4.0"))
                .build();
        Measurement<GrowthRate> nominal = growth("2024", GrowthRate.of(10));
        Measurement<GrowthRate> real = Prices.realGrowth(nominal, prices);
        System.out.println(real.bounds().orElseThrow().roundedOutward(4));
        // [5.718 % over P1Y, 5.821 % over P1Y]
        // @end
    }

    private static void deflator() {
        // @start region="deflator"
        Indicator<Money> volume =
                GDP.toBuilder().id("gdp-real").constantPrices("2015").build();
        Measurement<Money> real = Measurement.builder(volume)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.exact(Money.of("CNY", 4_400_000_000_000L)))
                .build();
        Measurement<Money> nominal = gdp("2024", 4950);
        Measurement<IndexNumber> deflator = Prices.implicitDeflator(nominal, real);
        System.out.println(deflator.figure().flatMap(Figure::value).orElseThrow());
        // 112.5 (2015=100)
        // @end
    }

    private static void decumulated() {
        // @start region="decumulated"
        List<Measurement<Money>> cumulated =
                List.of(gdp("2024-Q1", 21), gdp("2024-S1", 43), gdp("2024-01/2024-09", 66));
        System.out.println(Differences.decumulated(cumulated).get(1));
        // gdp, CN-BJ, 2024-Q2: CNY 22000000000 in [22000000000, 22000000000]
        // @end
    }

    private static void named() {
        // @start region="named"
        Measurement<Money> exports = amount("exports", 21);
        Measurement<Money> imports = amount("imports", 18);
        Indicator<Money> net =
                Indicator.builder("net-exports", Money.class).flow().build();
        Indicator<Money> trade = Indicator.builder("trade", Money.class).flow().build();
        System.out.println(Differences.of(net, exports, imports));
        // net-exports, CN-BJ, 2024: CNY 3000000000 in [3000000000, 3000000000]
        System.out.println(Sums.of(trade, List.of(exports, imports)).requireValue());
        // CNY 39000000000
        // @end
    }
}
