// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number of counted things, such as {@code 230 policies}.
 *
 * <p>Counts of the same noun can be added; policies and companies cannot. Nouns are compared as text, case-sensitively.
 * People, inhabitants and individuals are counted as persons; residents are not, because they are a statistical
 * distinction. The number can have decimals, because full-time equivalents and counts in thousands are published with
 * decimals.
 *
 * {@snippet file="QuantitySnippets.java" region="count"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Count extends DecimalQuantity<Count, String> implements Additive<Count> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT =
            TextPattern.of("Count", "230 policies", "(?<number>\\S+) " + TextPattern.TIMES + "(?<counted>.+)");

    /**
     * Returns a count, such as {@code 230 policies}.
     *
     * @param number the number
     * @param counted the counted noun, such as {@code policies}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Count of(BigDecimal number, String counted) {
        return new Count(number, requireCounted(counted));
    }

    /**
     * Returns a count, such as {@code 230 policies}.
     *
     * @param number the number, such as {@code 84.37}
     * @param counted the counted noun, such as {@code policies}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the noun is blank
     */
    public static Count of(String number, String counted) {
        return new Count(Decimals.parse(number, "Count"), requireCounted(counted));
    }

    /**
     * Returns a count, such as {@code 230 policies}.
     *
     * @param number the number, a whole number
     * @param counted the counted noun, such as {@code policies}
     * @return the value
     */
    public static Count of(long number, String counted) {
        return new Count(BigDecimal.valueOf(number), requireCounted(counted));
    }

    /**
     * Parses the canonical text, such as {@code 230 policies}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static Count parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("number"), parts.part("counted"));
    }

    private static String requireCounted(String counted) {
        return Nouns.counted(Text.requireName(counted, "Counted noun"));
    }

    private Count(BigDecimal number, String counted) {
        super(number, counted);
    }

    private Count(long digits, Denomination<String> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the counted noun, such as {@code policies}.
     *
     * @return the counted noun
     */
    public String counted() {
        return unitKey();
    }

    @Override
    public Count withNumber(BigDecimal number) {
        return new Count(number, unitKey());
    }

    @Override
    Count with(long digits, Denomination<String> sameUnit) {
        return new Count(digits, sameUnit);
    }

    /**
     * Returns this count per unit of another, to 34 digits, HALF_EVEN: {@code 67 beds} per {@code 10000 persons} is
     * {@code 0.0067 beds per person}.
     *
     * @param other the divisor, not zero
     * @return the amount per unit
     * @throws ArithmeticException if the other is zero
     */
    public AmountPer per(Count other) {
        return per(other, MathContext.DECIMAL128);
    }

    /**
     * Returns this count per unit of another, rounded as specified.
     *
     * @param other the divisor, not zero
     * @param context the precision and rounding
     * @return the amount per unit
     * @throws ArithmeticException if the other is zero
     */
    public AmountPer per(Count other, MathContext context) {
        return AmountPer.of(Division.of(number(), other.number(), this, context), unitKey(), other.counted());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return 31 * unitKey().hashCode() + hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 230 policies}. */
    @Override
    public String toString() {
        return text("", TextPattern.unitText(unitKey()));
    }
}
