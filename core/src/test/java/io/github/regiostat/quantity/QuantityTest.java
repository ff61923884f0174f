// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.internal.ShortNumbers;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The common behaviour of all kinds of quantity. */
class QuantityTest {
    private static final Map<Class<?>, Function<String, Quantity<?>>> PARSERS =
            QuantityKind.all().stream().collect(Collectors.toMap(QuantityKind::type, kind -> kind::parse));

    private static final Map<Class<?>, String> NAMES = Map.of(
            Money.class, "Amount",
            MoneyPer.class, "Amount",
            Count.class, "Count",
            Amount.class, "Amount",
            AmountPer.class, "Amount",
            Percentage.class, "Percentage",
            PercentagePoints.class, "Percentage points",
            GrowthRate.class, "Growth",
            Multiple.class, "Multiple",
            IndexNumber.class, "Index");

    static Stream<Quantity<?>> oneOfEachKind() {
        return Stream.of(
                Money.of("CNY", "84.37"),
                MoneyPer.of("CNY", "84.37", "person"),
                Count.of("84.37", "policies"),
                Amount.of("84.37", "km2"),
                AmountPer.of("84.37", "beds", "person"),
                Percentage.of("84.37"),
                PercentagePoints.of("84.37"),
                GrowthRate.of("84.37"),
                Multiple.of("84.37"),
                IndexNumber.of("84.37", "2015"));
    }

    @Nested
    class Rounding {
        @ParameterizedTest
        @CsvSource({
            "84.375, 2, HALF_EVEN, 84.38",
            "84.365, 2, HALF_EVEN, 84.36",
            "-84.375, 2, FLOOR, -84.38",
            "-84.375, 2, CEILING, -84.37",
            "1250, -2, HALF_EVEN, 1200",
            "1250, -2, HALF_UP, 1300",
            "84.37, 5, UNNECESSARY, 84.37",
            "84.37, 2147483647, UNNECESSARY, 84.37",
            "84.37, -2147483648, HALF_UP, 0",
            "99.5, 0, HALF_UP, 100",
        })
        void roundedTo_roundsAtADecimal(String number, int decimals, RoundingMode rounding, String rounded) {
            assertThat(Multiple.of(number).roundedTo(decimals, rounding)).isEqualTo(Multiple.of(rounded));
        }

        @Test
        void roundedTo_doesNotRoundImplicitly() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Multiple.of("84.37").roundedTo(1, RoundingMode.UNNECESSARY));
        }

        @Test
        void roundedTo_rejectsARoundNumberOfTooManyDigits() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Multiple.of(1).roundedTo(-2_000_000_000, RoundingMode.UP))
                    .withMessageContaining("at most 1000 digits before");
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void withNumber_rejectsTooManyDigits(Quantity<?> quantity) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> quantity.withNumber(new BigDecimal("1E+1000")))
                    .withMessage("Number must have at most 1000 digits before and 1000 after the decimal point,"
                            + " but has 1 digits and exponent 1000");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void withNumber_rejectsNull(Quantity<?> quantity) {
            assertThatNullPointerException()
                    .isThrownBy(() -> quantity.withNumber(null))
                    .withMessage("number");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void parse_rejectsNull(Quantity<?> quantity) {
            assertThatNullPointerException()
                    .isThrownBy(() -> PARSERS.get(quantity.getClass()).apply(null))
                    .withMessage("text");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void parse_rejectsTextThatIsTooLong(Quantity<?> quantity) {
            String text = quantity.toString().replace("84.37", "1" + "0".repeat(10_000));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PARSERS.get(quantity.getClass()).apply(text))
                    .withMessageContaining("must be text such as '")
                    .withMessageEndingWith("(" + text.length() + " characters)");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void parse_rejectsGroupedDigits(Quantity<?> quantity) {
            for (String number : List.of(
                    "3 500",
                    "16 410",
                    "1 234 567.5",
                    "-3\u00a0500",
                    "3\u2009500",
                    "3\u202f500",
                    "3,500",
                    "1,234,567.5",
                    "3’500",
                    "3.141 592")) {
                String text = quantity.toString().replace("84.37", number);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> PARSERS.get(quantity.getClass()).apply(text))
                        .withMessageContaining(", with a number whose digits are not grouped, but was '" + text + "'")
                        .withMessageEndingWith("; remove the separators between its digits");
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void parse_rejectsTextOfAnotherKind(Quantity<?> quantity) {
            oneOfEachKind()
                    .filter(other -> !other.getClass().equals(quantity.getClass()))
                    .filter(other -> !readsTheSameForm(quantity, other))
                    .forEach(other -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> PARSERS.get(quantity.getClass()).apply(other.toString()))
                            .withMessageContaining("84.37"));
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void parse_namesThePartOfAnInvalidNumber(Quantity<?> quantity) {
            String text = quantity.toString().replace("84.37", "84,37");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PARSERS.get(quantity.getClass()).apply(text))
                    .withMessage(NAMES.get(quantity.getClass()) + " must be a decimal number such as '84.37',"
                            + " of at most 1000 digits before and after the decimal point, but was '84,37'; write"
                            + " '84.37'");
        }

        /** A number with a noun can be a count or an amount; the caller specifies the kind. */
        private boolean readsTheSameForm(Quantity<?> quantity, Quantity<?> other) {
            return quantity instanceof Count
                    || quantity instanceof Amount
                    || quantity instanceof AmountPer && other instanceof MoneyPer;
        }
    }

    @Nested
    class Hash {
        /** Computed from the specified hash codes of String, BigDecimal and Period, which are equal in every JVM. */
        @Test
        void hashCode_isTheSameInEveryJvm() {
            assertThat(oneOfEachKind().map(Object::hashCode))
                    .containsExactly(
                            2335263,
                            -919293579,
                            -225888675,
                            3555485,
                            1113101660,
                            261549,
                            261549,
                            251379648,
                            261549,
                            47916299);
            assertThat(GrowthRate.of(25)
                            .withAnnualAverageOver(Period.ofMonths(18))
                            .hashCode())
                    .isEqualTo(823444);
        }
    }

    @Nested
    class Streams {
        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void readObject_rejectsAStreamWithoutTheProxy(Quantity<?> quantity) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(quantity.getClass())))
                    .withMessage("Quantity is read through its serialization proxy");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bareWithSupertype(quantity.getClass())))
                    .withMessage("Quantity is read through its serialization proxy");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
        void readObject_rejectsAForgedNumber(Quantity<?> quantity) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(quantity, "84.37", "84.3x")))
                    .withMessageContaining("'84.3x'");
        }

        @Test
        void readObject_rejectsAForgedUnit() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(Money.of("CNY", 1), "CNY", "CNX")))
                    .withMessageContaining("'CNX'");
        }

        @Test
        void readObject_rejectsAForgedKind() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(Money.of("CNY", 1), "money", "honey")))
                    .withMessage("Kind must be one of money, money-per, count, amount, amount-per, percentage,"
                            + " percentage-points, growth-rate, multiple, index, but was 'honey'");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<Quantity<?>> any() {
            return Quantities.any();
        }

        @Provide
        Arbitrary<List<Quantity<?>>> pairs() {
            return Quantities.pairsOfOneKind();
        }

        @Provide
        Arbitrary<BigDecimal> numbers() {
            return Quantities.numbers();
        }

        @Property
        void parse_invertsToStringInAnyLocale(@ForAll("any") Quantity<?> quantity) {
            String text = quantity.toString();
            DefaultLocales.each(() -> {
                assertThat(quantity).hasToString(text);
                assertThat(PARSERS.get(quantity.getClass()).apply(text)).isEqualTo(quantity);
            });
        }

        @Property
        void javaStream_restoresTheQuantity(@ForAll("any") Quantity<?> quantity) throws Exception {
            assertThat(JavaStreams.copyOf(quantity)).isEqualTo(quantity).hasSameHashCodeAs(quantity);
            assertThat(JavaStreams.copyOf(quantity.unit())).isEqualTo(quantity.unit());
        }

        @Property
        void equals_comparesNumberAndUnit(@ForAll("any") Quantity<?> quantity, @ForAll @IntRange(max = 20) int zeros) {
            BigDecimal padded = quantity.number().setScale(quantity.number().scale() + zeros);
            Quantity<?> same = quantity.withNumber(padded);
            assertThat(same).isEqualTo(quantity).hasSameHashCodeAs(quantity).hasToString(quantity.toString());
            assertThat(quantity.withNumber(padded.add(BigDecimal.ONE))).isNotEqualTo(quantity);
            assertThat(quantity).isNotEqualTo(null).isNotEqualTo(quantity.toString());
        }

        @Property
        void equals_isTrueIfTheTextIsEqual(@ForAll("pairs") List<Quantity<?>> pair) {
            Quantity<?> a = pair.get(0);
            Quantity<?> b = pair.get(1);
            assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString())).isEqualTo(b.equals(a));
        }

        @Property
        void number_isCanonical(@ForAll("any") Quantity<?> quantity) {
            BigDecimal number = quantity.number();
            assertThat(number.scale()).isNotNegative();
            assertThat(number.scale())
                    .isEqualTo(Math.max(0, number.stripTrailingZeros().scale()));
        }

        @Property
        void sign_isTheSignOfTheNumber(@ForAll("any") Quantity<?> quantity) {
            assertThat(Stream.of(quantity.isNegative(), quantity.isZero(), quantity.isPositive())
                            .filter(is -> is))
                    .hasSize(1);
            assertThat(quantity.negated().negated()).isEqualTo(quantity);
            assertThat(quantity.negated().isNegative()).isEqualTo(quantity.isPositive());
            assertThat(quantity.negated().number().add(quantity.number())).isZero();
        }

        @Property
        void compareTo_comparesTheNumbers(@ForAll("any") Quantity<?> quantity, @ForAll("numbers") BigDecimal number) {
            assertComparesByNumber(quantity, number);
        }

        private <Q extends Quantity<Q>> void assertComparesByNumber(Quantity<Q> quantity, BigDecimal number) {
            Q other = quantity.withNumber(number);
            assertThat(quantity.isSameUnit(other)).isTrue();
            assertThat(quantity.compareTo(other)).isEqualTo(quantity.number().compareTo(number));
            assertThat(quantity.compareTo(other) == 0).isEqualTo(quantity.equals(other));
        }

        @Property
        void compareTo_rejectsAnotherUnitWithBothQuantities(@ForAll("pairs") List<Quantity<?>> pair) {
            Assume.that(!pair.get(0).unit().equals(pair.get(1).unit()));
            assertRejectsComparison(pair.get(0), pair.get(1));
        }

        @SuppressWarnings("unchecked")
        private <Q extends Quantity<Q>> void assertRejectsComparison(Quantity<Q> a, Quantity<?> b) {
            assertThat(a.isSameUnit((Q) b)).isFalse();
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> a.compareTo((Q) b))
                    .withMessageStartingWith("Quantities must have the same ")
                    .withMessageContaining(
                            " to be compared, but were " + ShortNumbers.in(a) + " and " + ShortNumbers.in(b))
                    .satisfies(e -> assertThat(e.first()).isEqualTo(a))
                    .satisfies(e -> assertThat(e.second()).isEqualTo(b));
        }

        @Property
        void unit_createsTheQuantity(@ForAll("any") Quantity<?> quantity, @ForAll("numbers") BigDecimal number) {
            Unit<?> unit = quantity.unit();
            assertThat(unit.of(quantity.number())).isEqualTo(quantity);
            assertThat(unit.of(number).unit()).isEqualTo(unit).hasSameHashCodeAs(unit);
            assertThat(unit.kind()).isEqualTo(quantity.getClass());
            assertThat(unit.of(BigDecimal.ONE)).hasToString(unit.textOf("1"));
        }

        @Property
        void roundedTo_staysWithinAStep(
                @ForAll("any") Quantity<?> quantity, @ForAll @IntRange(min = -12, max = 12) int decimals) {
            BigDecimal number = quantity.number();
            BigDecimal floor = quantity.roundedTo(decimals, RoundingMode.FLOOR).number();
            BigDecimal ceiling =
                    quantity.roundedTo(decimals, RoundingMode.CEILING).number();
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
            assertThat(number).isBetween(floor, ceiling);
            assertThat(ceiling).isEqualByComparingTo(floor.compareTo(number) == 0 ? floor : floor.add(step));
            assertThat(floor.remainder(step)).isZero();
        }
    }
}
