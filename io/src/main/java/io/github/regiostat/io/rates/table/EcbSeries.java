// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The key of a series of the ECB data set of exchange rates (EXR), such as {@code M.USD.EUR.SP00.A}: monthly averages
 * of US dollars per euro.
 *
 * @param frequency FREQ
 * @param denominator CURRENCY_DENOM, the base currency; the default is the euro
 * @param type EXR_TYPE, or an empty string
 * @param suffix EXR_SUFFIX, or an empty string
 * @param multiplier UNIT_MULT, or an empty string
 */
public record EcbSeries(String frequency, String denominator, String type, String suffix, String multiplier) {
    /** The code of the euro. */
    public static final String EURO = "EUR";

    private static final int MAX_EXPONENT = 15;

    /**
     * Returns the terms of the quotes of the series.
     *
     * @throws IllegalArgumentException if the rates are not spot rates, or their basis is unknown
     */
    public QuoteTerms terms() {
        if (!type.isEmpty() && !type.equals("SP00")) {
            throw new IllegalArgumentException(
                    "Type of an exchange rate (EXR_TYPE) must be SP00, the spot rate, but was " + Text.quote(type));
        }
        return new QuoteTerms(denominator, basis(), amount());
    }

    private RateBasis basis() {
        return switch (frequency) {
            case "D" -> daily();
            case "M", "Q", "S", "H", "A" -> periodic();
            default ->
                throw new IllegalArgumentException(
                        "Frequency of an exchange rate (FREQ) must be D, M, Q, S, H or A, but was "
                                + Text.quote(frequency));
        };
    }

    private RateBasis daily() {
        if (suffix.isEmpty() || suffix.equals("A")) {
            return RateBasis.SPOT;
        }
        throw new IllegalArgumentException(
                "Variation of a daily rate (EXR_SUFFIX) must be A, but was " + Text.quote(suffix));
    }

    private RateBasis periodic() {
        return switch (suffix) {
            case "A" -> RateBasis.AVERAGE;
            case "E" -> RateBasis.END_OF_PERIOD;
            default ->
                throw new IllegalArgumentException(
                        "Variation of a rate of a period (EXR_SUFFIX) must be A, the average, or E, the end of the"
                                + " period, but was " + Text.quote(suffix));
        };
    }

    /** Returns the amount of the base currency: a unit multiplier of 2 means that a value is the price of 0.01 euro. */
    private BigDecimal amount() {
        if (multiplier.isEmpty()) {
            return BigDecimal.ONE;
        }
        try {
            int power = Integer.parseInt(multiplier);
            if (power >= -MAX_EXPONENT && power <= MAX_EXPONENT) {
                return BigDecimal.ONE.scaleByPowerOfTen(-power);
            }
        } catch (NumberFormatException exception) {
            throw multiplier(exception);
        }
        throw multiplier(null);
    }

    private IllegalArgumentException multiplier(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Unit multiplier (UNIT_MULT) must be a power of ten from -15 to 15, but was " + Text.quote(multiplier),
                cause);
    }
}
