// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;

/**
 * An amount in a unit of measure, such as {@code 16410 km2}.
 *
 * <p>Amounts in the same unit can be added. Units are compared as text, case-sensitively, and are not converted.
 * Currency codes that {@link java.util.Currency} does not know, such as XEU or PPS, are units of measure.
 *
 * {@snippet file="QuantitySnippets.java" region="amount"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Amount extends DecimalQuantity<Amount, String> implements Additive<Amount> {
    /**
     * The measure of an amount in the currency of the region, whichever it is, as some sources publish. Amounts of
     * different regions in this measure have different units.
     */
    public static final String NATIONAL_CURRENCY = "national currency";

    private static final long serialVersionUID = 1L;
    private static final Set<String> MEASURES_WITHOUT_ZERO = Set.of(
            "°c", "°f", "℃", "℉", "degc", "degf", "celsius", "fahrenheit", "degrees celsius", "degrees fahrenheit");

    private static final TextPattern FORMAT =
            TextPattern.of("Amount", "16410 km2", "(?<number>\\S+) " + TextPattern.TIMES + "(?<measure>.+)");

    /**
     * Returns an amount in a unit of measure, such as {@code 16410 km2}.
     *
     * @param number the number
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Amount of(BigDecimal number, String measure) {
        return new Amount(number, requireMeasure(measure));
    }

    /**
     * Returns an amount in a unit of measure, such as {@code 16410 km2}.
     *
     * @param number the number, such as {@code 84.37}
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the unit is blank
     */
    public static Amount of(String number, String measure) {
        return new Amount(Decimals.parse(number, "Amount"), requireMeasure(measure));
    }

    /**
     * Returns an amount in a unit of measure, such as {@code 16410 km2}.
     *
     * @param number the number, a whole number
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     */
    public static Amount of(long number, String measure) {
        return new Amount(BigDecimal.valueOf(number), requireMeasure(measure));
    }

    /**
     * Parses the canonical text, such as {@code 16410 km2}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static Amount parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("number"), parts.part("measure"));
    }

    private static String requireMeasure(String measure) {
        return Nouns.counted(Text.requireName(measure, "Unit of measure"));
    }

    private Amount(BigDecimal number, String measure) {
        super(number, measure);
    }

    private Amount(long digits, Denomination<String> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the unit of measure, such as {@code km2}.
     *
     * @return the unit of measure
     */
    public String measure() {
        return unitKey();
    }

    /**
     * Returns whether the measure is the currency of the region, such as {@value #NATIONAL_CURRENCY}, {@code LCU},
     * {@code XDC} or {@code MIO_NAC}.
     *
     * @return true if the unit depends on the region
     */
    public boolean isNationalCurrency() {
        return isNationalCurrency(unitKey());
    }

    /**
     * Returns whether zero means that there is nothing. A temperature in °C or °F has no natural zero: it has
     * differences, but no multiples and no growth rates.
     *
     * @return false for °C and °F
     */
    public boolean hasNaturalZero() {
        return !MEASURES_WITHOUT_ZERO.contains(unitKey().toLowerCase(Locale.ROOT));
    }

    static boolean isNationalCurrency(String measure) {
        return NationalCurrencyWords.occurIn(measure);
    }

    @Override
    public Amount withNumber(BigDecimal number) {
        return new Amount(number, unitKey());
    }

    @Override
    Amount with(long digits, Denomination<String> sameUnit) {
        return new Amount(digits, sameUnit);
    }

    /**
     * Returns the amount per counted unit, to 34 digits, HALF_EVEN.
     *
     * @param count the divisor, not zero
     * @return the amount per unit
     * @throws ArithmeticException if the count is zero
     */
    public AmountPer dividedBy(Count count) {
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
    public AmountPer dividedBy(Count count, MathContext context) {
        return AmountPer.of(Division.of(number(), count.number(), this, context), unitKey(), count.counted());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return 31 * unitKey().hashCode() + hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 16410 km2}. */
    @Override
    public String toString() {
        return text("", TextPattern.unitText(unitKey()));
    }
}
