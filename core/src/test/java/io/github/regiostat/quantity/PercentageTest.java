// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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

class PercentageTest {
    private static final Percentage SHARE = Percentage.of("4.27");
    private static final Percentage OF_GDP = SHARE.withWhole("gdp");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(Percentage.of(-150))
                    .isEqualTo(Percentage.of("-150.0"))
                    .isEqualTo(Percentage.of(new BigDecimal("-15E+1")));
        }

        @Test
        void whole_isEmptyIfUnnamed() {
            assertThat(SHARE.whole()).isEmpty();
            assertThat(OF_GDP.whole()).contains("gdp");
            assertThat(OF_GDP).isNotEqualTo(SHARE).isNotEqualTo(SHARE.withWhole("GDP"));
        }

        @Test
        void withWhole_rejectsInvalidNames() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SHARE.withWhole(" "))
                    .withMessage("Whole must be text of 1 to 1000 characters without control characters"
                            + " or space at its ends, but was ' '");
            assertThatNullPointerException()
                    .isThrownBy(() -> SHARE.withWhole(null))
                    .withMessage("Whole");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "4.27 %, 4.27 %",
            "-0.50 %, -0.5 %",
            "150 % of gdp, 150 % of gdp",
            "5 % of men of 15 % of x, 5 % of men of 15 % of x",
        })
        void parse_acceptsTheCanonicalTextAndOtherNumbers(String text, String canonical) {
            assertThat(Percentage.parse(text)).hasToString(canonical).isEqualTo(Percentage.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"4.27", "4.27%", "4.27 % over P1Y", "4.27 % of", "4.27 %  of gdp"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.parse(text))
                    .withMessage("Percentage must be text such as '4.27 %', but was '" + text + "'");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void points_canBeAddedToAShare() {
            assertThat(SHARE.minus(PercentagePoints.of("1.62"))).isEqualTo(Percentage.of("2.65"));
            assertThat(OF_GDP.plus(PercentagePoints.of("1.62"))).hasToString("5.89 % of gdp");
        }

        @Test
        void minusShare_isInPoints() {
            assertThat(SHARE.minus(Percentage.of("3.22"))).isEqualTo(PercentagePoints.of("1.05"));
            assertThat(OF_GDP.minus(Percentage.of("5").withWhole("gdp"))).isEqualTo(PercentagePoints.of("-0.73"));
        }

        @Test
        void minusShare_acceptsAnUnnamedWhole() {
            assertThat(OF_GDP.minus(Percentage.of(4))).isEqualTo(PercentagePoints.of("0.27"));
            assertThat(Percentage.of(4).minus(OF_GDP)).isEqualTo(PercentagePoints.of("-0.27"));
        }

        @Test
        void minusShare_rejectsAnotherNamedWhole() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> OF_GDP.minus(Percentage.of(1).withWhole("exports")))
                    .withMessage("Quantities must have the same unit to be subtracted, but were 4.27 % of gdp and 1"
                            + " % of exports");
        }

        @Test
        void appliedTo_returnsTheShareOfAQuantity() {
            assertThat(Percentage.of(25).appliedTo(Money.of("CNY", 1000))).isEqualTo(Money.of("CNY", 250));
            assertThat(Percentage.of("0.5").appliedTo(Count.of(3, "policies")))
                    .isEqualTo(Count.of("0.015", "policies"));
            assertThat(Percentage.of(50).appliedTo(Percentage.of(50))).isEqualTo(Percentage.of(25));
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<Percentage> shares() {
            return Quantities.percentages();
        }

        @Provide
        Arbitrary<PercentagePoints> points() {
            return Quantities.points();
        }

        @Property
        void points_canBeAddedAndSubtracted(
                @ForAll("shares") Percentage share, @ForAll("points") PercentagePoints points) {
            assertThat(share.plus(points).minus(points)).isEqualTo(share);
            assertThat(share.plus(points).minus(share)).isEqualTo(points);
            assertThat(share.plus(points)).isEqualTo(share.minus(points.negated()));
        }

        @Property
        void difference_addedToOne_isTheOther(
                @ForAll("shares") Percentage a, @ForAll("points") PercentagePoints number) {
            Percentage b = a.withNumber(number.number());
            assertThat(a.plus(b.minus(a))).isEqualTo(b);
            assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
        }
    }
}
