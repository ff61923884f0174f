// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.RateBasis;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One published rate as it stands, such as {@code EUR/USD, 2024-01-02: 1.0956}.
 *
 * {@snippet file="RatesSnippets.java" region="quotes"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RateQuote {
    /** A number with more is written with an exponent. */
    private static final int MOST_DECIMALS = 1000;

    private final RatesTable table;
    private final int index;

    RateQuote(RatesTable table, int index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Returns the currency that the rate is for one unit of.
     *
     * @return the code as it stands, such as {@code EUR}
     */
    public String base() {
        return terms().base();
    }

    /**
     * Returns the currency that it costs.
     *
     * @return the code as it stands, such as {@code USD}
     */
    public String quote() {
        return table.quote(index);
    }

    /**
     * Returns the day or period.
     *
     * @return the text as it stands, such as {@code 2024-01-02} or {@code 2024-01}
     */
    public String date() {
        return table.date(index);
    }

    /**
     * Returns what of the day or period the rate is of.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return terms().basis();
    }

    /**
     * Returns the digits of the rate, of one unit of the base.
     *
     * @return the digits as they stand where the document is about one unit, such as {@code 1.0956}; else those of {@link #rate()}
     */
    public String value() {
        if (terms().isForOne()) {
            return published();
        }
        BigDecimal rate = rate();
        return rate.scale() >= 0 && rate.scale() <= MOST_DECIMALS ? rate.toPlainString() : rate.toString();
    }

    /**
     * Returns the digits that stand in the document, of {@link #amount()} units of the base.
     *
     * @return the digits as they stand
     */
    public String published() {
        return table.values().text(index);
    }

    /**
     * Returns how many units of the base the document is about.
     *
     * @return the amount, mostly 1
     */
    public BigDecimal amount() {
        return terms().amount();
    }

    /**
     * Returns what one unit of the base costs: the published value divided by the amount, exactly.
     *
     * @return the rate with its digits and scale; an amount that is a power of ten moves the point and leaves the digits
     */
    public BigDecimal rate() {
        return terms().rateOf(table.values().number(index));
    }

    private QuoteTerms terms() {
        return table.terms(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateQuote that
                && base().equals(that.base())
                && quote().equals(that.quote())
                && date().equals(that.date())
                && basis() == that.basis()
                && amount().compareTo(that.amount()) == 0
                && published().equals(that.published());
    }

    @Override
    public int hashCode() {
        return Objects.hash(base(), quote(), date(), basis().code(), published());
    }

    /** Returns the quote for people, such as {@code EUR/USD, 2024-01-02: 1.0956}. */
    @Override
    public String toString() {
        return base() + "/" + quote() + ", " + date() + ": " + value();
    }
}
