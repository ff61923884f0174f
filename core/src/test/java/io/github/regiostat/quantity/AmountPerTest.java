// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.JavaStreams;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountPerTest {
    private static final AmountPer BEDS = AmountPer.of("6.7", "beds", "persons").withPerCount(new BigDecimal(1000));

    @Nested
    class Creation {
        @Test
        void of_hasAPerCountOfOne() {
            AmountPer perOne = AmountPer.of(7, "beds", "persons");
            assertThat(perOne)
                    .isEqualTo(AmountPer.of("7", "beds", "person"))
                    .isEqualTo(AmountPer.of(new BigDecimal("7.0"), "beds", "person"))
                    .isEqualTo(perOne.withPerCount(new BigDecimal("1.0")))
                    .isNotEqualTo(perOne.withPerCount(BigDecimal.TEN));
            assertThat(perOne.perCount()).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void accessors_returnTheParts() {
            assertThat(BEDS.number()).isEqualTo(new BigDecimal("6.7"));
            assertThat(BEDS.measure()).isEqualTo("beds");
            assertThat(BEDS.perCount()).isEqualTo(new BigDecimal("1000"));
            assertThat(BEDS.per()).isEqualTo("person");
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "0.00, 0.00", "-1000, -1000", "-1E+3, -1000"})
        void withPerCount_rejectsZeroAndLess(BigDecimal perCount, String shown) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEDS.withPerCount(perCount))
                    .withMessage("Per count must be above zero, but was " + shown);
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "6.7 beds per 1000 persons, 6.7 beds per 1000 persons",
            "6.70 beds per 1e3 people, 6.7 beds per 1000 persons",
            "6.7 beds per person, 6.7 beds per person",
            "6.7 beds per 1 person, 6.7 beds per person",
            "1 kg per m3 per day, 1 kg per m3 per day",
            "5 deaths per 100000 live births, 5 deaths per 100000 live births",
            "5 cases per 0.5 km2, 5 cases per 0.5 km2",
            "5 cases per 1000 children, 5 cases per 1000 children",
            "5 cases per 10 2020, 5 cases per 10 2020",
        })
        void parse_acceptsTheCanonicalTextAndOtherFormats(String text, String canonical) {
            assertThat(AmountPer.parse(text)).hasToString(canonical).isEqualTo(AmountPer.parse(canonical));
        }

        @Test
        void parse_readsTheParts() {
            AmountPer rate = AmountPer.parse("1 kg per m3 per 100 days");
            assertThat(rate.measure()).isEqualTo("kg per m3");
            assertThat(rate.perCount()).isEqualTo(new BigDecimal("100"));
            assertThat(rate.per()).isEqualTo("day");
        }

        @ParameterizedTest
        @ValueSource(strings = {"6.7 beds", "6.7 per person", "beds per person"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AmountPer.parse(text))
                    .withMessage(
                            "Amount per unit must be text such as '6.7 beds per 1000 persons', but was '" + text + "'");
        }

        @Test
        void parse_rejectsAnInvalidPerCount() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AmountPer.parse("6.7 beds per 0 persons"))
                    .withMessage("Per count must be above zero, but was 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AmountPer.parse("6.7 beds per 1,000 persons"))
                    .withMessageStartingWith("Per count must be a decimal number")
                    .withMessageEndingWith("but was '1,000'; write '1000' or '1.000'");
        }

        @Test
        void toString_canBeParsedWithTheLongestNames() throws Exception {
            String longest = "x".repeat(1000);
            AmountPer rate = AmountPer.of(1, longest, longest).withPerCount(BigDecimal.TEN);
            assertThat(AmountPer.parse(rate.toString())).isEqualTo(rate);
            assertThat(JavaStreams.copyOf(rate)).isEqualTo(rate);
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void minus_isADifferenceOfTheSameUnit() {
            AmountPer difference = BEDS.minus(BEDS.withNumber(new BigDecimal("6.2")));
            assertThat(difference).hasToString("0.5 beds per 1000 persons");
            assertThat(BEDS.plus(difference)).hasToString("7.2 beds per 1000 persons");
        }

        @ParameterizedTest
        @CsvSource({
            "6.7 beds per 100 persons",
            "6.7 beds per person",
            "6.7 nurses per 1000 persons",
            "6.7 beds per 1000 households"
        })
        void plus_rejectsAnotherUnit(String other) {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> BEDS.plus(AmountPer.parse(other)))
                    .withMessage("Quantities must have the same unit to be added, but were 6.7 beds per 1000"
                            + " persons and "
                            + other);
        }

        @Test
        void multipliedByCount_isAnAmount() {
            assertThat(BEDS.multipliedBy(Count.of(2000, "persons"))).isEqualTo(Amount.of("13.4", "beds"));
            assertThat(AmountPer.parse("1 case per 3 persons").multipliedBy(Count.of(1, "person")))
                    .isEqualTo(Amount.of("0." + "3".repeat(34), "case"));
        }

        @Test
        void multipliedBy_rejectsAnotherNoun() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> BEDS.multipliedBy(Count.of(2, "households")))
                    .withMessage("Quantities must have the same unit to be multiplied, but were 6.7 beds per"
                            + " 1000 persons and 2 households");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<AmountPer> amountsPer() {
            return Quantities.amountsPer();
        }

        @Provide
        Arbitrary<BigDecimal> numbers() {
            return Quantities.numbers();
        }

        @Property
        void difference_addedToOne_isTheOther(@ForAll("amountsPer") AmountPer a, @ForAll("numbers") BigDecimal number) {
            AmountPer b = a.withNumber(number);
            assertThat(a.plus(b.minus(a))).isEqualTo(b);
            assertThat(a.minus(a).isZero()).isTrue();
        }

        @Property
        void multipliedByThePerCount_isTheNumber(@ForAll("amountsPer") AmountPer rate) {
            BigDecimal amount =
                    rate.multipliedBy(Count.of(rate.perCount(), rate.per())).number();
            assertThat(amount.subtract(rate.number()).abs())
                    .isLessThanOrEqualTo(rate.number().abs().scaleByPowerOfTen(-33));
        }
    }
}
