// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions as decimals, such as 0.2 for 1/5. */
final class Fractions {
    /** The number of digits up to which division is fast. */
    private static final MathContext FEW_DIGITS = new MathContext(15);

    private static final MathContext ALL_DIGITS = new MathContext(DigitRule.MAX_DIGITS);

    private Fractions() {}

    /** Returns the quotient, or null if it is not a finite decimal or has more digits than a number may have. */
    static @Nullable BigDecimal decimal(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return null;
        }
        BigDecimal quotient = quotient(numerator, denominator, FEW_DIGITS);
        return quotient == null ? quotient(numerator, denominator, ALL_DIGITS) : quotient;
    }

    private static @Nullable BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, MathContext digits) {
        BigDecimal quotient = numerator.divide(denominator, digits);
        boolean isExact = quotient.multiply(denominator).compareTo(numerator) == 0;
        return isExact ? quotient.stripTrailingZeros() : null;
    }

    static Numeral endless() {
        return Numeral.broken("Fraction has no exact decimal; write it in percent, rounded as it is known");
    }
}
