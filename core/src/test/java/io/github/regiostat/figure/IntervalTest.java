// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static Interval interval(String text) {
        return Interval.parse(text);
    }

    @Nested
    class Creation {
        @Test
        void factories_haveTheirEnds() {
            assertThat(Interval.exactly(ONE)).hasToString("[1, 1]");
            assertThat(Interval.closed(ONE, TWO)).hasToString("[1, 2]");
            assertThat(Interval.open(ONE, TWO)).hasToString("(1, 2)");
            assertThat(Interval.closedOpen(ONE, TWO)).hasToString("[1, 2)");
            assertThat(Interval.openClosed(ONE, TWO)).hasToString("(1, 2]");
            assertThat(Interval.atLeast(ONE)).hasToString("[1, unbounded)");
            assertThat(Interval.greaterThan(ONE)).hasToString("(1, unbounded)");
            assertThat(Interval.atMost(ONE)).hasToString("(unbounded, 1]");
            assertThat(Interval.lessThan(ONE)).hasToString("(unbounded, 1)");
            assertThat(Interval.unbounded()).hasToString("(unbounded, unbounded)");
            assertThat(Interval.of(Optional.of(ONE), true, Optional.of(TWO), false))
                    .hasToString("(1, 2]");
        }

        @Test
        void ends_areOpenOrClosedOrMissing() {
            Interval interval = interval("(1, unbounded)");
            assertThat(interval.lower()).contains(ONE);
            assertThat(interval.isLowerOpen()).isTrue();
            assertThat(interval.upper()).isEmpty();
            assertThat(interval.isUpperOpen()).isFalse();
            assertThat(interval.isUnbounded()).isFalse();
            assertThat(Interval.unbounded().isUnbounded()).isTrue();
        }

        @Test
        void of_ignoresWhetherAMissingEndIsOpen() {
            assertThat(Interval.of(Optional.empty(), false, Optional.empty(), true))
                    .isEqualTo(Interval.unbounded());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"[2, 1]", "(1, 1]", "[1, 1)", "(1, 1)", "[1.01, 1.001]"})
        void parse_rejectsAnEmptyInterval(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval(text))
                    .withMessage("Lower end must be less than the upper end, or equal to it with both ends"
                            + " closed, but was " + text);
        }

        @Test
        void equals_comparesNumbersAndEnds() {
            assertThat(interval("[1.0, 2.00]")).isEqualTo(interval("[1, 2]")).hasSameHashCodeAs(interval("[1, 2]"));
            assertThat(interval("[1, 2]")).isNotEqualTo(interval("(1, 2]")).isNotEqualTo(interval("[1, 2)"));
            assertThat(interval("[1, unbounded)")).isNotEqualTo(interval("(unbounded, 1]"));
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[84.365, 84.375] | [84.365, 84.375]",
                    "(370, unbounded) | (370, unbounded)",
                    "[1e3, 2e3) | [1000, 2000)",
                    "(unbounded, -0.50] | (unbounded, -0.5]",
                    "(unbounded, unbounded) | (unbounded, unbounded)",
                })
        void parse_acceptsTheCanonicalTextAndOtherNumbers(String text, String canonical) {
            assertThat(interval(text)).hasToString(canonical).isEqualTo(interval(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[unbounded, 5]", "[5, unbounded]", "[unbounded, unbounded)", "(unbounded, unbounded]"})
        void parse_rejectsAClosedEndThatIsMissing(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval(text))
                    .withMessage("Missing end of an interval must be open, such as '(370, unbounded)', but was '" + text
                            + "'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1",
                    "[1, 2",
                    "1, 2]",
                    "[1,2]",
                    "[1; 2]",
                    "[1, 2, 3]",
                    " [1, 2]",
                    "{1, 2}",
                    "[1, 2] ",
                    "[, 2]"
                })
        void parse_rejectsOtherText(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval(text))
                    .withMessage("Interval must be text such as '[84.365, 84.375]' or '(370, unbounded)', but was '"
                            + text + "'");
        }

        @Test
        void parse_rejectsInvalidNumbers() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval("[infinite, 2]"))
                    .withMessage(
                            "End must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                    + " decimal point, but was 'infinite'");
            assertThatNullPointerException().isThrownBy(() -> interval(null)).withMessage("text");
        }
    }

    @Nested
    class Questions {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | 1 | true",
                    "[1, 2] | 2.00 | true",
                    "(1, 2) | 1 | false",
                    "(1, 2) | 2 | false",
                    "(1, 2) | 1.0000001 | true",
                    "(1, unbounded) | 1e900 | true",
                    "(unbounded, 1] | -1e900 | true",
                    "(unbounded, 1] | 1.1 | false",
                    "(unbounded, unbounded) | 0 | true",
                })
        void contains_dependsOnTheEnds(String interval, BigDecimal number, boolean contained) {
            assertThat(interval(interval).contains(number)).isEqualTo(contained);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 4] | [2, 3] | true | true",
                    "[1, 4] | [1, 4] | true | true",
                    "(1, 4) | (1, 4) | true | true",
                    "[1, 4] | (1, 4) | true | true",
                    "(1, 4) | [1, 4) | false | true",
                    "(1, 4) | (1, 4] | false | true",
                    "[1, 4] | [4, 5] | false | true",
                    "[1, 4) | [4, 5] | false | false",
                    "[1, 4] | (4, 5] | false | false",
                    "[1, 2] | [3, 4] | false | false",
                    "[1, unbounded) | [2, 3] | true | true",
                    "[2, 3] | [1, unbounded) | false | true",
                    "[2, 3] | (unbounded, unbounded) | false | true",
                    "(unbounded, unbounded) | (unbounded, 3) | true | true",
                    "(unbounded, 1) | [1, unbounded) | false | false",
                })
        void enclosesAndOverlaps_dependOnTheEnds(String a, String b, boolean encloses, boolean overlaps) {
            assertThat(interval(a).encloses(interval(b))).isEqualTo(encloses);
            assertThat(interval(a).overlaps(interval(b))).isEqualTo(overlaps);
            assertThat(interval(b).overlaps(interval(a))).isEqualTo(overlaps);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [3, 4) | [1, 4)",
                    "(1, 4) | [1, 4] | [1, 4]",
                    "(1, 2) | (0, unbounded) | (0, unbounded)",
                })
        void hull_enclosesBoth(String a, String b, String hull) {
            assertThat(interval(a).hull(interval(b)))
                    .isEqualTo(interval(hull))
                    .isEqualTo(interval(b).hull(interval(a)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 3] | [2, 4] | [2, 3]",
                    "[1, 3) | (1, 3] | (1, 3)",
                    "[1, 4] | (2, 3) | (2, 3)",
                    "[1, 2] | [2, 3] | [2, 2]",
                    "(370, unbounded) | (unbounded, 400] | (370, 400]",
                    "(unbounded, unbounded) | [1, unbounded) | [1, unbounded)",
                    "(1, unbounded) | [1, unbounded) | (1, unbounded)",
                })
        void intersection_isEnclosedByBoth(String a, String b, String intersection) {
            assertThat(interval(a).intersection(interval(b))).contains(interval(intersection));
            assertThat(interval(b).intersection(interval(a))).contains(interval(intersection));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"[1, 2] | [3, 4]", "[1, 2) | [2, 3]", "(unbounded, 1) | (1, unbounded)"})
        void intersection_isEmptyWithoutOverlap(String a, String b) {
            assertThat(interval(a).intersection(interval(b))).isEmpty();
        }
    }

    @Nested
    class SumsAndProducts {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [10, 20] | [11, 22] | [-19, -8]",
                    "(1, 2] | [10, 20) | (11, 22) | (-19, -8]",
                    "[84.365, 84.375] | [0.005, 0.015] | [84.37, 84.39] | [84.35, 84.37]",
                    "(370, unbounded) | [1, 2] | (371, unbounded) | (368, unbounded)",
                    "(370, unbounded) | (3, unbounded) | (373, unbounded) | (unbounded, unbounded)",
                    "(unbounded, 1] | [1, unbounded) | (unbounded, unbounded) | (unbounded, 0]",
                })
        void plusAndMinus_areExact(String a, String b, String sum, String difference) {
            assertThat(interval(a).plus(interval(b))).hasToString(sum);
            assertThat(interval(a).minus(interval(b))).hasToString(difference);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[2, 3] | [5, 7] | [10, 21]",
                    "[-2, 3] | [5, 7] | [-14, 21]",
                    "[-2, 3] | [-5, 7] | [-15, 21]",
                    "[-3, -2] | [-7, -5] | [10, 21]",
                    "(-2, 2) | [-3, 3) | (-6, 6)",
                    "[-2, 2) | [-3, 3) | (-6, 6]",
                    "[0, 1] | (2, 3) | [0, 3)",
                    "(0, 1] | [2, 3] | (0, 3]",
                    "(0, 1) | [0, 5] | [0, 5)",
                    "[0, 0] | (unbounded, unbounded) | [0, 0]",
                    "(370, unbounded) | [2, 2] | (740, unbounded)",
                    "(370, unbounded) | [0, 2] | [0, unbounded)",
                    "(0, unbounded) | (0, unbounded) | (0, unbounded)",
                    "[0, 5] | [1, unbounded) | [0, unbounded)",
                    "(0, 5) | [1, unbounded) | (0, unbounded)",
                    "(370, unbounded) | [-2, 2] | (unbounded, unbounded)",
                    "(unbounded, -1] | (unbounded, -1) | (1, unbounded)",
                    "(unbounded, 0) | [2, 3] | (unbounded, 0)",
                })
        void multipliedBy_isExact(String a, String b, String product) {
            assertThat(interval(a).multipliedBy(interval(b))).hasToString(product);
            assertThat(interval(b).multipliedBy(interval(a))).hasToString(product);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2) | (-2, -1]",
                    "(370, unbounded) | (unbounded, -370)",
                    "(unbounded, unbounded) | (unbounded, unbounded)",
                })
        void negated_swapsTheEnds(String interval, String negated) {
            assertThat(interval(interval).negated()).hasToString(negated);
            assertThat(interval(negated).negated()).hasToString(interval);
        }
    }

    @Nested
    class Quotients {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[10, 20] | [2, 5] | [2, 10]",
                    "(30, unbounded) | [3, 3] | (10, unbounded)",
                    "[10, 20] | [-5, -2] | [-10, -2]",
                    "[-10, 20] | [2, 5] | [-5, 10]",
                    "[-20, -10] | [2, 5] | [-10, -2]",
                    "[-20, -10] | [-5, -2] | [2, 10]",
                    "(10, 20] | [2, 5) | (2, 10]",
                    "[10, 20] | (0, 5] | [2, unbounded)",
                    "[0, 20] | (0, 5] | [0, unbounded)",
                    "[-10, 0] | (0, 5] | (unbounded, 0]",
                    "[0, 0] | [2, unbounded) | [0, 0]",
                    "(0, 1] | [2, 4] | (0, 0.5]",
                })
        void dividedBy_usesTheExtremeEnds(String dividend, String divisor, String quotient) {
            assertThat(interval(dividend).dividedBy(interval(divisor))).contains(interval(quotient));
        }

        @Test
        void dividedBy_roundsOutwardTo34Digits() {
            assertThat(interval("[1, 1]").dividedBy(interval("[3, 3]")))
                    .contains(interval("[0." + "3".repeat(34) + ", 0." + "3".repeat(33) + "4]"));
            assertThat(interval("[-2, -2]").dividedBy(interval("[3, 3]")))
                    .contains(interval("[-0." + "6".repeat(33) + "7, -0." + "6".repeat(34) + "]"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [0, 1]",
                    "[1, 2] | [-1, 0]",
                    "[1, 2] | [-1, 1]",
                    "[1, 2] | (unbounded, 1)",
                    "[1, 2] | (unbounded, unbounded)",
                    "[0, 0] | [0, 0]",
                })
        void dividedBy_isUndeterminedIfTheDivisorContainsZero(String dividend, String divisor) {
            assertThat(interval(dividend).dividedBy(interval(divisor))).isEmpty();
        }

        @Test
        void dividedBy_hasNoEndThatDependsOnAMissingEnd() {
            assertThat(interval("(10000, unbounded)").dividedBy(interval("(3500, unbounded)")))
                    .isEmpty();
            assertThat(interval("[10, 20]").dividedBy(interval("[2, unbounded)")))
                    .contains(interval("(unbounded, 10]"));
            assertThat(interval("[-20, -10]").dividedBy(interval("[2, unbounded)")))
                    .contains(interval("[-10, unbounded)"));
        }

        /** A third of 1e-990 with 34 digits has 1024 decimal places; it is rounded outward to 1000. */
        @Test
        void dividedBy_roundsOutwardAtAThousandDecimals() {
            Interval tiny = Interval.exactly(ONE.movePointLeft(990));
            Interval third = tiny.dividedBy(interval("[3, 3]")).orElseThrow();
            assertThat(third.lower()).contains(new BigDecimal("0." + "0".repeat(990) + "3".repeat(10)));
            assertThat(third.upper()).contains(new BigDecimal("0." + "0".repeat(990) + "3".repeat(9) + "4"));
            Interval nothing = tiny.dividedBy(interval("[1e20, 1e20]")).orElseThrow();
            assertThat(nothing.lower()).contains(BigDecimal.ZERO);
            assertThat(nothing.upper()).contains(ONE.movePointLeft(1000));
            assertThat(tiny.negated().dividedBy(interval("[1e20, 1e20]"))).contains(nothing.negated());
        }

        @Test
        void dividedBy_ofTooManyDigitsBeforeThePoint_isRejected() {
            Interval huge = Interval.exactly(ONE.movePointRight(999));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> huge.dividedBy(Interval.exactly(ONE.movePointLeft(10))))
                    .withMessageContaining("at most 1000 digits before");
        }

        @Test
        void dividedBy_keepsDeterminedEnds() {
            Interval later = interval("[84.365, 84.375]");
            Interval factor = interval("(1.25, unbounded)").pow(11);
            assertThat(factor).hasToString("(11.6415321826934814453125, unbounded)");
            assertThat(later.dividedBy(factor)).contains(interval("(unbounded, 7.247757312)"));
        }
    }

    @Nested
    class SharesAndMeans {
        private static List<Interval> intervals(String texts) {
            return Stream.of(texts.split(";"))
                    .map(String::trim)
                    .map(Interval::parse)
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[95, 105] | [95, 105] | [0.475, 0.525]",
                    "[1, 1] | [3, 3] | [0.25, 0.25]",
                    "(1, 2] | [2, 3) | (0.25, 0.5]",
                    "[0, 1] | [1, 3] | [0, 0.5]",
                    "(0, 1] | [1, 3] | (0, 0.5]",
                    "[0, 1] | (0, 3] | [0, 1)",
                    "[1, 3] | [0, 1] | [0.5, 1]",
                    "[1, 3] | [0, 0] | [1, 1]",
                    "[0, 0] | [1, 3] | [0, 0]",
                    "[1, 1] | [2, 2] | [0.3333333333333333333333333333333333, 0.3333333333333333333333333333333334]",
                    "[1, 2] | [2, unbounded) | (unbounded, 0.5]",
                    "[2, unbounded) | [2, 6] | [0.25, unbounded)",
                    "[0, 2] | [2, unbounded) | [0, 0.5]",
                    "[2, unbounded) | [0, 6] | [0.25, 1]",
                })
        void shareWith_hasTheNumberInBothPartsOfTheQuotient(String x, String y, String share) {
            assertThat(interval(x).shareWith(interval(y))).contains(interval(share));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[0, 1] | [0, 1]",
                    "[-1, 1] | [2, 3]",
                    "[1, 2] | [-2, 3]",
                    "(unbounded, 2] | [2, 3]",
                    "(3500, unbounded) | (10000, unbounded)",
                })
        void shareWith_isUndeterminedIfTheSumMayBeZeroOrNegative(String x, String y) {
            assertThat(interval(x).shareWith(interval(y))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[49.95, 50.05]; [50.95, 51.05] | (100, unbounded); (200, unbounded) | (49.95, 51.05)",
                    "[49.95, 50.05]; [50.95, 51.05] | [100, 100]; [300, 300] | [50.7, 50.8]",
                    "[1, 1]; [2, 2] | [95, 105]; [95, 105] | [1.475, 1.525]",
                    "[1, 1]; [2, 2] | [95, 105); [95, 105] | (1.475, 1.525]",
                    "[1, 1]; [2, 2] | [95, 105]; (95, 105] | (1.475, 1.525]",
                    "(1, 3]; [2, 3] | [0, 1]; [1, 1] | (1.5, 3]",
                    "[1, 1]; [2, 2]; [3, 3] | [1, 1]; [0, unbounded); [1, 1] | [2, 2]",
                    "[1, 1]; [2, 2]; [3, 3] | [1, 1]; [0, unbounded); [3, 3] | (2, 2.5]",
                    "[1, 1]; [2, 2]; [3, 3] | [0, 1]; [0, unbounded); [1, 1] | [2, 3]",
                    "[1, 2]; [1, 2] | (0, unbounded); (5, 7) | [1, 2]",
                    "(unbounded, 5]; [6, 7] | [0, 0]; [1, 2] | [6, 7]",
                    "(unbounded, 5]; [6, 7] | [1, 1]; [1, 3] | (unbounded, 6.5]",
                    "(1, 5]; [1, 7] | [0, 2]; [0, 1) | ",
                    "(1, 5]; [1, 7] | [1, 2]; [0, 1] | (1, 6]",
                    "(1, 5]; [1, 7] | [0, 2]; [1, 1] | [1, 7]",
                    "[-1, 1]; [-3, 2] | [1, 1]; [2, 2] | [-2.333333333333333333333333333333334,"
                            + " 1.666666666666666666666666666666667]",
                })
        void weightedMean_isOverAllWeightsWithinTheirBounds(String values, String weights, String mean) {
            assertThat(Interval.weightedMean(intervals(values), intervals(weights)))
                    .isEqualTo(Optional.ofNullable(mean).map(Interval::parse));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[0, 1]; [0, 2]", "[-1, 1]; [5, 6]", "(unbounded, 3]; [5, 6]", "[0, 0]; [0, 0]"})
        void weightedMean_isUndeterminedIfWeightsMayBeNegativeOrAllZero(String weights) {
            assertThat(Interval.weightedMean(intervals("[1, 2]; [3, 4]"), intervals(weights)))
                    .isEmpty();
        }

        @Test
        void weightedMean_rejectsOtherThanOneWeightForEachValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.weightedMean(intervals("[1, 2]; [3, 4]"), intervals("[1, 1]")))
                    .withMessage("Weighted mean must have as many weights as values, and at least one,"
                            + " but had 2 values and 1 weights");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.weightedMean(List.of(), List.of()))
                    .withMessageEndingWith("but had 0 values and 0 weights");
        }
    }

    @Nested
    class PowersAndRoots {
        @Test
        void pow_roundsOutwardAtAThousandDecimals() {
            Interval square = Interval.exactly(ONE.movePointLeft(501)).pow(2);
            assertThat(square).isEqualTo(Interval.closed(BigDecimal.ZERO, ONE.movePointLeft(1000)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[2, 3) | 3 | [8, 27)",
                    "(-3, 2] | 3 | (-27, 8]",
                    "[2, 3) | 2 | [4, 9)",
                    "(-3, -2] | 2 | [4, 9)",
                    "(-3, 2] | 2 | [0, 9)",
                    "[-3, 3) | 2 | [0, 9]",
                    "(0, 2] | 2 | (0, 4]",
                    "(unbounded, -2] | 2 | [4, unbounded)",
                    "(unbounded, 2] | 2 | [0, unbounded)",
                    "(unbounded, unbounded) | 2 | [0, unbounded)",
                    "(unbounded, 2] | 3 | (unbounded, 8]",
                    "[5, 6] | 1 | [5, 6]",
                })
        void pow_containsThePowersOfTheNumbers(String base, int exponent, String power) {
            assertThat(interval(base).pow(exponent)).hasToString(power);
        }

        @Test
        void pow_roundsOutwardTo34Digits() {
            // 1.1 to the power of 40 is 45.2592555681759518058893560348969204658401.
            assertThat(interval("[1.1, 1.1]").pow(40))
                    .hasToString("[45.25925556817595180588935603489692, 45.25925556817595180588935603489693]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[4, 9) | 2 | [2, 3)",
                    "[0, 27] | 3 | [0, 3]",
                    "(unbounded, 9] | 2 | (unbounded, 3]",
                    "(4, unbounded) | 2 | (2, unbounded)",
                    "[2, 2] | 2 | [1.414213562373095048801688724209698, 1.414213562373095048801688724209699]",
                })
        void root_isTheRootOfTheEnds(String radicand, int degree, String root) {
            assertThat(interval(radicand).root(degree)).contains(interval(root));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[0.1234567890123456789012345678901234567890123456789012345, 4]", "(2, unbounded)"})
        void firstPowerAndRoot_areTheIntervalItself(String text) {
            assertThat(interval(text).pow(1)).isEqualTo(interval(text));
            assertThat(interval(text).root(1)).contains(interval(text));
        }

        @Test
        void root_hasNoLowerEndIfTheLowerEndIsUnknown() {
            assertThat(interval("(unbounded, 4]").root(2)).contains(interval("(unbounded, 2]"));
            assertThat(interval("[-1, 4]").root(2)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"[-1, 4]", "(-1, unbounded)", "(unbounded, -1]", "(unbounded, 0)"})
        void root_isUndeterminedBelowZero(String radicand) {
            assertThat(interval(radicand).root(3)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void exponentsDegreesAndDigits_mustBeOneOrMore(int number) {
            Interval interval = interval("[1, 2]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval.pow(number))
                    .withMessage("Exponent must be 1 or more, but was " + number);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval.root(number))
                    .withMessage("Degree must be 1 or more, but was " + number);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval.roundedOutward(number))
                    .withMessage("Digits must be 1 or more, but was " + number);
        }

        @Test
        void pow_rejectsTooManyDigits() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> interval("[1.23, 2]").pow(999_999_999))
                    .withMessageStartingWith("Power must have at most 100000 digits");
        }
    }

    @Nested
    class OutwardRounding {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "(unbounded, 7.247757312) | 7 | (unbounded, 7.247758)",
                    "[84.365, 84.375] | 4 | [84.36, 84.38]",
                    "[-84.375, -84.365] | 4 | [-84.38, -84.36]",
                    "(370500, unbounded) | 3 | (370000, unbounded)",
                    "[1.5, 2.5] | 2 | [1.5, 2.5]",
                    "[0, 0.00129] | 2 | [0, 0.0013]",
                    "(99.5, 99.6) | 1 | (90, 100)",
                })
        void roundedOutward_enclosesWithFewerDigits(String interval, int digits, String rounded) {
            assertThat(interval(interval).roundedOutward(digits)).hasToString(rounded);
        }
    }

    @Nested
    class Streams {
        /** Computed from the specified hash codes of String, BigDecimal and Boolean, which are equal in every JVM. */
        @Test
        void hashCode_isTheSameInEveryJvm() {
            assertThat(interval("[84.365, 84.375)").hashCode()).isEqualTo(686725187);
            assertThat(Interval.unbounded().hashCode()).isEqualTo(2113515);
        }

        @Test
        void readObject_rejectsForgedStreams() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Interval.class)))
                    .withMessage("Interval is read through its serialization proxy");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(interval("[1, 2]"), "[1, 2]", "[2, 1]")))
                    .withMessage("Lower end must be less than the upper end, or equal to it with both ends"
                            + " closed, but was [2, 1]");
        }
    }

    @Group
    class Laws {
        record Inside(Interval interval, BigDecimal number) {}

        @Provide
        Arbitrary<Interval> intervals() {
            return Figures.intervals();
        }

        @Provide
        Arbitrary<Inside> inside() {
            return inside(Figures.intervals());
        }

        @Provide
        Arbitrary<Inside> insideOneSide() {
            Arbitrary<Interval> above = Figures.intervalsFromZero();
            return inside(Arbitraries.oneOf(above, above.map(Interval::negated)));
        }

        @Provide
        Arbitrary<Inside> insideFromZero() {
            return inside(Figures.intervalsFromZero());
        }

        private Arbitrary<Inside> inside(Arbitrary<Interval> intervals) {
            return intervals
                    .flatMap(interval -> Figures.inside(interval).map(number -> new Inside(interval, number)))
                    .withoutEdgeCases();
        }

        @Property
        void parse_invertsToString(@ForAll("intervals") Interval interval) throws Exception {
            DefaultLocales.each(() -> assertThat(interval(interval.toString())).isEqualTo(interval));
            assertThat(JavaStreams.copyOf(interval)).isEqualTo(interval).hasSameHashCodeAs(interval);
        }

        @Property
        void sumsAndProducts_containTheResultsOfContainedNumbers(
                @ForAll("inside") Inside a, @ForAll("inside") Inside b) {
            assertThat(a.interval.plus(b.interval).contains(a.number.add(b.number)))
                    .isTrue();
            assertThat(a.interval.minus(b.interval).contains(a.number.subtract(b.number)))
                    .isTrue();
            assertThat(a.interval.multipliedBy(b.interval).contains(a.number.multiply(b.number)))
                    .isTrue();
        }

        @Property
        void quotient_containsTheQuotientsOfContainedNumbers(
                @ForAll("inside") Inside a, @ForAll("insideOneSide") Inside b) {
            a.interval.dividedBy(b.interval).ifPresent(quotient -> {
                // Compares the exact product with the divisor instead of the quotient; a negative divisor swaps the
                // ends.
                Interval product = quotient.multipliedBy(Interval.exactly(b.number));
                assertThat(product.contains(a.number)).isTrue();
            });
        }

        record Weighted(Inside value, Inside weight) {}

        @Provide
        Arbitrary<List<Weighted>> weighted() {
            return weighted(inside(), insideFromZero());
        }

        @Provide
        Arbitrary<List<Weighted>> closed() {
            return weighted(
                    inside(Figures.intervals().filter(this::isBounded)),
                    inside(Figures.intervalsFromZero().filter(this::isBounded)));
        }

        private Arbitrary<List<Weighted>> weighted(Arbitrary<Inside> values, Arbitrary<Inside> weights) {
            return Combinators.combine(values, weights)
                    .as(Weighted::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5);
        }

        @Property
        void weightedMean_containsTheMeansOfContainedNumbers(@ForAll("weighted") List<Weighted> terms) {
            BigDecimal total = terms.stream().map(t -> t.weight.number).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal sum = terms.stream()
                    .map(t -> t.weight.number.multiply(t.value.number))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            weightedMean(terms).ifPresent(mean -> {
                Interval product = mean.multipliedBy(Interval.exactly(total));
                assertThat(product.contains(sum)).isTrue();
            });
        }

        @Property
        void weightedMean_isReachedAtTheEndsOfValuesAndWeights(@ForAll("closed") List<Weighted> terms) {
            weightedMean(terms).ifPresent(mean -> {
                List<BigDecimal[]> lower =
                        corners(terms, t -> t.value.interval.lower().orElseThrow());
                List<BigDecimal[]> upper =
                        corners(terms, t -> t.value.interval.upper().orElseThrow());
                assertThat(mean.lower())
                        .contains(lower.stream()
                                .map(c -> quotient(c, RoundingMode.FLOOR))
                                .reduce(BigDecimal::min)
                                .orElseThrow());
                assertThat(mean.upper())
                        .contains(upper.stream()
                                .map(c -> quotient(c, RoundingMode.CEILING))
                                .reduce(BigDecimal::max)
                                .orElseThrow());
            });
        }

        private Optional<Interval> weightedMean(List<Weighted> terms) {
            return Interval.weightedMean(
                    terms.stream().map(t -> t.value.interval).toList(),
                    terms.stream().map(t -> t.weight.interval).toList());
        }

        private boolean isBounded(Interval interval) {
            return interval.lower().isPresent() && interval.upper().isPresent();
        }

        /** Returns the weighted sum and the sum of the weights for each choice of ends of the weights. */
        private List<BigDecimal[]> corners(List<Weighted> terms, Function<Weighted, BigDecimal> value) {
            List<BigDecimal[]> corners = new ArrayList<>();
            for (int choice = 0; choice < 1 << terms.size(); choice++) {
                BigDecimal sum = BigDecimal.ZERO;
                BigDecimal total = BigDecimal.ZERO;
                for (int i = 0; i < terms.size(); i++) {
                    Interval weight = terms.get(i).weight.interval;
                    BigDecimal end = ((choice >> i) & 1) == 0
                            ? weight.lower().orElseThrow()
                            : weight.upper().orElseThrow();
                    sum = sum.add(end.multiply(value.apply(terms.get(i))));
                    total = total.add(end);
                }
                if (total.signum() != 0) {
                    corners.add(new BigDecimal[] {sum, total});
                }
            }
            return corners;
        }

        private BigDecimal quotient(BigDecimal[] corner, RoundingMode rounding) {
            BigDecimal quotient = corner[0].divide(corner[1], new MathContext(34, rounding));
            return Interval.exactly(quotient).lower().orElseThrow();
        }

        @Property
        void shareWith_isTheMeanOfOneAndZero(@ForAll("insideFromZero") Inside x, @ForAll("insideFromZero") Inside y) {
            Optional<Interval> share = x.interval.shareWith(y.interval);
            share.ifPresent(bounds -> {
                BigDecimal total = x.number.add(y.number);
                assertThat(bounds.multipliedBy(Interval.exactly(total)).contains(x.number))
                        .isTrue();
                // The share of the other is the rest, apart from the rounding of the ends.
                assertThat(y.interval.shareWith(x.interval).orElseThrow())
                        .satisfies(rest -> assertThat(
                                        Interval.exactly(ONE).minus(bounds).overlaps(rest))
                                .isTrue());
            });
        }

        @Property
        void power_containsThePowersOfContainedNumbers(
                @ForAll("inside") Inside a, @ForAll @IntRange(min = 1, max = 12) int exponent) {
            assertThat(a.interval.pow(exponent).contains(a.number.pow(exponent)))
                    .isTrue();
        }

        @Property
        void root_containsTheRootsOfContainedNumbers(
                @ForAll("insideFromZero") Inside a, @ForAll @IntRange(min = 1, max = 12) int degree) {
            Interval root = a.interval.root(degree).orElseThrow();
            // Compares the exact powers of the ends with the number instead of the root.
            assertThat(root.lower().orElseThrow().pow(degree)).isLessThanOrEqualTo(a.number);
            root.upper().ifPresent(upper -> assertThat(upper.pow(degree)).isGreaterThanOrEqualTo(a.number));
            assertThat(root.isLowerOpen()).isEqualTo(a.interval.isLowerOpen());
            assertThat(root.isUpperOpen()).isEqualTo(a.interval.isUpperOpen());
        }

        @Property
        void endThatIsMissing_staysMissing(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
            assertThat(a.plus(b).lower().isPresent())
                    .isEqualTo(a.lower().isPresent() && b.lower().isPresent());
            assertThat(a.plus(b).upper().isPresent())
                    .isEqualTo(a.upper().isPresent() && b.upper().isPresent());
            assertThat(a.dividedBy(b).filter(Interval::isUnbounded)).isEmpty();
        }

        @Property
        void operations_areCommutativeAndCompatibleWithNegation(
                @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.multipliedBy(b)).isEqualTo(b.multipliedBy(a));
            assertThat(a.negated().multipliedBy(b)).isEqualTo(a.multipliedBy(b).negated());
            assertThat(a.negated().dividedBy(b)).isEqualTo(a.dividedBy(b).map(Interval::negated));
            assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
            assertThat(a.negated().negated()).isEqualTo(a);
            assertThat(a.negated().pow(3)).isEqualTo(a.pow(3).negated());
            assertThat(a.negated().pow(2)).isEqualTo(a.pow(2));
        }

        @Property
        void hullAndOverlap_matchTheContainedNumbers(@ForAll("inside") Inside a, @ForAll("inside") Inside b) {
            Interval hull = a.interval.hull(b.interval);
            assertThat(hull.encloses(a.interval)).isTrue();
            assertThat(hull.encloses(b.interval)).isTrue();
            if (a.interval.contains(b.number)) {
                assertThat(a.interval.overlaps(b.interval)).isTrue();
            } else {
                assertThat(a.interval.encloses(b.interval)).isFalse();
            }
            if (a.interval.encloses(b.interval)) {
                assertThat(hull).isEqualTo(a.interval);
                assertThat(a.interval.intersection(b.interval)).contains(b.interval);
            }
            Optional<Interval> both = a.interval.intersection(b.interval);
            assertThat(both.isPresent()).isEqualTo(a.interval.overlaps(b.interval));
            assertThat(both.filter(i -> i.contains(b.number)).isPresent()).isEqualTo(a.interval.contains(b.number));
        }

        @Property
        void roundedOutward_enclosesWithinADigit(
                @ForAll("inside") Inside a, @ForAll @IntRange(min = 1, max = 8) int digits) {
            Interval rounded = a.interval.roundedOutward(digits);
            assertThat(rounded.encloses(a.interval)).isTrue();
            assertThat(rounded.contains(a.number)).isTrue();
            assertThat(rounded.roundedOutward(digits)).isEqualTo(rounded);
            rounded.lower()
                    .ifPresent(end ->
                            assertThat(end.stripTrailingZeros().precision()).isLessThanOrEqualTo(digits));
            rounded.upper()
                    .ifPresent(end ->
                            assertThat(end.stripTrailingZeros().precision()).isLessThanOrEqualTo(digits));
            assertThat(a.interval.negated().roundedOutward(digits)).isEqualTo(rounded.negated());
        }
    }

    @Nested
    class Above {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            [3, 4]         | [1, 2]         | true  | false
            [2, 3]         | [1, 2]         | false | false
            (2, 3]         | [1, 2]         | true  | false
            [2, 3]         | [1, 2)         | true  | false
            [1, 2]         | [2, 3]         | false | true
            [1, 2]         | [1, 3]         | false | false
            [3, unbounded) | [1, 2]         | true  | false
            [3, 4]         | [1, unbounded) | false | false
            (unbounded, 1] | [1, unbounded) | false | true
            """)
        void ends_decideWhatIsAbove(String first, String second, boolean isAbove, boolean isNowhereAbove) {
            assertThat(Interval.parse(first).isAbove(Interval.parse(second))).isEqualTo(isAbove);
            assertThat(Interval.parse(first).isNowhereAbove(Interval.parse(second)))
                    .isEqualTo(isNowhereAbove);
        }
    }
}
