// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.period.Frequency;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * What the rates of a series are, such as {@code CNY per USD, D, spot}, for a file that does not state it.
 *
 * {@snippet file="RatesSnippets.java" region="series"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RateSeries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String base;
    private final String quote;
    private final Frequency frequency;
    private final RateBasis basis;

    private RateSeries(String base, String quote, Frequency frequency, RateBasis basis) {
        this.base = base;
        this.quote = quote;
        this.frequency = frequency;
        this.basis = basis;
    }

    /**
     * Returns the terms of a series.
     *
     * @param base the code of the base currency, of which the rates price one unit, such as {@code USD}
     * @param quote the code of the quote currency, such as {@code CNY}
     * @param frequency the frequency of the rates
     * @param basis the basis of the rates: {@link RateBasis#SPOT} for rates of days, or else {@link RateBasis#AVERAGE}
     *     or {@link RateBasis#END_OF_PERIOD}
     * @return the terms
     * @throws IllegalArgumentException if a code is not three capital letters, the codes are the same, or the basis
     *     does not fit the frequency
     */
    public static RateSeries of(String base, String quote, Frequency frequency, RateBasis basis) {
        requireCode(base, "Base");
        requireCode(quote, "Quote");
        if (base.equals(quote)) {
            throw new IllegalArgumentException("Currencies of a series must differ, but both were " + base);
        }
        boolean isDaily = frequency == Frequency.DAY;
        boolean isFit =
                isDaily ? basis == RateBasis.SPOT : basis == RateBasis.AVERAGE || basis == RateBasis.END_OF_PERIOD;
        if (!isFit) {
            throw new IllegalArgumentException("Basis of a series must be spot for days, or average or end for longer"
                    + " periods, but was " + basis.code() + " for " + frequency.code());
        }
        return new RateSeries(base, quote, frequency, basis);
    }

    private static void requireCode(String code, String label) {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    label + " currency must be a code of three capital letters, but was '" + code + "'");
        }
    }

    /**
     * Returns the base currency.
     *
     * @return the code, such as {@code USD}
     */
    public String base() {
        return base;
    }

    /**
     * Returns the quote currency.
     *
     * @return the code, such as {@code CNY}
     */
    public String quote() {
        return quote;
    }

    /**
     * Returns the frequency.
     *
     * @return the frequency of the rates
     */
    public Frequency frequency() {
        return frequency;
    }

    /**
     * Returns the basis.
     *
     * @return the basis of the rates
     */
    public RateBasis basis() {
        return basis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateSeries that
                && base.equals(that.base)
                && quote.equals(that.quote)
                && frequency == that.frequency
                && basis == that.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, quote, frequency.code(), basis.code());
    }

    /** Returns the pair, the frequency and the basis, such as {@code CNY per USD, D, spot}. */
    @Override
    public String toString() {
        return quote + " per " + base + ", " + frequency.code() + ", " + basis.code();
    }

    private Object writeReplace() {
        return new SerializationProxy(base, quote, frequency, basis.code());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("RateSeries is read through its serialization proxy");
    }

    private record SerializationProxy(String base, String quote, Frequency frequency, String basis)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(base, quote, frequency, RateBasis.ofCode(basis)));
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RateSeries.class, "its toString()");
    }
}
