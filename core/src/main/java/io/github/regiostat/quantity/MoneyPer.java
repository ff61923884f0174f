// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.Decimals;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money per unit of something, such as {@code CNY 85000 per person}.
 *
 * <p>Such levels cannot be summed over regions or time; {@code plus} and {@code minus} are for differences in the same
 * unit. The noun after "per" is stored in the singular: {@code persons} becomes {@code person}. An exchange rate
 * implied by two published amounts also has this kind: {@code CNY 7.1621 per USD}.
 *
 * {@snippet file="QuantitySnippets.java" region="money-per"}
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyPer extends DecimalQuantity<MoneyPer, MoneyPer.CurrencyPer>
        implements Monetary<MoneyPer>, PerUnit<MoneyPer> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT = TextPattern.of(
            "Money per unit", "CNY 85000 per person", "(?<currency>\\S+) (?<number>\\S+) per (?<per>.+)");

    /**
     * Returns an amount per unit, such as {@code CNY 85000 per person}.
     *
     * @param currency the currency
     * @param number the amount in units of the currency
     * @param per the noun after "per", such as {@code person}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static MoneyPer of(Currency currency, BigDecimal number, String per) {
        return new MoneyPer(new CurrencyPer(currency, Nouns.requirePer(per)), number);
    }

    /**
     * Returns an amount per unit, such as {@code CNY 85000 per person}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency
     * @param per the noun after "per", such as {@code person}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static MoneyPer of(String currency, BigDecimal number, String per) {
        return new MoneyPer(new CurrencyPer(Currencies.of(currency), Nouns.requirePer(per)), number);
    }

    /**
     * Returns an amount per unit, such as {@code CNY 85000 per person}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency, such as {@code 84.37}
     * @param per the noun after "per", such as {@code person}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the code is not an ISO 4217 currency code, or the noun is blank or contains "per"
     */
    public static MoneyPer of(String currency, String number, String per) {
        return new MoneyPer(
                new CurrencyPer(Currencies.of(currency), Nouns.requirePer(per)), Decimals.parse(number, "Amount"));
    }

    /**
     * Returns an amount per unit, such as {@code CNY 85000 per person}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency, a whole number
     * @param per the noun after "per", such as {@code person}
     * @return the value
     */
    public static MoneyPer of(String currency, long number, String per) {
        return new MoneyPer(
                new CurrencyPer(Currencies.of(currency), Nouns.requirePer(per)), BigDecimal.valueOf(number));
    }

    /**
     * Parses the canonical text, such as {@code CNY 85000 per person}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static MoneyPer parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("currency"), parts.part("number"), parts.part("per"));
    }

    private MoneyPer(CurrencyPer unit, BigDecimal number) {
        super(number, unit);
    }

    private MoneyPer(long digits, Denomination<CurrencyPer> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the amount in units of the currency.
     *
     * @return the exact amount, without trailing zeros
     */
    public BigDecimal amount() {
        return number();
    }

    @Override
    public Currency currency() {
        return unitKey().currency;
    }

    @Override
    public String per() {
        return unitKey().per;
    }

    @Override
    public MoneyPer withNumber(BigDecimal number) {
        return new MoneyPer(unitKey(), number);
    }

    @Override
    MoneyPer with(long digits, Denomination<CurrencyPer> sameUnit) {
        return new MoneyPer(digits, sameUnit);
    }

    @Override
    public MoneyPer withCurrency(Currency currency) {
        return new MoneyPer(new CurrencyPer(currency, unitKey().per), number());
    }

    @Override
    public Money multipliedBy(Count count) {
        UnitMismatchException.require(per().equals(Nouns.singular(count.counted())), this, count, "multiplied");
        return Money.of(currency(), number().multiply(count.number()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyPer that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency().getCurrencyCode(), hashOfNumber(), per());
    }

    /** Returns the canonical text, such as {@code CNY 85000 per person}. */
    @Override
    public String toString() {
        return text(currency().getCurrencyCode(), "per " + per());
    }

    /** A currency and the noun after "per". */
    record CurrencyPer(Currency currency, String per) {
        CurrencyPer {
            Objects.requireNonNull(currency, "currency");
        }
    }
}
