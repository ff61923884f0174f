// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if there is no exchange rate for a conversion, such as from CNY to USD at the average of 2024.
 *
 * {@snippet file="ExchangeSnippets.java" region="missing"}
 */
public final class MissingExchangeRateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 5;

    /** The currency to convert from. */
    private final Currency base;
    /** The currency to convert to. */
    private final Currency quote;
    /** The requested period. */
    private final TimePeriod period;
    /** The requested basis. */
    private final RateBasis basis;
    /** The rates that were looked up. */
    private final String[] tried;
    /** The nearest rate. */
    private final @Nullable ExchangeRate nearest;

    MissingExchangeRateException(
            Currency base,
            Currency quote,
            TimePeriod period,
            RateBasis basis,
            List<String> tried,
            @Nullable ExchangeRate nearest,
            String remedy) {
        super("No exchange rate from " + base + " to " + quote + " for the " + description(basis) + " of " + period
                + "; tried " + abbreviated(tried)
                + (nearest == null ? "; the table has no rate of the two currencies" : "; the nearest is " + nearest)
                + ": " + remedy);
        this.base = base;
        this.quote = quote;
        this.period = period;
        this.basis = basis;
        this.tried = tried.toArray(String[]::new);
        this.nearest = nearest;
    }

    private static String description(RateBasis basis) {
        return switch (basis) {
            case AVERAGE -> "average";
            case END_OF_PERIOD -> "end";
            case SPOT -> "spot rate";
            case PPP -> "purchasing power parity";
            case FIXED -> "fixed rate";
        };
    }

    private static String abbreviated(List<String> tried) {
        return tried.stream().limit(MAX_SHOWN).collect(Collectors.joining(", "))
                + (tried.size() <= MAX_SHOWN ? "" : " and " + (tried.size() - MAX_SHOWN) + " more");
    }

    /** Returns the method of the builder that adds a rate with a basis. */
    static String method(RateBasis basis) {
        return switch (basis) {
            case AVERAGE -> "average";
            case END_OF_PERIOD -> "endOfPeriod";
            case SPOT -> "spot";
            case PPP -> "ppp";
            case FIXED -> "fixed";
        };
    }

    /**
     * Returns the currency to convert from.
     *
     * @return the currency
     */
    public Currency base() {
        return base;
    }

    /**
     * Returns the currency to convert to.
     *
     * @return the currency
     */
    public Currency quote() {
        return quote;
    }

    /**
     * Returns the requested period.
     *
     * @return the period
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the requested basis.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns the look-ups that failed: the pair, the inverse pair, and the pivots that have a rate with the first
     * currency.
     *
     * @return all failed look-ups, such as {@code CNY/USD}, {@code USD/CNY} and {@code via EUR}
     */
    public List<String> tried() {
        return List.of(tried);
    }

    /**
     * Returns the rate of the pair or the inverse pair that is nearest in time; rates with the requested basis have
     * priority.
     *
     * @return the nearest rate, or empty if there is no rate of the two currencies
     */
    public Optional<ExchangeRate> nearest() {
        return Optional.ofNullable(nearest);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(base, quote, period, basis, List.of(tried)));
    }
}
