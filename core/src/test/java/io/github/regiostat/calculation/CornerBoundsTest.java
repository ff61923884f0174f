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
import static io.github.regiostat.calculation.CalculationFixtures.POINTS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bounds of each calculation whose result is monotone in each input between the ends of the others: they contain
 * the exact results at the corners of a random box and at points inside, and are at most one part in a million wider
 * than the corners require. The other calculations are those of {@link BoundsWidthTest}.
 */
class CornerBoundsTest {
    private static final long SEED = 20_261_201L;
    private static final int BOXES = 300;
    private static final int POINTS_INSIDE = 4;
    private static final double TIGHT = 1.000001;

    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();

    /** Inputs as measurements. */
    private interface Calculated {
        Measurement<?> of(List<Box> inputs);
    }

    /** A calculation with its formula; the inputs are above zero, and for rates between -40 % and 60 %. */
    private record Case(
            String name, int inputs, boolean areRates, Calculated method, Function<List<Fraction>, Fraction> formula) {}

    private static Case of(String name, int inputs, Calculated method, Function<List<Fraction>, Fraction> formula) {
        return new Case(name, inputs, false, method, formula);
    }

    /** The value of an input in the middle of its bounds. */
    private record Box(BigDecimal value, BigDecimal low, BigDecimal high) {
        static Box random(Random random, boolean isRate) {
            BigDecimal value = isRate
                    ? BigDecimal.valueOf(random.nextInt(1000) - 400, 1)
                    : BigDecimal.valueOf(1 + Math.round(1000 * Math.exp(3 * random.nextDouble())), 1);
            BigDecimal distance =
                    random.nextInt(4) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(40), 2);
            return new Box(value, value.subtract(distance), value.add(distance));
        }

        <Q extends Quantity<Q>> Measurement.Builder<Q> of(Indicator<Q> indicator, Unit<Q> unit) {
            return new DifferentialTest.Input(value, low, high).of(indicator, unit);
        }

        Measurement<Money> gdp(String period) {
            return of(GDP, YUAN).period(period).build();
        }

        Measurement<Money> part(Region region, String period, String industry) {
            return of(GDP, YUAN)
                    .region(region)
                    .period(period)
                    .dimension("use", industry)
                    .build();
        }

        Measurement<GrowthRate> growth(String period) {
            return of(NOMINAL, GROWTH).period(period).build();
        }

        Measurement<IndexNumber> index(Unit<IndexNumber> unit, String period) {
            return of(PRICES, unit).period(period).build();
        }
    }

    private static Fraction sum(List<Fraction> all) {
        return all.stream().reduce(Fraction::plus).orElseThrow();
    }

    private static Fraction percent(Fraction part, Fraction whole) {
        return part.times(Fraction.HUNDRED).over(whole);
    }

    private static Fraction inPercent(Fraction factor) {
        return factor.minus(Fraction.ONE).times(Fraction.HUNDRED);
    }

    private static Indicator<Money> money(String id) {
        return GDP.toBuilder().id(id).name(id).build();
    }

    private static <Q extends Quantity<Q>> List<Measurement<Q>> members(
            List<Box> inputs, Indicator<Q> indicator, Unit<Q> unit) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> inputs.get(i)
                        .of(indicator, unit)
                        .region(List.of(BEIJING, TIANJIN, HEBEI).get(i))
                        .build())
                .toList();
    }

    private static List<Measurement<Money>> parts(List<Box> inputs, Region region, String period) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> inputs.get(i).part(region, period, "ABC".substring(i, i + 1)))
                .toList();
    }

    /** Returns the calculations that compare by a row of the table; a new row does not compile without an entry. */
    private static List<Case> cases(Calculation calculation) {
        return switch (calculation) {
            case GROWTH ->
                List.of(
                        of(
                                "growth",
                                2,
                                in -> Growth.between(
                                        in.get(0).gdp("2023"), in.get(1).gdp("2024")),
                                in -> inPercent(in.get(1).over(in.get(0)))),
                        of(
                                "contribution to growth",
                                4,
                                in -> Contributions.ofCategories(
                                                parts(in.subList(0, 2), BEIJING, "2023"),
                                                parts(in.subList(2, 4), BEIJING, "2024"))
                                        .get(0),
                                in -> percent(
                                        in.get(2).minus(in.get(0)), in.get(0).plus(in.get(1)))));
            case LEVEL_BEFORE ->
                List.of(new Case(
                        "level before",
                        1,
                        true,
                        in -> Growth.levelBefore(
                                CalculationFixtures.gdp("2024", "500"),
                                in.get(0).growth("2024")),
                        in -> Fraction.of("500").over(in.get(0).asFactor())));
            case LEVEL_AFTER ->
                List.of(new Case(
                        "level after",
                        1,
                        true,
                        in -> Growth.levelAfter(
                                CalculationFixtures.gdp("2023", "500"),
                                in.get(0).growth("2024")),
                        in -> Fraction.of("500").times(in.get(0).asFactor())));
            case CHAINED_GROWTH ->
                List.of(new Case(
                        "chained growth",
                        3,
                        true,
                        in -> Growth.chained(List.of(
                                in.get(0).growth("2022"),
                                in.get(1).growth("2023"),
                                in.get(2).growth("2024"))),
                        in -> inPercent(in.stream()
                                .map(Fraction::asFactor)
                                .reduce(Fraction::times)
                                .orElseThrow())));
            case ANNUALISED_GROWTH ->
                List.of(new Case(
                        "growth at the annual rate",
                        1,
                        true,
                        in -> Growth.annualised(in.get(0)
                                .of(
                                        NOMINAL,
                                        GrowthRate.of(0)
                                                .withOver(Period.ofMonths(3))
                                                .unit())
                                .period("2024-Q1")
                                .build()),
                        in -> inPercent(in.get(0).asFactor().pow(4))));
            case ANNUAL_RATE ->
                List.of(of(
                        "flow at the annual rate",
                        1,
                        in -> AnnualRates.of(in.get(0).gdp("2024-Q3")),
                        in -> in.get(0).times(Fraction.of("4"))));
            case DIFFERENCE ->
                List.of(of(
                        "difference",
                        2,
                        in -> Differences.of(in.get(0).gdp("2024"), in.get(1).gdp("2023")),
                        in -> in.get(0).minus(in.get(1))));
            case COMBINATION ->
                List.of(
                        of(
                                "named difference",
                                2,
                                in -> Differences.of(
                                        money("net-exports"),
                                        in.get(0).of(money("exports"), YUAN).build(),
                                        in.get(1).of(money("imports"), YUAN).build()),
                                in -> in.get(0).minus(in.get(1))),
                        of(
                                "named sum",
                                2,
                                in -> Sums.of(
                                        money("trade"),
                                        List.of(
                                                in.get(0)
                                                        .of(money("exports"), YUAN)
                                                        .build(),
                                                in.get(1)
                                                        .of(money("imports"), YUAN)
                                                        .build())),
                                CornerBoundsTest::sum));
            case DECUMULATION ->
                List.of(of(
                        "decumulated amount",
                        2,
                        in -> Differences.decumulated(List.of(
                                        in.get(0).gdp("2024-Q1"), in.get(1).gdp("2024-S1")))
                                .get(1),
                        in -> in.get(1).minus(in.get(0))));
            case MEAN_OVER_TIME ->
                List.of(
                        of(
                                "mean over time",
                                3,
                                in -> Means.overTime(IntStream.range(0, 3)
                                        .mapToObj(i -> in.get(i)
                                                .of(POPULATION, PERSONS)
                                                .period("2024-0" + (i + 1))
                                                .build())
                                        .toList()),
                                in -> sum(in).over(Fraction.of("3"))),
                        of(
                                "mean of the days of a stock",
                                2,
                                in -> Means.overTime(IntStream.range(0, 2)
                                        .mapToObj(i -> in.get(i)
                                                .of(POPULATION, PERSONS)
                                                .period(2022 + i + "-12-31")
                                                .build())
                                        .toList()),
                                in -> sum(in).over(Fraction.of("2"))));
            case SUM_OVER_TIME ->
                List.of(of(
                        "sum over time",
                        2,
                        in -> Sums.overTime(
                                List.of(in.get(0).gdp("2023"), in.get(1).gdp("2024"))),
                        CornerBoundsTest::sum));
            case SUM_OVER_REGIONS ->
                List.of(of(
                        "sum over regions",
                        3,
                        in -> Sums.overRegions(THREE, members(in, GDP, YUAN)),
                        CornerBoundsTest::sum));
            case PARTIAL_SUM ->
                List.of(of(
                        "partial sum over regions",
                        2,
                        in -> Sums.partialOverRegions(THREE, members(in, GDP, YUAN)),
                        CornerBoundsTest::sum));
            case APPORTIONED_SUM ->
                List.of(of(
                        "sum for a region with other borders",
                        3,
                        in -> Apportionments.sum(THREE, members(in, GDP, YUAN), Map.of(), "area"),
                        CornerBoundsTest::sum));
            case SUM_OVER_CATEGORIES ->
                List.of(
                        of(
                                "sum over categories",
                                3,
                                in -> Sums.overCategories(parts(in, BEIJING, "2024")),
                                CornerBoundsTest::sum),
                        of(
                                "national growth component",
                                6,
                                in -> components(in).nationalGrowth(),
                                in -> in.get(0)
                                        .times(in.get(4)
                                                .plus(in.get(5))
                                                .over(in.get(2).plus(in.get(3)))
                                                .minus(Fraction.ONE))),
                        of(
                                "competitive component",
                                6,
                                in -> components(in).competitive(),
                                in -> in.get(1).minus(in.get(0).times(in.get(4)).over(in.get(2)))));
            case SHARE ->
                List.of(
                        of(
                                "share",
                                2,
                                in -> Shares.of(
                                        in.get(0).of(RD, YUAN).build(),
                                        in.get(1).gdp("2024")),
                                in -> percent(in.get(0), in.get(1))),
                        of(
                                "share of a part in its sum",
                                3,
                                in -> Shares.of(
                                        members(in, GDP, YUAN).get(0), Sums.overRegions(THREE, members(in, GDP, YUAN))),
                                in -> percent(in.get(0), sum(in))),
                        of(
                                "location quotient",
                                4,
                                in -> Concentration.locationQuotient(
                                        in.get(0).of(RD, YUAN).build(),
                                        in.get(1).gdp("2024"),
                                        in.get(2).of(RD, YUAN).region(CHINA).build(),
                                        in.get(3).of(GDP, YUAN).region(CHINA).build()),
                                in -> in.get(0).times(in.get(3)).over(in.get(1).times(in.get(2)))));
            case DIFFERENCE_IN_POINTS ->
                List.of(of(
                        "difference in points",
                        2,
                        in -> Shares.difference(
                                in.get(0).of(RATE, PERCENT).build(),
                                in.get(1).of(RATE, PERCENT).build()),
                        in -> in.get(0).minus(in.get(1))));
            case SHARE_OF_REFERENCE ->
                List.of(of(
                        "share of the reference",
                        2,
                        in -> Shares.ofReference(
                                in.get(0).of(RATE, PERCENT).build(),
                                in.get(1)
                                        .of(
                                                Indicator.builder("above", PercentagePoints.class)
                                                        .build(),
                                                POINTS)
                                        .reference(Reference.to(TIANJIN))
                                        .build()),
                        in -> in.get(0).minus(in.get(1))));
            case MULTIPLE ->
                List.of(of(
                        "multiple",
                        2,
                        in -> Ratios.multiple(in.get(0).gdp("2024"), in.get(1).gdp("2023")),
                        in -> in.get(0).over(in.get(1))));
            case RATIO ->
                List.of(of(
                        "per capita",
                        2,
                        in -> Ratios.perCapita(
                                in.get(0).gdp("2024"),
                                in.get(1).of(POPULATION, PERSONS).build()),
                        in -> in.get(0).over(in.get(1))));
            case RATIO_OF_CATEGORIES ->
                List.of(of(
                        "women per 100 men",
                        2,
                        in -> Ratios.of(
                                Indicator.builder("women-per-100-men", AmountPer.class)
                                        .ratioOf("population", "population")
                                        .build(),
                                AmountPer.of(0, "women", "men")
                                        .withPerCount(BigDecimal.valueOf(100))
                                        .unit(),
                                bySex(in.get(0), "F"),
                                bySex(in.get(1), "M")),
                        in -> percent(in.get(0), in.get(1))));
            case WEIGHTED_MEAN, WEIGHT ->
                List.of(of(
                        "weighted mean",
                        6,
                        in -> Ratios.weightedMean(
                                THREE,
                                members(in.subList(0, 3), RATE, PERCENT),
                                members(in.subList(3, 6), POPULATION, PERSONS)),
                        in -> IntStream.range(0, 3)
                                .mapToObj(i -> in.get(i).times(in.get(i + 3)))
                                .reduce(Fraction::plus)
                                .orElseThrow()
                                .over(sum(in.subList(3, 6)))));
            case COVERAGE, COVERED ->
                List.of(of(
                        "coverage",
                        3,
                        in -> Measurement.builder(RATE)
                                .region(BEIJING)
                                .period("2024")
                                .value(Coverage.of(THREE, members(in, GDP, YUAN).subList(0, 2), members(in, GDP, YUAN))
                                        .share()
                                        .orElseThrow())
                                .build(),
                        in -> percent(in.get(0).plus(in.get(1)), sum(in))));
            case REAL ->
                List.of(of(
                        "real from nominal",
                        2,
                        in -> Prices.real(in.get(0).gdp("2024"), in.get(1).index(OF_2015, "2024")),
                        in -> percent(in.get(0), in.get(1))));
            case REAL_GROWTH ->
                List.of(new Case(
                        "real growth",
                        2,
                        true,
                        in -> Prices.realGrowth(
                                in.get(0).growth("2024"),
                                in.get(1)
                                        .of(
                                                Indicator.builder("price-growth", GrowthRate.class)
                                                        .build(),
                                                GROWTH)
                                        .period("2024")
                                        .build()),
                        in -> inPercent(in.get(0).asFactor().over(in.get(1).asFactor()))));
            case IMPLICIT_DEFLATOR ->
                List.of(of(
                        "implicit deflator",
                        2,
                        in -> Prices.implicitDeflator(
                                in.get(0).gdp("2024"),
                                in.get(1)
                                        .of(
                                                GDP.toBuilder()
                                                        .constantPrices("2015")
                                                        .build(),
                                                YUAN)
                                        .build(),
                                Accept.OTHER_INDICATOR),
                        in -> percent(in.get(0), in.get(1))));
            case INDEX_OVERLAP ->
                List.of(of(
                        "linked index",
                        3,
                        in -> Prices.linked(
                                        List.of(
                                                in.get(0).index(OF_2015, "2019"),
                                                in.get(1).index(OF_2015, "2020")),
                                        List.of(in.get(2)
                                                .index(
                                                        IndexNumber.of(100, "2020")
                                                                .unit(),
                                                        "2020")),
                                        TimePeriod.year(2020))
                                .get(0),
                        in -> in.get(0).times(in.get(2)).over(in.get(1))));
            case INDEX_LINK ->
                List.of(of(
                        "rebased index",
                        2,
                        in -> Prices.rebased(
                                in.get(0).index(OF_2015, "2024"), in.get(1).index(OF_2015, "2020")),
                        in -> percent(in.get(0), in.get(1))));
            case IMPLIED_RATE ->
                List.of(of(
                        "implied rate",
                        2,
                        in -> ImpliedRates.of(
                                in.get(0).of(GDP, Money.of("USD", 0).unit()).build(),
                                in.get(1).gdp("2024")),
                        in -> in.get(1).over(in.get(0))));
            // Dispersion has bounds inside of boxes, see BoundsWidthTest. A mean over parts of regions may have any
            // weights, so that its bounds are those of its inputs. A conversion multiplies by one exact rate.
            case DISPERSION, APPORTIONED_MEAN, CONVERSION -> List.of();
        };
    }

    private static Measurement<Count> bySex(Box input, String sex) {
        return input.of(POPULATION, PERSONS).dimension("sex", sex).build();
    }

    private static ShiftShareComponents<Money> components(List<Box> in) {
        Box other = new Box(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
        return ShiftShare.of(
                        parts(List.of(in.get(0), other), BEIJING, "2023"),
                        parts(List.of(in.get(1), other), BEIJING, "2024"),
                        parts(in.subList(2, 4), CHINA, "2023"),
                        parts(in.subList(4, 6), CHINA, "2024"))
                .industries()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource
    void bounds_areThoseOfTheCorners(Calculation calculation) {
        for (Case each : cases(calculation)) {
            Random random = new Random(SEED);
            double greatest = 1;
            for (int i = 0; i < BOXES; i++) {
                List<Box> boxes = IntStream.range(0, each.inputs)
                        .mapToObj(index -> Box.random(random, each.areRates))
                        .toList();
                Interval bounds = each.method.of(boxes).bounds().orElseThrow().interval();
                Fraction least = null;
                Fraction most = null;
                for (List<Fraction> corner : corners(boxes)) {
                    Fraction result = each.formula.apply(corner);
                    least = least == null || result.compareTo(least) < 0 ? result : least;
                    most = most == null || result.compareTo(most) > 0 ? result : most;
                }
                assertContains(bounds, List.of(least, most), each.name, boxes);
                assertContains(bounds, inside(boxes, random).map(each.formula).toList(), each.name, boxes);
                if (least.compareTo(most) < 0) {
                    Fraction width = Fraction.of(bounds.upper().orElseThrow())
                            .minus(Fraction.of(bounds.lower().orElseThrow()));
                    greatest = Math.max(greatest, number(width.over(most.minus(least))));
                }
            }
            System.out.printf(
                    Locale.ROOT, "%s: greatest width of bounds, in that of the corners: %.6f%n", each.name, greatest);
            assertThat(greatest).as(each.name).isLessThanOrEqualTo(TIGHT);
        }
    }

    private static void assertContains(Interval bounds, List<Fraction> results, String name, List<Box> boxes) {
        for (Fraction result : results) {
            assertThat(result.isIn(bounds))
                    .as("%s of %s: %s in %s", name, boxes, result, bounds)
                    .isTrue();
        }
    }

    private static List<List<Fraction>> corners(List<Box> boxes) {
        List<List<Fraction>> corners = new ArrayList<>();
        for (int corner = 0; corner < 1 << boxes.size(); corner++) {
            List<Fraction> point = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                point.add(Fraction.of((corner >> i & 1) == 0 ? boxes.get(i).low : boxes.get(i).high));
            }
            corners.add(point);
        }
        return corners;
    }

    private static Stream<List<Fraction>> inside(List<Box> boxes, Random random) {
        return IntStream.range(0, POINTS_INSIDE)
                .mapToObj(point -> boxes.stream()
                        .map(box -> Fraction.of(box.low)
                                .plus(Fraction.of(box.high.subtract(box.low))
                                        .times(new Fraction(
                                                BigInteger.valueOf(random.nextInt(18)), BigInteger.valueOf(17)))))
                        .toList());
    }

    private static double number(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
