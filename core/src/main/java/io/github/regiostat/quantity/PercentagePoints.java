// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import java.math.BigDecimal;

/**
 * A difference between two shares or two growth rates, such as {@code 1.62 pp}.
 *
 * <p>Percentage points are not a {@link Percentage}: 4.27 % is 1.62 percentage points, or 61 percent, above 2.65 %. A
 * basis point is a hundredth of a percentage point.
 *
 * {@snippet file="QuantitySnippets.java" region="percentage-points"}
 *
 * <p>Immutable and thread-safe.
 */
public final class PercentagePoints extends DecimalQuantity<PercentagePoints, String>
        implements Quantity<PercentagePoints> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT = TextPattern.of("Percentage points", "1.62 pp", "(?<number>\\S+) pp");

    /**
     * Returns a difference in percentage points, such as {@code 1.62 pp}.
     *
     * @param number the number of percentage points
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static PercentagePoints of(BigDecimal number) {
        return new PercentagePoints(number);
    }

    /**
     * Returns a difference in percentage points, such as {@code 1.62 pp}.
     *
     * @param number the number of percentage points, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point
     */
    public static PercentagePoints of(String number) {
        return new PercentagePoints(Decimals.parse(number, "Percentage points"));
    }

    /**
     * Returns a difference in percentage points, such as {@code 1.62 pp}.
     *
     * @param number the number of percentage points, a whole number
     * @return the value
     */
    public static PercentagePoints of(long number) {
        return new PercentagePoints(BigDecimal.valueOf(number));
    }

    /**
     * Returns a difference in basis points, hundredths of a percentage point: 25 basis points are {@code 0.25 pp}.
     *
     * @param basisPoints the number of basis points
     * @return the value
     */
    public static PercentagePoints ofBasisPoints(long basisPoints) {
        return of(BigDecimal.valueOf(basisPoints, 2));
    }

    /**
     * Parses the canonical text, such as {@code 1.62 pp}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static PercentagePoints parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("number"));
    }

    private PercentagePoints(BigDecimal number) {
        super(number, "");
    }

    private PercentagePoints(long digits, Denomination<String> denomination) {
        super(digits, denomination);
    }

    @Override
    public PercentagePoints withNumber(BigDecimal number) {
        return new PercentagePoints(number);
    }

    @Override
    PercentagePoints with(long digits, Denomination<String> sameUnit) {
        return new PercentagePoints(digits, sameUnit);
    }

    /**
     * Returns the sum.
     *
     * @param other the points to add
     * @return the exact sum
     */
    public PercentagePoints plus(PercentagePoints other) {
        return sum(other);
    }

    /**
     * Returns the difference.
     *
     * @param other the points to subtract
     * @return the exact difference
     */
    public PercentagePoints minus(PercentagePoints other) {
        return difference(other);
    }

    /**
     * Returns the product with a number.
     *
     * @param factor the number to multiply by
     * @return the exact product
     */
    public PercentagePoints multipliedBy(BigDecimal factor) {
        return product(factor);
    }

    /**
     * Returns the difference in basis points, hundredths of a percentage point.
     *
     * @return the exact number of basis points
     */
    public BigDecimal toBasisPoints() {
        return Decimals.canonical(number().movePointRight(2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PercentagePoints that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 1.62 pp}. */
    @Override
    public String toString() {
        return text("", "pp");
    }
}
