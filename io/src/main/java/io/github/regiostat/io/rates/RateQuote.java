// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A published exchange rate, such as {@code EUR/USD, 2024-01-02: 1.0956}, as written in its document.
 *
 * {@snippet file="RatesSnippets.java" region="quotes"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RateQuote {
    /** Numbers with more decimals are written with an exponent. */
    private static final int MAX_DECIMALS = 1000;

    private final RatesTable table;
    private final int index;

    RateQuote(RatesTable table, int index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Returns the base currency, of which the rate prices one unit.
     *
     * @return the code as written, such as {@code EUR}
     */
    public String base() {
        return terms().base();
    }

    /**
     * Returns the quote currency, in which the rate is expressed.
     *
     * @return the code as written, such as {@code USD}
     */
    public String quote() {
        return table.quote(index);
    }

    /**
     * Returns the date or period.
     *
     * @return the text as written, such as {@code 2024-01-02} or {@code 2024-01}
     */
    public String date() {
        return table.date(index);
    }

    /**
     * Returns the basis of the rate within its date or period.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return terms().basis();
    }

    /**
     * Returns the digits of the rate of one unit of the base currency.
     *
     * @return the digits as written if the amount is 1, such as {@code 1.0956}, or else those of {@link #rate()}
     */
    public String value() {
        if (terms().isForOne()) {
            return published();
        }
        BigDecimal rate = rate();
        return rate.scale() >= 0 && rate.scale() <= MAX_DECIMALS ? rate.toPlainString() : rate.toString();
    }

    /**
     * Returns the digits in the document, the rate of {@link #amount()} units of the base currency.
     *
     * @return the digits as written
     */
    public String published() {
        return table.values().text(index);
    }

    /**
     * Returns the number of units of the base currency in the document.
     *
     * @return the amount, usually 1
     */
    public BigDecimal amount() {
        return terms().amount();
    }

    /**
     * Returns the rate of one unit of the base currency: the published value divided by the amount, exactly.
     *
     * @return the rate with its digits and scale; an amount that is a power of ten moves only the decimal point
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

    /** Returns the pair, the date and the rate, such as {@code EUR/USD, 2024-01-02: 1.0956}. */
    @Override
    public String toString() {
        return base() + "/" + quote() + ", " + date() + ": " + value();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RateQuote.class, "the exchange rates of the document");
    }
}
