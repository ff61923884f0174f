// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of quotes by position, and the terms of each, as columns.
 *
 * <p>A rate is stored as a {@code long} without its decimal point and a scale. The few that do not fit are stored as
 * {@link BigDecimal}.
 */
final class QuoteColumns {
    /** The unscaled rate, zero for a position without a quote, or negative for the index of a large rate. */
    private final long[] unscaled;
    /** The scale in the lower byte, and the number of published trailing zeros in the upper byte. */
    private final short[] scales;

    private final BigDecimal[] large;
    /** The index of the terms, or null if all quotes have the same. */
    private final int @Nullable [] termsIndex;

    private final RateTerms[] terms;

    private QuoteColumns(Builder builder) {
        this.unscaled = builder.unscaled;
        this.scales = builder.scales;
        this.large = builder.large.toArray(new BigDecimal[0]);
        this.terms = new RateTerms[builder.termsNumbers.size()];
        for (Map.Entry<RateTerms, Integer> entry : builder.termsNumbers.entrySet()) {
            terms[entry.getValue()] = entry.getKey();
        }
        this.termsIndex = terms.length > 1 ? builder.termsIndex : null;
    }

    /** Sets quotes by position. */
    static final class Builder {
        private final long[] unscaled;
        private final short[] scales;
        private final List<BigDecimal> large = new ArrayList<>();
        private final int[] termsIndex;
        private final Map<RateTerms, Integer> termsNumbers = new HashMap<>();
        private @Nullable RateTerms last;
        private int lastIndex;

        Builder(int size) {
            this.unscaled = new long[size];
            this.scales = new short[size];
            this.termsIndex = new int[size];
        }

        void set(int position, ExchangeRate rate) {
            BigDecimal number = rate.rate();
            int zeros = rate.publishedRate().scale() - number.scale();
            long digits = LongDecimals.unscaled(number);
            boolean fits =
                    digits != LongDecimals.OVERFLOW && number.scale() <= Byte.MAX_VALUE && zeros <= Byte.MAX_VALUE;
            if (fits) {
                unscaled[position] = digits;
                scales[position] = (short) (number.scale() | zeros << Byte.SIZE);
            } else {
                unscaled[position] = ~large.size();
                large.add(rate.publishedRate());
            }
            termsIndex[position] = index(RateTerms.of(rate));
        }

        /** Quotes in the order of their days mostly have the terms of the quote before. */
        private int index(RateTerms terms) {
            if (!terms.equals(last)) {
                Integer known = termsNumbers.putIfAbsent(terms, termsNumbers.size());
                lastIndex = known == null ? termsNumbers.size() - 1 : known;
                last = terms;
            }
            return lastIndex;
        }

        QuoteColumns build() {
            return new QuoteColumns(this);
        }
    }

    /** Returns whether a position has a quote. */
    boolean has(int position) {
        return unscaled[position] != 0;
    }

    /** Returns the unscaled rate, or {@link LongDecimals#OVERFLOW} if it does not fit. */
    long unscaled(int position) {
        return unscaled[position] < 0 ? LongDecimals.OVERFLOW : unscaled[position];
    }

    /** Returns the scale of a rate whose unscaled value fits. */
    int scale(int position) {
        return scales[position] & Byte.MAX_VALUE;
    }

    /**
     * Returns the exact sum of rates.
     *
     * @param from the first position
     * @param to the position after the last one
     */
    BigDecimal sum(int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        long partial = 0;
        int scale = 0;
        for (int position = from; position < to; position++) {
            if (has(position)) {
                int common = Math.max(scale, scale(position));
                long added = LongDecimals.sum(
                        LongDecimals.rescaled(partial, scale, common, RoundingMode.UNNECESSARY),
                        LongDecimals.rescaled(unscaled(position), scale(position), common, RoundingMode.UNNECESSARY));
                if (added == LongDecimals.OVERFLOW) {
                    sum = sum.add(BigDecimal.valueOf(partial, scale)).add(rate(position));
                    added = 0;
                }
                partial = added;
                scale = added == 0 ? 0 : common;
            }
        }
        return sum.add(BigDecimal.valueOf(partial, scale));
    }

    /** Returns the rate without trailing zeros after the decimal point. */
    BigDecimal rate(int position) {
        long digits = unscaled[position];
        return digits < 0 ? Decimals.canonical(large[(int) ~digits]) : BigDecimal.valueOf(digits, scale(position));
    }

    /** Returns the rate with its published trailing zeros. */
    BigDecimal published(int position) {
        long digits = unscaled[position];
        if (digits < 0) {
            return large[(int) ~digits];
        }
        int zeros = scales[position] >> Byte.SIZE;
        BigDecimal rate = rate(position);
        return zeros == 0 ? rate : rate.setScale(rate.scale() + zeros);
    }

    RateTerms terms(int position) {
        return terms[termsIndex == null ? 0 : termsIndex[position]];
    }
}
