// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
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

class IndexNumberTest {
    private static final IndexNumber PRICES = IndexNumber.of("104.2", "2015");
    private static final IndexNumber BY_STATE = IndexNumber.of(97, "State");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(IndexNumber.of(100, "2015"))
                    .isEqualTo(IndexNumber.of("100.0", "2015"))
                    .isEqualTo(IndexNumber.of(new BigDecimal("1E+2"), "2015"));
        }

        @ParameterizedTest
        @CsvSource({
            "2024Q1, 2024-Q1",
            "2024-H1, 2024-S1",
            "2015, 2015",
            "2013/2024, 2013/2024",
            "State, State",
            "2015 prices, 2015 prices"
        })
        void base_isThePeriodsCanonicalTextOrTheName(String base, String canonical) {
            assertThat(IndexNumber.of(100, base).base()).isEqualTo(canonical);
            assertThat(IndexNumber.of(100, base)).isEqualTo(IndexNumber.of(100, canonical));
        }

        @Test
        void basePeriod_isEmptyForANamedReference() {
            assertThat(PRICES.basePeriod()).contains(TimePeriod.year(2015));
            assertThat(BY_STATE.basePeriod()).isEmpty();
        }

        @Test
        void of_rejectsInvalidNames() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndexNumber.of(100, ""))
                    .withMessage(
                            "Base must be text of 1 to 1000 characters without control characters or space at its ends,"
                                    + " but was ''");
            assertThatNullPointerException()
                    .isThrownBy(() -> IndexNumber.of(100, null))
                    .withMessage("Base");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "104.2 (2015=100), 104.2 (2015=100)",
            "104.20 (2024Q1=100), 104.2 (2024-Q1=100)",
            "97 (State=100), 97 (State=100)",
            "97 (a=100) (b=100), 97 (a=100) (b=100)",
        })
        void parse_acceptsTheCanonicalTextAndOtherFormats(String text, String canonical) {
            assertThat(IndexNumber.parse(text)).hasToString(canonical).isEqualTo(IndexNumber.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"104.2", "104.2 (2015)", "104.2 (2015=1)", "104.2 (=100)"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndexNumber.parse(text))
                    .withMessage("Index must be text such as '104.2 (2015=100)', but was '" + text + "'");
        }
    }

    @Nested
    class Bases {
        @Test
        void rebasedTo_hasHundredAtTheNewBase() {
            IndexNumber at2020 = IndexNumber.of("125", "2015");
            assertThat(at2020.rebasedTo("2020", at2020, MathContext.DECIMAL128)).isEqualTo(IndexNumber.of(100, "2020"));
            assertThat(IndexNumber.of(150, "2015").rebasedTo("2020", at2020, MathContext.DECIMAL128))
                    .isEqualTo(IndexNumber.of(120, "2020"));
            assertThat(IndexNumber.of(100, "2015").rebasedTo("2020", IndexNumber.of(3, "2015"), new MathContext(5)))
                    .isEqualTo(IndexNumber.of("3333.3", "2020"));
        }

        @Test
        void rebasedTo_rejectsAnotherBaseAndZero() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> PRICES.rebasedTo("2020", BY_STATE, MathContext.DECIMAL128))
                    .withMessage("Quantities must have the same unit to be rebased, but were 104.2 (2015=100) and 97"
                            + " (State=100)");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> PRICES.rebasedTo("2020", IndexNumber.of(0, "2015"), MathContext.DECIMAL128))
                    .withMessage("Divisor must not be zero, but 104.2 (2015=100) was divided by zero");
        }

        @Test
        void changeFrom_isTheGrowth() {
            assertThat(PRICES.changeFrom(IndexNumber.of(100, "2015"), Period.ofYears(9)))
                    .isEqualTo(GrowthRate.of("4.2").withOver(Period.ofYears(9)));
        }

        @Test
        void changeFrom_rejectsAnotherBaseAndLevelsOfZero() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> PRICES.changeFrom(BY_STATE, Period.ofYears(1)))
                    .withMessage("Quantities must have the same unit to be compared, but were 104.2 (2015=100) and"
                            + " 97 (State=100)")
                    .satisfies(e -> assertThat(e.first()).isEqualTo(PRICES));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> PRICES.changeFrom(IndexNumber.of(0, "2015"), Period.ofYears(1)))
                    .withMessage("Earlier level of a growth rate must be above zero, but was 0 (2015=100)");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<BigDecimal> positive() {
            return Quantities.positiveNumbers();
        }

        @Property
        void rebasedTwice_isTheSameWithinThePrecision(
                @ForAll("positive") BigDecimal a, @ForAll("positive") BigDecimal b) {
            IndexNumber index = IndexNumber.of(a, "2015");
            IndexNumber at2020 = IndexNumber.of(b, "2015");
            IndexNumber at2015 = IndexNumber.of(100, "2015").rebasedTo("2020", at2020, MathContext.DECIMAL128);
            IndexNumber back = index.rebasedTo("2020", at2020, MathContext.DECIMAL128)
                    .rebasedTo("2015", at2015, MathContext.DECIMAL128);
            assertThat(back.number().subtract(a).abs()).isLessThanOrEqualTo(a.scaleByPowerOfTen(-32));
        }
    }
}
