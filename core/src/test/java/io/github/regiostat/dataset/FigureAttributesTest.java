// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.PERSONS;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FigureAttributesTest {
    private static final BigDecimal NUMBER = new BigDecimal("84.37");
    private static final BigDecimal STEP = new BigDecimal("0.01");

    @Nested
    class OfNumbers {
        @Test
        void rounded_isTheFigureAsPublished() {
            assertThat(FigureAttributes.rounded(Scale.BILLION, STEP).figure(NUMBER, YUAN))
                    .isEqualTo(Figure.money("CNY", "84.37", Scale.BILLION));
        }

        @Test
        void truncated_isTheFigureAsPublished() throws Exception {
            FigureAttributes truncated = FigureAttributes.truncated(Scale.BILLION, STEP);
            assertThat(truncated.figure(NUMBER, YUAN))
                    .isEqualTo(Figure.money("CNY", "84.37", Scale.BILLION).asTruncated());
            assertThat(truncated.isTruncated()).isTrue();
            assertThat(truncated)
                    .hasToString("in billion, truncated to 10000000")
                    .isNotEqualTo(FigureAttributes.rounded(Scale.BILLION, STEP));
            assertThat(FigureAttributes.rounded(Scale.BILLION, STEP).isTruncated())
                    .isFalse();
            assertThat(JavaStreams.copyOf(truncated)).isEqualTo(truncated).hasSameHashCodeAs(truncated);
        }

        @Test
        void exact_isExact() {
            assertThat(FigureAttributes.exact(Scale.MILLION).figure(NUMBER, YUAN))
                    .isEqualTo(Figure.exact(Money.of("CNY", 84_370_000)));
        }

        @Test
        void of_isExactForCountsOnly() {
            assertThat(FigureAttributes.of(PERSONS, Scale.THOUSAND)).isEqualTo(FigureAttributes.exact(Scale.THOUSAND));
            assertThat(FigureAttributes.of(YUAN, Scale.THOUSAND))
                    .isEqualTo(FigureAttributes.ofUnknownRounding(Scale.THOUSAND));
            assertThat(FigureAttributes.of(YUAN, Scale.UNIT)
                            .figure(NUMBER, YUAN)
                            .bounds())
                    .isEmpty();
        }

        @Test
        void ofPublished_isThoseOfTheFigure() {
            assertThat(FigureAttributes.ofPublished(Figure.money("CNY", "84.37", Scale.BILLION), Scale.BILLION))
                    .isEqualTo(FigureAttributes.rounded(Scale.BILLION, STEP));
            assertThat(FigureAttributes.ofPublished(Figure.exact(Money.of("CNY", 1)), Scale.UNIT))
                    .isEqualTo(FigureAttributes.exact(Scale.UNIT));
            Figure<Money> computed = Figure.undetermined(YUAN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureAttributes.ofPublished(computed, Scale.UNIT))
                    .withMessageStartingWith("Figure must be published, but was computed");
        }

        @Test
        void with_addsAQualifier() {
            FigureAttributes over = FigureAttributes.exact(Scale.BILLION).with(Qualifier.MORE_THAN);
            assertThat(over.figure(NUMBER, YUAN))
                    .isEqualTo(Figure.exact(Money.of("CNY", 84_370_000_000L)).with(Qualifier.MORE_THAN));
            FigureAttributes about = FigureAttributes.exact(Scale.BILLION).with(Qualifier.ABOUT, new BigDecimal("0.5"));
            assertThat(about.figure(NUMBER, YUAN))
                    .isEqualTo(Figure.exact(Money.of("CNY", 84_370_000_000L))
                            .with(Qualifier.ABOUT, new BigDecimal("500000000")));
        }

        @Test
        void figure_rejectsNearlyZeroAndTooManyDigits() {
            FigureAttributes nearly = FigureAttributes.exact(Scale.UNIT).with(Qualifier.NEARLY);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nearly.figure(BigDecimal.ZERO, YUAN))
                    .withMessageStartingWith("Quantity with the qualifier nearly must not be zero");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> FigureAttributes.exact(Scale.UNIT).figure(new BigDecimal("1E1000"), YUAN))
                    .withMessageStartingWith("Number must have at most 1000 digits");
        }
    }

    @Nested
    class Parts {
        @Test
        void accessors_returnTheParts() {
            FigureAttributes form =
                    FigureAttributes.rounded(Scale.BILLION, STEP).with(Qualifier.NEARLY, new BigDecimal("2"));
            assertThat(form.scale()).isEqualTo(Scale.BILLION);
            assertThat(form.isExact()).isFalse();
            assertThat(form.resolution()).contains(new BigDecimal("10000000"));
            assertThat(form.qualifier()).isEqualTo(Qualifier.NEARLY);
            assertThat(form.band()).contains(new BigDecimal("2000000000"));
            assertThat(FigureAttributes.exact(Scale.UNIT).isExact()).isTrue();
        }

        @Test
        void rounded_rejectsAStepOfZeroOrBelow() {
            for (String step : List.of("0", "-0.01")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> FigureAttributes.rounded(Scale.UNIT, new BigDecimal(step)))
                        .withMessage("Resolution must be above zero, but was " + step);
            }
        }

        @Test
        void with_rejectsABandOfAnotherQualifierAndOfZero() {
            FigureAttributes form = FigureAttributes.exact(Scale.UNIT);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.with(Qualifier.MORE_THAN, BigDecimal.ONE))
                    .withMessage(
                            "Band must be above zero and have the qualifier nearly or about, but was 1 of more-than");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.with(Qualifier.ABOUT, BigDecimal.ZERO))
                    .withMessage("Band must be above zero and have the qualifier nearly or about, but was 0 of about");
        }
    }

    @Nested
    class Value {
        private final List<FigureAttributes> attributes = List.of(
                FigureAttributes.exact(Scale.UNIT),
                FigureAttributes.exact(Scale.BILLION),
                FigureAttributes.ofUnknownRounding(Scale.UNIT),
                FigureAttributes.rounded(Scale.THOUSANDTH, STEP),
                FigureAttributes.rounded(Scale.UNIT, BigDecimal.ONE),
                FigureAttributes.exact(Scale.UNIT).with(Qualifier.AT_LEAST),
                FigureAttributes.exact(Scale.UNIT).with(Qualifier.ABOUT),
                FigureAttributes.exact(Scale.BILLION).with(Qualifier.ABOUT, BigDecimal.TEN));

        @Test
        void attributes_areEqualByTheirParts() throws Exception {
            for (int i = 0; i < attributes.size(); i++) {
                for (int j = 0; j < attributes.size(); j++) {
                    assertThat(attributes.get(i).equals(JavaStreams.copyOf(attributes.get(j))))
                            .isEqualTo(i == j);
                }
                assertThat(JavaStreams.copyOf(attributes.get(i))).hasSameHashCodeAs(attributes.get(i));
            }
            assertThat(FigureAttributes.rounded(Scale.UNIT, new BigDecimal("1.0")))
                    .isEqualTo(attributes.get(4));
        }

        @Test
        void toString_hasTheParts() {
            assertThat(attributes.get(0)).hasToString("in ones, exact");
            assertThat(attributes.get(2)).hasToString("in ones");
            assertThat(FigureAttributes.rounded(Scale.BILLION, STEP)).hasToString("in billion, rounded to 10000000");
            assertThat(attributes.get(7)).hasToString("in billion, exact, about within 10000000000");
        }

        @Test
        void serialization_rejectsForgedAttributes() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(FigureAttributes.class)))
                    .withMessage("Figure attributes are read through their serialization proxy");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(attributes.get(0), "EXACT", "EXAKT")))
                    .withMessage("Rounding must be known, but was 'EXAKT'");
        }
    }
}
