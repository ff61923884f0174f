// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.IntList;
import io.github.regiostat.column.RowIndex;
import io.github.regiostat.io.ReadLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Quotes in columns: three ints and a decimal per quote, with repeated content in dictionaries. */
public record RatesTable(
        List<String> currencies, List<String> dates, List<QuoteTerms> terms, Columns columns, DecimalColumn values) {
    private static final int DATE_LENGTH = 10;

    /** The dictionary codes of each quote. */
    public static final class Columns {
        final IntList quote = new IntList();
        final IntList date = new IntList();
        final IntList terms = new IntList();

        int compare(int first, int second) {
            int order = Integer.compare(date.at(first), date.at(second));
            order = order != 0 ? order : Integer.compare(quote.at(first), quote.at(second));
            return order != 0 ? order : Integer.compare(terms.at(first), terms.at(second));
        }

        int hash(int row) {
            return (date.at(row) * 1009 + quote.at(row)) * 31 + terms.at(row);
        }
    }

    public int size() {
        return columns.quote.size();
    }

    public String quote(int row) {
        return currencies.get(columns.quote.at(row));
    }

    public String date(int row) {
        return dates.get(columns.date.at(row));
    }

    public QuoteTerms terms(int row) {
        return terms.get(columns.terms.at(row));
    }

    /** Returns an empty index of the rows by their terms, quote currency and date. */
    public RowIndex newIndex() {
        return new RowIndex(columns::hash, columns::compare);
    }

    /**
     * Returns whether a text is a calendar date, such as {@code 2024-01-02}.
     *
     * @param text the text
     * @return whether it is a date
     */
    public static boolean isDay(String text) {
        if (text.length() != DATE_LENGTH) {
            return false;
        }
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException exception) {
            return false;
        }
    }

    /**
     * Requires that a rate has not too many digits.
     *
     * @param rate the rate as text
     * @param limits the limits
     * @throws IllegalArgumentException if it has more
     */
    public static void requireDigits(String rate, ReadLimits limits) {
        long digits = rate.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits > limits.digits()) {
            throw new IllegalArgumentException("Rate must have at most " + limits.digits() + " digits, but has "
                    + digits + "; raise the limit with ReadLimits.withDigits");
        }
    }

    /** Collects quotes. Not thread-safe, and used once. */
    public static final class Builder {
        private final Dictionary<String> currencies = new Dictionary<>();
        private final Dictionary<String> dates = new Dictionary<>();
        private final Dictionary<QuoteTerms> terms = new Dictionary<>();
        private final Columns columns = new Columns();
        private final DecimalColumn.Builder values = DecimalColumn.builder();
        private final RowIndex rows = new RowIndex(columns::hash, columns::compare);

        public int size() {
            return columns.quote.size();
        }

        /** Adds the value of the next quote if it is a positive JSON number, and returns whether it is. */
        public boolean value(CharSequence digits) {
            return isAboveZero(digits) && values.append(digits);
        }

        private static boolean isAboveZero(CharSequence digits) {
            for (int i = 0; i < digits.length(); i++) {
                char c = digits.charAt(i);
                if (c >= '1' && c <= '9') {
                    return true;
                }
                if (c != '0' && c != '.') {
                    return false;
                }
            }
            return false;
        }

        public int currency(String code) {
            return currencies.code(code);
        }

        public int date(String text) {
            return dates.code(text);
        }

        /** Returns whether a date is new, so that its format must be checked. */
        public boolean isNewDate(String text) {
            int known = dates.values().size();
            return dates.code(text) == known;
        }

        public int terms(QuoteTerms common) {
            return terms.code(common);
        }

        /** Adds a quote, whose value was added before, and returns the earlier one with the same key, or -1. */
        public int quote(int terms, int currency, int date) {
            int row = size();
            columns.quote.add(currency);
            columns.date.add(date);
            columns.terms.add(terms);
            return rows.add(row);
        }

        /** Adds a quote with its value. */
        public void quote(QuoteTerms common, String currency, String date, String digits) {
            values.append(digits);
            quote(terms(common), currency(currency), date(date));
        }

        public RatesTable build() {
            return build(UnaryOperator.identity(), UnaryOperator.identity());
        }

        /** Builds the table with the final terms and dates, which a document may state after its quotes. */
        public RatesTable build(UnaryOperator<QuoteTerms> finalTerms, UnaryOperator<String> finalDate) {
            columns.quote.trim();
            columns.date.trim();
            columns.terms.trim();
            return new RatesTable(
                    List.copyOf(currencies.values()),
                    dates.values().stream().map(finalDate).toList(),
                    terms.values().stream().map(finalTerms).toList(),
                    columns,
                    values.build());
        }
    }
}
