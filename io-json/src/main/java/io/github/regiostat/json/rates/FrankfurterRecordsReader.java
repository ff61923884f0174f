// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;

/**
 * Reads the records of Frankfurter version 2: an array such as {@code [{"date": "2024-01-15", "base": "EUR", "quote":
 * "USD", "rate": 1.089}]}, or a stream of records.
 */
final class FrankfurterRecordsReader {
    private final JsonReader<JsonFormatException> in;
    private final RatesTable.Builder table = new RatesTable.Builder();

    private boolean hasUnknownMembers;
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
        return RatesDocument.of(
                table.build(),
                hasUnknownMembers ? null : Publishers.FRANKFURTER_2,
                row -> PointerLocation.of(Integer.toString(row)));
    }

    /** Continues with the second record of a stream. */
    RatesDocument readBehind(RatesDocument first) {
        isStream = true;
        hasUnknownMembers = first.source().isEmpty();
        RateQuote pair = first.quotes().get(0);
        table.quote(QuoteTerms.spot(pair.base()), pair.quote(), pair.date(), pair.published());
        do {
            rate();
        } while (in.next() != Token.END);
        return RatesDocument.of(
                table.build(), hasUnknownMembers ? null : Publishers.FRANKFURTER_2, row -> PointerLocation.of());
    }

    /** Reads the blended rate; the rates of the providers are ignored. */
    private void rate() {
        MemberReader<JsonFormatException> fields = in.members("Rate");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "date" -> date();
                case "base" -> base = RateReading.currency(in, "Base");
                case "quote" -> quote = RateReading.currency(in, "Quote");
                case "rate" -> RateReading.rate(in, null, table);
                case "providers" -> in.skip();
                default -> {
                    hasUnknownMembers = true;
                    in.skip();
                }
            }
        }
        fields.require("date", "base", "quote", "rate");
        int earlier = table.quote(table.terms(QuoteTerms.spot(base)), table.currency(quote), table.date(date));
        if (earlier >= 0) {
            throw in.failure(
                    "Rates of a pair must have different dates, but " + Text.quote(base + "/" + quote + ", " + date)
                            + " is " + where(earlier) + " and " + where(table.size() - 1));
        }
    }

    private String where(int row) {
        return isStream ? "record " + (row + 1) : "at /" + row;
    }

    private void date() {
        String text = in.text("Date");
        date = table.isNewDate(text) ? RateReading.day(in, "Date", text) : text;
    }
}
