// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.Accept.INDEPENDENT_SAMPLES;
import static io.github.regiostat.calculation.Accept.WITHOUT_MARGIN;
import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.figure.ConfidenceLevel.PERCENT_90;
import static io.github.regiostat.figure.ConfidenceLevel.PERCENT_95;
import static io.github.regiostat.figure.ConfidenceLevel.PERCENT_99;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Margins of sampling error in calculations. Expected margins were computed by hand, or with 60 digits. */
class SamplingTest {
    private static final Indicator<Count> FEMALES =
            Indicator.builder("females", Count.class).stock().build();
    private static final Indicator<Count> WORKERS =
            Indicator.builder("workers", Count.class).stock().build();
    private static final Indicator<Percentage> POVERTY =
            Indicator.builder("poverty", Percentage.class).build();
    private static final Indicator<Money> INCOME = Indicator.builder("income", Money.class)
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .build();
    private static final Indicator<GrowthRate> GROWTH = Indicator.builder("females-growth", GrowthRate.class)
            .growthOf("females")
            .build();

    private static <Q extends Quantity<Q>> Measurement<Q> estimate(
            Indicator<Q> indicator, Q quantity, Region region, String period, String margin) {
        return estimate(indicator, quantity, region, period, SamplingError.of(margin, PERCENT_90));
    }

    private static <Q extends Quantity<Q>> Measurement<Q> estimate(
            Indicator<Q> indicator, Q quantity, Region region, String period, SamplingError error) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(quantity)
                .samplingError(error)
                .build();
    }

    private static Measurement<Count> females(long number, Region region, String margin) {
        return estimate(FEMALES, Count.of(number, "persons"), region, "2024", margin);
    }

    private static Measurement<Count> workers(long number, Region region, String margin) {
        return estimate(WORKERS, Count.of(number, "persons"), region, "2024", margin);
    }

    private static void assertMargin(Measurement<?> result, String margin) {
        assertThat(result.samplingError()).contains(SamplingError.of(margin, PERCENT_90));
    }

    @Nested
    class OfResults {
        /** The root of 3860² + 2642² + 1957² = 25709613. */
        @Test
        void sum_hasTheRootOfTheSumOfSquares() {
            Measurement<Count> sum = Sums.overRegions(
                    THREE,
                    List.of(
                            females(135_173, BEIJING, "3860"),
                            females(43_104, TIANJIN, "2642"),
                            females(24_842, HEBEI, "1957")),
                    INDEPENDENT_SAMPLES);
            assertThat(sum.requireValue()).isEqualTo(Count.of(203_119, "persons"));
            assertMargin(sum, "5070.464771596386902561158003798850");
            assertThat(notesOf(sum)).containsExactly("Accepted: independent samples", "Margin of a sum");
            assertThat(sum).asString().endsWith("± 5070.46477159638690256115800379885 (90 % confidence)");
        }

        /**
         * The estimates and margins of the U.S. Census Bureau (Understanding and Using American Community Survey Data,
         * 2018, page 64): 203,119 of 630,498 with margins of 5,070 and 831. The margin of 0.8 points was computed with
         * 60 digits.
         */
        @Test
        void shareOfTheSameIndicator_hasTheMarginOfAProportion() {
            Measurement<Count> part = females(203_119, BEIJING, "5070").toBuilder()
                    .dimension("status", "never-married")
                    .build();
            Measurement<Percentage> share = Shares.of(part, females(630_498, BEIJING, "831"), INDEPENDENT_SAMPLES);
            assertMargin(share, "0.8030044578210323380799752130766152");
            assertThat(notesOf(share)).contains("Margin of a proportion");
        }

        /** 5² less (1/2)² × 20² is below zero: the root of 5² plus (1/2)² × 20² = 125, over 100, in percent. */
        @Test
        void shareInAWholeOfWideMargin_hasTheMarginOfARatio() {
            Measurement<Count> part = females(50, BEIJING, "5").toBuilder()
                    .dimension("status", "single")
                    .build();
            assertMargin(
                    Shares.of(part, females(100, BEIJING, "20"), INDEPENDENT_SAMPLES),
                    "11.18033988749894848204586834365638");
        }

        /** The root of 4² plus (1/4)² × 12² = 25, over 200, in percent. */
        @Test
        void shareOfAnotherIndicator_hasTheMarginOfARatio() {
            Measurement<Percentage> share =
                    Shares.of(workers(50, BEIJING, "4"), females(200, BEIJING, "12"), INDEPENDENT_SAMPLES);
            assertMargin(share, "2.5");
            assertThat(notesOf(share)).contains("Margin of a ratio");
        }

        /** The root of 6² + 8². */
        @Test
        void difference_hasTheRootOfTheSumOfSquares() {
            assertMargin(
                    Differences.of(females(300, BEIJING, "6"), females(200, TIANJIN, "8"), INDEPENDENT_SAMPLES), "10");
        }

        /** The root of 0.3² + 0.4². */
        @Test
        void differenceInPoints_hasTheRootOfTheSumOfSquares() {
            assertMargin(
                    Shares.difference(
                            estimate(POVERTY, Percentage.of("12.5"), BEIJING, "2024", "0.3"),
                            estimate(POVERTY, Percentage.of("11"), BEIJING, "2023", "0.4"),
                            INDEPENDENT_SAMPLES),
                    "0.5");
        }

        /** The root of 10² plus 1.25² × 6² = 156.25, over 200, in percent. */
        @Test
        void growth_hasTheMarginOfARatio() {
            Measurement<GrowthRate> growth = Growth.between(
                    estimate(FEMALES, Count.of(200, "persons"), BEIJING, "2023", "6"),
                    females(250, BEIJING, "10"),
                    INDEPENDENT_SAMPLES);
            assertMargin(growth, "6.25");
        }

        /** The root of 0.3² plus 3² × 0.1² = 0.18, over 2. */
        @Test
        void multiple_hasTheMarginOfARatio() {
            Measurement<Multiple> multiple = Ratios.multiple(
                    estimate(INCOME, Money.of("CNY", 6), BEIJING, "2024", "0.3"),
                    estimate(INCOME, Money.of("CNY", 2), TIANJIN, "2024", "0.1"),
                    INDEPENDENT_SAMPLES);
            assertMargin(multiple, "0.2121320343559642573202533086314547");
        }

        /** The margin 0.25 a person is 2.5 for 10 persons: the root of 40² + 3² × 10² = 2500, over 200, times 10. */
        @Test
        void perCapita_hasTheMarginOfARatioInItsUnit() {
            assertMargin(
                    Ratios.perCapita(workers(600, BEIJING, "40"), females(200, BEIJING, "10"), 10, INDEPENDENT_SAMPLES),
                    "2.5");
        }

        /** The root of 6² × 1.25² plus 200² × 0.02² = 72.25. */
        @Test
        void levelAfterGrowth_hasTheMarginOfAProduct() {
            Measurement<Count> after = Growth.levelAfter(
                    females(200, BEIJING, "6"),
                    estimate(GROWTH, GrowthRate.of(25), BEIJING, "2025", "2"),
                    INDEPENDENT_SAMPLES);
            assertMargin(after, "8.5");
            assertThat(notesOf(after)).contains("Margin of a product");
        }

        /** Two quarters count twice: the root of 2² × 3² + 4² = 52, over 3. */
        @Test
        void mean_hasTheMarginOfAWeightedSum() {
            assertMargin(
                    Means.overTime(
                            List.of(
                                    estimate(FEMALES, Count.of(30, "persons"), BEIJING, "2024-Q1/2024-Q2", "3"),
                                    estimate(FEMALES, Count.of(60, "persons"), BEIJING, "2024-Q3", "4")),
                            INDEPENDENT_SAMPLES),
                    "2.403700850309326195412814178313664");
        }

        @Test
        void annualRate_isScaled_withoutAssumption() {
            assertMargin(AnnualRates.of(estimate(INCOME, Money.of("CNY", 5), BEIJING, "2024-Q1", "0.25")), "1");
        }

        @Test
        void conversion_isScaled_andNotRounded() {
            Measurement<Money> income = estimate(INCOME, Money.of("CNY", 700), BEIJING, "2024", "35");
            ExchangeRates rates =
                    ExchangeRates.builder().average("2024", "USD", "CNY", "8").build();
            assertMargin(income.convertedTo("USD", rates), "4.375");
            assertMargin(income.convertedTo("USD", rates, 0, java.math.RoundingMode.HALF_UP), "4.375");
        }
    }

    @Nested
    class OfLevels {
        /** One standard error each: the margin at 95 % is 1.96 times the root of 2. */
        @Test
        void severalLevels_areBroughtToTheHighest() {
            Measurement<Count> sum = Sums.overRegions(
                    Region.group("two", "Two", BEIJING, TIANJIN),
                    List.of(
                            females(10, BEIJING, "1.645"),
                            estimate(
                                    FEMALES,
                                    Count.of(20, "persons"),
                                    TIANJIN,
                                    "2024",
                                    SamplingError.of("1.96", PERCENT_95))),
                    INDEPENDENT_SAMPLES);
            assertThat(sum.samplingError())
                    .contains(SamplingError.of("2.771858582251266295651309899451008", PERCENT_95));
            assertThat(notesOf(sum)).contains("Margin of a sum, at the highest of 2 confidence levels");
        }
    }

    @Property
    void marginOfASum_isThatOfStandardErrors(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal first,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal second,
            @ForAll ConfidenceLevel level,
            @ForAll ConfidenceLevel other) {
        Measurement<Count> sum = Sums.overRegions(
                Region.group("two", "Two", BEIJING, TIANJIN),
                List.of(
                        estimate(FEMALES, Count.of(1, "persons"), BEIJING, "2024", SamplingError.of(first, level)),
                        estimate(FEMALES, Count.of(1, "persons"), TIANJIN, "2024", SamplingError.of(second, other))),
                INDEPENDENT_SAMPLES);
        BigDecimal error = sum.samplingError()
                .orElseThrow()
                .withLevel(ConfidenceLevel.STANDARD_ERROR)
                .margin();
        BigDecimal one = first.divide(level.factor(), MathContext.DECIMAL128);
        BigDecimal two = second.divide(other.factor(), MathContext.DECIMAL128);
        BigDecimal squares = one.multiply(one).add(two.multiply(two));
        assertThat(error.multiply(error).subtract(squares).abs())
                .isLessThanOrEqualTo(squares.multiply(new BigDecimal("1E-30")));
    }

    /** The margin of a sum is at most the sum of the margins, and at least the greatest. */
    @Property
    void marginOfASum_liesBetweenTheGreatestAndTheSum(
            @ForAll @IntRange(max = 100_000) int first, @ForAll @IntRange(max = 100_000) int second) {
        Measurement<Count> sum = Sums.overRegions(
                Region.group("two", "Two", BEIJING, TIANJIN),
                List.of(females(1, BEIJING, Integer.toString(first)), females(2, TIANJIN, Integer.toString(second))),
                INDEPENDENT_SAMPLES);
        assertThat(sum.samplingError().orElseThrow().margin())
                .isBetween(BigDecimal.valueOf(Math.max(first, second)), BigDecimal.valueOf((long) first + second));
    }

    @Nested
    class Refusals {
        private final Measurement<Count> sampled = females(10, BEIJING, "1");
        private final Measurement<Count> other = females(20, TIANJIN, "2");
        private final Measurement<Count> counted =
                other.toBuilder().withoutSamplingError().build();

        @Test
        void samples_mustBeStatedToBeIndependent() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(sampled, other))
                    .withMessage("Measurements must be of independent samples to combine their margins of sampling"
                            + " error, but were females, CN-BJ, 2024: 10 persons ± 1 (90 % confidence) and"
                            + " females, CN-TJ, 2024: 20 persons ± 2 (90 % confidence); to accept this, pass"
                            + " Accept.INDEPENDENT_SAMPLES");
        }

        @Test
        void inputWithoutMargin_isRefused_alsoOfIndependentSamples() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(sampled, counted, INDEPENDENT_SAMPLES))
                    .withMessage("Measurements must all have a margin of sampling error if one has, but were females,"
                            + " CN-BJ, 2024: 10 persons ± 1 (90 % confidence) and females, CN-TJ, 2024: 20"
                            + " persons; state a margin of 0 for a figure that is not sampled; to accept this,"
                            + " pass Accept.WITHOUT_MARGIN");
        }

        @Test
        void marginIsLeftOut_withANote() {
            for (Measurement<Count> second : List.of(counted, other)) {
                Measurement<Count> difference = Differences.of(sampled, second, WITHOUT_MARGIN);
                assertThat(difference.samplingError()).isEmpty();
                assertThat(notesOf(difference)).containsExactly("Accepted: without margin");
            }
        }

        @Test
        void marginOfZero_isThatOfACount() {
            Measurement<Count> census = counted.toBuilder()
                    .samplingError(SamplingError.of("0", PERCENT_99))
                    .build();
            assertThat(Differences.of(sampled, census, INDEPENDENT_SAMPLES)
                            .samplingError()
                            .orElseThrow())
                    .isEqualTo(SamplingError.of("1", PERCENT_90).withLevel(PERCENT_99));
        }

        /** The table has the rule of growth, but a contribution has no formula of its own. */
        @Test
        void resultWithoutFormula_isRefused_unlessAccepted() {
            Measurement<Money> earlier = estimate(INCOME, Money.of("CNY", 100), BEIJING, "2023", "1");
            Measurement<Money> later = estimate(INCOME, Money.of("CNY", 110), BEIJING, "2024", "1");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.averageAnnual(earlier, later, INDEPENDENT_SAMPLES))
                    .withMessageStartingWith("Calculation has no formula for margins of sampling error, but was income")
                    .withMessageEndingWith("to accept this, pass Accept.WITHOUT_MARGIN");
            Measurement<GrowthRate> growth = Growth.averageAnnual(earlier, later, INDEPENDENT_SAMPLES, WITHOUT_MARGIN);
            assertThat(growth.samplingError()).isEmpty();
            assertThat(notesOf(growth)).contains("Accepted: without margin");
        }

        @Test
        void resultWithoutValue_hasNoMargin() {
            Measurement<Multiple> multiple =
                    Ratios.multiple(females(1, BEIJING, "1"), females(0, TIANJIN, "1"), INDEPENDENT_SAMPLES);
            assertThat(multiple.samplingError()).isEmpty();
            assertThat(notesOf(multiple)).contains("No margin of sampling error, because the result has no value");
        }

        @Test
        void sumInParts_hasNoMargin() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupSum.<Count>over(THREE).add(sampled))
                    .withMessage("Measurement of a sum in parts must have no sampling error, but was females, CN-BJ,"
                            + " 2024: 10 persons ± 1 (90 % confidence); use Sums.overRegions, or remove it by"
                            + " toBuilder().withoutSamplingError()");
        }

        @Test
        void measurementWithoutValue_hasNoMargin() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sampled.toBuilder()
                            .value(Figure.of(Count.of(10, "persons")).with(Qualifier.MORE_THAN))
                            .build())
                    .withMessageStartingWith("Sampling error must be of a measurement that has a value, but was");
        }
    }

    @Nested
    class Significance {
        /** The difference of 1 exceeds 1.645 standard errors up to a margin of exactly 1. */
        @ParameterizedTest
        @CsvSource({
            "0.6, 0.79, PERCENT_90, true",
            "0.6, 0.8, PERCENT_90, false",
            "0.6, 0.81, PERCENT_90, false",
            "0.5, 0.6, PERCENT_90, true",
            "0.5, 0.6, PERCENT_95, true",
            "0.5, 0.6, PERCENT_99, false",
        })
        void difference_isComparedWithItsMargin(String first, String second, ConfidenceLevel level, boolean expected) {
            Measurement<Percentage> higher = estimate(POVERTY, Percentage.of("12"), BEIJING, "2024", first);
            Measurement<Percentage> lower = estimate(POVERTY, Percentage.of("11"), CHINA, "2024", second);
            assertThat(Differences.areSignificant(higher, lower, level, INDEPENDENT_SAMPLES))
                    .isEqualTo(expected);
            assertThat(Differences.areSignificant(lower, higher, level, INDEPENDENT_SAMPLES))
                    .isEqualTo(expected);
        }

        @Test
        void test_requiresIndependentSamplesWithMargins() {
            Measurement<Count> sampled = females(10, BEIJING, "1");
            Measurement<Count> counted =
                    females(10, TIANJIN, "1").toBuilder().withoutSamplingError().build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() ->
                            Differences.areSignificant(sampled, females(20, TIANJIN, "1"), PERCENT_90, WITHOUT_MARGIN))
                    .withMessageEndingWith("to accept this, pass Accept.INDEPENDENT_SAMPLES");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.areSignificant(
                            sampled, counted, PERCENT_90, INDEPENDENT_SAMPLES, WITHOUT_MARGIN));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Differences.areSignificant(counted, counted, PERCENT_90, INDEPENDENT_SAMPLES))
                    .withMessage("Test of significance requires a sampling error, but was of females, CN-TJ, 2024: 10"
                            + " persons");
        }
    }
}
