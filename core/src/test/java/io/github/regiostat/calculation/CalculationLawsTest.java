// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of calculations: bounds contain the result of all possible inputs, and inverse operations cancel. */
class CalculationLawsTest {
    private static final List<Region> MEMBERS = List.of(BEIJING, TIANJIN, HEBEI);
    private static final List<Region> PROVINCES = Stream.of("CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-NM", "CN-LN")
            .map(Regions::of)
            .toList();
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final BigDecimal TINY = new BigDecimal("1e-31");

    /** A figure and one of its possible values. */
    record Sample(Figure<Money> figure, BigDecimal truth) {
        <Q extends Quantity<Q>> Measurement.Builder<Q> of(Indicator<Q> indicator, Unit<Q> unit) {
            Optional<Q> value = figure.value().map(money -> unit.of(money.amount()));
            Bounds<Q> bounds = Bounds.of(unit, figure.bounds().orElseThrow().interval());
            return CalculationFixtures.measurement(indicator, unit, "0")
                    .value(Figure.of(unit, value, Optional.of(bounds)));
        }

        Measurement<Money> gdp(String period) {
            return of(GDP, YUAN).period(period).build();
        }

        Fraction exactly() {
            return Fraction.of(truth);
        }
    }

    static Arbitrary<BigDecimal> numbers(int from, int to) {
        return Arbitraries.integers()
                .between(from, to)
                .flatMap(whole -> Arbitraries.of(0, 1, 3).map(scale -> BigDecimal.valueOf(whole, scale)));
    }

    static Arbitrary<Sample> samples(Arbitrary<BigDecimal> numbers) {
        Arbitrary<Money> money = numbers.map(YUAN::of);
        Arbitrary<BigDecimal> steps =
                Arbitraries.of("0.001", "0.5", "1", "10", "500").map(BigDecimal::new);
        Arbitrary<Figure<Money>> figures = Arbitraries.oneOf(
                money.map(Figure::exact),
                Combinators.combine(money, steps).as(Figure::rounded),
                Combinators.combine(
                                money.map(Figure::exact),
                                Arbitraries.of(
                                        Qualifier.MORE_THAN,
                                        Qualifier.AT_LEAST,
                                        Qualifier.LESS_THAN,
                                        Qualifier.AT_MOST))
                        .as(Figure::with),
                Combinators.combine(money.map(Figure::exact), steps).as((f, band) -> f.with(Qualifier.ABOUT, band)),
                Combinators.combine(money, steps, steps, Arbitraries.of(true, false))
                        .as((m, below, above, open) -> Figure.within(Bounds.of(
                                YUAN,
                                Interval.of(
                                        Optional.of(m.amount().subtract(below)),
                                        open,
                                        Optional.of(m.amount().add(above)),
                                        !open)))));
        return figures.flatMap(figure ->
                Figures.inside(figure.bounds().orElseThrow().interval()).map(truth -> new Sample(figure, truth)));
    }

    @Provide
    Arbitrary<Sample> levels() {
        return samples(numbers(-3, 100_000));
    }

    @Provide
    Arbitrary<Sample> rates() {
        return samples(numbers(-150, 400));
    }

    @Provide
    Arbitrary<Sample> declinesByMoreThanAll() {
        return samples(numbers(-250, -101))
                .filter(sample -> !sample.figure
                        .bounds()
                        .orElseThrow()
                        .interval()
                        .overlaps(Interval.atLeast(BigDecimal.valueOf(-100))));
    }

    @Provide
    Arbitrary<Sample> weights() {
        return samples(numbers(0, 10_000)).filter(sample -> sample.truth.signum() >= 0);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return numbers(1, 1_000_000);
    }

    @Provide
    Arbitrary<List<BigDecimal>> positives() {
        return positive().list().ofSize(6);
    }

    static void assertContains(Measurement<?> result, Supplier<Fraction> exact) {
        result.bounds().ifPresent(bounds -> {
            Fraction value = exact.get();
            assertThat(value.isIn(bounds.interval()))
                    .as("%s in %s", value, result)
                    .isTrue();
        });
        result.figure()
                .orElseThrow()
                .value()
                .ifPresent(value -> result.bounds().ifPresent(bounds -> {
                    BigDecimal near = value.number().abs().max(BigDecimal.ONE).multiply(TINY);
                    assertThat(bounds.interval()
                                    .overlaps(Interval.closed(
                                            value.number().subtract(near),
                                            value.number().add(near))))
                            .as("value in %s", result)
                            .isTrue();
                }));
    }

    @Group
    class BoundsOfResults {
        @Property
        void growth_containsResultOfAnyInputs(@ForAll("levels") Sample earlier, @ForAll("levels") Sample later) {
            assertContains(
                    Growth.between(earlier.gdp("2023"), later.gdp("2024")),
                    () -> later.exactly()
                            .over(earlier.exactly())
                            .minus(Fraction.ONE)
                            .times(Fraction.HUNDRED));
        }

        @Property
        void averageAnnual_containsResultOfAnyInputs(
                @ForAll("levels") Sample earlier,
                @ForAll("levels") Sample later,
                @ForAll @IntRange(min = 1, max = 12) int quarters) {
            // No annual rate leads to a level below zero.
            Assume.that(later.truth().signum() >= 0);
            Measurement<GrowthRate> growth = Growth.averageAnnual(
                    earlier.gdp("2020-Q1"),
                    later.gdp(TimePeriod.quarter(2020, 1).plus(quarters).toString()));
            growth.bounds().ifPresent(bounds -> {
                // The annual factor to the power of the years is the total factor. Both are raised to the fourth power,
                // because the periods are quarters.
                Fraction total = later.exactly().over(earlier.exactly()).pow(4);
                bounds.lower().ifPresent(low -> assertThat(power(low, quarters)).isLessThanOrEqualTo(total));
                bounds.upper()
                        .ifPresent(high -> assertThat(power(high, quarters)).isGreaterThanOrEqualTo(total));
            });
        }

        private Fraction power(GrowthRate rate, int exponent) {
            return Fraction.of(rate.number()).asFactor().pow(exponent);
        }

        /** Returns whether each level before is zero or more: declines by more than all lead below zero only. */
        private static boolean isPossible(Sample later, Sample growth) {
            Interval rates = growth.figure.bounds().orElseThrow().interval();
            return rates.overlaps(Interval.atLeast(BigDecimal.valueOf(-100)))
                    || later.figure.bounds().orElseThrow().interval().overlaps(Interval.atMost(BigDecimal.ZERO));
        }

        @Property
        void levelBefore_rejectsDeclineByMoreThanAll(
                @ForAll("levels") Sample later, @ForAll("declinesByMoreThanAll") Sample growth) {
            Assume.that(!isPossible(later, growth));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.levelBefore(
                            later.gdp("2024"), growth.of(NOMINAL, GROWTH).build(), Accept.values()))
                    .withMessageStartingWith("Growth must not be below -100 % if it leads to a level of zero or more");
        }

        @Property
        void levelBefore_containsResultOfAnyInputs(@ForAll("levels") Sample later, @ForAll("rates") Sample growth) {
            Assume.that(isPossible(later, growth));
            assertContains(
                    Growth.levelBefore(
                            later.gdp("2024"), growth.of(NOMINAL, GROWTH).build()),
                    () -> later.exactly().over(growth.exactly().asFactor()));
        }

        @Property
        void levelBefore_containsResultOfAnyInputs_forAnnualAverage(
                @ForAll("levels") Sample later,
                @ForAll("rates") Sample growth,
                @ForAll @IntRange(min = 1, max = 15) int years) {
            Assume.that(isPossible(later, growth));
            Unit<GrowthRate> unit = GrowthRate.of(0)
                    .withAnnualAverageOver(Period.ofYears(years))
                    .unit();
            assertContains(
                    Growth.levelBefore(
                            later.gdp("2024"), growth.of(NOMINAL, unit).build()),
                    () -> later.exactly().over(growth.exactly().asFactor().pow(years)));
        }

        @Property
        void share_containsResultOfAnyInputs(@ForAll("levels") Sample part, @ForAll("levels") Sample whole) {
            assertContains(
                    Shares.of(part.of(RD, YUAN).build(), whole.gdp("2024")),
                    () -> part.exactly().times(Fraction.HUNDRED).over(whole.exactly()));
        }

        @Property
        void multiple_containsResultOfAnyInputs(
                @ForAll("levels") Sample numerator, @ForAll("levels") Sample denominator) {
            assertContains(
                    Ratios.multiple(numerator.gdp("2024"), denominator.gdp("2013")),
                    () -> numerator.exactly().over(denominator.exactly()));
        }

        @Property
        void perCapita_containsResultOfAnyInputs(@ForAll("levels") Sample money, @ForAll("levels") Sample count) {
            Measurement<Count> persons = count.of(POPULATION, PERSONS).build();
            assertContains(
                    Ratios.perCapita(money.gdp("2024"), persons),
                    () -> money.exactly().over(count.exactly()));
        }

        @Property
        void impliedRate_containsResultOfAnyInputs(@ForAll("levels") Sample dollars, @ForAll("levels") Sample yuan) {
            Measurement<Money> inBase =
                    dollars.of(GDP, Money.of("USD", 0).unit()).build();
            assertContains(
                    ImpliedRates.of(inBase, yuan.gdp("2024")),
                    () -> yuan.exactly().over(dollars.exactly()));
        }

        @Property
        void difference_containsResultOfAnyInputs(@ForAll("rates") Sample share, @ForAll("rates") Sample other) {
            assertContains(
                    Shares.difference(
                            share.of(RATE, PERCENT).build(),
                            other.of(RATE, PERCENT).build()),
                    () -> share.exactly().minus(other.exactly()));
        }

        @Property
        void sumOverTime_containsResultOfAnyInputs(
                @ForAll("levels") Sample first, @ForAll("levels") Sample second, @ForAll("levels") Sample third) {
            assertContains(
                    Sums.overTime(List.of(first.gdp("2022"), second.gdp("2023"), third.gdp("2024"))),
                    () -> first.exactly().plus(second.exactly()).plus(third.exactly()));
        }

        @Property
        void real_containsResultOfAnyInputs(@ForAll("levels") Sample nominal, @ForAll("levels") Sample deflator) {
            assertContains(
                    Prices.real(
                            nominal.gdp("2024"), deflator.of(PRICES, OF_2015).build()),
                    () -> nominal.exactly().times(Fraction.HUNDRED).over(deflator.exactly()));
        }

        @Property
        void rebased_containsResultOfAnyInputs(@ForAll("levels") Sample index, @ForAll("levels") Sample atBase) {
            assertContains(
                    Prices.rebased(
                            index.of(PRICES, OF_2015).build(),
                            atBase.of(PRICES, OF_2015).period("2020").build()),
                    () -> index.exactly().times(Fraction.HUNDRED).over(atBase.exactly()));
        }

        @Property
        void weightedMean_containsResultOfAnyInputs(
                @ForAll("rates") Sample a,
                @ForAll("rates") Sample b,
                @ForAll("rates") Sample c,
                @ForAll("weights") Sample wa,
                @ForAll("weights") Sample wb,
                @ForAll("weights") Sample wc) {
            Fraction total = wa.exactly().plus(wb.exactly()).plus(wc.exactly());
            Assume.that(total.signum() > 0);
            List<Measurement<Percentage>> values = IntStream.range(0, 3)
                    .mapToObj(i -> List.of(a, b, c)
                            .get(i)
                            .of(RATE, PERCENT)
                            .region(MEMBERS.get(i))
                            .build())
                    .toList();
            List<Measurement<Count>> weights = IntStream.range(0, 3)
                    .mapToObj(i -> List.of(wa, wb, wc)
                            .get(i)
                            .of(POPULATION, PERSONS)
                            .region(MEMBERS.get(i))
                            .build())
                    .toList();
            assertContains(
                    Ratios.weightedMean(THREE, values, weights),
                    () -> a.exactly()
                            .times(wa.exactly())
                            .plus(b.exactly().times(wb.exactly()))
                            .plus(c.exactly().times(wc.exactly()))
                            .over(total));
        }

        @Property
        void shareOfGroup_containsResultOfAnyInputs(
                @ForAll("levels") Sample part, @ForAll("levels") Sample a, @ForAll("levels") Sample b) {
            List<Measurement<Money>> parts = MEMBERS.stream()
                    .map(region -> part.of(RD, YUAN).region(region).build())
                    .toList();
            List<Measurement<Money>> wholes = List.of(
                    a.of(GDP, YUAN).build(),
                    b.of(GDP, YUAN).region(TIANJIN).build(),
                    b.of(GDP, YUAN).region(HEBEI).build());
            assertContains(
                    Shares.ofGroup(THREE, parts, wholes),
                    () -> part.exactly()
                            .times(Fraction.of("300"))
                            .over(a.exactly().plus(b.exactly()).plus(b.exactly())));
        }
    }

    @Group
    class Inverses {
        private Measurement<Money> exact(BigDecimal number, TimePeriod period) {
            return CalculationFixtures.gdp("0")
                    .value(Figure.exact(YUAN.of(number)))
                    .period(period)
                    .build();
        }

        private GrowthRate rateOf(Measurement<GrowthRate> growth) {
            return growth.figure().orElseThrow().value().orElseThrow();
        }

        private void assertNear(BigDecimal actual, BigDecimal expected, BigDecimal scale) {
            assertThat(actual.subtract(expected).abs()).isLessThanOrEqualTo(scale.multiply(TINY));
        }

        @Property
        void growth_appliedToEarlierLevel_returnsLaterLevel(
                @ForAll("positive") BigDecimal earlier,
                @ForAll("positive") BigDecimal later,
                @ForAll @IntRange(min = 1, max = 40) int years) {
            Measurement<Money> before = exact(earlier, TimePeriod.year(2024 - years));
            Measurement<Money> after = exact(later, TimePeriod.year(2024));
            BigDecimal scale = earlier.max(later).multiply(BigDecimal.valueOf(years));
            assertNear(
                    rateOf(Growth.between(before, after))
                            .appliedTo(YUAN.of(earlier))
                            .amount(),
                    later,
                    scale);
            assertNear(
                    rateOf(Growth.averageAnnual(before, after))
                            .appliedTo(YUAN.of(earlier))
                            .amount(),
                    later,
                    scale);
        }

        @Property
        void levelBefore_isInverseOfGrowth(
                @ForAll("positive") BigDecimal earlier,
                @ForAll("positive") BigDecimal later,
                @ForAll("spans") List<TimePeriod> span) {
            Measurement<Money> before = exact(earlier, span.get(0));
            Measurement<Money> after = exact(later, span.get(1));
            // A decline to a fraction of the level loses that many digits of the rate.
            BigDecimal digitsLost = earlier.divide(later, MathContext.DECIMAL32).add(BigDecimal.ONE);
            assertInverse(before, Growth.levelBefore(after, Growth.between(before, after)), digitsLost);
        }

        @Property
        void levelBefore_isInverseOfAverageGrowth(
                @ForAll @IntRange(min = 100, max = 10_000) int earlier,
                @ForAll @IntRange(min = 100, max = 10_000) int later,
                @ForAll @IntRange(min = 1, max = 30) int quarters) {
            Measurement<Money> before = exact(BigDecimal.valueOf(earlier), TimePeriod.quarter(2020, 3));
            Measurement<Money> after =
                    exact(BigDecimal.valueOf(later), TimePeriod.quarter(2020, 3).plus(quarters));
            // A decline to a hundredth in a quarter is a decline to a hundred millionth in a year.
            assertInverse(
                    before, Growth.levelBefore(after, Growth.averageAnnual(before, after)), new BigDecimal("1e8"));
        }

        private void assertInverse(Measurement<Money> before, Measurement<Money> again, BigDecimal digitsLost) {
            BigDecimal number =
                    before.figure().orElseThrow().value().orElseThrow().amount();
            BigDecimal back = again.figure().orElseThrow().value().orElseThrow().amount();
            assertNear(back, number, number.multiply(digitsLost));
            assertThat(again.bounds().orElseThrow().contains(YUAN.of(number))).isTrue();
            assertThat(again.period()).isEqualTo(before.period());
            assertThat(again.indicator()).isEqualTo(before.indicator());
            assertThat(again.region()).isEqualTo(before.region());
        }

        @Provide
        Arbitrary<List<TimePeriod>> spans() {
            Arbitrary<TimePeriod> starts = Arbitraries.of(
                            "2013",
                            "2013-S1",
                            "2013-T2",
                            "2013-Q4",
                            "2013-11",
                            "2013-W05",
                            "2013-03-01",
                            "2013-01/2013-02",
                            "2012/2013")
                    .map(TimePeriod::parse);
            return Combinators.combine(starts, Arbitraries.integers().between(1, 25))
                    .as((start, interval) -> List.of(start, start.plus(interval)));
        }

        @Property
        void ofReference_isInverseOfDifference(@ForAll("rates") Sample share, @ForAll("positive") BigDecimal other) {
            Measurement<Percentage> above = CalculationFixtures.measurement(RATE, PERCENT, "0")
                    .value(PERCENT.of(share.truth))
                    .build();
            Measurement<Percentage> below = CalculationFixtures.measurement(RATE, PERCENT, "0")
                    .value(PERCENT.of(other))
                    .region(TIANJIN)
                    .period("2013")
                    .build();
            Measurement<PercentagePoints> points = Shares.difference(above, below);
            assertThat(points.reference())
                    .contains(Reference.of(Optional.of(TIANJIN), Optional.of(TimePeriod.year(2013))));
            Measurement<Percentage> again = Shares.ofReference(above, points);
            assertThat(again.figure().orElseThrow().value()).contains(PERCENT.of(other));
            assertThat(again.region()).isEqualTo(TIANJIN);
            assertThat(again.period()).isEqualTo(TimePeriod.year(2013));
        }

        @Property
        void rebased_keepsGrowthRate(
                @ForAll("positive") BigDecimal first,
                @ForAll("positive") BigDecimal second,
                @ForAll("positive") BigDecimal base) {
            Measurement.Builder<IndexNumber> index = CalculationFixtures.measurement(PRICES, OF_2015, "0");
            Measurement<IndexNumber> before =
                    index.value(Figure.exact(OF_2015.of(first))).period("2023").build();
            Measurement<IndexNumber> after =
                    index.value(Figure.exact(OF_2015.of(second))).period("2024").build();
            Measurement<IndexNumber> atBase =
                    index.value(Figure.exact(OF_2015.of(base))).period("2020").build();
            Measurement<GrowthRate> growth = Growth.between(before, after);
            Measurement<GrowthRate> rebased =
                    Growth.between(Prices.rebased(before, atBase), Prices.rebased(after, atBase));
            assertThat(rebased.bounds()
                            .orElseThrow()
                            .interval()
                            .overlaps(growth.bounds().orElseThrow().interval()))
                    .isTrue();
        }
    }

    @Group
    class Groups {
        private List<Measurement<Money>> of(Indicator<Money> indicator, List<BigDecimal> numbers) {
            return IntStream.range(0, MEMBERS.size())
                    .mapToObj(i -> CalculationFixtures.measurement(indicator, YUAN, "0")
                            .region(MEMBERS.get(i))
                            .value(Figure.exact(YUAN.of(numbers.get(i))))
                            .build())
                    .toList();
        }

        @Property
        void sum_equalsSumOfMembers(@ForAll("positives") List<BigDecimal> numbers, @ForAll Random random) {
            List<Measurement<Money>> members = shuffled(of(GDP, numbers), random);
            BigDecimal expected = numbers.get(0).add(numbers.get(1)).add(numbers.get(2));
            assertThat(Sums.overRegions(THREE, members).figure().orElseThrow().value())
                    .contains(YUAN.of(expected));
        }

        @Property
        void sum_ofSubgroups_equalsSumOfGroup(@ForAll("many") List<Sample> samples, @ForAll Random random) {
            List<Region> members = PROVINCES.subList(0, samples.size());
            List<Measurement<Money>> all = IntStream.range(0, samples.size())
                    .mapToObj(i ->
                            samples.get(i).of(GDP, YUAN).region(members.get(i)).build())
                    .toList();
            Region whole = group("whole", members);
            int cut = 1 + random.nextInt(members.size() - 1);
            List<Region> parts = List.of(
                    group("first", members.subList(0, cut)), group("second", members.subList(cut, members.size())));
            Region ofParts = group("parts", parts);
            assertThat(whole.isPartitionedBy(parts, LocalDate.of(2024, 12, 31))).isTrue();
            List<Measurement<Money>> sums = List.of(
                    Sums.overRegions(parts.get(1), shuffled(all.subList(cut, all.size()), random)),
                    Sums.overRegions(parts.get(0), shuffled(all.subList(0, cut), random)));
            assertThat(Sums.overRegions(ofParts, sums).figure())
                    .isEqualTo(Sums.overRegions(whole, shuffled(all, random)).figure());
        }

        private Region group(String id, List<Region> members) {
            return Region.group(id, id, members.toArray(Region[]::new));
        }

        @Property
        void partialSum_ofAllMembers_equalsSum(@ForAll("many") List<Sample> samples, @ForAll Random random) {
            Region group = group("whole", PROVINCES.subList(0, samples.size()));
            List<Measurement<Money>> all = IntStream.range(0, samples.size())
                    .mapToObj(i -> samples.get(i)
                            .of(GDP, YUAN)
                            .region(PROVINCES.get(i))
                            .build())
                    .toList();
            List<Measurement<Count>> weights = PROVINCES.subList(0, samples.size()).stream()
                    .map(region -> CalculationFixtures.population(region, "1~1"))
                    .toList();
            Measurement<Money> sum = Sums.overRegions(group, all);
            assertThat(Sums.partialOverRegions(group, shuffled(all, random))).isEqualTo(sum);
            assertThat(Sums.partialOverRegions(group, shuffled(all, random), shuffled(weights, random)))
                    .isEqualTo(sum);
        }

        @Property
        void share_ofCoverage_containsShareOfAnyWeights(
                @ForAll("weights") Sample a,
                @ForAll("weights") Sample b,
                @ForAll("weights") Sample c,
                @ForAll @IntRange(min = 1, max = 2) int present) {
            List<Sample> all = List.of(a, b, c);
            Fraction total = a.exactly().plus(b.exactly()).plus(c.exactly());
            Assume.that(total.signum() > 0);
            List<Measurement<Count>> weights = IntStream.range(0, 3)
                    .mapToObj(i -> all.get(i)
                            .of(POPULATION, PERSONS)
                            .region(MEMBERS.get(i))
                            .build())
                    .toList();
            List<Measurement<Count>> covered = weights.subList(0, present);
            Figure<Percentage> share =
                    Coverage.of(THREE, covered, weights).share().orElseThrow();
            share.bounds().ifPresent(bounds -> {
                Fraction known = present == 1 ? a.exactly() : a.exactly().plus(b.exactly());
                Fraction exact = known.times(Fraction.HUNDRED).over(total);
                assertThat(exact.isIn(bounds.interval()))
                        .as("%s in %s", exact, bounds)
                        .isTrue();
                assertThat(Interval.parse("[0, 100]").encloses(bounds.interval()))
                        .isTrue();
            });
        }

        @Property
        void ratio_equalsShare(@ForAll("positives") List<BigDecimal> numbers, @ForAll Random random) {
            List<Measurement<Money>> parts = of(RD, numbers);
            List<Measurement<Money>> wholes = of(GDP, numbers.subList(3, 6));
            Indicator<Percentage> intensity =
                    RATE.toBuilder().ratioOf("rd", "gdp").build();
            assertThat(Ratios.ofGroup(THREE, intensity, shuffled(parts, random), shuffled(wholes, random))
                            .figure())
                    .isEqualTo(Shares.ofGroup(THREE, parts, wholes).figure());
        }

        @Provide
        Arbitrary<List<Sample>> many() {
            return samples(numbers(-3, 100_000)).list().ofMinSize(2).ofMaxSize(6);
        }

        @Property
        void share_liesBetweenSharesOfMembers(@ForAll("positives") List<BigDecimal> numbers) {
            List<Measurement<Money>> parts = of(RD, numbers);
            List<Measurement<Money>> wholes = of(GDP, numbers.subList(3, 6));
            List<BigDecimal> shares = IntStream.range(0, 3)
                    .mapToObj(i -> number(Shares.of(parts.get(i), wholes.get(i))))
                    .sorted()
                    .toList();
            assertThat(number(Shares.ofGroup(THREE, parts, wholes))).isBetween(shares.get(0), shares.get(2));
        }

        @Property
        void share_isMeanOfMembers_weightedByWholes(@ForAll("positives") List<BigDecimal> numbers) {
            List<Measurement<Money>> parts = of(RD, numbers);
            List<Measurement<Money>> wholes = of(GDP, numbers.subList(3, 6));
            List<Measurement<Percentage>> shares = IntStream.range(0, 3)
                    .mapToObj(i -> Shares.of(parts.get(i), wholes.get(i)))
                    .toList();
            BigDecimal mean = number(Ratios.weightedMean(THREE, shares, wholes));
            BigDecimal share = number(Shares.ofGroup(THREE, parts, wholes));
            assertThat(mean.subtract(share).abs()).isLessThanOrEqualTo(share.multiply(TINY));
        }

        private BigDecimal number(Measurement<Percentage> share) {
            return share.figure().orElseThrow().value().orElseThrow().number();
        }
    }

    @Group
    class OrderOfInputs {
        @Property
        void order_doesNotAffectSumOverTime(
                @ForAll("described") List<Measurement<Money>> three, @ForAll Random random) {
            List<Measurement<Money>> years = IntStream.range(0, 3)
                    .mapToObj(i -> three.get(i).toBuilder()
                            .region(BEIJING)
                            .period(TimePeriod.year(2022 + i))
                            .build())
                    .toList();
            assertThat(outcome(() -> Sums.overTime(shuffled(years, random))))
                    .isEqualTo(outcome(() -> Sums.overTime(years)));
        }

        @Property
        void order_doesNotAffectSumOverRegions(
                @ForAll("described") List<Measurement<Money>> three, @ForAll Random random, @ForAll boolean accepting) {
            Accept[] accepted = accepting ? Accept.values() : new Accept[0];
            assertThat(outcome(() -> Sums.overRegions(THREE, shuffled(three, random), accepted)))
                    .isEqualTo(outcome(() -> Sums.overRegions(THREE, three, accepted)));
        }

        @Property
        void order_doesNotAffectPartialSum(@ForAll("described") List<Measurement<Money>> three, @ForAll Random random) {
            List<Measurement<Money>> two = three.subList(1, 3);
            assertThat(outcome(() -> Sums.partialOverRegions(THREE, shuffled(two, random), Accept.OTHER_VINTAGE)))
                    .isEqualTo(outcome(() -> Sums.partialOverRegions(THREE, two, Accept.OTHER_VINTAGE)));
        }

        @Property
        void order_doesNotAffectCoverage(@ForAll("described") List<Measurement<Money>> three, @ForAll Random random) {
            List<Measurement<Money>> two = three.subList(1, 3);
            assertThat(outcome(() -> Sums.partialOverRegions(
                            THREE, shuffled(two, random), shuffled(three, random), Accept.OTHER_VINTAGE)))
                    .isEqualTo(outcome(() -> Sums.partialOverRegions(THREE, two, three, Accept.OTHER_VINTAGE)));
            assertThat(Coverage.of(THREE, shuffled(two, random))).isEqualTo(Coverage.of(THREE, two));
        }

        @Property
        void order_doesNotAffectWeightedMeanOrShareOfGroup(
                @ForAll("described") List<Measurement<Money>> three, @ForAll Random random) {
            List<Measurement<Percentage>> values = MEMBERS.stream()
                    .map(region -> CalculationFixtures.rate(
                            region, "[1, " + region.code().toString().length() + "]"))
                    .toList();
            assertThat(outcome(() -> Ratios.weightedMean(THREE, shuffled(values, random), shuffled(three, random))))
                    .isEqualTo(outcome(() -> Ratios.weightedMean(THREE, values, three)));
            assertThat(outcome(() -> Shares.ofGroup(THREE, shuffled(three, random), shuffled(three, random))))
                    .isEqualTo(outcome(() -> Shares.ofGroup(THREE, three, three)));
        }

        @Property
        void order_doesNotAffectSumOfShares(
                @ForAll("described") List<Measurement<Money>> three, @ForAll Random random) {
            List<Measurement<Percentage>> shares = IntStream.range(0, 3)
                    .mapToObj(i -> {
                        Measurement.Builder<Percentage> share = CalculationFixtures.measurement(
                                        RATE, Percentage.of(0).withWhole("gdp").unit(), i + "~1")
                                .statuses(three.get(i).statuses())
                                .dimension("industry", "ABC".substring(i, i + 1));
                        three.get(i).source().ifPresent(share::source);
                        return share.build();
                    })
                    .toList();
            assertThat(outcome(() -> Shares.sum(shuffled(shares, random))))
                    .isEqualTo(outcome(() -> Shares.sum(shares)));
        }

        @Provide
        Arbitrary<List<Measurement<Money>>> described() {
            Arbitrary<Measurement<Money>> one = Combinators.combine(
                            Arbitraries.of("1", "2~1", ">3", "4?", "?", "[5, 6)"),
                            Arbitraries.of("", "", "first", "revised"),
                            Arbitraries.of(
                                    ObservationStatus.NORMAL,
                                    ObservationStatus.ESTIMATED,
                                    ObservationStatus.PROVISIONAL),
                            Arbitraries.of(Confidentiality.class).optional(0.5),
                            Arbitraries.of("current", "current", "constant 2015"))
                    .as((figure, vintage, status, confidentiality, prices) -> {
                        Indicator<Money> indicator = GDP.toBuilder()
                                .priceBasis(PriceBasis.parse(prices))
                                .build();
                        Measurement.Builder<Money> builder = CalculationFixtures.measurement(indicator, YUAN, figure)
                                .status(status);
                        confidentiality.ifPresent(builder::confidentiality);
                        return vintage.isEmpty()
                                ? builder.build()
                                : builder.source(CalculationFixtures.vintage(vintage))
                                        .build();
                    });
            return one.list()
                    .ofSize(3)
                    .map(three -> IntStream.range(0, 3)
                            .mapToObj(i -> three.get(i).toBuilder()
                                    .region(MEMBERS.get(i))
                                    .build())
                            .toList());
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Returns the result with its derivation, or the message of the exception. */
    private static Object outcome(Supplier<Measurement<?>> calculation) {
        try {
            return calculation.get();
        } catch (NotComparableException e) {
            return e.getMessage();
        }
    }
}
