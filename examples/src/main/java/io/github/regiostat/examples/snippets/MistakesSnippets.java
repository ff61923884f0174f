// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Contributions;
import io.github.regiostat.calculation.Differences;
import io.github.regiostat.calculation.Dispersion;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Prices;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.ShiftShare;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.chart.Chart;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.OnMissing;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jackson2.RegiostatJackson2Module;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Mistakes with published figures: the error of each, and the calculation that is right. */
final class MistakesSnippets {
    // @start region="given"
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region BOTH = Region.group("both", "Both", BEIJING, TIANJIN);
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<IndexNumber> CPI =
            Indicator.builder("consumer-prices", IndexNumber.class).build();
    private static final Indicator<GrowthRate> ANY_GROWTH =
            Indicator.builder("growth", GrowthRate.class).growthOf("gdp").build();
    private static final Indicator<GrowthRate> GROWTH =
            ANY_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Indicator<GrowthRate> REAL_GROWTH =
            ANY_GROWTH.toBuilder().growthBasis(GrowthBasis.REAL).build();
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2024", "USD", "CNY", "7.2")
            .ppp("2024", "USD", "CNY", "3.6")
            .build();

    private static Indicator<MoneyPer> gdpPerPerson() {
        return Indicator.builder("gdp-per-person", MoneyPer.class)
                .ratioOf(GDP, POPULATION)
                .build();
    }

    private static <Q extends Quantity<Q>> Measurement<Q> of(
            Indicator<Q> indicator, Region region, String period, Q value) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(value)
                .build();
    }

    private static Measurement<Money> gdp(Region region, String period, long yuan) {
        return of(GDP, region, period, yuan(yuan));
    }

    private static Measurement<Money> published(String vintage, String year, long n) {
        Source source = Source.builder("Statistics office").vintage(vintage).build();
        return gdp(BEIJING, year, n).toBuilder().source(source).build();
    }

    private static Measurement<IndexNumber> prices(String year, long n, String base) {
        return of(CPI, BEIJING, year, IndexNumber.of(n, base));
    }

    private static Measurement<Count> people(Region region, String period, long count) {
        return of(POPULATION, region, period, persons(count));
    }

    private static Measurement<Count> people(String sex, long count) {
        Measurement<Count> people = people(BEIJING, "2024", count);
        return people.toBuilder().dimension("sex", sex).build();
    }

    private static Count persons(long number) {
        return Count.of(number, "persons");
    }

    private static Money yuan(long number) {
        return Money.of("CNY", number);
    }

    private static <Q extends Quantity<Q>> List<Measurement<Q>> both(
            Indicator<Q> indicator, Q valueOfBeijing, Q valueOfTianjin) {
        Measurement<Q> beijing = of(indicator, BEIJING, "2024", valueOfBeijing);
        return List.of(beijing, of(indicator, TIANJIN, "2024", valueOfTianjin));
    }
    // @end

    private MistakesSnippets() {}

    public static void main(String[] args) throws IOException {
        percentPlusPercent();
        totalPlusParts();
        stockOverTime();
        annualRates();
        currencies();
        chainedVolumes();
        bothEnds();
        missingAsZero();
        averageOfRatios();
        growthWeights();
        weightsOfTheWrongYear();
        yearlyGrowthAdded();
        averageOfAFlow();
        pointsAsPercent();
        growthOfGrowth();
        otherWholes();
        nominalAndRealGrowth();
        temperatureInPercent();
        perCapitaOfOthers();
        mixedVintages();
        seasonalAdjustment();
        overAsExact();
        priceBases();
        indexBases();
        movingBase();
        indexAsPriceLevel();
        convertThenDeflate();
        realGrowthOfNominalLevel();
        convertedLevelBefore();
        yearEndRate();
        fewDays();
        inverseQuotation();
        paritiesAndRates();
        overlappingRegions();
        predecessor();
        changedMembers();
        territories();
        nationalCurrency();
        quarterOverYear();
        fiscalYears();
        cumulated();
        yearMissing();
        duplicates();
        spanOfGrowth();
        tenThousands();
        separators();
        shortYears();
        namesOfPlaces();
        differenceOfShares();
        chainWithGap();
        contributionToAnother();
        shiftOutsideNation();
        dispersionOfBalances();
        keptCurrencies();
        twoUnitsInAChart();
        decimalComma();
        wrongFormat();
        withoutModule();
    }

    private static void percentPlusPercent() {
        // @start region="percent-plus-percent"
        Percentage beijing = Percentage.of(6);
        Percentage tianjin = Percentage.of(4);
        // Does not compile: beijing.plus(tianjin)
        // error: incompatible types: Percentage cannot be converted to PercentagePoints
        System.out.println(beijing.minus(tianjin)); // 2 pp

        Indicator<Money> research =
                Indicator.builder("r-and-d", Money.class).flow().build();
        List<Measurement<Money>> spending = both(research, yuan(24), yuan(4));
        List<Measurement<Money>> output = both(GDP, yuan(400), yuan(100));
        System.out.println(Shares.ofGroup(BOTH, spending, output).figure().orElseThrow());
        // 5.6 % of gdp
        // @end
    }

    private static void totalPlusParts() {
        // @start region="total-plus-parts"
        Measurement<Count> women = people("F", 51);
        Measurement<Count> men = people("M", 49);
        Measurement<Count> total = people("_T", 100);
        try {
            Sums.overCategories(List.of(women, men, total));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Total of a dimension must not be summed with its parts, and '_T' is a total
            // of sex, but were population, CN-BJ, 2024, sex=_T: 100 persons and population,
            // CN-BJ, 2024, sex=F: 51 persons; leave out the total or the parts
        }
        System.out.println(Sums.overCategories(List.of(women, men)));
        // population, CN-BJ, 2024: 100 persons in [100, 100]
        // @end
    }

    private static void stockOverTime() {
        // @start region="stock-over-time"
        Measurement<Count> in2023 = people(BEIJING, "2023", 100);
        Measurement<Count> in2024 = people(BEIJING, "2024", 110);
        try {
            Sums.overTime(List.of(in2023, in2024));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over time requires a flow, but was of population (stock of Count); for
            // its mean over time, use Means.overTime
        }
        System.out.println(Growth.between(in2023, in2024));
        // population-growth, CN-BJ, 2024, compared with 2023: 10 % over P1Y in [10, 10]
        // @end
    }

    private static void annualRates() {
        // @start region="annual-rates"
        Indicator<Money> atAnnualRate = GDP.toBuilder().annualRate().build();
        Measurement<Money> first = of(atAnnualRate, BEIJING, "2024-Q1", yuan(112));
        Measurement<Money> second = of(atAnnualRate, BEIJING, "2024-Q2", yuan(116));
        try {
            Sums.overTime(List.of(first, second));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Values at annual rates do not add up over time, but was gdp, CN-BJ, 2024-Q1:
            // CNY 112; convert them to amounts of their period first
        }
        first = gdp(BEIJING, "2024-Q1", 28);
        second = gdp(BEIJING, "2024-Q2", 29);
        System.out.println(Sums.overTime(List.of(first, second)));
        // gdp, CN-BJ, 2024-Q1/2024-Q2: CNY 57
        // @end
    }

    private static void currencies() {
        // @start region="currencies"
        List<Measurement<Money>> mixed = both(GDP, yuan(720), Money.of("USD", 50));
        try {
            Sums.overRegions(BOTH, mixed);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same unit, but were CNY and USD: gdp, CN-BJ, 2024:
            // CNY 720 and gdp, CN-TJ, 2024: USD 50; convert to one currency with
            // convertedTo("CNY", rates)
        }
        Dataset dollars = Dataset.copyOf(mixed).convertedTo("USD", RATES);
        System.out.println(dollars.summedOver(BOTH, GDP).get(0));
        // gdp, local:both, 2024: USD 150
        // @end
    }

    private static void chainedVolumes() {
        // @start region="chained-volumes"
        PriceBasis chained = PriceBasis.chained(TimePeriod.year(2017));
        Indicator<Money> volume = GDP.toBuilder().priceBasis(chained).build();
        List<Measurement<Money>> volumes = both(volume, yuan(400), yuan(150));
        try {
            Sums.overRegions(BOTH, volumes);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Chained volumes do not add up to the chained volume of their total, but were
            // gdp, CN-BJ, 2024: CNY 400 and gdp, CN-TJ, 2024: CNY 150; to accept this, pass
            // Accept.NOT_ADDITIVE
        }
        System.out.println(Sums.overRegions(BOTH, both(GDP, yuan(480), yuan(165))));
        // gdp, local:both, 2024: CNY 645
        // @end
    }

    private static void bothEnds() {
        // @start region="both-ends"
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        List<Measurement<Money>> rows = both(contracts, yuan(30), yuan(30));
        Measurement<Money> sold = rows.get(0).toBuilder().to(TIANJIN).build();
        Measurement<Money> bought = rows.get(1).toBuilder().from(BEIJING).build();
        try {
            Sums.overRegions(BOTH, List.of(sold, bought));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // One flow must not be counted at both ends, but were contracts, CN-BJ to
            // CN-TJ, 2024: CNY 30 and contracts, CN-TJ from CN-BJ, 2024: CNY 30
        }
        System.out.println(sold); // contracts, CN-BJ to CN-TJ, 2024: CNY 30
        // @end
    }

    private static void missingAsZero() {
        // @start region="missing-as-zero"
        Measurement<Money> known = gdp(BEIJING, "2024", 400);
        Measurement.Builder<Money> empty = Measurement.builder(GDP).period("2024");
        List<Measurement<Money>> rows = List.of(known, empty.region(TIANJIN).build());
        try {
            Sums.overRegions(BOTH, rows);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Input of a calculation must have a figure, but was gdp, CN-TJ, 2024: missing
            // (O)
        }
        System.out.println(Sums.partialOverRegions(BOTH, rows).note().orElseThrow());
        // Incomplete: 1 of 2 members: CN-BJ; without CN-TJ
        // @end
    }

    private static void averageOfRatios() {
        // @start region="average-of-ratios"
        MoneyPer high = MoneyPer.of("CNY", 200, "person");
        MoneyPer low = MoneyPer.of("CNY", 100, "person");
        List<Measurement<Money>> gdp = both(GDP, yuan(600), yuan(100));
        try {
            Ratios.weightedMean(BOTH, both(gdpPerPerson(), high, low), gdp);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Ratios must be weighted by their denominator, population, but were
            // gdp-per-person, CN-BJ, 2024: CNY 200 per person and gdp, CN-BJ, 2024: CNY 600
        }
        List<Measurement<Count>> people = both(POPULATION, persons(3), persons(1));
        System.out.println(Ratios.ofGroup(BOTH, gdpPerPerson(), gdp, people));
        // gdp-per-person, local:both, 2024: CNY 175 per person
        // @end
    }

    private static void growthWeights() {
        // @start region="growth-weights"
        GrowthRate none = GrowthRate.of(0);
        List<Measurement<GrowthRate>> growth = both(GROWTH, GrowthRate.of(100), none);
        try {
            Ratios.weightedMean(BOTH, growth, both(POPULATION, persons(2), persons(1)));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Growth rates must be weighted by the level that grows, gdp, but were growth,
            // CN-BJ, 2024: 100 % over P1Y and population, CN-BJ, 2024: 2 persons
        }
        Measurement<Money> beijing = gdp(BEIJING, "2023", 100);
        Measurement<Money> tianjin = gdp(TIANJIN, "2023", 100);
        System.out.println(Ratios.weightedMean(BOTH, growth, List.of(beijing, tianjin)));
        // growth, local:both, 2024: 50 % over P1Y
        // @end
    }

    private static void weightsOfTheWrongYear() {
        // @start region="weights-of-the-wrong-year"
        GrowthRate none = GrowthRate.of(0);
        List<Measurement<GrowthRate>> growth = both(GROWTH, GrowthRate.of(100), none);
        try {
            Ratios.weightedMean(BOTH, growth, both(GDP, yuan(200), yuan(100)));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Weight must be of the period 2023, but were growth, CN-BJ, 2024: 100 % over
            // P1Y and gdp, CN-BJ, 2024: CNY 200; to accept this, pass Accept.OTHER_WEIGHTS
        }
        Measurement<Money> beijing = gdp(BEIJING, "2023", 100);
        Measurement<Money> tianjin = gdp(TIANJIN, "2023", 100);
        System.out.println(Ratios.weightedMean(BOTH, growth, List.of(beijing, tianjin)));
        // growth, local:both, 2024: 50 % over P1Y
        // @end
    }

    private static void yearlyGrowthAdded() {
        // @start region="yearly-growth-added"
        GrowthRate in2023 = GrowthRate.of(10);
        GrowthRate in2024 = GrowthRate.of(10);
        // Does not compile: in2023.plus(in2024)
        // error: cannot find symbol: method plus(GrowthRate)
        System.out.println(in2023.chainedWith(in2024)); // 21 % over P2Y
        // @end
    }

    private static void averageOfAFlow() {
        // @start region="average-of-a-flow"
        List<Measurement<Money>> gdp = both(GDP, yuan(400), yuan(150));
        try {
            Ratios.weightedMean(BOTH, gdp, both(POPULATION, persons(2), persons(1)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Weighted mean requires a level, a ratio or an index, but was of the flow or
            // stock gdp, CN-BJ, 2024: CNY 400; use Sums.overRegions
        }
        System.out.println(Sums.overRegions(BOTH, gdp)); // gdp, local:both, 2024: CNY 550
        // @end
    }

    private static void pointsAsPercent() {
        // @start region="points-as-percent"
        Percentage in2013 = Percentage.of("3.22");
        Percentage in2023 = Percentage.of("4.27");
        // Does not compile: GrowthRate growth = in2023.minus(in2013);
        // error: incompatible types: PercentagePoints cannot be converted to GrowthRate
        System.out.println(in2023.minus(in2013)); // 1.05 pp
        GrowthRate growth = GrowthRate.between(in2013, in2023, Period.ofYears(10));
        System.out.println(growth.roundedTo(1, RoundingMode.HALF_EVEN)); // 32.6 % over P10Y
        // @end
    }

    private static void growthOfGrowth() {
        // @start region="growth-of-growth"
        Measurement<GrowthRate> in2023 = of(GROWTH, BEIJING, "2023", GrowthRate.of(5));
        Measurement<GrowthRate> in2024 = of(GROWTH, BEIJING, "2024", GrowthRate.of(4));
        try {
            Growth.between(in2023, in2024);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Growth must be calculated from levels, but was from growth, CN-BJ, 2024: 4 %
            // over P1Y; for the difference of two rates, use Growth.difference
        }
        System.out.println(Growth.difference(in2024, in2023));
        // growth-difference, CN-BJ, 2024, compared with CN-BJ, 2023: -1 pp
        // @end
    }

    private static void otherWholes() {
        // @start region="other-wholes"
        Indicator<Percentage> tax = Indicator.builder("tax", Percentage.class).build();
        Percentage ofGdp = Percentage.of(4).withWhole("gdp");
        Percentage ofIncome = Percentage.of(15).withWhole("income");
        List<Measurement<Percentage>> shares = both(tax, ofIncome, ofGdp);
        try {
            Shares.difference(shares.get(0), shares.get(1));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same reference, but were whole income and whole
            // gdp: tax, CN-BJ, 2024: 15 % of income and tax, CN-TJ, 2024: 4 % of gdp
        }
        shares = both(tax, Percentage.of(5).withWhole("gdp"), ofGdp);
        System.out.println(Shares.difference(shares.get(0), shares.get(1)));
        // tax-difference, CN-BJ, 2024, compared with CN-TJ, 2024: 1 pp
        // @end
    }

    private static void nominalAndRealGrowth() {
        // @start region="nominal-and-real-growth"
        Measurement<GrowthRate> of2024 = of(GROWTH, BEIJING, "2024", GrowthRate.of(7));
        try {
            Growth.difference(of2024, of(REAL_GROWTH, BEIJING, "2023", GrowthRate.of(5)));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same growth basis, but were nominal and real:
            // growth, CN-BJ, 2024: 7 % over P1Y and growth, CN-BJ, 2023: 5 % over P1Y
        }
        Measurement<GrowthRate> of2023 = of(GROWTH, BEIJING, "2023", GrowthRate.of(6));
        System.out.println(Growth.difference(of2024, of2023));
        // growth-difference, CN-BJ, 2024, compared with CN-BJ, 2023: 1 pp
        // @end
    }

    private static void temperatureInPercent() {
        // @start region="temperature-in-percent"
        Indicator<Amount> temperature =
                Indicator.builder("temperature", Amount.class).level().build();
        Amount beijing = Amount.of(24, "°C");
        Amount tianjin = Amount.of(20, "°C");
        List<Measurement<Amount>> levels = both(temperature, beijing, tianjin);
        try {
            Ratios.multiple(levels.get(0), levels.get(1));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Growth rates and multiples require a scale with a natural zero, but was
            // temperature, CN-BJ, 2024: 24 °C; compute a difference instead
        }
        System.out.println(beijing.minus(tianjin)); // 4 °C
        // @end
    }

    private static void perCapitaOfOthers() {
        // @start region="per-capita-of-others"
        Indicator<Count> jobs = Indicator.builder("jobs", Count.class).stock().build();
        Measurement.Builder<Count> women =
                of(jobs, BEIJING, "2024", persons(30)).toBuilder().dimension("sex", "F");
        try {
            Ratios.perCapita(women.build(), people("M", 49), 100);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Numerator and denominator must have the same dimensions, but were jobs,
            // CN-BJ, 2024, sex=F: 30 persons and population, CN-BJ, 2024, sex=M: 49 persons
        }
        System.out.println(Ratios.perCapita(women.build(), people("F", 50), 100));
        // jobs-per-population, CN-BJ, 2024, sex=F: 60 persons per 100 persons in [60, 60]
        // @end
    }

    private static void mixedVintages() {
        // @start region="mixed-vintages"
        Measurement<Money> in2022 = published("2024-12-27", "2022", 105);
        Measurement<Money> in2023 = published("2024-01-17", "2023", 108);
        try {
            Growth.between(in2022, in2023);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same vintage, but were Statistics office
            // 2024-12-27 and Statistics office 2024-01-17: gdp, CN-BJ, 2022: CNY 105 and
            // gdp, CN-BJ, 2023: CNY 108; to accept this, pass Accept.OTHER_VINTAGE
        }
        Measurement<Money> revised = published("2024-12-27", "2023", 126);
        System.out.println(Growth.between(in2022, revised));
        // gdp-growth, CN-BJ, 2023, compared with 2022: 20 % over P1Y
        // @end
    }

    private static void seasonalAdjustment() {
        // @start region="seasonal-adjustment"
        Indicator<Money> adjusted = GDP.toBuilder()
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL_AND_CALENDAR)
                .build();
        Indicator<Money> unadjusted =
                GDP.toBuilder().seasonalAdjustment(SeasonalAdjustment.NONE).build();
        Measurement<Money> before = of(adjusted, BEIJING, "2024-Q3", yuan(100));
        try {
            Growth.between(before, of(unadjusted, BEIJING, "2024-Q4", yuan(118)));
        } catch (NotComparableException e) {
            System.out.println(e.trait()); // seasonal adjustment
        }
        Measurement<Money> after = of(adjusted, BEIJING, "2024-Q4", yuan(102));
        System.out.println(Growth.between(before, after));
        // gdp-growth, CN-BJ, 2024-Q4, compared with 2024-Q3: 2 % over P3M
        // @end
    }

    private static void overAsExact() {
        // @start region="over-as-exact"
        Figure<Count> over3500 = Figure.count(3_500, "persons").with(Qualifier.MORE_THAN);
        Figure<Count> over10000 = Figure.count(10_000, "persons").with(Qualifier.MORE_THAN);
        Measurement<Count> in2013 =
                people(BEIJING, "2013", 0).toBuilder().value(over3500).build();
        Measurement<Count> in2024 =
                people(BEIJING, "2024", 0).toBuilder().value(over10000).build();
        System.out.println(Growth.between(in2013, in2024));
        // population-growth, CN-BJ, 2024, compared with 2013: undetermined (% over P11Y)
        System.out.println(Growth.between(people(BEIJING, "2013", 4_000), in2024));
        // population-growth, CN-BJ, 2024, compared with 2013: in (150 % over P11Y,
        // unbounded)
        // @end
    }

    private static void priceBases() {
        // @start region="price-bases"
        Indicator<Money> of2015 = GDP.toBuilder().constantPrices("2015").build();
        Indicator<Money> of2020 = GDP.toBuilder().constantPrices("2020").build();
        Measurement<Money> in2023 = of(of2015, BEIJING, "2023", yuan(100));
        try {
            Growth.between(in2023, of(of2020, BEIJING, "2024", yuan(121)));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same price basis, but were constant 2015 and
            // constant 2020: gdp, CN-BJ, 2023: CNY 100 and gdp, CN-BJ, 2024: CNY 121; to
            // accept this, pass Accept.OTHER_PRICE_BASIS
        }
        System.out.println(Growth.between(in2023, of(of2015, BEIJING, "2024", yuan(105))));
        // gdp-growth, CN-BJ, 2024, compared with 2023: 5 % over P1Y
        // @end
    }

    private static void indexBases() {
        // @start region="index-bases"
        Measurement<IndexNumber> in2020 = prices("2020", 110, "2015");
        Measurement<IndexNumber> in2023 = prices("2023", 105, "2020");
        try {
            Growth.between(in2020, in2023);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same index base, but were 2015=100 and 2020=100:
            // consumer-prices, CN-BJ, 2020: 110 (2015=100) and consumer-prices, CN-BJ,
            // 2023: 105 (2020=100)
        }
        Measurement<IndexNumber> rebased = Prices.rebased(in2020, in2020);
        System.out.println(Growth.between(rebased, in2023));
        // consumer-prices-growth, CN-BJ, 2023, compared with 2020: 5 % over P3Y
        // @end
    }

    private static void movingBase() {
        // @start region="moving-base"
        Measurement<IndexNumber> in2023 = prices("2023", 102, "previous year");
        Measurement<IndexNumber> in2024 = prices("2024", 102, "previous year");
        try {
            Growth.between(in2023, in2024);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Index must not be on a moving base, but was consumer-prices, CN-BJ, 2023: 102
            // (previous year=100); chain it first with Prices.chained
        }
        TimePeriod base = TimePeriod.year(2022);
        System.out.println(Prices.chained(List.of(in2023, in2024), base).get(1));
        // consumer-prices, CN-BJ, 2024: 104.04 (2022=100)
        // @end
    }

    private static void indexAsPriceLevel() {
        // @start region="index-as-price-level"
        IndexNumber first = IndexNumber.of(120, "2015");
        IndexNumber second = IndexNumber.of(110, "2015");
        List<Measurement<IndexNumber>> pair = both(CPI, first, second);
        try {
            Ratios.multiple(pair.get(0), pair.get(1));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Index is 100 in every region in its base period, and must not compare levels
            // of regions, but were consumer-prices, CN-BJ, 2024: 120 (2015=100) and
            // consumer-prices, CN-TJ, 2024: 110 (2015=100); to accept this, pass
            // Accept.INDEX_ACROSS_REGIONS
        }
        pair = both(CPI, IndexNumber.of(108, "China"), IndexNumber.of(90, "China"));
        System.out.println(Ratios.multiple(pair.get(0), pair.get(1)));
        // consumer-prices-multiple-of-consumer-prices, CN-BJ, 2024, compared with CN-TJ:
        // 1.2 times
        // @end
    }

    private static void convertThenDeflate() {
        // @start region="convert-then-deflate"
        Measurement<Money> nominal = gdp(BEIJING, "2024", 792);
        Measurement<IndexNumber> deflator = prices("2024", 110, "2015");
        try {
            Prices.real(nominal.convertedTo("USD", RATES), deflator);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Amount to deflate must not be converted, but was gdp, CN-BJ, 2024: USD 110;
            // deflate first, then convert at the base year's rate
        }
        ExchangeRates rates =
                ExchangeRates.builder().average("2015", "USD", "CNY", "6").build();
        System.out.println(Prices.real(nominal, deflator).convertedTo("USD", rates));
        // gdp-real, CN-BJ, 2024: USD 120
        // @end
    }

    private static void realGrowthOfNominalLevel() {
        // @start region="real-growth-of-nominal-level"
        Indicator<Money> nominal =
                GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
        Indicator<Money> constant = GDP.toBuilder().constantPrices("2020").build();
        Measurement<GrowthRate> growth = of(REAL_GROWTH, BEIJING, "2024", GrowthRate.of(5));
        try {
            Growth.levelBefore(of(nominal, BEIJING, "2024", yuan(210)), growth);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Real growth rate requires a level at constant prices, but were gdp, CN-BJ,
            // 2024: CNY 210 and growth, CN-BJ, 2024: 5 % over P1Y
        }
        Measurement<Money> real = of(constant, BEIJING, "2024", yuan(189));
        System.out.println(Growth.levelBefore(real, growth)); // gdp, CN-BJ, 2023: CNY 180
        // @end
    }

    private static void convertedLevelBefore() {
        // @start region="converted-level-before"
        Measurement<GrowthRate> growth = of(GROWTH, BEIJING, "2024", GrowthRate.of(20));
        Measurement<Money> in2024 = gdp(BEIJING, "2024", 864);
        try {
            Growth.levelBefore(in2024.convertedTo("USD", RATES), growth);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Growth rate must be measured in the unit of the level, which was converted,
            // but were gdp, CN-BJ, 2024: USD 120 and growth, CN-BJ, 2024: 20 % over P1Y;
            // compute before converting
        }
        ExchangeRates rates =
                RATES.toBuilder().average("2023", "USD", "CNY", "7").build();
        System.out.println(Growth.levelBefore(in2024, growth).convertedTo("USD", rates));
        // gdp, CN-BJ, 2023: USD 102.8571428571428571428571428571429
        // @end
    }

    private static void yearEndRate() {
        // @start region="year-end-rate"
        ExchangeRates atEnd =
                ExchangeRates.builder().endOfPeriod("2024", "USD", "CNY", "7.3").build();
        Measurement<Money> year = gdp(BEIJING, "2024", 720);
        try {
            year.convertedTo("USD", atEnd);
        } catch (MissingExchangeRateException e) {
            System.out.println(e.getMessage());
            // No exchange rate from CNY to USD for the average of 2024; tried CNY/USD,
            // USD/CNY; the nearest is 1 USD = 7.3 CNY (end 2024): add a rate with
            // ExchangeRates.Builder.average
        }
        System.out.println(year.convertedTo("USD", RATES)); // gdp, CN-BJ, 2024: USD 100
        // @end
    }

    private static void fewDays() {
        // @start region="few-days"
        ExchangeRates days =
                ExchangeRates.builder().spot("2024-12-31", "USD", "CNY", "7.3").build();
        ExchangeRate mean = days.averageOf("USD", "CNY", TimePeriod.year(2024));
        Measurement<Money> year = gdp(BEIJING, "2024", 720);
        try {
            year.convertedTo("USD", ExchangeRates.builder().add(mean).build());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Average rate must cover at least 75 % of the weekdays of its period to
            // convert an amount, but 1 USD = 7.3 CNY (average 2024, 1 days) has 1 fixing
            // for 262 weekdays: add the missing daily rates, or accept the average with
            // ExchangeRates.Builder.minCoverage(0)
        }
        System.out.println(year.convertedTo("USD", RATES)); // gdp, CN-BJ, 2024: USD 100
        // @end
    }

    private static void inverseQuotation() {
        // @start region="inverse-quotation"
        Figure<Money> published = Figure.money("USD", "100", Scale.UNIT);
        Measurement.Builder<Money> row = gdp(BEIJING, "2024", 720).toBuilder();
        Measurement<Money> gdp = row.value(Figure.exact(yuan(720))).build();
        ExchangeRates inverse =
                ExchangeRates.builder().average("2024", "CNY", "USD", "7.2").build();
        try {
            Figure<Money> dollars = gdp.convertedTo("USD", inverse).figure().orElseThrow();
            Figure.reconciled(published, dollars);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Bounds of two publications of one figure must overlap, but USD 100 (rounded
            // to 1) lies in [99.5, 100.5] and USD 5184 in [5184, 5184] lies in [5184,
            // 5184]: check whether their definitions and vintages are the same
        }
        System.out.println(gdp.convertedTo("USD", RATES).figure().orElseThrow());
        // USD 100 in [100, 100]
        // @end
    }

    private static void paritiesAndRates() {
        // @start region="parities-and-rates"
        Measurement<Money> beijing = gdp(BEIJING, "2024", 720);
        Measurement<Money> tianjin = gdp(TIANJIN, "2024", 360).convertedTo("USD", RATES);
        RatesFor<Monetary<?>> parities = RATES.using(RateBasis.PPP);
        try {
            Ratios.multiple(beijing.convertedTo("USD", parities), tianjin);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Values converted at purchasing power parities must not be combined with other
            // values, but were ppp and average: gdp, CN-BJ, 2024: USD 200 and gdp, CN-TJ,
            // 2024: USD 50
        }
        System.out.println(Ratios.multiple(beijing.convertedTo("USD", RATES), tianjin));
        // gdp-multiple-of-gdp, CN-BJ, 2024, compared with CN-TJ: 2 times
        // @end
    }

    private static void overlappingRegions() {
        // @start region="overlapping-regions"
        Region union = Regions.of("EU27_2020");
        Region germany = Regions.of("DE");
        Measurement<Count> all = people(union, "2024", 449);
        try {
            Sums.overRegions(Regions.of("EU"), List.of(all, people(germany, "2024", 83)));
        } catch (OverlappingRegionsException e) {
            System.out.println(e.getMessage());
            // Regions must not overlap, but 'group:EU27_2020' (European Union - 27
            // countries (from 2020)) and 'DE' (Germany) do on 2024-12-31
        }
        Region rest = Groups.difference("rest", "EU without DE", union, germany);
        System.out.println(rest.members().size()); // 26
        // @end
    }

    private static void predecessor() {
        // @start region="predecessor"
        Region croatia = Regions.of("HR");
        try {
            Region.group("two", "Two", Regions.of("YU"), croatia);
        } catch (OverlappingRegionsException e) {
            System.out.println(e.getMessage());
            // Regions must not overlap, but 'iso3166-3:YUCS' (Yugoslavia) and 'HR'
            // (Croatia) do on 1992-03-06
        }
        System.out.println(Region.group("two", "Two", croatia, Regions.of("SI")).members());
        // [HR, SI]
        // @end
    }

    private static void changedMembers() {
        // @start region="changed-members"
        Region union = Regions.of("EU");
        Measurement<Count> in2019 = people(union, "2019", 500);
        Measurement<Count> in2020 = people(union, "2020", 435);
        try {
            Growth.between(in2019, in2020);
        } catch (NotComparableException e) {
            System.out.println(e.trait() + ": " + e.acceptedBy().orElseThrow());
            // composition: other territory
        }
        Measurement<?> change = Growth.between(in2019, in2020, Accept.OTHER_TERRITORY);
        System.out.println(change.derivation().orElseThrow().notes());
        // [Accepted: other territory, Left group:EU: GB, Divided to 34 digits, HALF_EVEN]
        // @end
    }

    private static void territories() {
        // @start region="territories"
        Region china = Regions.of("CN");
        Region withHongKong = china.including(Regions.of("HK"));
        Measurement<Count> in2023 = people(china, "2023", 1_400);
        try {
            Growth.between(in2023, people(withHongKong, "2024", 1_414));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same territory, but were CN and CN with [HK]:
            // population, CN, 2023: 1400 persons and population, CN, 2024: 1414 persons; to
            // accept this, pass Accept.OTHER_TERRITORY
        }
        System.out.println(Growth.between(in2023, people(china, "2024", 1_407)));
        // population-growth, CN, 2024, compared with 2023: 0.5 % over P1Y in [0.5, 0.5]
        // @end
    }

    private static void nationalCurrency() {
        // @start region="national-currency"
        Indicator<Amount> gdp = Indicator.builder("gdp", Amount.class).flow().build();
        Region hungary = Regions.of("HU");
        Amount local = Amount.of(800, "national currency");
        Measurement<Amount> forints = of(gdp, hungary, "2024", local);
        try {
            Ratios.multiple(forints, of(gdp, Regions.of("DE"), "2024", local));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same unit, but were national currency of HU, HUF
            // and national currency of DE, EUR: gdp, HU, 2024: 800 national currency and
            // gdp, DE, 2024: 800 national currency
        }
        LocalDate date = forints.period().end();
        System.out.println(LegalTender.of(hungary, date).orElseThrow()); // HUF
        // @end
    }

    private static void quarterOverYear() {
        // @start region="quarter-over-year"
        Measurement<Money> year = gdp(BEIJING, "2023", 100);
        Measurement<Money> quarter = gdp(BEIJING, "2024-Q1", 27);
        try {
            Growth.between(year, quarter);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Levels must have periods of the same frequency, length and reporting year,
            // but were gdp, CN-BJ, 2023: CNY 100 and gdp, CN-BJ, 2024-Q1: CNY 27
        }
        System.out.println(Growth.between(gdp(BEIJING, "2023-Q1", 25), quarter));
        // gdp-growth, CN-BJ, 2024-Q1, compared with 2023-Q1: 8 % over P1Y
        // @end
    }

    private static void fiscalYears() {
        // @start region="fiscal-years"
        Indicator<Money> budget =
                Indicator.builder("budget", Money.class).flow().build();
        Measurement<Money> gdp = gdp(BEIJING, "2024", 400);
        Measurement<Money> fiscal = of(budget, BEIJING, "2024-A1@--04-01", yuan(30));
        try {
            Shares.of(fiscal, gdp);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same period, or a stock must be of a day in or
            // next to the period of a flow, but were budget, CN-BJ, 2024-A1@--04-01: CNY 30
            // and gdp, CN-BJ, 2024: CNY 400; to accept this, pass Accept.OTHER_PERIOD
        }
        System.out.println(Shares.of(fiscal, gdp, Accept.OTHER_PERIOD));
        // budget-share-of-gdp, CN-BJ, 2024-A1@--04-01, compared with 2024: 7.5 % of gdp
        // @end
    }

    private static void cumulated() {
        // @start region="cumulated"
        Measurement<Money> toMarch = gdp(BEIJING, "2024-Q1", 27);
        Measurement<Money> toJune = gdp(BEIJING, "2024-Q1/2024-Q2", 56);
        try {
            Sums.overTime(List.of(toMarch, toJune));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Periods to join must not overlap, but '2024-Q1' and '2024-Q1/2024-Q2' do
        }
        System.out.println(Sums.overTime(List.of(toMarch, gdp(BEIJING, "2024-Q2", 29))));
        // gdp, CN-BJ, 2024-Q1/2024-Q2: CNY 56
        // @end
    }

    private static void yearMissing() {
        // @start region="year-missing"
        Measurement<Money> in2022 = gdp(BEIJING, "2022", 90);
        Measurement<Money> in2023 = gdp(BEIJING, "2023", 100);
        Measurement<Money> in2024 = gdp(BEIJING, "2024", 110);
        try {
            Sums.overTime(List.of(in2022, in2024));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Periods to join must be adjacent, but '2022' is followed by '2024'
        }
        System.out.println(Sums.overTime(List.of(in2022, in2023, in2024)));
        // gdp, CN-BJ, 2022/2024: CNY 300
        // @end
    }

    private static void duplicates() {
        // @start region="duplicates"
        Measurement<Money> first = published("2025-01-17", "2024", 400);
        try {
            Dataset.of(first, published("2025-01-17", "2024-Q1/2024-Q4", 401));
        } catch (DuplicateMeasurementException e) {
            System.out.println(e.getMessage());
            // Measurements of a dataset must differ in indicator, unit, region,
            // counterpart, period, dimensions, reference, conversion basis, vintage or
            // source, but those at index 0 and index 1 do not: gdp, CN-BJ, 2024: CNY 400
            // and gdp, CN-BJ, 2024-Q1/2024-Q4: CNY 401; 2024 and 2024-Q1/2024-Q4 cover the
            // same days
        }
        Measurement<Money> revised = published("2025-12-27", "2024", 401);
        System.out.println(Dataset.of(first, revised).latestVintages().get(0));
        // gdp, CN-BJ, 2024: CNY 401
        // @end
    }

    private static void spanOfGrowth() {
        // @start region="span-of-growth"
        Indicator<GrowthRate> growth = GROWTH.toBuilder().growthOf("population").build();
        GrowthRate quarterly = GrowthRate.of(1).withOver(Period.ofMonths(3));
        Measurement<Count> in2024 = people(BEIJING, "2024", 110);
        try {
            Growth.levelBefore(in2024, of(growth, BEIJING, "2024", quarterly));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Duration of the growth rate must be a whole number of periods, but was P3M
            // for 2024
        }
        GrowthRate yearly = GrowthRate.of(10);
        System.out.println(Growth.levelBefore(in2024, of(growth, BEIJING, "2024", yearly)));
        // population, CN-BJ, 2023: 100 persons
        // @end
    }

    private static void tenThousands() {
        // @start region="ten-thousands"
        Unit<Count> persons = Count.of(1, "persons").unit();
        Figure<Count> wrong = Figure.printed("2186", Scale.THOUSAND, persons);
        Figure<Count> english = Figure.printed("21.86", Scale.MILLION, persons);
        try {
            Figure.reconciled(wrong, english);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Bounds of two publications of one figure must overlap, but 2186000 persons
            // (rounded to 1000) lies in [2185500, 2186500] and 21860000 persons (rounded to
            // 10000) lies in [21855000, 21865000]: check whether their definitions and
            // vintages are the same
        }
        Figure<Count> chinese = Figure.printed("2186", Scale.parse("万"), persons);
        System.out.println(Figure.reconciled(chinese, english));
        // 21860000 persons (rounded to 10000)
        // @end
    }

    private static void separators() {
        // @start region="separators"
        try {
            Money.of("CNY", "1,234");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Amount must be a decimal number such as '84.37', of at most 1000 digits
            // before and after the decimal point, but was '1,234'; write '1234' or '1.234'
        }
        System.out.println(Money.of("CNY", "1234")); // CNY 1234
        // @end
    }

    private static void shortYears() {
        // @start region="short-years"
        try {
            TimePeriod.parse("24");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Period must be written with digits 0 to 9 and a four-digit year, such as
            // 2024, 2024-S1, 2024-T1, 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024,
            // but was '24'
        }
        System.out.println(TimePeriod.parse("2024")); // 2024
        // @end
    }

    private static void namesOfPlaces() {
        // @start region="names-of-places"
        try {
            Regions.named("Córdoba");
        } catch (RegionNotFoundException e) {
            System.out.println(e.getMessage());
            // Name must identify one region, but 'Córdoba' is the name of
            // 'AR-X' (Córdoba), 'CO-COR' (Córdoba), 'ES-CO' (Córdoba)
        }
        System.out.println(Regions.named("Córdoba", Regions.of("ES"))); // ES-CO
        // @end
    }

    private static void differenceOfShares() {
        // @start region="difference-of-shares"
        Indicator<Percentage> rate =
                Indicator.builder("unemployment", Percentage.class).build();
        Measurement<Percentage> in2023 = of(rate, BEIJING, "2023", Percentage.of(5));
        Measurement<Percentage> in2024 = of(rate, BEIJING, "2024", Percentage.of(4));
        try {
            Differences.of(in2024, in2023);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Absolute difference must be of amounts or levels, but was of unemployment,
            // CN-BJ, 2024: 4 %; use Shares.difference for Percentage
        }
        System.out.println(Shares.difference(in2024, in2023));
        // unemployment-difference, CN-BJ, 2024, compared with CN-BJ, 2023: -1 pp
        // @end
    }

    private static void chainWithGap() {
        // @start region="chain-with-gap"
        Measurement<IndexNumber> in2022 = prices("2022", 102, "previous year");
        Measurement<IndexNumber> in2023 = prices("2023", 100, "previous year");
        Measurement<IndexNumber> in2024 = prices("2024", 103, "previous year");
        TimePeriod base = TimePeriod.year(2021);
        try {
            Prices.chained(List.of(in2022, in2024), base);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Links must be of consecutive periods, but 2023 is missing before 2024
        }
        System.out.println(Prices.chained(List.of(in2022, in2023, in2024), base).get(2));
        // consumer-prices, CN-BJ, 2024: 105.06 (2021=100)
        // @end
    }

    private static void contributionToAnother() {
        // @start region="contribution-to-another-total"
        Measurement<Money> before = gdp(BEIJING, "2023", 400);
        Measurement<Money> after = gdp(BEIJING, "2024", 420);
        try {
            Contributions.toGrowth(before, after, gdp(BOTH, "2024", 525));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same period, or a stock must be of a day in or
            // next to the period of a flow, but were gdp, CN-BJ, 2023: CNY 400 and gdp,
            // local:both, 2024: CNY 525
        }
        System.out.println(Contributions.toGrowth(before, after, gdp(BOTH, "2023", 500)));
        // gdp-contribution-to-growth, CN-BJ, 2024, compared with local:both, 2023: 4 pp
        // @end
    }

    private static Measurement<Money> industry(Region region, String year, long n) {
        Measurement<Money> value = gdp(region, year, n);
        return value.toBuilder().dimension("industry", "C").build();
    }

    private static void shiftOutsideNation() {
        // @start region="shift-outside-nation"
        List<Measurement<Money>> before = List.of(industry(BEIJING, "2023", 100));
        List<Measurement<Money>> after = List.of(industry(BEIJING, "2024", 120));
        List<Measurement<Money>> tianjinBefore = List.of(industry(TIANJIN, "2023", 900));
        List<Measurement<Money>> tianjinAfter = List.of(industry(TIANJIN, "2024", 990));
        try {
            ShiftShare.of(before, after, tianjinBefore, tianjinAfter);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Region of the whole must be or contain that of the part, but were gdp, CN-BJ,
            // 2023, industry=C: CNY 100 and gdp, CN-TJ, 2023, industry=C: CNY 900; for
            // another region, use Ratios.multiple
        }
        List<Measurement<Money>> bothBefore = List.of(industry(BOTH, "2023", 1000));
        List<Measurement<Money>> bothAfter = List.of(industry(BOTH, "2024", 1110));
        ShiftShare<Money> parts = ShiftShare.of(before, after, bothBefore, bothAfter);
        System.out.println(parts.total().nationalGrowth().requireValue()); // CNY 11
        System.out.println(parts.total().competitive().requireValue()); // CNY 9
        // @end
    }

    private static void dispersionOfBalances() {
        // @start region="dispersion-of-balances"
        Indicator<Money> balance = GDP.toBuilder().id("balance").build();
        try {
            Dispersion.coefficientOfVariation(BOTH, both(balance, yuan(-10), yuan(10)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Value of a measure of dispersion must be zero or more, but was balance,
            // CN-BJ, 2024: CNY -10
        }
        List<Measurement<Money>> output = both(GDP, yuan(300), yuan(100));
        System.out.println(Dispersion.coefficientOfVariation(BOTH, output));
        // gdp-coefficient-of-variation, local:both, 2024: 0.5 times
        // @end
    }

    private static void keptCurrencies() {
        // @start region="kept-currencies"
        List<Measurement<Money>> mixed = both(GDP, yuan(720), Money.of("EUR", 50));
        Dataset kept = Dataset.copyOf(mixed).convertedTo("USD", RATES, OnMissing.KEEP);
        System.out.println(kept.units()); // [USD, EUR]
        try {
            kept.summedOver(BOTH, GDP);
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Measurements must have the same unit, but were USD and EUR: gdp, CN-BJ, 2024:
            // USD 100 and gdp, CN-TJ, 2024: EUR 50; convert to one currency with
            // convertedTo("USD", rates)
        }
        ExchangeRates rates =
                RATES.toBuilder().average("2024", "EUR", "USD", "1.1").build();
        Dataset dollars = Dataset.copyOf(mixed).convertedTo("USD", rates);
        System.out.println(dollars.summedOver(BOTH, GDP).get(0));
        // gdp, local:both, 2024: USD 155
        // @end
    }

    private static void twoUnitsInAChart() {
        // @start region="two-units-in-a-chart"
        Dataset data = Dataset.of(gdp(BEIJING, "2024", 400), people(BEIJING, "2024", 2));
        try {
            Chart.of(data);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Chart must have one unit, but the dataset has 'CNY', 'persons'; select an
            // indicator of 'gdp', 'population' with onlyIndicator, or convert them with
            // convertedTo
        }
        System.out.println(Chart.of(data.onlyIndicator(GDP)));
        // gdp, Beijing, 2024 (bars, 1 points)
        // @end
    }

    private static void decimalComma() throws IOException {
        // @start region="decimal-comma"
        byte[] table = "region;year;level\nDE;2023;1,234\n".getBytes(UTF_8);
        try {
            Csv.read(new ByteArrayInputStream(table));
        } catch (CsvFormatException e) {
            System.out.println(e.getMessage());
            // Table must leave nothing open, but one decision is to be made. Numbers such
            // as '1,234' have several readings: decimal '.', grouping ',' (1234) with
            // {"table": {"decimalSeparator": ".", "groupingSeparator": ","}}, or decimal
            // ',', no grouping (1.234) with {"table": {"decimalSeparator": ","}}. State the
            // answer in a mapping: Csv.read or Xlsx.read(file, Mapping.parse(json))
        }
        Mapping comma = Mapping.parse("{\"table\": {\"decimalSeparator\": \",\"}}");
        System.out.println(Csv.read(new ByteArrayInputStream(table), comma).get(0));
        // level, DE, 2023: 1.234 unstated
        // @end
    }

    private static void wrongFormat() throws IOException {
        // @start region="wrong-format"
        Path file = Files.createTempFile("gdp", ".json");
        RegiostatJson.write(Dataset.of(gdp(BEIJING, "2024", 400)), file);
        try {
            SdmxJson.readDocument(Files.readString(file));
        } catch (JsonFormatException e) {
            System.out.println(e.reason());
            // Message must have "data" or "dataSets", or at least "meta", "header" or
            // "errors", but has none of them; DataFormats.read detects the format of a file
        }
        System.out.println(DataFormats.read(file).get(0)); // gdp, CN-BJ, 2024: CNY 400
        // @end
        Files.delete(file);
    }

    private static void withoutModule() throws IOException {
        // @start region="without-module"
        Figure<Percentage> share = Figure.percentage("4.27");
        try {
            new JsonMapper().writeValueAsString(share);
        } catch (JsonMappingException e) {
            System.out.println(e.getOriginalMessage());
            // Failed to getValue() with method
            // io.github.regiostat.figure.Figure#requiresRegiostatModule(): Object mapper
            // must have RegiostatModule to write Figure: register the module of
            // regiostat-io-json with a mapper of Jackson 3, or that of
            // regiostat-io-json-jackson2 with a mapper of Jackson 2
        }
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatJackson2Module()).build();
        System.out.println(mapper.writeValueAsString(share));
        // {"value":{"percent":"4.27"},"resolution":"0.01"}
        // @end
    }
}
