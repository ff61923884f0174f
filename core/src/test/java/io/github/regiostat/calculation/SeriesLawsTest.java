// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationLawsTest.assertContains;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.calculation.CalculationLawsTest.Sample;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of calculations with series: bounds contain the result of all possible inputs. */
class SeriesLawsTest {
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Fraction FOUR = Fraction.of("4");

    @Provide
    Arbitrary<Sample> levels() {
        return CalculationLawsTest.samples(CalculationLawsTest.numbers(-3, 100_000));
    }

    @Provide
    Arbitrary<Sample> rates() {
        return CalculationLawsTest.samples(CalculationLawsTest.numbers(-150, 400));
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return CalculationLawsTest.numbers(1, 1_000_000);
    }

    private static Measurement<GrowthRate> growth(Sample rate, String period) {
        return rate.of(NOMINAL, GROWTH).period(period).build();
    }

    private static Measurement<IndexNumber> index(Sample index, Unit<IndexNumber> unit, String period) {
        return index.of(PRICES, unit).period(period).build();
    }

    @Property
    void difference_containsResultOfAnyInputs(@ForAll("levels") Sample level, @ForAll("levels") Sample other) {
        assertContains(
                Differences.of(level.gdp("2024"), other.gdp("2023")),
                () -> level.exactly().minus(other.exactly()));
    }

    @Property
    void mean_containsResultOfAnyInputs(
            @ForAll("levels") Sample first, @ForAll("levels") Sample second, @ForAll("levels") Sample third) {
        assertContains(
                Means.overTime(List.of(
                        first.of(POPULATION, PERSONS).period("2024-01/2024-02").build(),
                        second.of(POPULATION, PERSONS).period("2024-03").build(),
                        third.of(POPULATION, PERSONS).period("2024-04").build())),
                () -> first.exactly()
                        .plus(first.exactly())
                        .plus(second.exactly())
                        .plus(third.exactly())
                        .over(FOUR));
    }

    @Property
    void levelAfter_containsResultOfAnyInputs(@ForAll("levels") Sample level, @ForAll("rates") Sample rate) {
        assertContains(
                Growth.levelAfter(level.gdp("2023"), growth(rate, "2024")),
                () -> level.exactly().times(rate.exactly().asFactor()));
    }

    @Property
    void chained_containsResultOfAnyInputs(
            @ForAll("rates") Sample first, @ForAll("rates") Sample second, @ForAll("rates") Sample third) {
        assertContains(
                Growth.chained(List.of(growth(first, "2022"), growth(second, "2023"), growth(third, "2024"))),
                () -> first.exactly()
                        .asFactor()
                        .times(second.exactly().asFactor())
                        .times(third.exactly().asFactor())
                        .minus(Fraction.ONE)
                        .times(Fraction.HUNDRED));
    }

    @Property
    void annualised_containsResultOfAnyInput(@ForAll("rates") Sample rate) {
        Assume.that(rate.truth().compareTo(BigDecimal.valueOf(-100)) >= 0);
        Unit<GrowthRate> overQuarter =
                GrowthRate.of(0).withOver(Period.ofMonths(3)).unit();
        assertContains(
                Growth.annualised(
                        rate.of(NOMINAL, overQuarter).period("2024-Q1").build()),
                () -> rate.exactly().asFactor().pow(4).minus(Fraction.ONE).times(Fraction.HUNDRED));
    }

    @Property
    void annualRate_containsResultOfAnyInput(@ForAll("levels") Sample level) {
        assertContains(
                AnnualRates.of(level.gdp("2024-01/2024-09")),
                () -> level.exactly().times(FOUR).over(Fraction.of("3")));
    }

    @Property
    void realGrowth_containsResultOfAnyInputs(@ForAll("rates") Sample nominal, @ForAll("rates") Sample prices) {
        Indicator<GrowthRate> ofPrices =
                Indicator.builder("price-growth", GrowthRate.class).build();
        assertContains(
                Prices.realGrowth(
                        growth(nominal, "2024"),
                        prices.of(ofPrices, GROWTH).period("2024").build()),
                () -> nominal.exactly()
                        .asFactor()
                        .over(prices.exactly().asFactor())
                        .minus(Fraction.ONE)
                        .times(Fraction.HUNDRED));
    }

    @Property
    void implicitDeflator_containsResultOfAnyInputs(@ForAll("levels") Sample nominal, @ForAll("levels") Sample real) {
        assertContains(
                Prices.implicitDeflator(
                        nominal.gdp("2024"),
                        real.of(GDP.toBuilder().constantPrices("2015").build(), YUAN)
                                .build(),
                        Accept.OTHER_INDICATOR),
                () -> nominal.exactly().times(Fraction.HUNDRED).over(real.exactly()));
    }

    @Property
    void linked_containsResultOfAnyInputs(
            @ForAll("levels") Sample index, @ForAll("levels") Sample older, @ForAll("levels") Sample newer) {
        Unit<IndexNumber> of2020 = IndexNumber.of(100, "2020").unit();
        assertContains(
                Prices.linked(
                                List.of(index(index, OF_2015, "2019"), index(older, OF_2015, "2020")),
                                List.of(index(newer, of2020, "2020")),
                                TimePeriod.year(2020))
                        .get(0),
                () -> index.exactly().times(newer.exactly()).over(older.exactly()));
    }

    /** Chaining the growth of a series gives the growth from its first to its last level. */
    @Property
    void chainOfGrowth_containsGrowthOfWhole(
            @ForAll("positive") BigDecimal a, @ForAll("positive") BigDecimal b, @ForAll("positive") BigDecimal c) {
        List<Measurement<Money>> levels = List.of(level("2022", a), level("2023", b), level("2024", c));
        Measurement<GrowthRate> whole = Growth.between(levels.get(0), levels.get(2));
        Measurement<GrowthRate> chained = Growth.chained(Growth.ofSeries(levels, Period.ofYears(1)));
        Interval near = chained.bounds().orElseThrow().interval();
        assertThat(near.overlaps(whole.bounds().orElseThrow().interval())).isTrue();
        assertThat(chained.reference()).isEqualTo(whole.reference());
    }

    /**
     * The year to date of the last quarter is the year, and the last of the rolling sums over four quarters as well.
     */
    @Property
    void yearToDate_endsWithYear(@ForAll("levels") Sample first, @ForAll("levels") Sample second) {
        List<Measurement<Money>> quarters =
                List.of(first.gdp("2024-Q1"), second.gdp("2024-Q2"), second.gdp("2024-Q3"), first.gdp("2024-Q4"));
        Measurement<Money> year = Sums.overTime(quarters);
        assertThat(Sums.yearToDate(quarters).get(3)).isEqualTo(year);
        assertThat(Sums.rolling(quarters, 4)).containsExactly(year);
    }

    /** An annual rate and its amount of the period are inverse. */
    @Property
    void annualRate_isInverseOfAmount(@ForAll("levels") Sample sample) {
        Measurement<Money> amount = sample.gdp("2024-Q3");
        Measurement<Money> back = AnnualRates.toAmount(AnnualRates.of(amount));
        assertThat(back.figure().flatMap(Figure::bounds))
                .isEqualTo(amount.figure().flatMap(Figure::bounds));
        assertThat(back.indicator()).isEqualTo(amount.indicator());
    }

    private static Measurement<Money> level(String period, BigDecimal number) {
        return CalculationFixtures.gdp("0")
                .period(period)
                .value(Figure.exact(YUAN.of(number)))
                .build();
    }
}
