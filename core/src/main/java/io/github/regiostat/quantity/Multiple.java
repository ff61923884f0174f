// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import java.math.BigDecimal;

/**
 * A ratio of two quantities in the same unit, such as {@code 10 times}.
 *
 * <p>A pure number that any quantity can be multiplied by (SDMX: factor of).
 *
 * {@snippet file="QuantitySnippets.java" region="multiple"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Multiple extends DecimalQuantity<Multiple, String> implements Quantity<Multiple> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT = TextPattern.of("Multiple", "10 times", "(?<number>\\S+) times");

    /**
     * Returns a multiple, such as {@code 10 times}.
     *
     * @param number the number
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Multiple of(BigDecimal number) {
        return new Multiple(number);
    }

    /**
     * Returns a multiple, such as {@code 10 times}.
     *
     * @param number the number, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point
     */
    public static Multiple of(String number) {
        return new Multiple(Decimals.parse(number, "Multiple"));
    }

    /**
     * Returns a multiple, such as {@code 10 times}.
     *
     * @param number the number, a whole number
     * @return the value
     */
    public static Multiple of(long number) {
        return new Multiple(BigDecimal.valueOf(number));
    }

    /**
     * Parses the canonical text, such as {@code 10 times}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static Multiple parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("number"));
    }

    private Multiple(BigDecimal number) {
        super(number, "");
    }

    private Multiple(long digits, Denomination<String> denomination) {
        super(digits, denomination);
    }

    @Override
    public Multiple withNumber(BigDecimal number) {
        return new Multiple(number);
    }

    @Override
    Multiple with(long digits, Denomination<String> sameUnit) {
        return new Multiple(digits, sameUnit);
    }

    /**
     * Returns the product with a quantity: {@code 10 times} {@code CNY 3} is {@code CNY 30}.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity to multiply
     * @return the exact product
     */
    public <Q extends Quantity<Q>> Q appliedTo(Q quantity) {
        return DecimalQuantity.of(quantity).product(number());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Multiple that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 10 times}. */
    @Override
    public String toString() {
        return text("", "times");
    }
}
