// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number of any other unit, such as {@code 16410 km2}.
 *
 * <p>Amounts of the same unit add; units are compared letter by letter and not converted. What is no currency for {@link
 * java.util.Currency} (XEU, PPS) is an amount in that unit.
 *
 * {@snippet file="QuantitySnippets.java" region="amount"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Amount implements Additive<Amount> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORM = TextPattern.of("Amount", "16410 km2", "(?<number>\\S+) (?<measure>.+)");

    private final BigDecimal number;
    private final String measure;

    /**
     * Returns a number of a unit, such as {@code 16410 km2}.
     *
     * @param number how many
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Amount of(BigDecimal number, String measure) {
        return new Amount(number, requireMeasure(measure));
    }

    /**
     * Returns a number of a unit, such as {@code 16410 km2}.
     *
     * @param number how many, such as {@code 84.37}
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     * @throws IllegalArgumentException if the number is no decimal number within 1000 digits, or the unit is blank
     */
    public static Amount of(String number, String measure) {
        return new Amount(Decimals.parse(number, "Amount"), requireMeasure(measure));
    }

    /**
     * Returns a number of a unit, such as {@code 16410 km2}.
     *
     * @param number how many, whole
     * @param measure the unit of measure, such as {@code km2}
     * @return the value
     */
    public static Amount of(long number, String measure) {
        return new Amount(BigDecimal.valueOf(number), requireMeasure(measure));
    }

    /**
     * Reads the canonical text, such as {@code 16410 km2}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Amount parse(String text) {
        TextPattern.Parts parts = FORM.parts(text);
        return of(parts.part("number"), parts.part("measure"));
    }

    private static String requireMeasure(String measure) {
        return Text.requireName(measure, "Unit of measure");
    }

    private Amount(BigDecimal number, String measure) {
        this.number = Decimals.canonical(number);
        this.measure = measure;
    }

    /**
     * Returns the unit of measure, such as {@code km2}.
     *
     * @return the unit of measure
     */
    public String measure() {
        return measure;
    }

    @Override
    public BigDecimal number() {
        return number;
    }

    @Override
    public Amount withNumber(BigDecimal number) {
        return new Amount(number, measure);
    }

    @Override
    public boolean isSameUnit(Amount other) {
        return measure.equals(other.measure);
    }

    /**
     * Returns this amount for each one of what is counted, to 34 digits, HALF_EVEN.
     *
     * @param count what to divide by, not zero
     * @return the amount per one
     * @throws ArithmeticException if the count is zero
     */
    public AmountPer dividedBy(Count count) {
        return dividedBy(count, MathContext.DECIMAL128);
    }

    /**
     * Returns this amount for each one of what is counted.
     *
     * @param count what to divide by, not zero
     * @param context the precision and rounding
     * @return the amount per one
     * @throws ArithmeticException if the count is zero
     */
    public AmountPer dividedBy(Count count, MathContext context) {
        return AmountPer.of(Division.of(number, count.number(), this, context), measure, count.counted());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && number.equals(that.number) && isSameUnit(that);
    }

    @Override
    public int hashCode() {
        return 31 * measure.hashCode() + number.hashCode();
    }

    /** Returns the canonical text, such as {@code 16410 km2}. */
    @Override
    public String toString() {
        return number.toPlainString() + " " + measure;
    }

    private Object writeReplace() {
        return QuantitySerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw QuantitySerializationProxy.refusal();
    }
}
