// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationLawsTest.assertContains;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.regiostat.calculation.CalculationLawsTest.Sample;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of dispersion, contributions and shift-share, against formulas of their own in fractions and doubles. */
class DispersionLawsTest {
    private static final double NEAR = 1e-11;
    private static final Indicator<Money> INCOME =
            Indicator.builder("income", Money.class).level().build();
    private static final Indicator<Count> PEOPLE =
            Indicator.builder("people", Count.class).stock().build();
    private static final Unit<Money> YUAN = Money.of("CNY", 0).unit();
    private static final Unit<Count> PERSONS = Count.of(0, "persons").unit();
    private static final List<Region> REGIONS = Stream.of("CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-NM", "CN-LN", "CN-JL")
            .map(Regions::of)
            .toList();

    /** A value and a weight, each with an interval around a true number. */
    record Point(BigDecimal value, BigDecimal below, BigDecimal above, BigDecimal weight, BigDecimal weightMargin) {
        Measurement<Money> income(int index) {
            return of(INCOME, YUAN, index, value.subtract(below).max(BigDecimal.ZERO), value, value.add(above));
        }

        Measurement<Count> people(int index) {
            return of(PEOPLE, PERSONS, index, weight, weight, weight.add(weightMargin));
        }

        private static <Q extends Quantity<Q>> Measurement<Q> of(
                Indicator<Q> indicator, Unit<Q> unit, int index, BigDecimal low, BigDecimal value, BigDecimal high) {
            return Measurement.builder(indicator)
                    .region(REGIONS.get(index))
                    .period("2024")
                    .value(Figure.computed(unit.of(value), Bounds.of(unit, Interval.closed(low, high))))
                    .build();
        }
    }

    @Provide
    Arbitrary<List<Point>> points() {
        Arbitrary<BigDecimal> values = Arbitraries.integers().between(0, 300).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> margins =
                Arbitraries.of("0", "0", "0.5", "3", "40").map(BigDecimal::new);
        Arbitrary<BigDecimal> weights = Arbitraries.integers().between(1, 50).map(BigDecimal::valueOf);
        return Combinators.combine(values, margins, margins, weights, margins)
                .as(Point::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(REGIONS.size())
                .filter(points -> points.stream().anyMatch(p -> p.value.signum() > 0));
    }

    @Provide
    Arbitrary<Sample> levels() {
        return CalculationLawsTest.samples(CalculationLawsTest.numbers(1, 100_000));
    }

    private static Region group(int size) {
        return Region.group("some", "Some", REGIONS.subList(0, size).toArray(Region[]::new));
    }

    private static List<Measurement<Money>> incomes(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).income(i))
                .toList();
    }

    private static List<Measurement<Count>> people(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).people(i))
                .toList();
    }

    private static boolean hasNumber(Measurement<Multiple> measurement) {
        return measurement.figure().orElseThrow().value().isPresent();
    }

    private static double number(Measurement<Multiple> measurement) {
        return measurement.figure().orElseThrow().value().orElseThrow().number().doubleValue();
    }

    private static double variation(double[] x, double[] w) {
        double mean = mean(x, w);
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            squares += w[i] * (x[i] - mean) * (x[i] - mean);
        }
        return Math.sqrt(squares / total(w)) / mean;
    }

    private static double gini(double[] x, double[] w) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum += w[i] * w[j] * Math.abs(x[i] - x[j]);
            }
        }
        return sum / (2 * total(w) * total(w) * mean(x, w));
    }

    private static double theil(double[] x, double[] w) {
        double mean = mean(x, w);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] == 0 ? 0 : w[i] * x[i] / mean * Math.log(x[i] / mean);
        }
        return sum / total(w);
    }

    private static double herfindahl(double[] x, double[] w) {
        double sum = 0;
        double squares = 0;
        for (double value : x) {
            sum += value;
            squares += value * value;
        }
        return squares / sum / sum;
    }

    private static double mean(double[] x, double[] w) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += w[i] * x[i];
        }
        return sum / total(w);
    }

    private static double total(double[] w) {
        double sum = 0;
        for (double weight : w) {
            sum += weight;
        }
        return sum;
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * Checks the value, and that the bounds contain the measure of each corner, which has the greatest dispersion, and
     * of the values nearest to each number, which have the least.
     */
    private static void assertMeasure(
            List<Point> points,
            boolean isWeighted,
            Measurement<Multiple> result,
            ToDoubleBiFunction<double[], double[]> measure) {
        if (!hasNumber(result)) {
            // The sum of all values may be zero.
            assertThat(points).allMatch(p -> p.value.compareTo(p.below) <= 0);
            return;
        }
        double[] x = points.stream().mapToDouble(p -> p.value.doubleValue()).toArray();
        double[] w = isWeighted
                ? points.stream().mapToDouble(p -> p.weight.doubleValue()).toArray()
                : ones(x.length);
        assertThat(number(result)).isCloseTo(measure.applyAsDouble(x, w), within(NEAR));
        if (result.bounds().isEmpty()) {
            return;
        }
        Interval bounds = result.bounds().orElseThrow().interval();
        double low = bounds.lower().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double high = bounds.upper().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        int size = x.length;
        for (double center : x) {
            double[] nearest = points.stream()
                    .mapToDouble(p -> Math.max(
                            Math.max(0, p.value.subtract(p.below).doubleValue()),
                            Math.min(p.value.add(p.above).doubleValue(), center)))
                    .toArray();
            assertThat(measure.applyAsDouble(nearest, w)).isBetween(low - NEAR, high + NEAR);
        }
        for (int corner = 0; corner < 1 << 2 * size; corner += size > 5 ? 7 : 1) {
            double[] values = new double[size];
            double[] weights = w.clone();
            for (int i = 0; i < size; i++) {
                Point p = points.get(i);
                boolean isUp = (corner >> i & 1) == 1;
                values[i] = isUp
                        ? p.value.add(p.above).doubleValue()
                        : Math.max(0, p.value.subtract(p.below).doubleValue());
                if (isWeighted && (corner >> size + i & 1) == 1) {
                    weights[i] = p.weight.add(p.weightMargin).doubleValue();
                }
            }
            if (mean(values, weights) > 0) {
                assertThat(measure.applyAsDouble(values, weights)).isBetween(low - NEAR, high + NEAR);
            }
        }
    }

    @Property
    void coefficientOfVariation_containsAll(@ForAll("points") List<Point> points) {
        Region group = group(points.size());
        assertMeasure(
                points,
                false,
                Dispersion.coefficientOfVariation(group, incomes(points)),
                DispersionLawsTest::variation);
    }

    @Property
    void gini_containsAll(@ForAll("points") List<Point> points) {
        Measurement<Multiple> gini = Dispersion.gini(group(points.size()), incomes(points));
        assertMeasure(points, false, gini, DispersionLawsTest::gini);
        if (hasNumber(gini)) {
            assertThat(number(gini)).isBetween(0.0, 1 - 1.0 / points.size() + NEAR);
        }
    }

    @Property
    void theil_containsAll(@ForAll("points") List<Point> points) {
        Measurement<Multiple> theil = Dispersion.theil(group(points.size()), incomes(points));
        assertMeasure(points, false, theil, DispersionLawsTest::theil);
        if (hasNumber(theil)) {
            assertThat(number(theil)).isBetween(0.0, Math.log(points.size()) + NEAR);
        }
    }

    @Property
    void herfindahl_containsAll(@ForAll("points") List<Point> points) {
        List<Measurement<Money>> flows = new ArrayList<>();
        for (Measurement<Money> income : incomes(points)) {
            flows.add(gdp(income.region(), "0").toBuilder()
                    .value(income.figure().orElseThrow())
                    .build());
        }
        assertMeasure(
                points, false, Concentration.herfindahl(group(points.size()), flows), DispersionLawsTest::herfindahl);
    }

    /** Few boxes, since {@link BoundsWidthTest} searches in others. */
    @Property(tries = 50)
    void weightedMeasures_containAll(@ForAll("points") List<Point> points) {
        Region group = group(points.size());
        List<Point> few = points.size() > 4 ? points.subList(0, 4) : points;
        if (few.stream().allMatch(p -> p.value.signum() == 0)) {
            return;
        }
        Region small = few.size() == points.size() ? group : group(few.size());
        assertMeasure(
                few,
                true,
                Dispersion.coefficientOfVariation(small, incomes(few), people(few)),
                DispersionLawsTest::variation);
        assertMeasure(few, true, Dispersion.gini(small, incomes(few), people(few)), DispersionLawsTest::gini);
        assertMeasure(few, true, Dispersion.theil(small, incomes(few), people(few)), DispersionLawsTest::theil);
    }

    /** Ten times all values have the same dispersion. */
    @Property(tries = 50)
    void scale_doesNotAffectDispersion(@ForAll("points") List<Point> points) {
        Region group = group(points.size());
        Assume.that(hasAmount(points));
        BigDecimal ten = BigDecimal.TEN;
        List<Point> scaled = points.stream()
                .map(p -> new Point(
                        p.value.multiply(ten), p.below.multiply(ten), p.above.multiply(ten), p.weight, p.weightMargin))
                .toList();
        assertThat(number(Dispersion.gini(group, incomes(scaled))))
                .isEqualTo(number(Dispersion.gini(group, incomes(points))));
        assertThat(number(Dispersion.coefficientOfVariation(group, incomes(scaled))))
                .isEqualTo(number(Dispersion.coefficientOfVariation(group, incomes(points))));
        assertThat(number(Dispersion.theil(group, incomes(scaled))))
                .isCloseTo(number(Dispersion.theil(group, incomes(points))), within(1e-30));
    }

    @Property
    void theil_isBetweenAndWithin(@ForAll("points") List<Point> points) {
        Assume.that(
                points.size() > 2 && hasAmount(points.subList(0, 2)) && hasAmount(points.subList(2, points.size())));
        Region group = group(points.size());
        Region first = Region.group("first", "First", REGIONS.get(0), REGIONS.get(1));
        Region rest =
                Region.group("rest", "Rest", REGIONS.subList(2, points.size()).toArray(Region[]::new));
        TheilDecomposition theil =
                Dispersion.theilDecomposition(group, List.of(first, rest), incomes(points), people(points));
        assertThat(number(theil.between()) + number(theil.within())).isCloseTo(number(theil.total()), within(NEAR));
        theil.total().bounds().ifPresent(total -> {
            if (theil.between().bounds().isPresent() && theil.within().bounds().isPresent()) {
                assertThat(theil.between()
                                .bounds()
                                .orElseThrow()
                                .interval()
                                .plus(theil.within().bounds().orElseThrow().interval())
                                .overlaps(total.interval()))
                        .isTrue();
            }
        });
    }

    @Property
    void contributions_addUpToGrowth(
            @ForAll("levels") Sample a,
            @ForAll("levels") Sample b,
            @ForAll("levels") Sample c,
            @ForAll("levels") Sample d) {
        List<Measurement<Money>> earlier = List.of(part("A", "2023", a), part("B", "2023", b));
        List<Measurement<Money>> later = List.of(part("A", "2024", c), part("B", "2024", d));
        List<Measurement<PercentagePoints>> contributions = Contributions.ofCategories(earlier, later);
        assertContains(
                contributions.get(0),
                () -> c.exactly()
                        .minus(a.exactly())
                        .times(Fraction.HUNDRED)
                        .over(a.exactly().plus(b.exactly())));
        Measurement<?> growth = Growth.between(Sums.overCategories(earlier), Sums.overCategories(later));
        if (contributions.stream()
                .allMatch(x -> x.figure().orElseThrow().value().isPresent())) {
            BigDecimal sum = contributions.stream()
                    .map(x -> x.figure().orElseThrow().value().orElseThrow().number())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal whole =
                    growth.figure().orElseThrow().value().orElseThrow().number();
            assertThat(sum.subtract(whole).abs()).isLessThan(new BigDecimal("1e-18"));
        }
    }

    private static boolean hasAmount(List<Point> points) {
        return points.stream().anyMatch(p -> p.value.compareTo(p.below) > 0);
    }

    private static Measurement<Money> part(String category, String period, Sample sample) {
        return sample.gdp(period).toBuilder().dimension("use", category).build();
    }

    @Property
    void shiftShare_addsUpToChange_andContainsAll(
            @ForAll("levels") Sample a,
            @ForAll("levels") Sample b,
            @ForAll("levels") Sample c,
            @ForAll("levels") Sample d) {
        // The growth of a nation from zero is undetermined.
        Assume.that(c.truth().signum() != 0 && c.truth().add(d.truth()).signum() != 0);
        ShiftShare<Money> shiftShare = ShiftShare.of(
                List.of(part("A", "2023", a), part("B", "2023", b)),
                List.of(part("A", "2024", b), part("B", "2024", c)),
                List.of(national("A", "2023", c), national("B", "2023", d)),
                List.of(national("A", "2024", d), national("B", "2024", a)));
        Fraction total = d.exactly()
                .plus(a.exactly())
                .over(c.exactly().plus(d.exactly()))
                .minus(Fraction.ONE);
        Fraction industry = d.exactly().over(c.exactly()).minus(Fraction.ONE);
        ShiftShareComponents<Money> first = shiftShare.industries().get(0);
        assertContains(first.nationalGrowth(), () -> a.exactly().times(total));
        assertContains(first.industryMix(), () -> a.exactly().times(industry.minus(total)));
        assertContains(
                first.competitive(),
                () -> b.exactly().minus(a.exactly()).minus(a.exactly().times(industry)));
        assertContains(
                shiftShare.total().nationalGrowth(),
                () -> a.exactly().plus(b.exactly()).times(total));
        for (ShiftShareComponents<Money> components :
                List.of(first, shiftShare.industries().get(1), shiftShare.total())) {
            List<BigDecimal> three = Stream.of(
                            components.nationalGrowth(), components.industryMix(), components.competitive())
                    .flatMap(x -> x.figure().orElseThrow().value().stream())
                    .map(Money::number)
                    .toList();
            components.change().figure().orElseThrow().value().ifPresent(change -> {
                if (three.size() == 3) {
                    BigDecimal sum = three.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(sum.subtract(change.number()).abs()).isLessThan(new BigDecimal("1e-18"));
                }
            });
        }
        assertThat(first.change().region()).isEqualTo(BEIJING);
    }

    private static Measurement<Money> national(String category, String period, Sample sample) {
        return part(category, period, sample).toBuilder().region(CHINA).build();
    }
}
