// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.exchange.RateBasis;
import java.math.BigDecimal;

/**
 * The shared terms of quotes, such as {@code EUR, spot, 1}: the base currency, the basis, and the amount of the base
 * currency.
 */
public record QuoteTerms(String base, RateBasis basis, BigDecimal amount) {
    public static QuoteTerms spot(String base) {
        return new QuoteTerms(base, RateBasis.SPOT, BigDecimal.ONE);
    }

    public boolean isForOne() {
        return amount.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * Returns the exact rate of one unit of the base currency; a power of ten moves only the decimal point.
     *
     * @throws ArithmeticException if the quotient has no finite decimal expansion
     */
    public BigDecimal rateOf(BigDecimal value) {
        if (isForOne()) {
            return value;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.unscaledValue().equals(BigDecimal.ONE.unscaledValue())
                ? value.scaleByPowerOfTen(plain.scale())
                : value.divide(amount);
    }
}
