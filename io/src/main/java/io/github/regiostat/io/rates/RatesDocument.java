// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.column.IntList;
import io.github.regiostat.column.RowIndex;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.internal.ComputedList;
import io.github.regiostat.io.rates.table.AreaCurrency;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Published exchange rates as written in a document, such as the 30 euro rates of 2 January 2024.
 *
 * <p>Unknown currency codes are kept. {@link #toExchangeRates()} accepts only codes that {@link Currency} knows;
 * {@link #withoutUnknownCurrencies()} removes the others.
 *
 * {@snippet file="RatesSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RatesDocument {
    private final RatesTable table;
    private final @Nullable Source source;
    private final IntFunction<? extends JsonLocation<? extends FormatException>> locations;

    RatesDocument(
            RatesTable table,
            @Nullable Source source,
            IntFunction<? extends JsonLocation<? extends FormatException>> locations) {
        this.table = table;
        this.source = source;
        this.locations = locations;
    }

    /**
     * Returns a document of rates in columns, for the readers of this library.
     *
     * @param table the rates
     * @param source the source, or null if the document does not identify it
     * @param locations returns the location of a rate by its index, for later failures
     * @return the document
     */
    public static RatesDocument of(
            RatesTable table,
            @Nullable Source source,
            IntFunction<? extends JsonLocation<? extends FormatException>> locations) {
        return new RatesDocument(table, source, locations);
    }

    /**
     * Returns the rates.
     *
     * @return the quotes in the order of the document, including those from a currency to itself
     */
    public List<RateQuote> quotes() {
        return new ComputedList<>(table.size(), row -> new RateQuote(table, row));
    }

    /**
     * Returns the source of the rates.
     *
     * @return the source, or empty if the document does not identify it
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns a copy of this document with a source.
     *
     * @param source the publisher of the rates
     * @return the document with the source
     */
    public RatesDocument withSource(Source source) {
        return new RatesDocument(table, Objects.requireNonNull(source, "source"), locations);
    }

    /**
     * Returns the currencies that {@link Currency} does not know and {@link #toExchangeRates()} rejects.
     *
     * @return the codes in the order of their first occurrence, such as {@code BTC}
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
     * Returns the document without the rates of currencies that {@link Currency} does not know.
     *
     * @return the document without the rates of the {@link #unknownCurrencies()}
     */
    public RatesDocument withoutUnknownCurrencies() {
        Set<String> unknown = Copies.set(unknownCurrencies());
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
        return new RatesDocument(kept.build(), source, row -> locations.apply(rows.at(row)));
    }

    /**
     * Returns the document with the name of its file, which later failures name.
     *
     * @param file the name of the file
     * @return the document with the name
     */
    public RatesDocument withFileName(String file) {
        return new RatesDocument(table, source, row -> (message, cause) -> {
            FormatException exception = locations.apply(row).failure(message, cause);
            return new JsonFormatException(
                    message, file, exception.location(), exception.line(), exception.column(), cause);
        });
    }

    /**
     * Returns the rates as monthly averages, for a Frankfurter response to a request with {@code group=month}, which
     * the response itself does not show. There is no such method for weeks, because those of Frankfurter are not ISO
     * 8601 weeks.
     *
     * @return the rates, each as the average of the month that starts on its date
     * @throws FormatException if a date is not the first day of a month
     */
    public RatesDocument asMonthlyAverages() {
        RatesTable.Builder months = new RatesTable.Builder();
        for (int row = 0; row < table.size(); row++) {
            QuoteTerms terms = table.terms(row);
            String date = table.date(row);
            if (terms.basis() != RateBasis.SPOT || !date.endsWith("-01")) {
                throw locations
                        .apply(row)
                        .failure(
                                "Date of a monthly average must be the first day of the month, but was "
                                        + Text.quote(date),
                                null);
            }
            months.quote(
                    new QuoteTerms(terms.base(), RateBasis.AVERAGE, terms.amount()),
                    table.quote(row),
                    YearMonth.parse(date.substring(0, date.length() - "-01".length()))
                            .toString(),
                    table.values().text(row));
        }
        return new RatesDocument(months.build(), source, locations);
    }

    /**
     * Returns the rates for conversions, with their basis and source, without rates from a currency to itself. Equal
     * rates of several areas with one currency become one.
     *
     * @return the rates in the order of the document
     * @throws FormatException if {@link Currency} does not know a currency, the rate of a currency to itself is not 1,
     *     or a rate has more than 1000 digits before or after the decimal point; it is that of the reader, such as
     *     {@link JsonFormatException}
     */
    public ExchangeRates toExchangeRates() {
        ExchangeRates.Builder rates = ExchangeRates.builder();
        Map<String, TimePeriod> periods = new HashMap<>();
        RowIndex keys = table.newIndex();
        for (int row = 0; row < table.size(); row++) {
            RateQuote quote = new RateQuote(table, row);
            int earlier = keys.add(row);
            boolean isRepeated = earlier >= 0
                    && table.values().number(earlier).compareTo(table.values().number(row)) == 0;
            try {
                if (!isIdentity(quote) && !isRepeated) {
                    rates.add(rate(quote, periods.computeIfAbsent(quote.date(), TimePeriod::parse)));
                }
            } catch (IllegalArgumentException | ArithmeticException exception) {
                throw locations.apply(row).failure(String.valueOf(exception.getMessage()), exception);
            }
        }
        try {
            return rates.build();
        } catch (IllegalArgumentException | ArithmeticException exception) {
            throw new JsonFormatException(String.valueOf(exception.getMessage()), null, "", 0, 0, exception);
        }
    }

    /**
     * Checks that the rate of each currency to itself is 1, as {@link #toExchangeRates} does.
     *
     * @return this document
     * @throws FormatException if the rate of a currency to itself is not 1
     */
    public RatesDocument requireIdentityRates() {
        for (int row = 0; row < table.size(); row++) {
            try {
                isIdentity(new RateQuote(table, row));
            } catch (IllegalArgumentException exception) {
                throw locations.apply(row).failure(String.valueOf(exception.getMessage()), exception);
            }
        }
        return this;
    }

    private static boolean isIdentity(RateQuote quote) {
        if (!quote.base().equals(quote.quote())) {
            return false;
        }
        if (quote.rate().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "Rate of a currency to itself must be 1, but was " + Text.quote(quote.toString()));
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
            String problem = AreaCurrency.problem(code);
            throw new IllegalArgumentException((problem == null
                            ? "Currency must be known to java.util.Currency, such as 'CNY', but was " + Text.quote(code)
                            : problem)
                    + "; remove the rates of unknown currencies with withoutUnknownCurrencies()");
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

    /** Returns the number of rates and the publisher, such as {@code 30 rates of European Central Bank}. */
    @Override
    public String toString() {
        return table.size() + " rates" + (source == null ? "" : " of " + source.publisher());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RatesDocument.class, "the exchange rates of the document");
    }
}
