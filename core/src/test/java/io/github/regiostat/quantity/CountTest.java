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

class CountTest {
    private static final Count POLICIES = Count.of(230, "policies");
    private static final Count COMPANIES = Count.of(40, "companies");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(POLICIES)
                    .isEqualTo(Count.of("230", "policies"))
                    .isEqualTo(Count.of(new BigDecimal("230.0"), "policies"));
            assertThat(POLICIES.counted()).isEqualTo("policies");
        }

        @Test
        void of_acceptsFractions() {
            assertThat(Count.of("12.5", "full-time equivalents")).hasToString("12.5 full-time equivalents");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                ignoreLeadingAndTrailingWhitespace = false,
                quoteCharacter = '"',
                value = {"\"\"|''", " |' '", " policies|' policies'", "policies |'policies '"})
        void of_rejectsInvalidNames(String counted, String shown) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Count.of(1, counted))
                    .withMessage("Counted noun must be text of 1 to 1000 characters without control characters"
                            + " or space at its ends, but was " + shown);
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "230 policies, 230, policies",
            "-1.50 policies, -1.5, policies",
            "2 free-trade zones, 2, free-trade zones",
            "3 % of x, 3, % of x",
            "9 项, 9, 项",
        })
        void parse_readsNumberAndNoun(String text, String number, String counted) {
            assertThat(Count.parse(text)).isEqualTo(Count.of(number, counted)).hasToString(number + " " + counted);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "230", "230 ", "policies", " policies"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Count.parse(text))
                    .withMessage("Count must be text such as '230 policies', but was '" + text + "'");
        }
    }

    @Nested
    class Numbered {
        @Test
        void parse_rejectsGroupedDigits() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Count.parse("3 500 companies"))
                    .withMessage("Count must be text such as '230 policies', with a number whose digits are not"
                            + " grouped, but was '3 500 companies'; remove the separators between its digits");
        }

        @ParameterizedTest
        @CsvSource({
            "1000 m3, 5 × 1000 m3",
            "500, 5 × 500",
            "5 6, 5 × 5 6",
            "2 bedroom flats, 5 × 2 bedroom flats",
            "× 3 a, 5 × × 3 a",
            "× a, 5 × × a",
            "15-year-olds, 5 15-year-olds",
            "5G stations, 5 5G stations",
        })
        void nounThatStartsWithANumber_followsASign(String counted, String text) {
            assertThat(Count.of(5, counted)).hasToString(text);
            assertThat(Count.parse(text)).isEqualTo(Count.of(5, counted));
            assertThat(Amount.of(5, counted)).hasToString(text);
            assertThat(Amount.parse(text)).isEqualTo(Amount.of(5, counted));
            AmountPer per = AmountPer.of(5, counted, "km2");
            assertThat(per).hasToString(text + " per km2");
            assertThat(AmountPer.parse(per.toString())).isEqualTo(per);
        }
    }

    @Nested
    class Persons {
        @ParameterizedTest
        @ValueSource(
                strings = {"person", "persons", "people", "inhabitant", "inhabitants", "individual", "individuals", "人"
                })
        void people_areCountedAsPersons(String noun) {
            assertThat(Count.of(5, noun).plus(Count.of(3, "persons"))).hasToString("8 persons");
            assertThat(Count.of(5, noun)).isEqualTo(Count.parse("5 people"));
            assertThat(Amount.of(5, noun)).hasToString("5 persons");
            assertThat(AmountPer.of(5, noun, "km2")).hasToString("5 persons per km2");
            assertThat(MoneyPer.of("EUR", 5, noun)).isEqualTo(MoneyPer.parse("EUR 5 per person"));
            assertThat(AmountPer.of(5, "beds", noun)).isEqualTo(AmountPer.parse("5 beds per capita"));
            assertThat(MoneyPer.of("EUR", 5, "capita").multipliedBy(Count.of(2, noun)))
                    .isEqualTo(Money.of("EUR", 10));
        }

        @ParameterizedTest
        @ValueSource(strings = {"residents", "heads", "employees", "young people", "人口", "persons employed"})
        void otherNouns_stayTheirOwn(String noun) {
            assertThat(Count.of(5, noun)).hasToString("5 " + noun);
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void plus_addsTheSameNoun() {
            assertThat(POLICIES.plus(Count.of(187, "policies"))).isEqualTo(Count.of(417, "policies"));
            assertThat(POLICIES.multipliedBy(2)).isEqualTo(Count.of(460, "policies"));
        }

        @Test
        void plus_rejectsAnotherNounWithBothQuantities() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> POLICIES.plus(COMPANIES))
                    .withMessage("Quantities must have the same unit to be added, but were 230 policies and 40"
                            + " companies")
                    .satisfies(e -> assertThat(e.first()).isEqualTo(POLICIES))
                    .satisfies(e -> assertThat(e.second()).isEqualTo(COMPANIES));
        }

        @Test
        void dividedByTheSameNoun_isAMultiple() {
            assertThat(POLICIES.dividedBy(Count.of(46, "policies"))).isEqualTo(Multiple.of(5));
        }

        @Test
        void perAnotherNoun_isAnAmountPerUnit() {
            assertThat(Count.of(67, "beds").per(Count.of(10_000, "persons")))
                    .isEqualTo(AmountPer.of("0.0067", "beds", "person"));
            assertThat(Count.of(2, "beds").per(Count.of(3, "persons"), new MathContext(2)))
                    .isEqualTo(AmountPer.of("0.67", "beds", "person"));
        }

        @Test
        void per_rejectsZero() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> POLICIES.per(Count.of(0, "companies")))
                    .withMessage("Divisor must not be zero, but 230 policies was divided by zero");
        }
    }
}
