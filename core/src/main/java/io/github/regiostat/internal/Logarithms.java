// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Natural logarithms of decimals, such as 0.6931… of 2, with an error below 10^-90.
 *
 * <p>A number is written as {@code y × 10^e / 2^k} with y from 0.7 to 1.4. Then {@code ln y = 2 (z + z³/3 + z⁵/5 + …)}
 * with {@code z = (y - 1) / (y + 1)}, which is at most 0.34 for the constants. The sum has at most 120 terms of
 * {@value #SCALE} decimal places. Each operation is cut by less than 10^-110, and the remainder of the series is
 * smaller than its last term, so that the error of the sum is below 10^-105. The exponents of a number with at most 10
 * 000 digits multiply the error of the constants by less than 10^5.
 */
public final class Logarithms {
    /** The bound of the error. */
    public static final BigDecimal ERROR = BigDecimal.ONE.movePointLeft(90);

    private static final int SCALE = 110;
    private static final BigDecimal LEAST = new BigDecimal("0.7");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = near(TWO);
    private static final BigDecimal LN_10 = LN_2.multiply(BigDecimal.valueOf(3)).add(near(new BigDecimal("1.25")));

    private Logarithms() {}

    /**
     * Returns the natural logarithm.
     *
     * @param number the number, above zero
     * @return the logarithm, with an error below {@link #ERROR}
     * @throws ArithmeticException if the number is not above zero
     */
    public static BigDecimal ln(BigDecimal number) {
        if (number.signum() <= 0) {
            throw new ArithmeticException("Logarithm must be of a number above zero, but was of " + number);
        }
        long exponent = (long) number.precision() - number.scale();
        BigDecimal y = number.round(new MathContext(SCALE + 10, RoundingMode.DOWN))
                .scaleByPowerOfTen(Math.toIntExact(-exponent));
        int doubled = 0;
        while (y.compareTo(LEAST) < 0) {
            y = y.multiply(TWO);
            doubled++;
        }
        return near(y).subtract(LN_2.multiply(BigDecimal.valueOf(doubled)))
                .add(LN_10.multiply(BigDecimal.valueOf(exponent)));
    }

    /** Returns the logarithm of a number near 1 by the series of the inverse hyperbolic tangent. */
    private static BigDecimal near(BigDecimal y) {
        BigDecimal z = y.subtract(BigDecimal.ONE).divide(y.add(BigDecimal.ONE), SCALE, RoundingMode.DOWN);
        BigDecimal square = z.multiply(z).setScale(SCALE, RoundingMode.DOWN);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int k = 3; power.signum() != 0; k += 2) {
            power = power.multiply(square).setScale(SCALE, RoundingMode.DOWN);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), SCALE, RoundingMode.DOWN));
        }
        return sum.multiply(TWO);
    }
}
