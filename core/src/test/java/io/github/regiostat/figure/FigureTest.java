// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.CurrencyMismatchException;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static final Figure<Money> CONTRACTS = Figure.money("CNY", "84.37", Scale.BILLION);
    private static final Money YUAN = Money.of("CNY", 100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static Bounds<Money> yuan(String interval) {
        return Bounds.of(YUAN.unit(), Interval.parse(interval));
    }

    @Nested
    class Plain {
        @Test
        void exact_hasBoundsEqualToTheQuantity() {
            Figure<Money> exact = Figure.exact(YUAN);
            assertThat(exact.isExact()).isTrue();
            assertThat(exact.value()).contains(YUAN);
            assertThat(exact.quantity()).contains(YUAN);
            assertThat(exact.resolution()).isEmpty();
            assertThat(exact.bounds()).contains(yuan("[100, 100]"));
            assertThat(exact.unit()).isEqualTo(YUAN.unit());
        }

        @Test
        void rounded_hasBoundsHalfAStepAway() {
            Figure<Money> rounded = Figure.rounded(YUAN, TEN);
            assertThat(rounded.value()).contains(YUAN);
            assertThat(rounded.resolution()).contains(Money.of("CNY", 10));
            assertThat(rounded.bounds()).contains(yuan("[95, 105]"));
            assertThat(rounded.isExact() || rounded.isComputed() || rounded.isUndetermined())
                    .isFalse();
        }

        @Test
        void unknownRounding_hasAValueAndNoBounds() {
            Figure<Money> unknown = Figure.ofUnknownRounding(YUAN);
            assertThat(unknown.value()).contains(YUAN);
            assertThat(unknown.bounds()).isEmpty();
            assertThat(unknown.isUndetermined()).isFalse();
            assertThat(unknown).isNotEqualTo(Figure.exact(YUAN));
        }

        @Test
        void of_treatsOnlyCountsAsExact() {
            assertThat(Figure.of(Count.of(230, "policies"))).isEqualTo(Figure.exact(Count.of(230, "policies")));
            assertThat(Figure.of(YUAN)).isEqualTo(Figure.ofUnknownRounding(YUAN));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "0.00"})
        void rounded_rejectsAResolutionOfZeroOrLess(BigDecimal resolution) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.rounded(YUAN, resolution))
                    .withMessage("Resolution must be above zero, but was " + resolution + " for CNY 100");
        }
    }

    @Nested
    class PublishedNumbers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "84.37 | BILLION | 84370000000 | 10000000 | [84365000000, 84375000000]",
                    "84.370 | BILLION | 84370000000 | 1000000 | [84369500000, 84370500000]",
                    "3 | BILLION | 3000000000 | 1000000000 | [2500000000, 3500000000]",
                    "843.7 | HUNDRED_MILLION | 84370000000 | 10000000 | [84365000000, 84375000000]",
                    "-1.5 | UNIT | -1.5 | 0.1 | [-1.55, -1.45]",
                    "0.00 | THOUSAND | 0 | 10 | [-5, 5]",
                    "100 | UNIT | 100 | 1 | [99.5, 100.5]",
                })
        void money_isRoundedToTheLastDigit(String digits, Scale scale, String amount, String step, String bounds) {
            Figure<Money> figure = Figure.money("CNY", digits, scale);
            assertThat(figure.value()).contains(Money.of("CNY", amount));
            assertThat(figure.resolution()).contains(Money.of("CNY", step));
            assertThat(figure.bounds()).contains(yuan(bounds));
        }

        @Test
        void shortForms_areOfTheirKind() {
            assertThat(Figure.percentage("4.27"))
                    .isEqualTo(Figure.rounded(Percentage.of("4.27"), new BigDecimal("0.01")));
            assertThat(Figure.points("1.62"))
                    .isEqualTo(Figure.rounded(PercentagePoints.of("1.62"), new BigDecimal("0.01")));
            assertThat(Figure.growth("12.7")).isEqualTo(Figure.rounded(GrowthRate.of("12.7"), new BigDecimal("0.1")));
            assertThat(Figure.count(230, "policies")).isEqualTo(Figure.exact(Count.of(230, "policies")));
            assertThat(Figure.printed(
                            "67.0", Scale.TEN_THOUSAND, Count.of(0, "persons").unit()))
                    .isEqualTo(Figure.rounded(Count.of(670_000, "persons"), new BigDecimal("1000")));
        }

        @Test
        void equalQuantities_areDifferentFigures() {
            assertThat(Figure.percentage("1.0").value())
                    .isEqualTo(Figure.percentage("1.00").value());
            assertThat(Figure.percentage("1.0")).isNotEqualTo(Figure.percentage("1.00"));
        }

        @ParameterizedTest
        @CsvSource({"1e3", "1E3", "1.5e0"})
        void money_rejectsAnExponent(String digits) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.money("CNY", digits, Scale.UNIT))
                    .withMessage("Published number must not have an exponent, but was '" + digits + "'");
        }

        @Test
        void money_rejectsInvalidNumbers() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.money("CNY", "84,37", Scale.BILLION))
                    .withMessage("Published number must be a decimal number such as '84.37', of at most 1000 digits"
                            + " before and"
                            + " after the decimal point, but was '84,37'; write '84.37'");
        }
    }

    @Nested
    class Truncated {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"84.37 | [84.37, 84.38)", "-84.37 | (-84.38, -84.37]", "0 | (-0.01, 0.01)"})
        void truncated_hasBoundsOneStepAwayFromZero(String number, String bounds) {
            Figure<Money> truncated = Figure.truncated(Money.of("CNY", number), new BigDecimal("0.01"));
            assertThat(truncated.isTruncated()).isTrue();
            assertThat(truncated.isExact()).isFalse();
            assertThat(truncated.isComputed()).isFalse();
            assertThat(truncated.value()).contains(Money.of("CNY", number));
            assertThat(truncated.resolution()).contains(Money.of("CNY", "0.01"));
            assertThat(truncated.bounds()).contains(yuan(bounds));
        }

        @Test
        void truncated_isAnotherFigureThanRounded() throws Exception {
            Figure<Money> truncated = CONTRACTS.asTruncated();
            assertThat(truncated)
                    .hasToString("CNY 84370000000 (truncated to 10000000)")
                    .isEqualTo(Figure.truncated(Money.of("CNY", 84_370_000_000L), BigDecimal.valueOf(10_000_000)))
                    .isNotEqualTo(CONTRACTS);
            assertThat(CONTRACTS.isTruncated()).isFalse();
            assertThat(JavaStreams.copyOf(truncated)).isEqualTo(truncated).hasSameHashCodeAs(truncated);
        }

        @Test
        void truncated_keepsItsQualifier() throws Exception {
            Figure<Money> over = CONTRACTS.asTruncated().with(Qualifier.MORE_THAN);
            assertThat(over).hasToString("more than CNY 84370000000 (truncated to 10000000)");
            assertThat(over.bounds()).contains(yuan("(84370000000, unbounded)"));
            assertThat(over.with(Qualifier.NONE)).isEqualTo(CONTRACTS.asTruncated());
            assertThat(JavaStreams.copyOf(over)).isEqualTo(over);
            assertThat(over.asExact().isTruncated()).isFalse();
        }

        @Test
        void truncated_rejectsAMissingResolution() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.truncated(YUAN, BigDecimal.ZERO))
                    .withMessage("Resolution must be above zero, but was 0 for CNY 100");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.exact(YUAN).asTruncated())
                    .withMessage("Figure must have a resolution to be truncated, but was CNY 100 (exact)");
        }
    }

    @Nested
    class Reconciled {
        private static Figure<Money> rounded(String number, String step) {
            return Figure.rounded(Money.of("CNY", number), new BigDecimal(step));
        }

        private static Figure<Money> truncated(String number, String step) {
            return Figure.truncated(Money.of("CNY", number), new BigDecimal(step));
        }

        private static void assertReconciled(Figure<Money> a, Figure<Money> b, String figure) {
            assertThat(Figure.reconciled(a, b)).hasToString(figure);
            assertThat(Figure.reconciled(b, a)).hasToString(figure);
        }

        @Test
        void reconciled_isTheFigureWithinTheOther() {
            assertReconciled(rounded("84.37", "0.01"), rounded("84.4", "0.1"), "CNY 84.37 (rounded to 0.01)");
            assertReconciled(Figure.exact(YUAN), rounded("100", "10"), "CNY 100 (exact)");
            assertReconciled(rounded("5", "1"), rounded("3", "1").with(Qualifier.MORE_THAN), "CNY 5 (rounded to 1)");
        }

        @Test
        void reconciled_hasTheIntersectionOfTheBounds() {
            assertReconciled(rounded("84.45", "0.01"), rounded("84.4", "0.1"), "CNY 84.45 in [84.445, 84.45]");
            assertReconciled(rounded("84.4", "0.1"), truncated("84.4", "0.1"), "CNY 84.4 in [84.4, 84.45]");
            assertReconciled(rounded("84.4", "0.1"), truncated("84.3", "0.1"), "in [CNY 84.35, CNY 84.4)");
            Figure<Money> over = Figure.exact(Money.of("CNY", "84.37")).with(Qualifier.MORE_THAN);
            assertReconciled(rounded("84.37", "0.01"), over, "in (CNY 84.37, CNY 84.375]");
            assertReconciled(
                    over, Figure.exact(Money.of("CNY", "90")).with(Qualifier.LESS_THAN), "in (CNY 84.37, CNY 90)");
        }

        @Test
        void reconciled_rejectsBoundsThatDoNotOverlap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.reconciled(rounded("84.37", "0.01"), rounded("84.5", "0.1")))
                    .withMessage("Bounds of two publications of one figure must overlap, but CNY 84.37 (rounded to"
                            + " 0.01) lies in [84.365, 84.375] and CNY 84.5 (rounded to 0.1) lies in [84.45, 84.55]:"
                            + " check whether their definitions and vintages are the same");
        }

        @Test
        void reconciled_rejectsAnotherUnit() {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> Figure.reconciled(Figure.exact(YUAN), Figure.exact(Money.of("USD", 100))));
        }

        @Test
        void reconciled_ignoresAFigureWithoutBounds() {
            Figure<Money> unknown = Figure.ofUnknownRounding(Money.of("CNY", 90));
            assertReconciled(unknown, rounded("84.37", "0.01"), "CNY 84.37 (rounded to 0.01)");
            assertReconciled(unknown, unknown, "CNY 90");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.reconciled(unknown, Figure.ofUnknownRounding(YUAN)))
                    .withMessage("Two figures without bounds must be equal to be one figure, but were CNY 90 and CNY"
                            + " 100; state their rounding with Figure.rounded or Figure.exact");
        }
    }

    @Nested
    class Qualified {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "MORE_THAN | (370000000000, unbounded)",
                    "AT_LEAST | [370000000000, unbounded)",
                    "LESS_THAN | (unbounded, 370000000000)",
                    "AT_MOST | (unbounded, 370000000000]",
                })
        void with_hasBoundsOnOneSide(Qualifier qualifier, String bounds) {
            Figure<Money> qualified = Figure.money("CNY", "370", Scale.BILLION).with(qualifier);
            assertThat(qualified.qualifier()).isEqualTo(qualifier);
            assertThat(qualified.quantity()).contains(Money.of("CNY", "370e9"));
            assertThat(qualified.value()).isEmpty();
            assertThat(qualified.bounds()).contains(yuan(bounds));
            assertThat(qualified.resolution()).contains(Money.of("CNY", "1e9"));
        }

        @Test
        void requireValue_returnsTheQuantity_orStatesWhyThereIsNone() {
            Figure<Money> plain = Figure.money("CNY", "370", Scale.BILLION);
            assertThat(plain.requireValue()).isEqualTo(Money.of("CNY", "370e9"));
            assertThatThrownBy(plain.with(Qualifier.MORE_THAN)::requireValue)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageStartingWith(
                            "Figure must have a value, but has the qualifier 'more-than'; use quantity() or"
                                    + " bounds(): ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100 | NEARLY | [90, 100)",
                    "-100 | NEARLY | (-100, -90]",
                    "100 | ABOUT | [90, 110]",
                    "-100 | ABOUT | [-110, -90]",
                    "0 | ABOUT | [-10, 10]",
                })
        void withABand_hasBoundsWithinTheBand(long amount, Qualifier qualifier, String bounds) {
            Figure<Money> qualified = Figure.of(Money.of("CNY", amount)).with(qualifier, TEN);
            assertThat(qualified.band()).contains(Money.of("CNY", 10));
            assertThat(qualified.value()).isEmpty();
            assertThat(qualified.bounds()).contains(yuan(bounds));
        }

        @ParameterizedTest
        @EnumSource(names = {"NEARLY", "ABOUT"})
        void withoutABand_hasNoBounds(Qualifier qualifier) {
            Figure<Money> qualified = CONTRACTS.with(qualifier);
            assertThat(qualified.bounds()).isEmpty();
            assertThat(qualified.band()).isEmpty();
            assertThat(qualified.isUndetermined()).isFalse();
        }

        @Test
        void with_replacesTheQualifier() {
            assertThat(CONTRACTS.with(Qualifier.ABOUT, TEN).with(Qualifier.NONE))
                    .isEqualTo(CONTRACTS);
            assertThat(CONTRACTS.with(Qualifier.ABOUT, TEN).with(Qualifier.AT_LEAST))
                    .isEqualTo(CONTRACTS.with(Qualifier.AT_LEAST));
        }

        @Test
        void asExact_keepsTheQualifier() {
            Figure<Money> over = Figure.money("CNY", "3", Scale.BILLION)
                    .with(Qualifier.MORE_THAN)
                    .asExact();
            assertThat(over).isEqualTo(Figure.exact(Money.of("CNY", "3e9")).with(Qualifier.MORE_THAN));
            assertThat(Figure.money("CNY", "3", Scale.BILLION).asExact().bounds())
                    .contains(yuan("[3000000000, 3000000000]"));
        }

        @ParameterizedTest
        @CsvSource({"NONE, 10, none", "MORE_THAN, 10, more-than", "ABOUT, 0, about", "NEARLY, -1, nearly"})
        void with_rejectsInvalidBands(Qualifier qualifier, BigDecimal band, String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.exact(YUAN).with(qualifier, band))
                    .withMessage("Band must be above zero and have the qualifier nearly or about, but was " + band
                            + " for " + code + " CNY 100");
        }

        @Test
        void with_rejectsNearlyZero() {
            Figure<Money> zero = Figure.exact(Money.of("CNY", 0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> zero.with(Qualifier.NEARLY))
                    .withMessage("Quantity with the qualifier nearly must not be zero, but was CNY 0");
            assertThatIllegalArgumentException().isThrownBy(() -> zero.with(Qualifier.NEARLY, TEN));
        }

        @Test
        void with_rejectsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CONTRACTS.with(null))
                    .withMessage("qualifier");
        }
    }

    @Nested
    class Computed {
        private final Figure<Money> computed = Figure.computed(YUAN, yuan("(90, 120]"));
        private final Figure<Money> within = Figure.within(yuan("(90, unbounded)"));

        @Test
        void computed_hasAValueAndItsOwnBounds() {
            assertThat(computed.isComputed()).isTrue();
            assertThat(computed.value()).contains(YUAN);
            assertThat(computed.bounds()).contains(yuan("(90, 120]"));
            assertThat(computed.resolution()).isEmpty();
        }

        @Test
        void within_hasBoundsOnly() {
            assertThat(within.isComputed()).isTrue();
            assertThat(within.isUndetermined()).isFalse();
            assertThat(within.quantity()).isEmpty();
            assertThat(within.value()).isEmpty();
            assertThat(within.bounds()).contains(yuan("(90, unbounded)"));
        }

        @Test
        void undetermined_hasAUnitOnly() {
            Figure<Money> undetermined = Figure.undetermined(YUAN.unit());
            assertThat(undetermined.isUndetermined()).isTrue();
            assertThat(undetermined.isComputed()).isTrue();
            assertThat(undetermined.value()).isEmpty();
            assertThat(undetermined.bounds()).isEmpty();
            assertThat(undetermined.unit()).isEqualTo(YUAN.unit());
            assertThat(undetermined)
                    .isNotEqualTo(Figure.undetermined(Money.of("USD", 1).unit()));
        }

        @Test
        void of_returnsAFigureForEveryKindOfResult() {
            Unit<Money> unit = YUAN.unit();
            Optional<Money> value = Optional.of(YUAN);
            Bounds<Money> bounds = yuan("(90, 120]");
            Bounds<Money> unbounded = yuan("(unbounded, unbounded)");
            assertThat(Figure.of(unit, value, Optional.of(bounds))).isEqualTo(computed);
            assertThat(Figure.of(unit, Optional.empty(), Optional.of(bounds))).isEqualTo(Figure.within(bounds));
            assertThat(Figure.of(unit, value, Optional.empty())).isEqualTo(Figure.ofUnknownRounding(YUAN));
            assertThat(Figure.of(unit, value, Optional.of(unbounded))).isEqualTo(Figure.ofUnknownRounding(YUAN));
            assertThat(Figure.of(unit, Optional.empty(), Optional.of(unbounded)))
                    .isEqualTo(Figure.undetermined(unit));
            assertThat(Figure.of(unit, Optional.empty(), Optional.empty())).isEqualTo(Figure.undetermined(unit));
        }

        @Test
        void computed_withUnboundedBounds_isOfUnknownRounding() {
            assertThat(Figure.computed(YUAN, yuan("(unbounded, unbounded)"))).isEqualTo(Figure.ofUnknownRounding(YUAN));
        }

        @Test
        void within_ofUnboundedBounds_isUndetermined() {
            assertThat(Figure.within(yuan("(unbounded, unbounded)"))).isEqualTo(Figure.undetermined(YUAN.unit()));
        }

        @Test
        void computed_rejectsBoundsInAnotherUnit() {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> Figure.computed(Money.of("USD", 1), yuan("[1, 2]")))
                    .withMessage("Quantities must have the same currency to be compared, but were USD 1 and CNY"
                            + " 0: convert one of them with ExchangeRates first");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5 | [10, 20]",
                    "20.0000000000000000000000000001 | [10, 20]",
                    "9.99 | (10, unbounded)",
                    "21 | (unbounded, 20)"
                })
        void computed_rejectsAValueOutsideItsBounds(String value, String bounds) {
            Money amount = Money.of("CNY", value);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.computed(amount, yuan(bounds)))
                    .withMessage("Value of a computed figure must lie within its bounds, but was " + amount + " for "
                            + yuan(bounds) + "; use Figure.within(bounds) if the value is unknown");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 3.95 rounded to 34 digits from 3.949…, 40 nines
                    "3.95 | (3.94, 3.95)",
                    "0.3333333333333333333333333333333333 | [0.33333333333333333333333333333333333, 0.4]",
                    "218.0000000000000000000000000000022 | [217.9, 218.0000000000000000000000000000001]",
                    "0.6666666666666666666666666666666667 | [0.6, 0.66666666666666666666666666666666669]",
                })
        void computed_acceptsErrorsOfRounding(String value, String bounds) {
            Money amount = Money.of("CNY", value);
            assertThat(Figure.computed(amount, yuan(bounds)).value()).contains(amount);
        }

        @Test
        void computed_acceptsAThousandNines() {
            BigDecimal nines = new BigDecimal("9".repeat(1000));
            Money amount = Money.of("CNY", nines);
            assertThat(Figure.computed(amount, Bounds.closed(amount, amount)).value())
                    .contains(amount);
        }

        @Test
        void computed_cannotBeQualifiedOrMadeExact() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> computed.with(Qualifier.MORE_THAN))
                    .withMessage("Figure must be published to be qualified, but was computed: CNY 100 in (90, 120]");
            assertThatIllegalArgumentException()
                    .isThrownBy(within::asExact)
                    .withMessage("Figure must be published to be made exact, but was computed: in (CNY 90, unbounded)");
        }
    }

    @Nested
    class Text {
        @Test
        void toString_showsTheFigure() {
            assertThat(Figure.percentage("4.270")).hasToString("4.27 % (rounded to 0.001)");
            assertThat(Figure.exact(YUAN)).hasToString("CNY 100 (exact)");
            assertThat(Figure.count(230, "policies")).hasToString("230 policies");
            assertThat(Figure.of(YUAN)).hasToString("CNY 100");
            assertThat(Figure.of(YUAN).with(Qualifier.MORE_THAN)).hasToString("more than CNY 100");
            assertThat(Figure.of(YUAN).with(Qualifier.ABOUT, TEN)).hasToString("about CNY 100 (within 10)");
            assertThat(Figure.computed(YUAN, yuan("(90, 120]"))).hasToString("CNY 100 in (90, 120]");
            assertThat(Figure.within(yuan("(90, unbounded)"))).hasToString("in (CNY 90, unbounded)");
            assertThat(Figure.undetermined(YUAN.unit())).hasToString("undetermined (CNY)");
        }
    }

    @Nested
    class Streams {
        /** Computed from the specified hash codes of String, BigDecimal and Boolean, which are equal in every JVM. */
        @Test
        void hashCode_isTheSameInEveryJvm() {
            assertThat(CONTRACTS.hashCode()).isEqualTo(-67973699);
            assertThat(CONTRACTS.with(Qualifier.MORE_THAN).hashCode()).isEqualTo(-2048440546);
            assertThat(Figure.within(yuan("(90, unbounded)")).hashCode()).isEqualTo(1924132355);
        }

        @Test
        void readObject_rejectsForgedStreams() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Figure.class)))
                    .withMessage("Figure is read through its serialization proxy");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(Figure.of(YUAN), "UNKNOWN", "UNKNOWM")))
                    .withMessage("Rounding must be known, but was 'UNKNOWM'");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(
                            () -> JavaStreams.read(JavaStreams.forged(Figure.rounded(YUAN, TEN), "CNY 10", "CNY -1")))
                    .withMessageContaining("Resolution must be above zero");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<Figure<?>> figures() {
            return Figures.any().withoutEdgeCases();
        }

        @Provide
        Arbitrary<Figure<Money>> published() {
            return Figures.plain(Quantities.money()).withoutEdgeCases();
        }

        @Provide
        Arbitrary<Figure<Money>> rounded() {
            return Figures.rounded(Quantities.money()).withoutEdgeCases();
        }

        @Property
        void negated_hasTheNegatedBounds(@ForAll("figures") Figure<?> figure) {
            assertNegatedBounds(figure);
            assertThat(figure.negated().negated()).isEqualTo(figure);
        }

        private <Q extends Quantity<Q>> void assertNegatedBounds(Figure<Q> figure) {
            assertThat(figure.negated().bounds()).isEqualTo(figure.bounds().map(Bounds::negated));
            assertThat(figure.negated().value()).isEqualTo(figure.value().map(Q::negated));
        }

        @Property
        void reconciled_hasTheNumbersOfBoth(@ForAll("money") Figure<Money> a, @ForAll("money") Figure<Money> b) {
            if (a.bounds().isEmpty() || b.bounds().isEmpty()) {
                return;
            }
            Interval first = a.bounds().orElseThrow().interval();
            first.intersection(b.bounds().orElseThrow().interval()).ifPresent(both -> {
                Figure<Money> figure = Figure.reconciled(a, b);
                assertThat(figure.bounds().map(Bounds::interval)).contains(both);
                assertThat(Figure.reconciled(b, a).bounds()).isEqualTo(figure.bounds());
                assertThat(Figure.reconciled(a, figure).bounds()).isEqualTo(figure.bounds());
            });
        }

        @Provide
        Arbitrary<Figure<Money>> money() {
            Arbitrary<Money> near = Arbitraries.bigDecimals()
                    .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(20))
                    .ofScale(1)
                    .map(number -> Money.of("CNY", number));
            return Arbitraries.oneOf(Figures.of(near), Figures.truncated(near));
        }

        @Property
        void javaStream_restoresTheFigure(@ForAll("figures") Figure<?> figure) throws Exception {
            assertThat(JavaStreams.copyOf(figure))
                    .isEqualTo(figure)
                    .hasSameHashCodeAs(figure)
                    .hasToString(figure.toString());
        }

        @Property
        void toString_isTheSameInEveryLocale(@ForAll("figures") Figure<?> figure) {
            String text = figure.toString();
            DefaultLocales.each(() -> assertThat(figure).hasToString(text));
        }

        @Property
        void state_isValid(@ForAll("figures") Figure<?> figure) {
            assertThat(figure.isUndetermined())
                    .isEqualTo(figure.quantity().isEmpty() && figure.bounds().isEmpty());
            assertThat(figure.value().isPresent())
                    .isEqualTo(figure.quantity().isPresent() && figure.qualifier() == Qualifier.NONE);
            assertThat(figure.isComputed()
                            && (figure.qualifier() != Qualifier.NONE
                                    || figure.resolution().isPresent()))
                    .isFalse();
            assertThat(figure.band().isPresent() && !figure.qualifier().isBanded())
                    .isFalse();
        }

        @Property
        void with_replacesAnyEarlierQualifier(
                @ForAll("published") Figure<Money> figure, @ForAll Qualifier first, @ForAll Qualifier second) {
            Figure<Money> nonZero = figure.quantity().orElseThrow().isZero() ? Figure.of(YUAN) : figure;
            assertThat(nonZero.with(first).with(second)).isEqualTo(nonZero.with(second));
            assertThat(nonZero.with(first).with(Qualifier.NONE)).isEqualTo(nonZero);
        }

        @Property
        void rounded_hasTheValueInTheMiddleOfItsBounds(@ForAll("rounded") Figure<Money> figure) {
            Bounds<Money> bounds = figure.bounds().orElseThrow();
            Money lower = bounds.lower().orElseThrow();
            Money upper = bounds.upper().orElseThrow();
            assertThat(upper.minus(lower)).isEqualTo(figure.resolution().orElseThrow());
            assertThat(upper.plus(lower)).isEqualTo(figure.value().orElseThrow().multipliedBy(2));
            assertThat(bounds.isLowerOpen() || bounds.isUpperOpen()).isFalse();
        }
    }

    @Test
    void deferredResult_isComputedOnce() {
        Bounds<Money> bounds = Bounds.of(Money.of("CNY", 0).unit(), Interval.parse("[4, 6]"));
        AtomicInteger calls = new AtomicInteger();
        Figure<Money> deferred = Figure.computed(
                bounds.unit(),
                () -> {
                    calls.incrementAndGet();
                    return Money.of("CNY", 5);
                },
                () -> {
                    calls.incrementAndGet();
                    return bounds;
                });
        assertThat(deferred.unit()).isEqualTo(bounds.unit());
        assertThat(deferred.isComputed()).isTrue();
        assertThat(deferred.isUndetermined()).isFalse();
        assertThat(calls).hasValue(0);
        Figure<Money> expected = Figure.computed(Money.of("CNY", 5), bounds);
        assertThat(deferred).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(deferred.bounds()).contains(bounds);
        assertThat(deferred.value()).contains(Money.of("CNY", 5));
        assertThat(calls).hasValue(2);
    }
}
