// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Quantities;
import java.math.BigDecimal;
import java.util.Currency;
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

class MoneyPerTest {
    private static final MoneyPer INCOME = MoneyPer.of("CNY", 85_000, "person");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(INCOME)
                    .isEqualTo(MoneyPer.of("CNY", "85000", "person"))
                    .isEqualTo(MoneyPer.of("CNY", new BigDecimal("85E+3"), "person"))
                    .isEqualTo(MoneyPer.of(Currency.getInstance("CNY"), new BigDecimal("85E+3"), "persons"));
            assertThat(INCOME.amount()).isEqualTo(INCOME.number()).isEqualTo(new BigDecimal("85000"));
            assertThat(INCOME.currency()).isEqualTo(Currency.getInstance("CNY"));
        }

        @ParameterizedTest
        @CsvSource({
            "persons, person",
            "people, person",
            "households, household",
            "USD, USD",
            "m2, m2",
            "working days, working day"
        })
        void of_storesTheSingular(String per, String one) {
            assertThat(MoneyPer.of("CNY", 1, per).per()).isEqualTo(one);
        }

        @ParameterizedTest
        @ValueSource(strings = {"per", "pers", "person per day", "per day", "1000 persons", "-1 x", "2.5e3 x"})
        void of_rejectsAmbiguousNouns(String per) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MoneyPer.of("CNY", 1, per))
                    .withMessage("Noun after 'per' must be a noun such as 'person', without a number or the word 'per',"
                            + " but was '"
                            + per + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", " person", "person ", "a\tb"})
        void of_rejectsInvalidNames(String per) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MoneyPer.of("CNY", 1, per))
                    .withMessageStartingWith(
                            "Noun after 'per' must be text of 1 to 1000 characters without" + " control characters");
        }

        @Test
        void of_namesTheNullArgument() {
            assertThatNullPointerException()
                    .isThrownBy(() -> MoneyPer.of("CNY", 1, null))
                    .withMessage("per");
        }

        @Test
        void withCurrency_keepsTheNumber() {
            assertThat(INCOME.withCurrency(Currency.getInstance("USD")))
                    .isEqualTo(MoneyPer.of("USD", 85_000, "person"));
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "CNY 85000 per person, CNY 85000 per person",
            "CNY 85000.50 per persons, CNY 85000.5 per person",
            "CNY 7.1621 per USD, CNY 7.1621 per USD",
            "CNY 5 per 1000, CNY 5 per 1000",
            "EUR -3 per square metre, EUR -3 per square metre",
        })
        void parse_acceptsTheCanonicalTextAndOtherFormats(String text, String canonical) {
            assertThat(MoneyPer.parse(text)).hasToString(canonical).isEqualTo(MoneyPer.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"CNY 85000", "CNY per person", "CNY 85000 a person", "CNY 85000 per"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MoneyPer.parse(text))
                    .withMessage("Money per unit must be text such as 'CNY 85000 per person', but was '" + text + "'");
        }

        @Test
        void parse_rejectsInvalidNounsAfterPer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MoneyPer.parse("CNY 5 per 1000 persons"))
                    .withMessageStartingWith("Noun after 'per' must be a noun such as 'person'")
                    .withMessageEndingWith("but was '1000 persons'");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void minus_isADifferenceOfTheSameUnit() {
            MoneyPer difference = INCOME.minus(MoneyPer.of("CNY", 80_000, "persons"));
            assertThat(difference).isEqualTo(MoneyPer.of("CNY", 5_000, "person"));
            assertThat(INCOME.plus(difference)).isEqualTo(MoneyPer.of("CNY", 90_000, "person"));
        }

        @Test
        void minus_rejectsAnotherUnit() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> INCOME.minus(MoneyPer.of("CNY", 1, "household")))
                    .withMessage("Quantities must have the same unit to be subtracted, but were CNY 85000 per"
                            + " person and CNY 1 per household");
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> INCOME.plus(MoneyPer.of("USD", 1, "person")))
                    .withMessage("Quantities must have the same currency to be added, but were CNY 85000 per"
                            + " person and USD 1 per person: convert one of them with ExchangeRates first");
        }

        @Test
        void multipliedByCount_isMoney() {
            assertThat(INCOME.multipliedBy(Count.of(2, "persons"))).isEqualTo(Money.of("CNY", 170_000));
            assertThat(INCOME.multipliedBy(Count.of(2, "people"))).isEqualTo(Money.of("CNY", 170_000));
        }

        @Test
        void multipliedBy_rejectsAnotherNoun() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> INCOME.multipliedBy(Count.of(2, "households")))
                    .withMessage("Quantities must have the same unit to be multiplied, but were CNY 85000 per"
                            + " person and 2 households");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<MoneyPer> moneyPer() {
            return Quantities.moneyPer();
        }

        @Provide
        Arbitrary<BigDecimal> numbers() {
            return Quantities.numbers();
        }

        @Property
        void difference_addedToOne_isTheOther(@ForAll("moneyPer") MoneyPer a, @ForAll("numbers") BigDecimal number) {
            MoneyPer b = a.withNumber(number);
            assertThat(a.plus(b.minus(a))).isEqualTo(b);
            assertThat(a.minus(a).isZero()).isTrue();
        }
    }
}
