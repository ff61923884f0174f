// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No rate fits a conversion, such as from CNY to USD at the average of 2024; says what was asked, what was tried, and the nearest there is.
 *
 * {@snippet file="ExchangeSnippets.java" region="missing"}
 */
public final class MissingExchangeRateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 5;

    /** The currency to convert from. */
    private final Currency base;
    /** The currency to convert to. */
    private final Currency quote;
    /** The period that was asked for. */
    private final TimePeriod period;
    /** The basis that was asked for. */
    private final RateBasis basis;
    /** The ways that were tried. */
    private final String[] tried;
    /** The nearest rate. */
    private final @Nullable ExchangeRate nearest;

    MissingExchangeRateException(
            Currency base,
            Currency quote,
            TimePeriod period,
            RateBasis basis,
            List<String> tried,
            @Nullable ExchangeRate nearest) {
        super("Rate from " + base + " to " + quote + " must be known for " + basis.code() + " " + period
                + ", but is not; tried " + some(tried)
                + (nearest == null ? "; no rate is near" : "; the nearest is " + nearest));
        this.base = base;
        this.quote = quote;
        this.period = period;
        this.basis = basis;
        this.tried = tried.toArray(String[]::new);
        this.nearest = nearest;
    }

    private static String some(List<String> tried) {
        return tried.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                + (tried.size() <= MOST_SHOWN ? "" : " and " + (tried.size() - MOST_SHOWN) + " more");
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
     * Returns the period that was asked for.
     *
     * @return the period
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the basis that was asked for.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns the ways that were tried: the pair, the pair the other way round, and over each currency that has a rate with the first.
     *
     * @return the ways, such as {@code CNY/USD}, {@code USD/CNY} and {@code over EUR}; all of them, where the message names a few
     */
    public List<String> tried() {
        return List.of(tried);
    }

    /**
     * Returns the rate of the two currencies that comes nearest in time, of the basis asked for if there is one.
     *
     * @return the nearest rate, or empty if none is of the two
     */
    public Optional<ExchangeRate> nearest() {
        return Optional.ofNullable(nearest);
    }
}
