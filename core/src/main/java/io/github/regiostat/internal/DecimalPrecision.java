// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The digits to which numbers are rounded, and the rounding mode, such as {@code 2 decimals, HALF_EVEN}.
 *
 * @param kind which digits are counted
 * @param digits the number of digits; decimals are negative for tens, hundreds and so on
 * @param rounding the rounding mode
 */
public record DecimalPrecision(Kind kind, int digits, RoundingMode rounding) implements Serializable {
    /** The precision of numbers that are not rounded. */
    public static final DecimalPrecision UNLIMITED = new DecimalPrecision(Kind.UNLIMITED, 0, RoundingMode.HALF_EVEN);

    /** Which digits are counted. */
    public enum Kind {
        /** None: numbers are not rounded. */
        UNLIMITED,
        /** Those after the decimal point. */
        DECIMALS,
        /** All from the first that is not zero. */
        SIGNIFICANT_DIGITS
    }

    /** Checks the number of digits. */
    public DecimalPrecision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rounding, "rounding");
        if (kind == Kind.DECIMALS) {
            Decimals.requireDecimals(digits);
        }
    }

    /**
     * Returns a number of decimals.
     *
     * @param decimals the number of digits after the decimal point, from -1000 to 1000
     * @param rounding the rounding mode
     * @return the precision
     * @throws IllegalArgumentException if the number is out of range
     */
    public static DecimalPrecision ofDecimals(int decimals, RoundingMode rounding) {
        return new DecimalPrecision(Kind.DECIMALS, decimals, rounding);
    }

    /**
     * Returns a number of significant digits.
     *
     * @param digits the number of digits, 1 or more
     * @param rounding the rounding mode
     * @return the precision
     */
    public static DecimalPrecision ofSignificantDigits(int digits, RoundingMode rounding) {
        return new DecimalPrecision(Kind.SIGNIFICANT_DIGITS, digits, rounding);
    }

    /**
     * Returns whether numbers are rounded.
     *
     * @return false for {@link #UNLIMITED}
     */
    public boolean isLimited() {
        return kind != Kind.UNLIMITED;
    }

    /**
     * Returns a number with these digits and another rounding mode.
     *
     * @param number the number
     * @param mode the rounding mode
     * @return the rounded number; one of significant digits has no trailing zeros
     */
    public BigDecimal rounded(BigDecimal number, RoundingMode mode) {
        return switch (kind) {
            case UNLIMITED -> number;
            case DECIMALS -> number.setScale(digits, mode);
            case SIGNIFICANT_DIGITS ->
                number.round(new MathContext(digits, mode)).stripTrailingZeros();
        };
    }

    /** Returns a hash code that is the same in each run. */
    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), digits, rounding.name());
    }

    /** Returns the digits and the rounding mode, such as {@code 2 decimals, HALF_EVEN}. */
    @Override
    public String toString() {
        return switch (kind) {
            case UNLIMITED -> "all digits";
            case DECIMALS -> digits + (digits == 1 ? " decimal, " : " decimals, ") + rounding;
            case SIGNIFICANT_DIGITS -> digits + " significant digits, " + rounding;
        };
    }
}
