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
import static io.github.regiostat.calculation.CalculationFixtures.POINTS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Calculations against exact fractions computed here: values are rounded to 34 digits, HALF_EVEN, or exact; bounds
 * contain the result of all possible inputs and are not wider than the rounding requires.
 */
class DifferentialTest {
    private static final int TRIES = 20 * Integer.getInteger("regiostat.tries", 150);
    private static final long SEED = 20_261_126L;
    private static final int DIGITS = 34;
    /** Of more inputs than this, all corners are computed in every so many tries, a random one in each. */
    private static final int MANY = 3;

    private static final int EVERY = 10;
    private static final BigInteger TWO = BigInteger.valueOf(2);
    private static final List<Region> MEMBERS = List.of(BEIJING, TIANJIN, HEBEI);
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();

    /** A value and its bounds. */
    record Input(BigDecimal value, BigDecimal low, BigDecimal high) {
        <Q extends Quantity<Q>> Measurement.Builder<Q> of(Indicator<Q> indicator, Unit<Q> unit) {
            return Measurement.builder(indicator)
                    .region(BEIJING)
                    .period("2024")
                    .value(Figure.of(
                            unit,
                            Optional.of(unit.of(value)),
                            Optional.of(Bounds.of(unit, Interval.closed(low, high)))));
        }

        Measurement<Money> gdp(String period) {
            return of(GDP, YUAN).period(period).build();
        }
    }

    /** How exact a result is. */
    private enum Exactness {
        EXACT,
        ROUNDED
    }

    private interface Calculated {
        Measurement<?> of(List<Input> inputs);
    }

    /** Compares the results of random inputs with the exact ones; inputs of a pair have equal signs if positive. */
    private static void compare(
            int inputs, Signs signs, Exactness exactness, Calculated method, Function<List<Fraction>, Fraction> exact) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            List<Input> given = IntStream.range(0, inputs)
                    .mapToObj(index -> signs.isPositive(index) ? positive(random) : any(random))
                    .toList();
            Measurement<?> result = method.of(given);
            String description = "seed " + SEED + ", try " + i + ": " + given;
            Fraction expected = exact.apply(
                    given.stream().map(input -> Fraction.of(input.value)).toList());
            BigDecimal value = TraitChange.numberOf(result);
            BigDecimal rounded = exactness == Exactness.EXACT ? value : rounded(expected);
            assertThat(Fraction.of(value).compareTo(exactness == Exactness.EXACT ? expected : Fraction.of(rounded)))
                    .as("%s gives %s, not %s", description, value, rounded)
                    .isZero();
            assertContains(result, given, exact, random, description);
            if (inputs <= MANY || i % EVERY == 0) {
                assertBounds(result, given, exact, exactness, description);
            }
        }
    }

    private static void assertBounds(
            Measurement<?> result,
            List<Input> given,
            Function<List<Fraction>, Fraction> exact,
            Exactness exactness,
            String description) {
        Interval bounds = result.bounds().orElseThrow().interval();
        Fraction least = null;
        Fraction greatest = null;
        for (int corner = 0; corner < 1 << given.size(); corner++) {
            Fraction atCorner = exact.apply(corner(given, corner));
            least = least == null || atCorner.compareTo(least) < 0 ? atCorner : least;
            greatest = greatest == null || atCorner.compareTo(greatest) > 0 ? atCorner : greatest;
        }
        assertIn(bounds, least, description);
        assertIn(bounds, greatest, description);
        assertTight(bounds.lower().orElseThrow(), least, exactness, description);
        assertTight(bounds.upper().orElseThrow(), greatest, exactness, description);
    }

    private static List<Fraction> corner(List<Input> given, int corner) {
        List<Fraction> point = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            Input input = given.get(index);
            point.add(Fraction.of((corner >> index & 1) == 0 ? input.low : input.high));
        }
        return point;
    }

    private static void assertIn(Interval bounds, Fraction exact, String description) {
        if (!exact.isIn(bounds)) {
            throw new AssertionError(description + ": " + exact + " is not in " + bounds);
        }
    }

    /** A point inside and a corner lie in the bounds. */
    private static void assertContains(
            Measurement<?> result,
            List<Input> given,
            Function<List<Fraction>, Fraction> exact,
            Random random,
            String description) {
        Interval bounds = result.bounds().orElseThrow().interval();
        List<Fraction> inside = given.stream()
                .map(input -> Fraction.of(input.low)
                        .plus(Fraction.of(input.high.subtract(input.low))
                                .times(new Fraction(BigInteger.valueOf(random.nextInt(18)), BigInteger.valueOf(17)))))
                .toList();
        assertIn(bounds, exact.apply(inside), description);
        assertIn(bounds, exact.apply(corner(given, random.nextInt(1 << given.size()))), description);
    }

    /** The end is at most a few units of the last digit, or of that of a growth factor, from the exact end. */
    private static void assertTight(BigDecimal end, Fraction exact, Exactness exactness, String description) {
        Fraction distance = Fraction.of(end).minus(exact).abs();
        Fraction allowed = exactness == Exactness.EXACT
                ? Fraction.of(BigDecimal.ZERO)
                : exact.abs().plus(Fraction.HUNDRED).times(Fraction.of(new BigDecimal("1e-31")));
        Fraction relative = exact.abs().times(Fraction.of(new BigDecimal("1e-32")));
        boolean isTight = distance.compareTo(allowed) <= 0;
        assertThat(isTight || distance.compareTo(relative) <= 0)
                .as("%s: end %s is tight", description, end)
                .isTrue();
    }

    /** Rounds to 34 digits, HALF_EVEN, with integers alone. */
    private static BigDecimal rounded(Fraction number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigInteger above = number.numerator().abs();
        BigInteger below = number.denominator();
        int exponent = above.toString().length() - below.toString().length() - DIGITS;
        BigInteger[] quotient = scaled(above, below, exponent);
        if (quotient[0].toString().length() > DIGITS) {
            exponent++;
            quotient = scaled(above, below, exponent);
        }
        BigInteger divisor = exponent > 0 ? below.multiply(BigInteger.TEN.pow(exponent)) : below;
        int half = quotient[1].multiply(TWO).compareTo(divisor);
        boolean isUp = half > 0 || half == 0 && quotient[0].testBit(0);
        BigInteger digits = isUp ? quotient[0].add(BigInteger.ONE) : quotient[0];
        return new BigDecimal(number.signum() < 0 ? digits.negate() : digits, -exponent);
    }

    private static BigInteger[] scaled(BigInteger above, BigInteger below, int exponent) {
        return exponent > 0
                ? above.divideAndRemainder(below.multiply(BigInteger.TEN.pow(exponent)))
                : above.multiply(BigInteger.TEN.pow(-exponent)).divideAndRemainder(below);
    }

    /** The inputs that are above zero. */
    private interface Signs {
        boolean isPositive(int index);
    }

    private static final Signs ALL_POSITIVE = index -> true;
    private static final Signs ANY = index -> false;
    private static final Signs DIVISOR_POSITIVE = index -> index == 1;

    private static Input positive(Random random) {
        BigInteger number = new BigInteger(1 + random.nextInt(110), random).add(BigInteger.TEN);
        int scale = random.nextInt(24) - 4;
        BigDecimal value = new BigDecimal(number, scale);
        BigInteger spread =
                random.nextInt(4) == 0 ? BigInteger.ZERO : number.divide(BigInteger.valueOf(2L + random.nextInt(1000)));
        BigDecimal width = new BigDecimal(spread, scale);
        return new Input(value, value.subtract(width), value.add(width));
    }

    private static Input any(Random random) {
        Input input = positive(random);
        return random.nextBoolean() ? input : new Input(input.value.negate(), input.high.negate(), input.low.negate());
    }

    private static Fraction percent(Fraction part, Fraction whole) {
        return part.times(Fraction.HUNDRED).over(whole);
    }

    private static Fraction sum(List<Fraction> all) {
        return all.stream().reduce(Fraction::plus).orElseThrow();
    }

    private static <Q extends Quantity<Q>> List<Measurement<Q>> members(
            List<Input> inputs, Indicator<Q> indicator, Unit<Q> unit) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i ->
                        inputs.get(i).of(indicator, unit).region(MEMBERS.get(i)).build())
                .toList();
    }

    @Test
    void growth() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Growth.between(in.get(1).gdp("2023"), in.get(0).gdp("2024")),
                in -> percent(in.get(0).minus(in.get(1)), in.get(1)));
    }

    @Test
    void growthDifference_isExact() {
        compare(
                2,
                ANY,
                Exactness.EXACT,
                in -> Growth.difference(
                        in.get(0).of(GDP_GROWTH, GROWTH).build(),
                        in.get(1).of(GDP_GROWTH, GROWTH).period("2023").build()),
                in -> in.get(0).minus(in.get(1)));
    }

    @Test
    void levelBefore() {
        compare(
                2,
                ALL_POSITIVE,
                Exactness.ROUNDED,
                in -> Growth.levelBefore(
                        in.get(0).gdp("2024"), in.get(1).of(NOMINAL, GROWTH).build()),
                in -> in.get(0).over(in.get(1).asFactor()));
    }

    @Test
    void levelBefore_ofAverage() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES / 10; i++) {
            int years = 1 + random.nextInt(12);
            Unit<GrowthRate> unit = GrowthRate.of(0)
                    .withAnnualAverageOver(Period.ofYears(years))
                    .unit();
            Input level = positive(random);
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(300_000) - 90_000L, 3);
            Input growth = new Input(rate, rate.subtract(BigDecimal.valueOf(1)), rate.add(BigDecimal.ONE));
            Measurement<Money> before = Growth.levelBefore(
                    level.gdp("2024"), growth.of(NOMINAL, unit).build());
            Function<List<Fraction>, Fraction> exact =
                    in -> in.get(0).over(in.get(1).asFactor().pow(years));
            BigDecimal expected = rounded(exact.apply(List.of(Fraction.of(level.value), Fraction.of(rate))));
            String description = "seed " + SEED + ", try " + i + ": " + level + " after " + growth;
            assertThat(TraitChange.numberOf(before)).as(description).isEqualByComparingTo(expected);
            assertBounds(before, List.of(level, growth), exact, Exactness.ROUNDED, description);
        }
    }

    /** The growth factor to the power of the years lies between those of the neighbours that round to the rate. */
    @Test
    void averageAnnual_isCorrectlyRounded() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Input earlier = positive(random);
            Input later = positive(random);
            int quarters = 1 + random.nextInt(40);
            Measurement<GrowthRate> growth = Growth.averageAnnual(
                    earlier.gdp("2010-Q1"),
                    later.gdp(TimePeriod.quarter(2010, 1).plus(quarters).toString()));
            BigDecimal rate = TraitChange.numberOf(growth);
            String description = "seed " + SEED + ", try " + i + ": " + earlier + " to " + later + " in " + quarters;
            Fraction half = Fraction.of(
                    rate.signum() == 0
                            ? BigDecimal.ZERO
                            : new BigDecimal(BigInteger.ONE, rate.scale() - rate.precision() + DIGITS)
                                    .divide(BigDecimal.valueOf(2)));
            Fraction total =
                    Fraction.of(later.value).over(Fraction.of(earlier.value)).pow(4);
            assertThat(power(Fraction.of(rate).minus(half), quarters).compareTo(total))
                    .as(description)
                    .isLessThanOrEqualTo(0);
            assertThat(power(Fraction.of(rate).plus(half), quarters).compareTo(total))
                    .as(description)
                    .isGreaterThanOrEqualTo(0);
            Interval bounds = growth.bounds().orElseThrow().interval();
            Fraction least =
                    Fraction.of(later.low).over(Fraction.of(earlier.high)).pow(4);
            Fraction greatest =
                    Fraction.of(later.high).over(Fraction.of(earlier.low)).pow(4);
            assertThat(power(Fraction.of(bounds.lower().orElseThrow()), quarters))
                    .as(description)
                    .isLessThanOrEqualTo(least);
            assertThat(power(Fraction.of(bounds.upper().orElseThrow()), quarters))
                    .as(description)
                    .isGreaterThanOrEqualTo(greatest);
        }
    }

    /** Returns the power of the growth factor; 0 for a rate below -100 %, which is below each possible one. */
    private static Fraction power(Fraction rate, int exponent) {
        Fraction factor = rate.asFactor();
        return factor.signum() < 0 ? Fraction.of(BigDecimal.ZERO) : factor.pow(exponent);
    }

    @Test
    void sumOverTime_isExact() {
        compare(
                3,
                ANY,
                Exactness.EXACT,
                in -> Sums.overTime(List.of(
                        in.get(0).gdp("2022"), in.get(1).gdp("2023"), in.get(2).gdp("2024"))),
                DifferentialTest::sum);
    }

    @Test
    void sumOverRegions_isExact() {
        compare(3, ANY, Exactness.EXACT, in -> Sums.overRegions(THREE, members(in, GDP, YUAN)), DifferentialTest::sum);
        compare(
                2,
                ANY,
                Exactness.EXACT,
                in -> Sums.partialOverRegions(THREE, members(in, GDP, YUAN)),
                DifferentialTest::sum);
    }

    @Test
    void sumOverCategories_isExact() {
        compare(
                3,
                ANY,
                Exactness.EXACT,
                in -> Sums.overCategories(IntStream.range(0, 3)
                        .mapToObj(i -> in.get(i)
                                .of(GDP, YUAN)
                                .dimension("industry", "ABC".substring(i, i + 1))
                                .build())
                        .toList()),
                DifferentialTest::sum);
    }

    @Test
    void share() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Shares.of(in.get(0).of(RD, YUAN).build(), in.get(1).gdp("2024")),
                in -> percent(in.get(0), in.get(1)));
    }

    /** The part of a sum is one number in numerator and denominator. */
    @Test
    void share_ofPartOfSum() {
        compare(
                3,
                ALL_POSITIVE,
                Exactness.ROUNDED,
                in -> {
                    List<Measurement<Money>> parts = members(in, GDP, YUAN);
                    return Shares.of(parts.get(0), Sums.overRegions(THREE, parts));
                },
                in -> percent(in.get(0), sum(in)));
    }

    @Test
    void shareOfGroup() {
        compare(
                6,
                index -> index > 2,
                Exactness.ROUNDED,
                in -> Shares.ofGroup(THREE, members(in.subList(0, 3), RD, YUAN), members(in.subList(3, 6), GDP, YUAN)),
                in -> percent(sum(in.subList(0, 3)), sum(in.subList(3, 6))));
    }

    @Test
    void differenceOfShares_andShareOfReference_areExact() {
        compare(
                2,
                ANY,
                Exactness.EXACT,
                in -> Shares.difference(
                        in.get(0).of(RATE, PERCENT).build(),
                        in.get(1).of(RATE, PERCENT).build()),
                in -> in.get(0).minus(in.get(1)));
        Indicator<PercentagePoints> above =
                Indicator.builder("above", PercentagePoints.class).build();
        compare(
                2,
                ANY,
                Exactness.EXACT,
                in -> Shares.ofReference(
                        in.get(0).of(RATE, PERCENT).build(),
                        in.get(1)
                                .of(above, POINTS)
                                .reference(Reference.to(TIANJIN))
                                .build()),
                in -> in.get(0).minus(in.get(1)));
    }

    @Test
    void sumOfShares_isExact() {
        Unit<Percentage> ofGdp = Percentage.of(0).withWhole("gdp").unit();
        BigDecimal small = new BigDecimal("1e-40");
        compare(
                2,
                ALL_POSITIVE,
                Exactness.EXACT,
                in -> Shares.sum(IntStream.range(0, 2)
                        .mapToObj(i -> new Input(
                                        in.get(i).value.multiply(small),
                                        in.get(i).low.multiply(small),
                                        in.get(i).high.multiply(small))
                                .of(RATE, ofGdp)
                                .dimension("industry", "AB".substring(i, i + 1))
                                .build())
                        .toList()),
                in -> sum(in).times(Fraction.of(small)));
    }

    @Test
    void multiple() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Ratios.multiple(in.get(0).gdp("2024"), in.get(1).gdp("2023")),
                in -> in.get(0).over(in.get(1)));
    }

    @Test
    void perCapita() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Ratios.perCapita(
                        in.get(0).gdp("2024"), in.get(1).of(POPULATION, PERSONS).build()),
                in -> in.get(0).over(in.get(1)));
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Ratios.perCapita(
                        in.get(0).of(POPULATION, PERSONS).build(),
                        in.get(1).of(POPULATION, PERSONS).build(),
                        1000),
                in -> in.get(0).times(Fraction.of("1000")).over(in.get(1)));
    }

    @Test
    void ratio() {
        Indicator<MoneyPer> perPerson = Indicator.builder("gdp-per", MoneyPer.class)
                .ratioOf("gdp", "population")
                .build();
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Ratios.of(
                        perPerson,
                        in.get(0).gdp("2024"),
                        in.get(1).of(POPULATION, PERSONS).build()),
                in -> in.get(0).over(in.get(1)));
        compare(
                6,
                index -> index > 2,
                Exactness.ROUNDED,
                in -> Ratios.ofGroup(
                        THREE,
                        perPerson,
                        members(in.subList(0, 3), GDP, YUAN),
                        members(in.subList(3, 6), POPULATION, PERSONS)),
                in -> sum(in.subList(0, 3)).over(sum(in.subList(3, 6))));
    }

    /** Each weight is one number in numerator and denominator, so that the bounds are those of the corners. */
    @Test
    void weightedMean() {
        compare(
                6,
                index -> index > 2,
                Exactness.ROUNDED,
                in -> Ratios.weightedMean(
                        THREE,
                        members(in.subList(0, 3), RATE, PERCENT),
                        members(in.subList(3, 6), POPULATION, PERSONS)),
                in -> IntStream.range(0, 3)
                        .mapToObj(i -> in.get(i).times(in.get(i + 3)))
                        .reduce(Fraction::plus)
                        .orElseThrow()
                        .over(sum(in.subList(3, 6))));
    }

    @Test
    void real() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> Prices.real(
                        in.get(0).gdp("2024"), in.get(1).of(PRICES, OF_2015).build()),
                in -> percent(in.get(0), in.get(1)));
    }

    @Test
    void rebased() {
        compare(
                2,
                ALL_POSITIVE,
                Exactness.ROUNDED,
                in -> Prices.rebased(
                        in.get(0).of(PRICES, OF_2015).build(),
                        in.get(1).of(PRICES, OF_2015).period("2020").build()),
                in -> percent(in.get(0), in.get(1)));
    }

    @Test
    void chained() {
        Unit<IndexNumber> moving = IndexNumber.of(0, "previous year").unit();
        for (int base : new int[] {2021, 2024}) {
            compare(
                    3,
                    ALL_POSITIVE,
                    Exactness.ROUNDED,
                    in -> {
                        List<Measurement<IndexNumber>> chain = Prices.chained(
                                IntStream.range(0, 3)
                                        .mapToObj(i -> in.get(i)
                                                .of(PRICES, moving)
                                                .period(TimePeriod.year(2022 + i))
                                                .build())
                                        .toList(),
                                TimePeriod.year(base));
                        return base == 2021 ? chain.get(2) : chain.get(0);
                    },
                    in -> base == 2021
                            ? in.get(0).times(in.get(1)).times(in.get(2)).over(Fraction.of("10000"))
                            : Fraction.of("1000000").over(in.get(1).times(in.get(2))));
        }
    }

    @Test
    void impliedRate() {
        compare(
                2,
                DIVISOR_POSITIVE,
                Exactness.ROUNDED,
                in -> ImpliedRates.of(
                        in.get(1).of(GDP, Money.of("USD", 0).unit()).build(),
                        in.get(0).gdp("2024")),
                in -> in.get(0).over(in.get(1)));
    }

    @Test
    void shareOfCoverage() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            List<Input> in =
                    IntStream.range(0, 3).mapToObj(index -> positive(random)).toList();
            List<Measurement<Money>> weights = members(in, GDP, YUAN);
            Figure<Percentage> share =
                    Coverage.of(THREE, weights.subList(0, 2), weights).share().orElseThrow();
            Measurement<Percentage> result = Measurement.builder(RATE)
                    .region(BEIJING)
                    .period("2024")
                    .value(share)
                    .build();
            Function<List<Fraction>, Fraction> exact = f -> percent(f.get(0).plus(f.get(1)), sum(f));
            String description = "seed " + SEED + ", try " + i + ": " + in;
            assertThat(TraitChange.numberOf(result))
                    .as(description)
                    .isEqualByComparingTo(rounded(exact.apply(
                            in.stream().map(input -> Fraction.of(input.value)).toList())));
            assertBounds(result, in, exact, Exactness.ROUNDED, description);
        }
    }
}
