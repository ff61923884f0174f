// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.RateBasis;
import java.math.BigDecimal;

/** What many quotes have in common, such as {@code EUR, spot, 1}: the base, what of the period, and for how much of the base a value is. */
record QuoteTerms(String base, RateBasis basis, BigDecimal amount) {
    static QuoteTerms spot(String base) {
        return new QuoteTerms(base, RateBasis.SPOT, BigDecimal.ONE);
    }

    boolean isForOne() {
        return amount.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * Returns what one unit of the base costs, exactly; by a power of ten the point moves and the digits stay.
     *
     * @throws ArithmeticException if there is no such decimal
     */
    BigDecimal rateOf(BigDecimal value) {
        if (isForOne()) {
            return value;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.unscaledValue().equals(BigDecimal.ONE.unscaledValue())
                ? value.scaleByPowerOfTen(plain.scale())
                : value.divide(amount);
    }
}
