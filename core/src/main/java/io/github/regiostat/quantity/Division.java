// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Division with an error message that names the dividend. */
final class Division {
    private Division() {}

    static BigDecimal of(BigDecimal dividend, BigDecimal divisor, Object subject, MathContext context) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("Divisor must not be zero, but " + subject + " was divided by zero");
        }
        return dividend.divide(divisor, context);
    }

    /** Divides exactly by a power of ten, by other numbers to 34 digits, HALF_EVEN. */
    static BigDecimal exactOr34(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal stripped = divisor.stripTrailingZeros();
        return stripped.unscaledValue().equals(BigInteger.ONE)
                ? dividend.scaleByPowerOfTen(stripped.scale())
                : dividend.divide(divisor, MathContext.DECIMAL128);
    }
}
