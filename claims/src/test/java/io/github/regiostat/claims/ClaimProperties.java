// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Claims about generated data. The true values lie anywhere within the rounding of the data; what follows from them is
 * computed with fractions.
 */
class ClaimProperties {
    private static final Indicator<Money> SALES =
            Indicator.builder("sales", Money.class).flow().build();
    private static final List<Region> REGIONS = List.of(Regions.of("CN"), Regions.of("CN-BJ"), Regions.of("CN-TJ"));
    private static final int FIRST = 2020;
    private static final int YEARS = 4;
    private static final Unit<Money> YUAN = Money.of("CNY", 0).unit();
    private static final Unit<GrowthRate> PER_YEAR = GrowthRate.of(0).unit();
    private static final Unit<Percentage> PERCENT = Percentage.of(0).unit();
    private static final Unit<PercentagePoints> POINTS = PercentagePoints.of(0).unit();
    private static final Unit<Multiple> TIMES = Multiple.of(0).unit();
    private static final Rational HUNDRED = Rational.of(100);

    /** A published value with its resolution (zero: exact) and a true value within its rounding. */
    record Cell(BigDecimal published, BigDecimal resolution, BigDecimal truth) {
        Figure<Money> figure(BigDecimal wider) {
            BigDecimal step = resolution.add(wider);
            return step.signum() == 0 ? Figure.exact(YUAN.of(published)) : Figure.rounded(YUAN.of(published), step);
        }

        Rational exactly() {
            return Rational.of(truth);
        }
    }

    /** The cells of the regions (China first, far above the others) and years. */
    record Data(List<Cell> cells) {
        Cell at(int region, int year) {
            return cells.get(region * YEARS + year);
        }

        Dataset dataset(BigDecimal wider) {
            List<Measurement<?>> rows = new ArrayList<>();
            for (int region = 0; region < REGIONS.size(); region++) {
                for (int year = 0; year < YEARS; year++) {
                    rows.add(Measurement.builder(SALES)
                            .region(REGIONS.get(region))
                            .period(TimePeriod.year(FIRST + year))
                            .value(at(region, year).figure(wider))
                            .build());
                }
            }
            return Dataset.copyOf(rows);
        }

        boolean isExact() {
            return cells.stream().allMatch(cell -> cell.resolution().signum() == 0);
        }
    }

    /** A kind of claim about given regions and years, with the true value that a claim must hold. */
    enum Kind {
        LEVEL,
        GROWTH,
        CUMULATIVE,
        MEAN,
        SHARE,
        MULTIPLE,
        DIFFERENCE,
        RELATIVE,
        SUM,
        SHARE_POINTS,
        SHARE_RATIO,
        MEAN_GROWTH;

        Rational truth(Data data, Choice choice) {
            Rational own = data.at(choice.region, choice.year).exactly();
            Rational before = data.at(choice.region, choice.year - 1).exactly();
            Rational other = data.at(3 - choice.region, choice.year).exactly();
            Rational whole = data.at(0, choice.year).exactly();
            Rational wholeBefore = data.at(0, choice.year - 1).exactly();
            Rational share = own.over(whole).times(HUNDRED);
            return switch (this) {
                case LEVEL -> own;
                case GROWTH -> own.over(before).minus(Rational.of(1)).times(HUNDRED);
                case CUMULATIVE -> own.plus(before);
                case MEAN -> own.plus(before).over(Rational.of(2));
                case SHARE -> share;
                case MULTIPLE -> own.over(other);
                case DIFFERENCE -> own.minus(before);
                case RELATIVE -> own.over(other).minus(Rational.of(1)).times(HUNDRED);
                case SUM -> own.plus(other);
                case SHARE_POINTS -> share.minus(before.over(wholeBefore).times(HUNDRED));
                case SHARE_RATIO -> own.over(other);
                case MEAN_GROWTH -> meanGrowth(data, choice);
            };
        }

        private static Rational meanGrowth(Data data, Choice choice) {
            Rational sum = Rational.of(0);
            for (int year = 1; year <= choice.year; year++) {
                sum = sum.plus(data.at(choice.region, year)
                        .exactly()
                        .over(data.at(choice.region, year - 1).exactly())
                        .minus(Rational.of(1)));
            }
            return sum.times(HUNDRED).over(Rational.of(choice.year));
        }

        Unit<?> unit() {
            return switch (this) {
                case LEVEL, CUMULATIVE, MEAN, DIFFERENCE, SUM -> YUAN;
                case GROWTH, RELATIVE, MEAN_GROWTH -> PER_YEAR;
                case SHARE -> PERCENT;
                case MULTIPLE, SHARE_RATIO -> TIMES;
                case SHARE_POINTS -> POINTS;
            };
        }

        Claim claim(Choice choice, Figure<?> figure) {
            ObservationKey own = choice.key(choice.region, choice.year);
            ObservationKey before = choice.key(choice.region, choice.year - 1);
            ObservationKey other = choice.key(3 - choice.region, choice.year);
            ObservationKey whole = choice.key(0, choice.year);
            return switch (this) {
                case LEVEL -> new LevelClaim(own, figure);
                case GROWTH -> new GrowthClaim(own, before.period(), GrowthBasis.UNSTATED, figure);
                case CUMULATIVE ->
                    new CumulativeClaim(own.withPeriod(TimePeriod.range(before.period(), own.period())), figure);
                case MEAN -> new AverageClaim(own.withPeriod(TimePeriod.range(before.period(), own.period())), figure);
                case SHARE -> new ShareClaim(own, whole, figure);
                case MULTIPLE -> new MultipleClaim(own, other, figure);
                case DIFFERENCE -> new DifferenceClaim(own, before, figure);
                case RELATIVE -> new RelativeDifferenceClaim(own, other, figure);
                case SUM -> new SumClaim(List.of(own, other), figure);
                case SHARE_POINTS ->
                    new ShareDifferenceClaim(own, whole, before, choice.key(0, choice.year - 1), figure);
                case SHARE_RATIO -> new ShareDifferenceClaim(own, whole, other, whole, figure);
                case MEAN_GROWTH ->
                    new AverageGrowthClaim(
                            own, TimePeriod.year(FIRST), AverageMethod.ARITHMETIC, GrowthBasis.UNSTATED, figure);
            };
        }
    }

    record Choice(int region, int year) {
        ObservationKey key(int ofRegion, int ofYear) {
            return ObservationKey.of("sales", REGIONS.get(ofRegion), TimePeriod.year(FIRST + ofYear));
        }
    }

    @Provide
    Arbitrary<Data> data() {
        Arbitrary<Cell> whole = cell(1_000_000, 9_999_999);
        Arbitrary<Cell> part = cell(100, 99_999);
        return Combinators.combine(whole.list().ofSize(YEARS), part.list().ofSize(2 * YEARS))
                .as((wholes, parts) -> {
                    List<Cell> cells = new ArrayList<>(wholes);
                    cells.addAll(parts);
                    return new Data(cells);
                });
    }

    private static Arbitrary<Cell> cell(int min, int max) {
        Arbitrary<BigDecimal> resolution = Arbitraries.of("0", "0.1", "1", "10").map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.integers().between(min, max),
                        resolution,
                        Arbitraries.integers().between(-50, 50))
                .as((number, step, deviation) -> {
                    BigDecimal published = rounded(BigDecimal.valueOf(number), step);
                    BigDecimal truth = published.add(step.multiply(BigDecimal.valueOf(deviation, 2)));
                    return new Cell(published, step, truth);
                });
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step) {
        return step.signum() == 0
                ? number
                : number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    @Provide
    Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, YEARS - 1))
                .as(Choice::new);
    }

    /** Returns the true value as it would be printed with some decimals. */
    private static BigDecimal printed(Rational truth, int decimals) {
        return new BigDecimal(truth.numerator())
                .divide(new BigDecimal(truth.denominator()), decimals, RoundingMode.HALF_UP);
    }

    private static <Q extends Quantity<Q>> Figure<Q> figure(Unit<Q> unit, BigDecimal number) {
        return Figure.rounded(unit.of(number), BigDecimal.ONE.movePointLeft(number.scale()));
    }

    private static <Q extends Quantity<Q>> Figure<Q> qualified(Unit<Q> unit, BigDecimal number, Qualifier qualifier) {
        return Figure.exact(unit.of(number)).with(qualifier);
    }

    private static ClaimResult check(Claim claim, Dataset data) {
        return Claims.check(claim, data, ExchangeRates.builder().build());
    }

    private static boolean holds(Interval claimed, Rational truth) {
        return claimed.lower()
                        .map(Rational::of)
                        .map(end -> claimed.isLowerOpen() ? end.compareTo(truth) < 0 : end.compareTo(truth) <= 0)
                        .orElse(true)
                && claimed.upper()
                        .map(Rational::of)
                        .map(end -> claimed.isUpperOpen() ? end.compareTo(truth) > 0 : end.compareTo(truth) >= 0)
                        .orElse(true);
    }

    @Property(tries = 2000)
    void claimOfOwnFigures_isNeverContradicted(
            @ForAll("data") Data data,
            @ForAll("choices") Choice choice,
            @ForAll Kind kind,
            @ForAll @IntRange(max = 4) int decimals) {
        Rational truth = kind.truth(data, choice);
        Figure<?> figure = figure(kind.unit(), printed(truth, decimals));

        ClaimResult result = check(kind.claim(choice, figure), data.dataset(BigDecimal.ZERO));

        assertThat(result.verdict())
                .as(result.toString())
                .isNotEqualTo(Verdict.CONTRADICTED)
                .isNotEqualTo(Verdict.UNDETERMINED);
        if (data.isExact()) {
            assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.SUPPORTED);
        }
        assertThat(holds(result.implied().orElseThrow(), truth)).isTrue();
    }

    @Property
    void mean_isTheSumDividedByTheNumberOfPeriods(
            @ForAll("data") Data data, @ForAll @IntRange(min = 2, max = YEARS) int years) {
        ObservationKey range = range(years);
        Figure<Money> figure = Figure.exact(YUAN.of(BigDecimal.ONE));
        Dataset dataset = data.dataset(BigDecimal.ZERO);

        Interval sum =
                check(new CumulativeClaim(range, figure), dataset).implied().orElseThrow();
        Interval mean =
                check(new AverageClaim(range, figure), dataset).implied().orElseThrow();

        assertThat(sum.dividedBy(Interval.exactly(BigDecimal.valueOf(years)))).contains(mean);
    }

    @Property
    void meanOfEqualValues_isTheValue(@ForAll("data") Data data, @ForAll @IntRange(min = 1, max = YEARS) int years) {
        Cell cell = data.at(0, 0);
        Data equal = new Data(Collections.nCopies(REGIONS.size() * YEARS, cell));

        Interval mean = check(
                        new AverageClaim(range(years), cell.figure(BigDecimal.ZERO)), equal.dataset(BigDecimal.ZERO))
                .implied()
                .orElseThrow();

        assertThat(mean)
                .isEqualTo(cell.figure(BigDecimal.ZERO).bounds().orElseThrow().interval());
    }

    private static ObservationKey range(int years) {
        return ObservationKey.of("sales", REGIONS.get(0), TimePeriod.years(FIRST, FIRST + years - 1));
    }

    enum Mutation {
        DIGIT,
        POWER_OF_TEN,
        SIGN,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST
    }

    /** Returns a wrong number: another digit, another power of ten or the opposite sign. */
    private static BigDecimal mutated(BigDecimal number, Mutation mutation, int position) {
        return switch (mutation) {
            case DIGIT -> {
                BigInteger digits = number.unscaledValue();
                BigInteger place = BigInteger.TEN.pow(position % Math.max(1, number.precision()));
                yield new BigDecimal(digits.add(place), number.scale());
            }
            case POWER_OF_TEN -> number.movePointRight(1 + position % 4);
            case SIGN -> number.negate();
            case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST -> number;
        };
    }

    @Property(tries = 3000)
    void mutatedClaim_isNeverSupportedIfItIsFalse(
            @ForAll("data") Data data,
            @ForAll("choices") Choice choice,
            @ForAll Kind kind,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 9) int position) {
        Rational truth = kind.truth(data, choice);
        BigDecimal number = mutated(printed(truth, position % 4), mutation, position);
        Figure<?> figure = mutation.compareTo(Mutation.SIGN) > 0
                ? qualified(kind.unit(), number, Qualifier.valueOf(mutation.name()))
                : figure(kind.unit(), number);

        ClaimResult result = check(kind.claim(choice, figure), data.dataset(BigDecimal.ZERO));

        boolean isTrue = holds(figure.bounds().orElseThrow().interval(), truth);
        if (!isTrue) {
            assertThat(result.verdict()).as(result.toString()).isNotEqualTo(Verdict.SUPPORTED);
        } else {
            assertThat(result.verdict()).as(result.toString()).isNotEqualTo(Verdict.CONTRADICTED);
        }
        if (data.isExact() && !isTrue && kind != Kind.MEAN_GROWTH) {
            // A mean of rounded quotients may miss an end by the last of 34 digits.
            assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.CONTRADICTED);
        }
    }

    @Property
    void claimOfOtherYear_isNeverSupportedIfItIsFalse(
            @ForAll("data") Data data, @ForAll("choices") Choice choice, @ForAll Kind kind) {
        Choice other = new Choice(choice.region, choice.year % (YEARS - 1) + 1);
        Figure<?> figure = figure(kind.unit(), printed(kind.truth(data, other), 1));

        ClaimResult result = check(kind.claim(choice, figure), data.dataset(BigDecimal.ZERO));

        if (!holds(figure.bounds().orElseThrow().interval(), kind.truth(data, choice))) {
            assertThat(result.verdict()).as(result.toString()).isNotEqualTo(Verdict.SUPPORTED);
        }
    }

    @Property(tries = 2000)
    void widerData_decideNothingThatWasOpen(
            @ForAll("data") Data data,
            @ForAll("choices") Choice choice,
            @ForAll Kind kind,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 300) int wider) {
        BigDecimal number = mutated(printed(kind.truth(data, choice), position % 4), mutation, position);
        Claim claim = kind.claim(
                choice,
                mutation.compareTo(Mutation.SIGN) > 0
                        ? qualified(kind.unit(), number, Qualifier.valueOf(mutation.name()))
                        : figure(kind.unit(), number));

        Verdict narrow = check(claim, data.dataset(BigDecimal.ZERO)).verdict();
        Verdict wide = check(claim, data.dataset(BigDecimal.valueOf(wider))).verdict();

        if (narrow == Verdict.CONSISTENT || narrow == Verdict.UNDETERMINED) {
            assertThat(wide).isIn(Verdict.CONSISTENT, Verdict.UNDETERMINED);
        } else if (wide != narrow) {
            assertThat(wide).isIn(Verdict.CONSISTENT, Verdict.UNDETERMINED);
        }
    }

    @Property
    void pointsForPercent_areNeverSupported(
            @ForAll("data") Data data, @ForAll("choices") Choice choice, @ForAll @IntRange(max = 3) int decimals) {
        BigDecimal share = printed(Kind.SHARE.truth(data, choice), decimals);
        ObservationKey own = choice.key(choice.region(), choice.year());
        Dataset dataset = data.dataset(BigDecimal.ZERO);

        assertThat(check(new LevelClaim(own, figure(POINTS, share)), dataset).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(check(new LevelClaim(own, figure(PERCENT, share)), dataset).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Property
    void rank_isOneMoreThanTheRegionsCertainlyAbove(
            @ForAll("data") Data data, @ForAll("choices") Choice choice, @ForAll @IntRange(min = 1, max = 3) int rank) {
        long above = REGIONS.stream()
                .filter(region -> data.at(REGIONS.indexOf(region), choice.year())
                                .exactly()
                                .compareTo(
                                        data.at(choice.region(), choice.year()).exactly())
                        > 0)
                .count();
        Claim claim = new RankClaim(choice.key(choice.region(), choice.year()), REGIONS, RankOrder.DESCENDING, rank);

        Verdict verdict = check(claim, data.dataset(BigDecimal.ZERO)).verdict();

        assertThat(verdict).isNotEqualTo(rank == above + 1 ? Verdict.CONTRADICTED : Verdict.SUPPORTED);
    }

    @Property
    void orderOfData_neverChangesAnAnswer(
            @ForAll("data") Data data, @ForAll("choices") Choice choice, @ForAll Kind kind) {
        List<Measurement<?>> rows = new ArrayList<>();
        data.dataset(BigDecimal.ZERO).forEach(rows::add);
        java.util.Collections.reverse(rows);
        Claim claim = kind.claim(choice, figure(kind.unit(), printed(kind.truth(data, choice), 2)));

        assertThat(check(claim, Dataset.copyOf(rows)).verdict())
                .isEqualTo(check(claim, data.dataset(BigDecimal.ZERO)).verdict());
        assertThat(Map.of(claim, 1))
                .containsKey(kind.claim(choice, figure(kind.unit(), printed(kind.truth(data, choice), 2))));
    }
}
