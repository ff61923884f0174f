// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Published rates as they stand in a text, such as the euro's of 2 January 2024 in 30 currencies.
 *
 * <p>Codes of currencies are kept whatever they are. {@link #toExchangeRates()} takes those that {@link Currency} knows; with another it fails,
 * and {@link #withoutUnknownCurrencies()} leaves them out.
 *
 * {@snippet file="RatesSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RatesDocument {
    private final RatesTable table;
    private final @Nullable Source source;
    private final IntFunction<JsonLocation<JsonFormatException>> places;

    RatesDocument(RatesTable table, @Nullable Source source, IntFunction<JsonLocation<JsonFormatException>> places) {
        this.table = table;
        this.source = source;
        this.places = places;
    }

    /**
     * Converts an SDMX message with exchange rates of the European Central Bank (EXR): the amount of CURRENCY for one unit of
     * CURRENCY_DENOM. Daily rates are fixings; EXR_SUFFIX tells whether rates of longer periods are averages or end-of-period rates.
     * Values are multiplied by ten to the power of UNIT_MULT. Observations without a value are ignored.
     *
     * @param message the message
     * @return the document, which may have currencies that {@link Currency} does not know
     * @throws JsonFormatException if the message has other data than exchange rates, other rates than spot rates (EXR_TYPE SP00), an
     *     unknown basis, or a rate that is not positive
     */
    public static RatesDocument from(SdmxMessage message) {
        return new EcbMessage(message, null).read();
    }

    /**
     * Returns the rates.
     *
     * @return the quotes in the order of the document, also those of a currency in itself
     */
    public List<RateQuote> quotes() {
        return new Quotes(table);
    }

    private static final class Quotes extends AbstractList<RateQuote> implements RandomAccess {
        private final RatesTable table;

        Quotes(RatesTable table) {
            this.table = table;
        }

        @Override
        public RateQuote get(int index) {
            return new RateQuote(table, Objects.checkIndex(index, table.size()));
        }

        @Override
        public int size() {
            return table.size();
        }
    }

    /**
     * Returns who published the rates.
     *
     * @return the source, or empty where the text may be from anyone
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the rates with a source.
     *
     * @param source who published them
     * @return the same rates
     */
    public RatesDocument withSource(Source source) {
        return new RatesDocument(table, Objects.requireNonNull(source, "source"), places);
    }

    /**
     * Returns the currencies that {@link Currency} does not know, and {@link #toExchangeRates()} therefore refuses.
     *
     * @return their codes in the order they come, such as {@code BTC}
     */
    public List<String> unknownCurrencies() {
        Set<String> unknown = new LinkedHashSet<>();
        for (int row = 0; row < table.size(); row++) {
            for (String code : List.of(table.terms(row).base(), table.quote(row))) {
                if (!unknown.contains(code) && !isKnown(code)) {
                    unknown.add(code);
                }
            }
        }
        return List.copyOf(unknown);
    }

    private static boolean isKnown(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /**
     * Leaves out the rates of currencies that {@link Currency} does not know.
     *
     * @return the other rates; {@link #unknownCurrencies()} says which are left out
     */
    public RatesDocument withoutUnknownCurrencies() {
        Set<String> unknown = Set.copyOf(unknownCurrencies());
        RatesTable.Builder kept = new RatesTable.Builder();
        IntList rows = new IntList();
        for (int row = 0; row < table.size(); row++) {
            if (!unknown.contains(table.quote(row))
                    && !unknown.contains(table.terms(row).base())) {
                kept.quote(
                        table.terms(row),
                        table.quote(row),
                        table.date(row),
                        table.values().text(row));
                rows.add(row);
            }
        }
        return new RatesDocument(kept.build(), source, row -> places.apply(rows.at(row)));
    }

    /** Returns the rates of a file, whose name stands before what is refused later. */
    RatesDocument named(String file) {
        return new RatesDocument(table, source, row -> (message, cause) -> {
            JsonFormatException refused = places.apply(row).failure(message, cause);
            return new JsonFormatException(message, file, refused.pointer(), refused.line(), refused.column(), cause);
        });
    }

    /**
     * Returns the rates as averages of months, for an answer of Frankfurter that was asked for with {@code group=month}: such an answer does
     * not say so itself. Its weeks are not those of ISO 8601 and have no such method.
     *
     * @return the same rates, each of the month that its date begins
     * @throws JsonFormatException if a date is not the first day of a month
     */
    public RatesDocument asMonthlyAverages() {
        RatesTable.Builder months = new RatesTable.Builder();
        for (int row = 0; row < table.size(); row++) {
            QuoteTerms terms = table.terms(row);
            String date = table.date(row);
            if (terms.basis() != RateBasis.SPOT || !date.endsWith("-01")) {
                throw places.apply(row)
                        .failure(
                                "Date of a monthly average must be the first day of the month, but was "
                                        + Messages.quote(date),
                                null);
            }
            months.quote(
                    new QuoteTerms(terms.base(), RateBasis.AVERAGE, terms.amount()),
                    table.quote(row),
                    YearMonth.parse(date.substring(0, date.length() - "-01".length()))
                            .toString(),
                    table.values().text(row));
        }
        return new RatesDocument(months.build(), source, places);
    }

    /**
     * Converts the document to exchange rates, with basis and source. The rate of a currency to itself is left out.
     *
     * @return the rates, in the order of the document
     * @throws JsonFormatException if {@link Currency} does not know a currency, the rate of a currency to itself is not 1, or a rate has
     *     more than 1000 digits before or after the decimal point; the exception has the location
     */
    public ExchangeRates toExchangeRates() {
        ExchangeRates.Builder rates = ExchangeRates.builder();
        Map<String, TimePeriod> periods = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            RateQuote quote = new RateQuote(table, row);
            try {
                if (!isOfItself(quote)) {
                    rates.add(rate(quote, periods.computeIfAbsent(quote.date(), TimePeriod::parse)));
                }
            } catch (IllegalArgumentException | ArithmeticException refused) {
                throw places.apply(row).failure(String.valueOf(refused.getMessage()), refused);
            }
        }
        try {
            return rates.build();
        } catch (IllegalArgumentException refused) {
            throw new JsonFormatException(String.valueOf(refused.getMessage()), null, "", 0, 0, refused);
        }
    }

    /**
     * Checks what has to hold of every document: that a currency is worth one of itself. {@link #toExchangeRates} checks it too.
     *
     * @return this document
     * @throws JsonFormatException if the rate of a currency in itself is not 1; the message says where
     */
    public RatesDocument requireOneOfItself() {
        for (int row = 0; row < table.size(); row++) {
            try {
                isOfItself(new RateQuote(table, row));
            } catch (IllegalArgumentException refused) {
                throw places.apply(row).failure(String.valueOf(refused.getMessage()), refused);
            }
        }
        return this;
    }

    private static boolean isOfItself(RateQuote quote) {
        if (!quote.base().equals(quote.quote())) {
            return false;
        }
        if (quote.rate().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "Rate of a currency in itself must be 1, but was " + Messages.quote(quote.toString()));
        }
        return true;
    }

    private ExchangeRate rate(RateQuote quote, TimePeriod period) {
        requireKnown(quote.base());
        requireKnown(quote.quote());
        ExchangeRate rate = ExchangeRate.of(quote.base(), quote.quote(), quote.rate(), period, quote.basis());
        return source == null ? rate : rate.withSource(source);
    }

    private static void requireKnown(String code) {
        if (!isKnown(code)) {
            throw new IllegalArgumentException(
                    "Currency must be one that java.util.Currency knows, such as 'CNY', or be left out"
                            + " (withoutUnknownCurrencies), but was " + Messages.quote(code));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatesDocument that
                && quotes().equals(that.quotes())
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return 31 * quotes().hashCode() + Objects.hashCode(source);
    }

    /** Returns the number of rates in words, such as {@code 30 rates of European Central Bank}. */
    @Override
    public String toString() {
        return table.size() + " rates" + (source == null ? "" : " of " + source.publisher());
    }
}
