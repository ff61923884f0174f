// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money in one currency, such as {@code CNY 84370000000}.
 *
 * <p>Amounts of one currency can be added and subtracted; another currency requires an exchange rate. The amount is
 * exact and not limited to the minor unit of the currency. The currency is an ISO 4217 code that {@link Currency}
 * knows. Use an {@link Amount} for other codes, such as XEU, PPS or CNH.
 *
 * {@snippet file="QuantitySnippets.java" region="money"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Money extends DecimalQuantity<Money, Currency> implements Additive<Money>, Monetary<Money> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT =
            TextPattern.of("Money", "CNY 84370000000", "(?<currency>\\S+) (?<number>\\S+)");

    /**
     * Returns an amount in a currency, such as {@code CNY 100}.
     *
     * @param currency the currency
     * @param number the amount in units of the currency
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Money of(Currency currency, BigDecimal number) {
        return new Money(Objects.requireNonNull(currency, "currency"), number);
    }

    /**
     * Returns an amount in a currency, such as {@code CNY 100}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Money of(String currency, BigDecimal number) {
        return new Money(Currencies.of(currency), number);
    }

    /**
     * Returns an amount in a currency, such as {@code CNY 100}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the code is not an ISO 4217 currency code
     */
    public static Money of(String currency, String number) {
        return new Money(Currencies.of(currency), Decimals.parse(number, "Amount"));
    }

    /**
     * Returns an amount in a currency, such as {@code CNY 100}.
     *
     * @param currency the ISO 4217 code
     * @param number the amount in units of the currency, a whole number
     * @return the value
     */
    public static Money of(String currency, long number) {
        return new Money(Currencies.of(currency), BigDecimal.valueOf(number));
    }

    /**
     * Parses the canonical text, such as {@code CNY 84370000000}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        // Most texts are a code of three letters and few digits; the pattern takes all others, and rejects.
        if (text.length() > 4 && text.charAt(3) == ' ') {
            DecimalScanner number = new DecimalScanner();
            if (number.scan(text, 4) && isCode(text)) {
                Currency currency = Currencies.of(text.substring(0, 3));
                return new Money(number.unscaled(), Denomination.of(currency, number.scale()));
            }
        }
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("currency"), parts.part("number"));
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < 3; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private Money(Currency currency, BigDecimal number) {
        super(number, currency);
    }

    private Money(Currency currency, Money amount) {
        super(amount, currency);
    }

    private Money(long digits, Denomination<Currency> denomination) {
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
        return unitKey();
    }

    @Override
    public Money withNumber(BigDecimal number) {
        return new Money(unitKey(), number);
    }

    @Override
    Money with(long digits, Denomination<Currency> sameUnit) {
        return new Money(digits, sameUnit);
    }

    @Override
    public Money withCurrency(Currency currency) {
        return new Money(Objects.requireNonNull(currency, "currency"), this);
    }

    /**
     * Returns the amount per counted unit, to 34 digits, HALF_EVEN: {@code CNY 170000} by {@code 2 persons} is
     * {@code CNY 85000 per person}.
     *
     * @param count the divisor, not zero
     * @return the amount per unit
     * @throws ArithmeticException if the count is zero
     */
    public MoneyPer dividedBy(Count count) {
        return dividedBy(count, MathContext.DECIMAL128);
    }

    /**
     * Returns the amount per counted unit, rounded as specified.
     *
     * @param count the divisor, not zero
     * @param context the precision and rounding
     * @return the amount per unit
     * @throws ArithmeticException if the count is zero
     */
    public MoneyPer dividedBy(Count count, MathContext context) {
        return MoneyPer.of(unitKey(), Division.of(number(), count.number(), this, context), count.counted());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return 31 * unitKey().getCurrencyCode().hashCode() + hashOfNumber();
    }

    /** Returns the canonical text, such as {@code CNY 84370000000}. */
    @Override
    public String toString() {
        return text(unitKey().getCurrencyCode(), "");
    }
}
