// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;

/**
 * Reads the records of Frankfurter, version 2: {@code [{"date": "2024-01-15", "base": "EUR", "quote": "USD", "rate": 1.089}]}, or one record
 * after the other.
 */
final class FrankfurterRecordsReader {
    private final JsonReader<JsonFormatException> in;
    private final RatesTable.Builder table = new RatesTable.Builder();

    private boolean isForeign;
    private boolean isStream;
    private String date = "";
    private String base = "";
    private String quote = "";

    FrankfurterRecordsReader(JsonReader<JsonFormatException> in) {
        this.in = in;
    }

    RatesDocument read() {
        while (in.next() != Token.END_ARRAY) {
            rate();
        }
        return new RatesDocument(
                table.build(),
                isForeign ? null : Publishers.FRANKFURTER_2,
                row -> PointerLocation.of(Integer.toString(row)));
    }

    /** Goes on at the second record of a stream. */
    RatesDocument readBehind(RatesDocument first) {
        isStream = true;
        isForeign = first.source().isEmpty();
        RateQuote pair = first.quotes().get(0);
        table.quote(QuoteTerms.spot(pair.base()), pair.quote(), pair.date(), pair.published());
        do {
            rate();
        } while (in.next() != Token.END);
        return new RatesDocument(
                table.build(), isForeign ? null : Publishers.FRANKFURTER_2, row -> PointerLocation.of());
    }

    /** The blended rate counts; what each provider says is passed over. */
    private void rate() {
        MemberReader<JsonFormatException> fields = in.members("Rate");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "date" -> date();
                case "base" -> base = RateReading.currency(in, "Base");
                case "quote" -> quote = RateReading.currency(in, "Quote");
                case "rate" -> RateReading.rate(in, "Rate", table);
                case "providers" -> in.skip();
                default -> {
                    isForeign = true;
                    in.skip();
                }
            }
        }
        fields.require("date", "base", "quote", "rate");
        int before = table.quote(table.terms(QuoteTerms.spot(base)), table.currency(quote), table.date(date));
        if (before >= 0) {
            throw in.failure("Rate must be the only one of its currencies and date, but "
                    + Messages.quote(base + "/" + quote + ", " + date) + " stands " + where(before) + " and "
                    + where(table.size() - 1));
        }
    }

    private String where(int row) {
        return isStream ? "as number " + (row + 1) : "at /" + row;
    }

    private void date() {
        String text = in.text("Date");
        date = table.isNewDate(text) ? RateReading.day(in, "Date", text) : text;
    }
}
