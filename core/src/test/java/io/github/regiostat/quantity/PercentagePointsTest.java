// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Quantities;
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

class PercentagePointsTest {
    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(PercentagePoints.of(-2))
                    .isEqualTo(PercentagePoints.of("-2.0"))
                    .isEqualTo(PercentagePoints.of(new BigDecimal("-2.00")));
        }

        @ParameterizedTest
        @CsvSource({"25, 0.25", "-100, -1", "0, 0", "162, 1.62"})
        void basisPoints_areHundredthsOfAPoint(long basisPoints, String points) {
            assertThat(PercentagePoints.ofBasisPoints(basisPoints)).isEqualTo(PercentagePoints.of(points));
            assertThat(PercentagePoints.of(points).toBasisPoints()).isEqualTo(BigDecimal.valueOf(basisPoints));
        }

        @Test
        void toBasisPoints_isExact() {
            assertThat(PercentagePoints.of("0.005").toBasisPoints()).isEqualTo(new BigDecimal("0.5"));
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({"1.62 pp, 1.62 pp", "-0.50 pp, -0.5 pp", "1e2 pp, 100 pp"})
        void parse_acceptsTheCanonicalTextAndOtherNumbers(String text, String canonical) {
            assertThat(PercentagePoints.parse(text))
                    .hasToString(canonical)
                    .isEqualTo(PercentagePoints.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.62", "1.62pp", "1.62 %"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PercentagePoints.parse(text))
                    .withMessage("Percentage points must be text such as '1.62 pp', but was '" + text + "'");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void arithmetic_isExact() {
            PercentagePoints rise = PercentagePoints.of("1.62");
            assertThat(rise.plus(PercentagePoints.of("0.38"))).isEqualTo(PercentagePoints.of(2));
            assertThat(rise.minus(PercentagePoints.of(2))).isEqualTo(PercentagePoints.of("-0.38"));
            assertThat(rise.multipliedBy(new BigDecimal("0.5"))).isEqualTo(PercentagePoints.of("0.81"));
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<PercentagePoints> points() {
            return Quantities.points();
        }

        @Property
        void plus_isCommutativeAndAssociative(
                @ForAll("points") PercentagePoints a,
                @ForAll("points") PercentagePoints b,
                @ForAll("points") PercentagePoints c) {
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        }

        @Property
        void minus_isInverseOfPlus(@ForAll("points") PercentagePoints a, @ForAll("points") PercentagePoints b) {
            assertThat(a.minus(a)).isEqualTo(PercentagePoints.of(0));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
        }
    }
}
