// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Calculations that once answered without a word although their inputs were not comparable. */
class SilentAnswersTest {
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Unit<Percentage> OF_JOBS =
            Percentage.of(0).withWhole("jobs").unit();

    /** Asserts that a calculation is refused for a trait, whatever is accepted, and returns nothing. */
    private static void assertRefused(Trait trait, String message, Function<Accept[], ?> calculation) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> calculation.apply(Accept.values()))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.trait()).isEqualTo(trait))
                .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
    }

    /** Asserts that a calculation is refused for a trait unless the call accepts the difference. */
    private static <R> R assertRefusedUnless(
            Accept accept, Trait trait, String message, Function<Accept[], R> calculation) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> calculation.apply(new Accept[0]))
                .withMessageStartingWith(message)
                .withMessageEndingWith("; to accept this, pass Accept." + accept.name())
                .satisfies(e -> assertThat(e.trait()).isEqualTo(trait));
        return calculation.apply(new Accept[] {accept});
    }

    private static BigDecimal rounded(Measurement<?> measurement, int scale) {
        return measurement.figure().orElseThrow().value().orElseThrow().number().setScale(scale, RoundingMode.DOWN);
    }

    private static Measurement<IndexNumber> index(String period, String number, String base) {
        return measurement(PRICES, IndexNumber.of(0, base).unit(), number)
                .period(period)
                .build();
    }

    private static Measurement<GrowthRate> growth(Region region, String figure) {
        return measurement(NOMINAL, GROWTH, figure).region(region).build();
    }

    @Nested
    class ConvertedLevels {
        private final ExchangeRates rates = ExchangeRates.builder()
                .average("2023", "USD", "CNY", "7.0467")
                .average("2024", "USD", "CNY", "7.1957")
                .build();

        @Test
        void levelBefore_refusesConvertedLevel() {
            Measurement<Money> level = gdp("2024", "84370000000");
            Measurement<GrowthRate> rise = growth(BEIJING, "12.7");
            // USD 10,403,778,190 would be the level of 2023 at the rate of 2024.
            assertRefused(
                    Trait.CONVERSION_BASIS,
                    "Growth rate must be measured in the unit of the level, which was converted, but were gdp,"
                            + " CN-BJ, 2024: USD ",
                    accepted -> Growth.levelBefore(level.convertedTo("USD", rates), rise, accepted));
            Measurement<Money> before = Growth.levelBefore(level, rise).convertedTo("USD", rates);
            assertThat(rounded(before, 0)).isEqualTo(new BigDecimal("10623762431"));
        }

        @Test
        void real_refusesConvertedAmount() {
            ExchangeRates yearly = ExchangeRates.builder()
                    .average("2015", "USD", "CNY", "6.2284")
                    .average("2024", "USD", "CNY", "7.1957")
                    .build();
            Measurement<Money> nominal = gdp("2024", "320");
            Measurement<IndexNumber> deflator = index("2024", "200", "2015");
            assertRefused(
                    Trait.CONVERSION_BASIS,
                    "Amount to deflate must not be converted, but was gdp, CN-BJ, 2024: USD ",
                    accepted -> Prices.real(nominal.convertedTo("USD", yearly), deflator, accepted));
            Measurement<Money> before = Prices.real(gdp("2015", "100"), index("2015", "100", "2015"));
            Measurement<GrowthRate> rise = Growth.between(
                    before.convertedTo("USD", yearly),
                    Prices.real(nominal, deflator).convertedTo("USD", yearly));
            // 320 / 2 over 100; at two rates it would be 38.49 %.
            assertThat(rounded(rise, 20)).isEqualByComparingTo("60");
        }

        @Test
        void sum_refusesAverageBesideEndOfPeriod() {
            Measurement<Money> average =
                    gdp("1").conversionBasis(RateBasis.AVERAGE).build();
            Measurement<Money> end = gdp("1").period("2023")
                    .conversionBasis(RateBasis.END_OF_PERIOD)
                    .build();
            assertRefused(
                    Trait.CONVERSION_BASIS,
                    "Measurements must have the same conversion basis, but were end and average: ",
                    accepted -> Sums.overTime(List.of(average, end), accepted));
        }

        @Test
        void share_refusesConvertedDebtOverConvertedProduct() {
            Unit<Money> lira = Money.of("TRY", 0).unit();
            Indicator<Money> debt = Indicator.builder("debt", Money.class)
                    .stock()
                    .timeCollection(TimeCollection.END)
                    .priceBasis(PriceBasis.CURRENT)
                    .build();
            Region turkey = Regions.of("TR");
            Measurement<Money> owed =
                    measurement(debt, lira, "60").region(turkey).build();
            Measurement<Money> product =
                    measurement(GDP, lira, "100").region(turkey).build();
            ExchangeRates dollars = ExchangeRates.builder()
                    .average("2024", "USD", "TRY", "32.8")
                    .endOfPeriod("2024", "USD", "TRY", "35.3")
                    .build();
            // The quotient in dollars would be 55.75 %.
            assertRefused(
                    Trait.CONVERSION_BASIS,
                    "Measurements must have the same conversion basis, but were end and average: ",
                    accepted ->
                            Shares.of(owed.convertedTo("USD", dollars), product.convertedTo("USD", dollars), accepted));
            Measurement<Percentage> share = Shares.of(owed, product);
            assertFigure(share, "60", "[60, 60]");
        }
    }

    @Nested
    class MovingBases {
        private static final String MOVING = "Index must not be on a moving base, but was prices, CN-BJ, ";

        private final Measurement<IndexNumber> earlier = index("2024-01", "100.2", "previous period");
        private final Measurement<IndexNumber> later = index("2024-02", "100.2", "previous period");

        @Test
        void growth_refusesMovingBase() {
            assertRefused(Trait.INDEX_BASE, MOVING, accepted -> Growth.between(earlier, later, accepted));
            List<Measurement<IndexNumber>> series =
                    Prices.chained(List.of(later, earlier), TimePeriod.parse("2023-12"));
            assertThat(series)
                    .extracting(Measurement::toString)
                    .containsExactly(
                            "prices, CN-BJ, 2024-01: 100.2 (2023-12=100) in [100.2, 100.2]",
                            "prices, CN-BJ, 2024-02: 100.4004 (2023-12=100) in [100.4004, 100.4004]");
            assertFigure(Growth.between(series.get(0), series.get(1)), "0.2", "[0.2, 0.2]");
        }

        @Test
        void averageAnnual_refusesMovingBase() {
            assertRefused(
                    Trait.INDEX_BASE,
                    MOVING,
                    accepted -> Growth.averageAnnual(
                            index("2014", "110", "previous year"), index("2024", "110", "previous year"), accepted));
        }

        @Test
        void rebased_refusesMovingBase() {
            // 100.2 over 102.5 would be 97.756.
            assertRefused(
                    Trait.INDEX_BASE,
                    MOVING,
                    accepted -> Prices.rebased(later, index("2024-01", "102.5", "previous period"), accepted));
        }

        @Test
        void multiple_refusesMovingBase() {
            assertRefused(Trait.INDEX_BASE, MOVING, accepted -> Ratios.multiple(later, earlier, accepted));
        }
    }

    @Nested
    class Weights {
        private final Region two = Region.group("two", "Two", BEIJING, TIANJIN);
        private final List<Measurement<GrowthRate>> rates = List.of(growth(BEIJING, "100"), growth(TIANJIN, "0"));

        private List<Measurement<Money>> levels(String period, String beijing, String tianjin) {
            return List.of(
                    gdp(beijing).period(period).build(),
                    gdp(tianjin).region(TIANJIN).period(period).build());
        }

        @Test
        void weightedMean_ofGrowth_requiresLevelsOfBasePeriod() {
            assertFigure(Ratios.weightedMean(two, rates, levels("2023", "100", "100")), "50", "[50, 50]");
            Measurement<GrowthRate> byLater = assertRefusedUnless(
                    Accept.OTHER_WEIGHTS,
                    Trait.PERIOD,
                    "Weight must be of the period 2023, but were gdp-growth, CN-BJ, 2024: 100 % over P1Y (exact) and"
                            + " gdp, CN-BJ, 2024: CNY 200 (exact)",
                    accepted -> Ratios.weightedMean(two, rates, levels("2024", "200", "100"), accepted));
            assertFigure(byLater, "66.6666666667", "[66.6666666666, 66.6666666667]");
            assertThat(notesOf(byLater)).contains("Accepted: other weights");
        }

        @Test
        void weightedMean_ofGrowth_refusesWeightsOfOtherIndicator() {
            List<Measurement<Count>> persons = List.of(
                    measurement(POPULATION, PERSONS, "2").period("2023").build(),
                    measurement(POPULATION, PERSONS, "1")
                            .region(TIANJIN)
                            .period("2023")
                            .build());
            assertRefused(
                    Trait.INDICATOR,
                    "Growth rates must be weighted by the level that grows, gdp, but were gdp-growth, CN-BJ",
                    accepted -> Ratios.weightedMean(two, rates, persons, accepted));
        }

        @Test
        void weightedMean_ofRatio_refusesOtherThanDenominator() {
            Indicator<Percentage> intensity =
                    RATE.toBuilder().ratioOf("rd", "gdp").build();
            List<Measurement<Percentage>> shares = List.of(
                    measurement(intensity, PERCENT, "10").build(),
                    measurement(intensity, PERCENT, "20").region(TIANJIN).build());
            assertFigure(Ratios.weightedMean(two, shares, levels("2024", "300", "100")), "12.5", "[12.5, 12.5]");
            List<Measurement<Money>> spending = List.of(
                    measurement(RD, YUAN, "30").build(),
                    measurement(RD, YUAN, "20").region(TIANJIN).build());
            assertRefused(
                    Trait.INDICATOR,
                    "Ratios must be weighted by their denominator, gdp, but were rate, CN-BJ",
                    accepted -> Ratios.weightedMean(two, shares, spending, accepted));
        }

        @Test
        void weightedMean_ofMonthlyIndices_acceptsAnnualWeights() {
            List<Measurement<IndexNumber>> monthly = List.of(
                    index("2024-03", "110", "2015"),
                    index("2024-03", "130", "2015").toBuilder().region(TIANJIN).build());
            assertFigure(Ratios.weightedMean(two, monthly, levels("2015", "3", "1")), "115", "[115, 115]");
            Measurement<IndexNumber> mean = assertRefusedUnless(
                    Accept.OTHER_WEIGHTS,
                    Trait.PERIOD,
                    "Weight must be of the period 2015, but were prices, CN-BJ, 2024-03: 110 (2015=100) (exact)",
                    accepted -> Ratios.weightedMean(two, monthly, levels("2023", "1", "1"), accepted));
            assertFigure(mean, "120", "[120, 120]");
        }

        @Test
        void weightedMean_staysBetweenValues_forWeightsWithoutUpperBound() {
            List<Measurement<Percentage>> values = List.of(
                    measurement(RATE, PERCENT, "50.0~0.1").build(),
                    measurement(RATE, PERCENT, "51.0~0.1").region(TIANJIN).build());
            List<Measurement<Count>> over = List.of(
                    measurement(POPULATION, PERSONS, ">100").build(),
                    measurement(POPULATION, PERSONS, ">200").region(TIANJIN).build());
            assertFigure(Ratios.weightedMean(two, values, over), "none", "(49.95, 51.05)");
        }
    }

    @Nested
    class Groups {
        @Test
        void growth_refusesGroupOfChangedComposition() {
            Region union = Regions.of("EU");
            Measurement<Money> before =
                    gdp("16500").region(union).period("2019").build();
            Measurement<Money> after = gdp("13398").region(union).period("2020").build();
            Measurement<GrowthRate> growth = assertRefusedUnless(
                    Accept.OTHER_TERRITORY,
                    Trait.COMPOSITION,
                    "Measurements must have the same composition, but were ",
                    accepted -> Growth.between(before, after, accepted));
            assertFigure(growth, "-18.8", "[-18.8, -18.8]");
            assertThat(notesOf(growth))
                    .containsExactly(
                            "Accepted: other territory", "Left group:EU: GB", "Divided to 34 digits, HALF_EVEN");
        }
    }

    @Nested
    class Wholes {
        @Test
        void difference_refusesSharesOfDifferentWholes() {
            Measurement<Percentage> ofChina = Shares.of(gdp(BEIJING, "5"), gdp(CHINA, "100"));
            Measurement<Percentage> ofThree = Shares.of(gdp(BEIJING, "5"), gdp(THREE, "10"));
            assertThat(ofChina.reference()).contains(Reference.to(CHINA));
            assertRefused(
                    Trait.REFERENCE,
                    "Measurements must have the same reference, but were region local:jing-jin-ji and region CN: ",
                    accepted -> Shares.difference(ofThree, ofChina, accepted));
        }

        @Test
        void sum_refusesTotalBesideItsParts() {
            for (String total : List.of("_T", "T", "TOTAL")) {
                List<Measurement<Percentage>> shares =
                        List.of(ofJobs(total, "100"), ofJobs("M", "55"), ofJobs("F", "45"));
                assertRefused(
                        Trait.DIMENSIONS,
                        "Total of a dimension must not be summed with its parts, and '" + total
                                + "' is a total of sex, but were rate, CN-BJ, 2024, sex=" + total
                                + ": 100 % of jobs (exact) and rate, CN-BJ, 2024, sex=F: 45 %",
                        accepted -> Shares.sum(shares, accepted));
            }
        }

        @Test
        void sum_refusesMoreThanAllOfTheWhole() {
            // The total has a code that is not known to be one: 200 %.
            List<Measurement<Percentage>> shares = List.of(ofJobs("X", "100"), ofJobs("M", "55"), ofJobs("F", "45"));
            assertRefused(
                    Trait.DIMENSIONS,
                    "Shares of one whole must add up to at most 100 %, so that no total is beside its parts, but were ",
                    accepted -> Shares.sum(shares, accepted));
            // Rounded shares may add up to 100.1 %.
            assertFigure(
                    Shares.sum(List.of(ofJobs("M", "55.05~0.1"), ofJobs("F", "45.05~0.1"))), "100.1", "[100, 100.2]");
        }

        private Measurement<Percentage> ofJobs(String sex, String figure) {
            return measurement(RATE, OF_JOBS, figure).dimension("sex", sex).build();
        }

        @Test
        void share_ofPartInItsSum_hasTightBounds() {
            Region two = Region.group("two", "Two", BEIJING, TIANJIN);
            Measurement<Money> x = gdp(BEIJING, "100~10");
            Measurement<Money> sum = Sums.overRegions(two, List.of(x, gdp(TIANJIN, "100~10")));
            // From 95 / 200 to 105 / 200, not from 95 / 210 to 105 / 190
            assertFigure(Shares.of(x, sum), "50", "[47.5, 52.5]");
        }
    }

    @Nested
    class GrowthOfOtherLevels {
        private final Measurement<Money> june = gdp("2024-06", "110");

        @Test
        void levelBefore_refusesGrowthOfYearToDate() {
            Measurement<GrowthRate> toDate =
                    growth(BEIJING, "10").toBuilder().period("2024-01/2024-06").build();
            assertRefused(
                    Trait.PERIOD,
                    "Growth rate and level must end in the same period, and a range must start in the base period, but"
                            + " were gdp, CN-BJ, 2024-06: ",
                    accepted -> Growth.levelBefore(june, toDate, accepted));
        }

        @Test
        void levelBefore_refusesAdjustedGrowthOfUnadjustedLevel() {
            Measurement<Money> level = measurement(
                            GDP.toBuilder()
                                    .seasonalAdjustment(SeasonalAdjustment.NONE)
                                    .build(),
                            YUAN,
                            "110")
                    .build();
            Measurement<GrowthRate> adjusted = measurement(
                            NOMINAL.toBuilder()
                                    .seasonalAdjustment(SeasonalAdjustment.SEASONAL)
                                    .build(),
                            GROWTH,
                            "10")
                    .build();
            Measurement<Money> before = assertRefusedUnless(
                    Accept.OTHER_SEASONAL_ADJUSTMENT,
                    Trait.SEASONAL_ADJUSTMENT,
                    "Measurements must have the same seasonal adjustment, but were none and seasonal: ",
                    accepted -> Growth.levelBefore(level, adjusted, accepted));
            assertFigure(before, "100", "[100, 100]");
            assertThat(before.indicator().seasonalAdjustment()).isEmpty();
        }

        @Test
        void levelBefore_refusesGrowthAgainstEarlierYear() {
            Measurement<GrowthRate> since2013 = growth(BEIJING, "10").toBuilder()
                    .reference(Reference.to(TimePeriod.year(2013)))
                    .build();
            assertRefused(
                    Trait.REFERENCE,
                    "Reference of the growth rate must be the period before its span, 2023, but were gdp, CN-BJ, 2024",
                    accepted -> Growth.levelBefore(gdp("2024", "110"), since2013, accepted));
        }

        @Test
        void levelBefore_refusesDeclineByMoreThanAll() {
            // 10 after -150 % would be -20.
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.levelBefore(gdp("2024", "10"), growth(BEIJING, "-150"), Accept.values()))
                    .withMessage("Growth must not be below -100 % if it leads to a level of zero or more, but was"
                            + " gdp-growth, CN-BJ, 2024: -150 % over P1Y (exact) to gdp, CN-BJ, 2024: CNY 10 (exact)");
            assertFigure(Growth.levelBefore(gdp("2024", "-10"), growth(BEIJING, "-150")), "20", "[20, 20]");
        }
    }

    @Nested
    class Dimensions {
        private Measurement<Money> money(String dimension, String category) {
            return gdp("110").dimension(dimension, category).build();
        }

        private Measurement.Builder<Count> persons(String figure) {
            return measurement(POPULATION, PERSONS, figure);
        }

        @Test
        void real_refusesDeflatorOfOtherIndustry() {
            Measurement<IndexNumber> ofServices = measurement(PRICES, OF_2015, "110")
                    .dimension("industry", "G")
                    .build();
            assertRefused(
                    Trait.DIMENSIONS,
                    "Amount and deflator must have the same dimensions, but were gdp, CN-BJ, 2024, industry=C",
                    accepted -> Prices.real(money("industry", "C"), ofServices, accepted));
            Measurement<Money> real = assertRefusedUnless(
                    Accept.BROADER_DEFLATOR,
                    Trait.DIMENSIONS,
                    "Amount and deflator must have the same dimensions, but were gdp, CN-BJ, 2024, industry=C",
                    accepted -> Prices.real(money("industry", "C"), index("2024", "110", "2015"), accepted));
            assertFigure(real, "100", "[100, 100]");
            assertThat(real.dimensions()).hasToString("{industry=C}");
        }

        @Test
        void perCapita_refusesWomenForMen() {
            assertRefused(
                    Trait.DIMENSIONS,
                    "Numerator and denominator must have the same dimensions, but were gdp, CN-BJ, 2024, sex=F",
                    accepted -> Ratios.perCapita(
                            money("sex", "F"),
                            persons("10").dimension("sex", "M").build(),
                            accepted));
            assertRefused(
                    Trait.DIMENSIONS,
                    "Numerator and denominator must have the same dimensions, but were gdp, CN-BJ, 2024: ",
                    accepted -> Ratios.perCapita(
                            gdp("2024", "1"),
                            persons("10").dimension("sex", "M").build(),
                            accepted));
            assertRefusedUnless(
                    Accept.OTHER_DIMENSIONS,
                    Trait.DIMENSIONS,
                    "Numerator and denominator must have the same dimensions, but were gdp, CN-BJ, 2024, industry=C",
                    accepted -> Ratios.perCapita(
                            money("industry", "C"), persons("10").build(), accepted));
        }

        @Test
        void share_refusesMenInWomen() {
            assertRefused(
                    Trait.DIMENSIONS,
                    "Categories of the whole must be or contain those of the part, or be totals, but were population,"
                            + " CN-BJ, 2024, sex=M",
                    accepted -> Shares.of(
                            persons("1").dimension("sex", "M").build(),
                            persons("2").dimension("sex", "F").build(),
                            accepted));
            assertFigure(
                    Shares.of(
                            persons("1").dimension("sex", "M").build(),
                            persons("2").build()),
                    "50",
                    "[50, 50]");
        }

        @Test
        void weightedMean_refusesWeightsOfOtherCategory() {
            Region one = Region.group("one", "One", BEIJING);
            Measurement<Percentage> rate =
                    measurement(RATE, PERCENT, "10").dimension("sex", "F").build();
            assertRefused(
                    Trait.DIMENSIONS,
                    "Measurements must have the same dimensions, but were {sex=F} and {sex=M}: ",
                    accepted -> Ratios.weightedMean(
                            one,
                            List.of(rate),
                            List.of(persons("1").dimension("sex", "M").build()),
                            accepted));
        }

        @Test
        void growth_refusesMiddleOfYearToEndOfYear() {
            Indicator<Count> atMiddle =
                    POPULATION.toBuilder().timeCollection(TimeCollection.MIDDLE).build();
            Indicator<Count> atEnd =
                    POPULATION.toBuilder().timeCollection(TimeCollection.END).build();
            assertRefused(
                    Trait.COLLECTION,
                    "Measurements must have the same collection, but were middle and end: ",
                    accepted -> Growth.between(
                            measurement(atMiddle, PERSONS, "100").period("2023").build(),
                            measurement(atEnd, PERSONS, "110").build(),
                            accepted));
        }
    }

    @Nested
    class PriceBases {
        private Indicator<Money> at(PriceBasis basis) {
            return GDP.toBuilder().priceBasis(basis).build();
        }

        @Test
        void sumOverRegions_refusesChainedVolumes() {
            Indicator<Money> chained = at(PriceBasis.chained(TimePeriod.year(2020)));
            List<Measurement<Money>> volumes = List.of(BEIJING, TIANJIN, HEBEI).stream()
                    .map(region ->
                            measurement(chained, YUAN, "1").region(region).build())
                    .toList();
            Measurement<Money> sum = assertRefusedUnless(
                    Accept.NOT_ADDITIVE,
                    Trait.PRICE_BASIS,
                    "Chained volumes do not add up to the chained volume of their total, but were gdp, CN-BJ, 2024",
                    accepted -> Sums.overRegions(THREE, volumes, accepted));
            assertFigure(sum, "3", "[3, 3]");
            assertThat(sum.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
            assertThat(notesOf(sum)).containsExactly("Accepted: not additive");
        }

        @Test
        void pricesOfPreviousYear_growFromCurrentPricesOfThatYear() {
            Indicator<Money> previous = at(PriceBasis.previousYear());
            Measurement<Money> volume = measurement(previous, YUAN, "105").build();
            Measurement<GrowthRate> growth = Growth.between(gdp("2023", "100"), volume);
            assertFigure(growth, "5", "[5, 5]");
            assertThat(growth.indicator().growthBasis()).isEqualTo(GrowthBasis.REAL);
            Measurement<Money> before =
                    measurement(previous, YUAN, "100").period("2023").build();
            assertRefused(
                    Trait.PRICE_BASIS,
                    "Prices of the previous year must be of one year, but were ",
                    accepted -> Growth.between(before, volume, accepted));
            assertRefused(
                    Trait.PRICE_BASIS,
                    "Prices of the previous year must be of one year, but were ",
                    accepted -> Sums.overTime(List.of(before, volume), accepted));
            List<Measurement<Money>> quarters = List.of(
                    measurement(previous, YUAN, "1").period("2024-Q1").build(),
                    measurement(previous, YUAN, "2").period("2024-Q2").build());
            assertFigure(Sums.overTime(quarters), "3", "[3, 3]");
        }

        @Test
        void acceptedPrices_leaveNoFalseLabel() {
            Measurement<Money> of2015 = measurement(at(PriceBasis.constant(TimePeriod.year(2015))), YUAN, "1")
                    .build();
            Measurement<Money> of2020 = measurement(at(PriceBasis.constant(TimePeriod.year(2020))), YUAN, "1")
                    .period("2023")
                    .build();
            Measurement<Money> sum = assertRefusedUnless(
                    Accept.OTHER_PRICE_BASIS,
                    Trait.PRICE_BASIS,
                    "Measurements must have the same price basis, but were constant 2020 and constant 2015: ",
                    accepted -> Sums.overTime(List.of(of2015, of2020), accepted));
            assertThat(sum.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
            assertThat(sum.derivation().orElseThrow().mixed()).containsExactly(Trait.PRICE_BASIS);
        }
    }

    @Nested
    class WrongRefusals {
        private final Indicator<Count> atEnd =
                POPULATION.toBuilder().timeCollection(TimeCollection.END).build();

        @Test
        void vintagesOfDifferentPublishers_areNotCompared() {
            Measurement<Money> money = gdp("850")
                    .source(Source.builder("Office").vintage("2024").build())
                    .build();
            Measurement<Count> persons = measurement(POPULATION, PERSONS, "10")
                    .source(Source.builder("Bank").vintage("first").build())
                    .build();
            assertFigure(Ratios.perCapita(money, persons), "85", "[85, 85]");
        }

        @Test
        void censusDay_isWithinTheYear() {
            Measurement<Count> census =
                    measurement(atEnd, PERSONS, "10").period("2024-11-01").build();
            Measurement<?> each = Ratios.perCapita(gdp("2024", "850"), census);
            assertFigure(each, "85", "[85, 85]");
            assertThat(notesOf(each))
                    .containsExactly(
                            "Periods: gdp of 2024 with population of 2024-11-01", "Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void lastDay_adjoinsTheNextYear() {
            Measurement<Count> before =
                    measurement(atEnd, PERSONS, "10").period("2023-12-31").build();
            assertFigure(Ratios.perCapita(gdp("2024", "850"), before), "85", "[85, 85]");
            assertRefused(
                    Trait.PERIOD,
                    "Measurements must have the same period, or a stock must be of a day in or next to the period of a"
                            + " flow, but were gdp, CN-BJ, 2024: ",
                    accepted -> Ratios.perCapita(
                            gdp("2024", "850"),
                            before.toBuilder().period("2023-12-30").build(),
                            accepted));
        }

        @Test
        void quarterOverYear_isAcceptedExplicitly() {
            Indicator<Money> average = Indicator.builder("capital", Money.class)
                    .stock()
                    .timeCollection(TimeCollection.AVERAGE)
                    .priceBasis(PriceBasis.CURRENT)
                    .build();
            Measurement<Percentage> share = assertRefusedUnless(
                    Accept.OTHER_PERIOD,
                    Trait.PERIOD,
                    "Measurements must have the same period, or a stock must be of a day in or next to the period of a"
                            + " flow, but were gdp, CN-BJ, 2024-Q1: ",
                    accepted -> Shares.of(
                            gdp("2024-Q1", "1"), measurement(average, YUAN, "4").build(), accepted));
            assertFigure(share, "25", "[25, 25]");
            assertThat(share.reference()).contains(Reference.to(TimePeriod.year(2024)));
        }
    }

    @Nested
    class Scales {
        @Test
        void temperatures_haveDifferencesOnly() {
            Indicator<Amount> temperature =
                    Indicator.builder("temperature", Amount.class).level().build();
            Unit<Amount> celsius = Amount.of(0, "°C").unit();
            Measurement<Amount> before =
                    measurement(temperature, celsius, "10").period("2023").build();
            Measurement<Amount> after = measurement(temperature, celsius, "12").build();
            String message =
                    "Growth rates and multiples require a scale with a natural zero, but was temperature," + " CN-BJ, ";
            assertRefused(Trait.SCALE, message, accepted -> Growth.between(before, after, accepted));
            assertRefused(Trait.SCALE, message, accepted -> Ratios.multiple(after, before, accepted));
            Indicator<Amount> declared =
                    temperature.toBuilder().withoutNaturalZero().build();
            Unit<Amount> degrees = Amount.of(0, "degrees").unit();
            assertRefused(
                    Trait.SCALE,
                    message,
                    accepted -> Growth.between(
                            measurement(declared, degrees, "10").period("2023").build(),
                            measurement(declared, degrees, "12").build(),
                            accepted));
        }

        @Test
        void annualRates_doNotAddUp() {
            Indicator<Money> annual = GDP.toBuilder().annualRate().build();
            List<Measurement<Money>> quarters = List.of(
                    measurement(annual, YUAN, "28").period("2024-Q1").build(),
                    measurement(annual, YUAN, "29").period("2024-Q2").build(),
                    measurement(annual, YUAN, "29").period("2024-Q3").build(),
                    measurement(annual, YUAN, "29").period("2024-Q4").build());
            assertRefused(
                    Trait.COLLECTION,
                    "Values at annual rates do not add up over time, but was gdp, CN-BJ, 2024-Q1: CNY 28 (exact)",
                    accepted -> Sums.overTime(quarters, accepted));
        }

        @Test
        void indexOfNamedRegion_comparesRegionsOfOnePeriod() {
            Measurement<IndexNumber> later = index("2024", "104", "State");
            Measurement<IndexNumber> earlier = index("2020", "101", "State");
            String message = "Index whose base is a region compares regions of one period, ";
            assertRefused(Trait.INDEX_BASE, message, accepted -> Prices.rebased(later, earlier, accepted));
            assertRefused(Trait.INDEX_BASE, message, accepted -> Growth.between(earlier, later, accepted));
            assertRefused(Trait.INDEX_BASE, message, accepted -> Ratios.multiple(later, earlier, accepted));
            Measurement<IndexNumber> other =
                    index("2024", "52", "State").toBuilder().region(TIANJIN).build();
            assertFigure(Ratios.multiple(later, other), "2", "[2, 2]");
        }

        @Test
        void averageAnnual_keepsDigitsOfFactor() {
            Measurement<GrowthRate> decline = Growth.averageAnnual(gdp("1984", "1e40"), gdp("2024", "1"));
            // The factor is 1e-40, and 0.1 a year.
            assertFigure(decline, "-90", "[-90, -90]");
        }
    }
}
