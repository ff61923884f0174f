// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static final Amount AREA = Amount.of(16_410, "km2");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(AREA)
                    .isEqualTo(Amount.of("16410", "km2"))
                    .isEqualTo(Amount.of(new BigDecimal("1641E+1"), "km2"));
            assertThat(AREA.measure()).isEqualTo("km2");
        }

        @Test
        void of_acceptsUnknownCurrencyCodes() {
            assertThat(Amount.of("1.5", "PPS")).hasToString("1.5 PPS");
        }

        @Test
        void of_rejectsInvalidNames() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of(1, "km2\n"))
                    .withMessage("Unit of measure must be text of 1 to 1000 characters without control characters"
                            + " or space at its ends, but was 'km2\\u000a'");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "16410 km2, 16410, km2",
            "-0.50 °C, -0.5, °C",
            "1 kg per m3, 1, kg per m3",
            "1e2 t CO2-eq, 100, t CO2-eq"
        })
        void parse_readsNumberAndUnit(String text, String number, String measure) {
            assertThat(Amount.parse(text)).isEqualTo(Amount.of(number, measure)).hasToString(number + " " + measure);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "16410", "km2"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.parse(text))
                    .withMessage("Amount must be text such as '16410 km2', but was '" + text + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "national currency",
                "XDC",
                "NAC",
                "MIO_NAC",
                "CLV15_MNAC",
                "XDC_R_POP",
                "NCU",
                "Current LCU",
                "million national currency",
                "National currency, millions",
                "domestic currency",
                "local currency (millions)",
                "national currency per USD",
                "Mio. Landeswährung",
                "monnaie nationale",
                "本币",
                "亿元本币"
            })
    void nationalCurrency_isKnownByCodesAndWords(String measure) {
        assertThat(Amount.of(1, measure).isNationalCurrency()).isTrue();
        assertThat(AmountPer.of("1", measure.replace(" per ", " a "), "person").isNationalCurrency())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"km2", "snacks", "NACE units", "vacancies", "XEU", "international currency units", "本"})
    void nationalCurrency_isNoOtherUnit(String measure) {
        assertThat(Amount.of(1, measure).isNationalCurrency()).isFalse();
    }

    @Nested
    class Arithmetic {
        @Test
        void plus_addsTheSameUnit() {
            assertThat(AREA.plus(Amount.of("0.5", "km2"))).isEqualTo(Amount.of("16410.5", "km2"));
        }

        @Test
        void plus_rejectsAnotherUnit() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> AREA.plus(Amount.of(1, "ha")))
                    .withMessage("Quantities must have the same unit to be added, but were 16410 km2 and 1 ha");
        }

        @Test
        void dividedByTheSameUnit_isAMultiple() {
            assertThat(AREA.dividedBy(Amount.of(1641, "km2"))).isEqualTo(Multiple.of(10));
        }

        @Test
        void dividedByCount_isAnAmountPerUnit() {
            assertThat(Amount.of(20, "kWh").dividedBy(Count.of(8, "households")))
                    .isEqualTo(AmountPer.of("2.5", "kWh", "household"));
            assertThat(Amount.of(20, "kWh").dividedBy(Count.of(3, "households"), new MathContext(3)))
                    .isEqualTo(AmountPer.of("6.67", "kWh", "household"));
        }
    }
}
