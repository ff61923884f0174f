// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.json.internal.Messages;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The key of a series of the European Central Bank's exchange rates (EXR), such as {@code M.USD.EUR.SP00.A}: dollars for one euro, averages of
 * months.
 *
 * @param frequency FREQ
 * @param denominator CURRENCY_DENOM, the currency that a rate is for one unit of; where the text has none, the euro
 * @param type EXR_TYPE, or an empty text
 * @param suffix EXR_SUFFIX, or an empty text
 * @param multiplier UNIT_MULT, or an empty text
 */
record EcbSeries(String frequency, String denominator, String type, String suffix, String multiplier) {
    static final String EURO = "EUR";

    private static final int GREATEST_POWER = 15;

    /**
     * Returns what the quotes of the series have in common.
     *
     * @throws IllegalArgumentException if the series is not of rates that convert, or of a basis that is not known
     */
    QuoteTerms terms() {
        if (!type.isEmpty() && !type.equals("SP00")) {
            throw new IllegalArgumentException(
                    "Type of an exchange rate (EXR_TYPE) must be SP00, the spot rate, but was " + Messages.quote(type));
        }
        return new QuoteTerms(denominator, basis(), amount());
    }

    private RateBasis basis() {
        return switch (frequency) {
            case "D" -> daily();
            case "M", "Q", "S", "H", "A" -> ofPeriod();
            default ->
                throw new IllegalArgumentException(
                        "Frequency of an exchange rate (FREQ) must be D, M, Q, S, H or A, but was "
                                + Messages.quote(frequency));
        };
    }

    private RateBasis daily() {
        if (suffix.isEmpty() || suffix.equals("A")) {
            return RateBasis.SPOT;
        }
        throw new IllegalArgumentException(
                "Variation of a daily rate (EXR_SUFFIX) must be A, but was " + Messages.quote(suffix));
    }

    private RateBasis ofPeriod() {
        return switch (suffix) {
            case "A" -> RateBasis.AVERAGE;
            case "E" -> RateBasis.END_OF_PERIOD;
            default ->
                throw new IllegalArgumentException(
                        "Variation of a rate of a period (EXR_SUFFIX) must be A, the average, or E, the end of the period,"
                                + " but was " + Messages.quote(suffix));
        };
    }

    /** A value in units of ten to a power is one of a part of the base: of 0.01 euro where the power is 2. */
    private BigDecimal amount() {
        if (multiplier.isEmpty()) {
            return BigDecimal.ONE;
        }
        try {
            int power = Integer.parseInt(multiplier);
            if (Math.abs(power) <= GREATEST_POWER) {
                return BigDecimal.ONE.scaleByPowerOfTen(-power);
            }
        } catch (NumberFormatException refused) {
            throw multiplier(refused);
        }
        throw multiplier(null);
    }

    private IllegalArgumentException multiplier(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Unit multiplier (UNIT_MULT) must be a power of ten from -15 to 15, but was "
                        + Messages.quote(multiplier),
                cause);
    }
}
