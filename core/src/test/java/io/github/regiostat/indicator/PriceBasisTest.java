// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import java.io.InvalidObjectException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBasisTest {
    @Nested
    class TextForms {
        @ParameterizedTest
        @CsvSource({
            "unstated, , false",
            "current, , false",
            "comparable, , true",
            "constant 2015, 2015, true",
            "constant 2015-Q1, 2015-Q1, true",
            "chained 2013/2015, 2013/2015, true",
        })
        void parse_acceptsTheCanonicalText(String text, String base, boolean isReal) {
            PriceBasis basis = PriceBasis.parse(text);
            assertThat(basis).hasToString(text);
            assertThat(basis.base().map(TimePeriod::toString).orElse(null)).isEqualTo(base);
            assertThat(basis.isReal()).isEqualTo(isReal);
        }

        @Test
        void parse_acceptsAPeriodInEveryFormat() {
            assertThat(PriceBasis.parse("constant 2015Q1")).isEqualTo(PriceBasis.constant(TimePeriod.quarter(2015, 1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "real",
                    "Current",
                    "constant",
                    "chained",
                    "current 2015",
                    "unstated 2015",
                    "comparable 2015",
                    " current",
                    "prices of 2015"
                })
        void parse_rejectsOthers(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PriceBasis.parse(text))
                    .withMessage("Price basis must be unstated, current, comparable, previous-year, or constant or"
                            + " chained with a"
                            + " period such as"
                            + " 'constant 2015', but was '" + text + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "prices", " 2015", "2015 prices"})
        void parse_rejectsInvalidPeriods(String period) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PriceBasis.parse("constant " + period))
                    .withMessageStartingWith("Period must be ")
                    .withMessageEndingWith("but was '" + period + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PriceBasis.parse("chained " + period))
                    .withMessageEndingWith("but was '" + period + "'");
        }
    }

    @Nested
    class Equality {
        @Test
        void equals_distinguishesKindAndPeriod() {
            TimePeriod base = TimePeriod.year(2015);
            assertThat(PriceBasis.constant(base))
                    .isEqualTo(PriceBasis.parse("constant 2015"))
                    .isNotEqualTo(PriceBasis.chained(base))
                    .isNotEqualTo(PriceBasis.constant(TimePeriod.year(2020)))
                    .isNotEqualTo(PriceBasis.COMPARABLE);
            assertThat(PriceBasis.parse("current")).isSameAs(PriceBasis.CURRENT);
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PriceBasis.constant(null))
                    .withMessage("base");
            assertThatNullPointerException()
                    .isThrownBy(() -> PriceBasis.chained(null))
                    .withMessage("reference");
            assertThatNullPointerException()
                    .isThrownBy(() -> PriceBasis.parse(null))
                    .withMessage("text");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(PriceBasis.CURRENT, "current", "nothing");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessageEndingWith("but was 'nothing'");
            byte[] bare = JavaStreams.bare(PriceBasis.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Provide
    Arbitrary<PriceBasis> any() {
        return Indicators.priceBases();
    }

    @Property
    void parse_invertsToString(@ForAll("any") PriceBasis basis) {
        DefaultLocales.each(() ->
                assertThat(PriceBasis.parse(basis.toString())).isEqualTo(basis).hasSameHashCodeAs(basis));
    }

    @Property
    void stream_restoresEqualBasis(@ForAll("any") PriceBasis basis) throws Exception {
        assertThat(JavaStreams.copyOf(basis)).isEqualTo(basis).hasSameHashCodeAs(basis);
    }
}
