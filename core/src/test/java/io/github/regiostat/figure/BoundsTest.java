// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.CurrencyMismatchException;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.UnitMismatchException;
import java.io.InvalidObjectException;
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

class BoundsTest {
    private static final Money ONE = Money.of("CNY", 1);
    private static final Money TWO = Money.of("CNY", 2);

    private static Bounds<Money> yuan(String interval) {
        return Bounds.of(ONE.unit(), Interval.parse(interval));
    }

    @Nested
    class Ends {
        @Test
        void closed_hasBothEnds() {
            Bounds<Money> bounds = Bounds.closed(ONE, TWO);
            assertThat(bounds).isEqualTo(yuan("[1, 2]"));
            assertThat(Bounds.closed(ONE, ONE)).isEqualTo(yuan("[1, 1]"));
            assertThat(bounds.lower()).contains(ONE);
            assertThat(bounds.upper()).contains(TWO);
            assertThat(bounds.isLowerOpen() || bounds.isUpperOpen()).isFalse();
            assertThat(bounds.unit()).isEqualTo(ONE.unit());
            assertThat(bounds.interval()).isEqualTo(Interval.parse("[1, 2]"));
        }

        @Test
        void ends_areMissingIfTheIntervalIsUnbounded() {
            Bounds<Money> over = yuan("(1, unbounded)");
            assertThat(over.lower()).contains(ONE);
            assertThat(over.isLowerOpen()).isTrue();
            assertThat(over.upper()).isEmpty();
            assertThat(over.isUpperOpen()).isFalse();
        }

        @Test
        void closed_rejectsEndsInTheWrongOrderOrUnit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bounds.closed(TWO, ONE))
                    .withMessage("Lower end must not be greater than the upper end, but they were CNY 2 and CNY 1");
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> Bounds.closed(ONE, Money.of("USD", 2)))
                    .withMessage("Quantities must have the same currency to be compared, but were CNY 1 and USD"
                            + " 2: convert one of them with ExchangeRates first");
        }

        @Test
        void of_namesTheNullArgument() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Bounds.of(null, Interval.unbounded()))
                    .withMessage("unit");
            assertThatNullPointerException()
                    .isThrownBy(() -> Bounds.of(ONE.unit(), null))
                    .withMessage("interval");
        }

        @Test
        void equals_comparesUnitAndInterval() {
            assertThat(yuan("[1, 2]"))
                    .isEqualTo(yuan("[1.0, 2.0]"))
                    .hasSameHashCodeAs(yuan("[1.0, 2.0]"))
                    .isNotEqualTo(yuan("[1, 2)"))
                    .isNotEqualTo(Bounds.closed(Money.of("USD", 1), Money.of("USD", 2)))
                    .isNotEqualTo(Bounds.closed(Percentage.of(1), Percentage.of(2)));
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[84365000000, 84375000000] | [CNY 84365000000, CNY 84375000000]",
                    "(370000000000, unbounded) | (CNY 370000000000, unbounded)",
                    "(unbounded, 5) | (unbounded, CNY 5)",
                    "(unbounded, unbounded) | (unbounded, unbounded)",
                })
        void toString_hasTheUnitAtBothEnds(String interval, String text) {
            assertThat(yuan(interval)).hasToString(text);
        }
    }

    @Nested
    class Questions {
        @Test
        void contains_usesTheInterval() {
            assertThat(yuan("(1, 2]").contains(TWO)).isTrue();
            assertThat(yuan("(1, 2]").contains(ONE)).isFalse();
        }

        @Test
        void contains_rejectsAnotherUnit() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> yuan("[1, 2]").contains(Money.of("USD", 1)))
                    .withMessageContaining("USD 1 and CNY 0");
        }

        @Test
        void roundedOutward_enclosesWithFewerDigits() {
            assertThat(yuan("[84.365, 84.375]").roundedOutward(3)).isEqualTo(yuan("[84.3, 84.4]"));
        }

        @Test
        void negated_swapsTheEnds() {
            assertThat(yuan("(1, 2]").negated()).isEqualTo(yuan("[-2, -1)"));
        }
    }

    @Nested
    class Streams {
        @Test
        void readObject_rejectsForgedStreams() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Bounds.class)))
                    .withMessage("Bounds are read through their serialization proxy");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(yuan("[1, 2]"), "[1, 2]", "[2, 1]")));
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<Bounds<Count>> bounds() {
            return Figures.bounds(Quantities.counts());
        }

        @Property
        void javaStream_restoresTheBounds(@ForAll("bounds") Bounds<Count> bounds) throws Exception {
            assertThat(JavaStreams.copyOf(bounds))
                    .isEqualTo(bounds)
                    .hasSameHashCodeAs(bounds)
                    .hasToString(bounds.toString());
        }

        @Property
        void bounds_areTheIntervalInTheUnit(@ForAll("bounds") Bounds<Count> bounds) {
            assertThat(bounds.lower().map(Count::number))
                    .isEqualTo(bounds.interval().lower());
            assertThat(bounds.upper().map(Count::unit))
                    .isEqualTo(bounds.interval().upper().map(end -> bounds.unit()));
            assertThat(bounds.negated().negated()).isEqualTo(bounds);
            Count zero = bounds.unit().of(BigDecimal.ZERO);
            assertThat(bounds.contains(zero)).isEqualTo(bounds.interval().contains(BigDecimal.ZERO));
        }
    }
}
