// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Frankfurter object: the rates of a day, such as {@code {"amount": 1.0, "base": "EUR", "date": "2024-01-02",
 * "rates": {"USD": 1.0956}}}, the rates of several days, or the single rate of a pair of version 2.
 */
final class FrankfurterReader {
    /** The digits of an amount, because the exact quotient of long numbers takes long. */
    private static final int MAX_AMOUNT_DIGITS = 30;

    private static final String UNSTATED = "";

    private final JsonReader<JsonFormatException> in;
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final int terms = table.terms(QuoteTerms.spot(UNSTATED));

    private String base = UNSTATED;
    private @Nullable String date;
    private @Nullable String quote;
    private @Nullable String rate;
    private BigDecimal amount = BigDecimal.ONE;
    private @Nullable JsonLocation<JsonFormatException> amountLocation;
    private boolean hasDays;
    private boolean hasUnknownMembers;

    FrankfurterReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    RatesDocument read() {
        MemberReader<JsonFormatException> fields = in.members("Rates");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "amount" -> amount();
                case "base" -> base = RateReading.currency(in, "Base");
                case "quote" -> quote = RateReading.currency(in, "Quote");
                case "date" -> date = RateReading.day(in, "Date", in.text("Date"));
                case "start_date", "end_date" -> RateReading.day(in, "Date", in.text("Date"));
                case "rates" -> rates();
                case "rate" -> rate = RateReading.digits(in, "Rate");
                case "providers" -> in.skip();
                case "regiostat" ->
                    throw in.failure("Rates must be a Frankfurter response, but are a Regiostat document:"
                            + " read it with RegiostatJson");
                case "message" -> throw in.failure("Response must be rates, but is an error message: " + message());
                default -> {
                    hasUnknownMembers = true;
                    in.skip();
                }
            }
        }
        if (fields.has("rates")) {
            rate = null;
            return days(fields);
        }
        return pair(fields);
    }

    /** Returns whether the object was the single rate of a pair, which further ones may follow. */
    boolean isPair() {
        return rate != null;
    }

    private String message() {
        return in.isAt(Token.TEXT) ? Text.quote(in.tokens().text()) : "(not a text)";
    }

    private void amount() {
        amount = new BigDecimal(RateReading.digits(in, "Amount"));
        if (amount.precision() > MAX_AMOUNT_DIGITS) {
            throw in.failure(
                    "Amount must have at most " + MAX_AMOUNT_DIGITS + " digits, but has " + amount.precision());
        }
        amountLocation = in.here();
    }

    /** Reads {@code {"USD": 1.0956}} or {@code {"2024-01-02": {"USD": 1.0956}}}. */
    private void rates() {
        MemberReader<JsonFormatException> fields = in.members("Rates");
        boolean isFirst = true;
        for (String name = fields.next(); name != null; name = fields.next()) {
            boolean isDay = in.isAt(Token.START_OBJECT);
            if (!isFirst && isDay && !hasDays) {
                throw in.unexpected("Rate of " + Text.quote(name), "a positive number");
            }
            hasDays |= isDay;
            isFirst = false;
            if (hasDays) {
                day(table.date(RateReading.day(in, "Date", name)));
            } else {
                rate(name, table.date(UNSTATED));
            }
        }
    }

    private void day(int day) {
        MemberReader<JsonFormatException> fields = in.members("Rates of a day");
        for (String name = fields.next(); name != null; name = fields.next()) {
            rate(name, day);
        }
    }

    private void rate(String currency, int day) {
        RateReading.rate(in, currency, table);
        table.quote(terms, table.currency(currency), day);
    }

    private RatesDocument days(MemberReader<JsonFormatException> fields) {
        fields.require("base");
        if (hasDays) {
            fields.require("start_date", "end_date");
        } else if (table.size() > 0) {
            fields.require("date");
        }
        RatesTable built = build();
        requireExact(built);
        boolean dated = hasDays;
        return RatesDocument.of(
                built,
                hasUnknownMembers || amountLocation == null ? null : Publishers.FRANKFURTER_1,
                row -> dated
                        ? PointerLocation.of("rates", built.date(row), built.quote(row))
                        : PointerLocation.of("rates", built.quote(row)));
    }

    private RatesDocument pair(MemberReader<JsonFormatException> fields) {
        if (!fields.has("quote")) {
            fields.require("rates");
        }
        fields.require("date", "base", "quote", "rate");
        table.value(String.valueOf(rate));
        table.quote(terms, table.currency(String.valueOf(quote)), table.date(UNSTATED));
        RatesTable built = build();
        requireExact(built);
        return RatesDocument.of(
                built, hasUnknownMembers ? null : Publishers.FRANKFURTER_2, row -> PointerLocation.of("rate"));
    }

    private RatesTable build() {
        QuoteTerms stated = new QuoteTerms(base, RateBasis.SPOT, amount);
        String day = date == null ? UNSTATED : date;
        return table.build(placeholder -> stated, text -> text.equals(UNSTATED) ? day : text);
    }

    /**
     * Checks that the amount divides every value exactly. The published values are rounded, so that another quotient is
     * not the rate of one unit.
     */
    private void requireExact(RatesTable built) {
        for (int row = 0; amountLocation != null && row < built.size(); row++) {
            try {
                built.terms(row).rateOf(built.values().number(row));
            } catch (ArithmeticException exception) {
                throw amountLocation.failure(
                        "Amount must divide every rate exactly, such as 1, 10 or 100, but was "
                                + Text.quote(amount.toString()) + ", and "
                                + built.values().text(row) + " "
                                + Text.quote(built.quote(row)) + " leave a remainder",
                        exception);
            }
        }
    }
}
