// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import org.jspecify.annotations.Nullable;

/** Reads the values of rate responses. */
final class RateReading {
    private RateReading() {}

    /** Adds the current value, the rate of a currency, to a table: a positive number, which may be a string. */
    static void rate(JsonReader<JsonFormatException> in, @Nullable String currency, RatesTable.Builder table) {
        if (!isScalar(in) || !table.value(in.tokens().characters())) {
            throw notPositive(in, currency == null ? "Rate" : "Rate of " + Text.quote(currency));
        }
    }

    private static boolean isScalar(JsonReader<JsonFormatException> in) {
        return in.isAt(Token.NUMBER) || in.isAt(Token.TEXT);
    }

    /** Reads the digits of a positive number. */
    static String digits(JsonReader<JsonFormatException> in, String what) {
        if (!isScalar(in) || !new RatesTable.Builder().value(in.tokens().characters())) {
            throw notPositive(in, what);
        }
        return in.tokens().text();
    }

    private static JsonFormatException notPositive(JsonReader<JsonFormatException> in, String what) {
        String rule = in.isAt(Token.TEXT) ? GroupedNumber.rule(in.tokens().text()) : "";
        return in.unexpected(what, "a positive number" + rule);
    }

    /** Reads a currency code, which may be unknown. */
    static String currency(JsonReader<JsonFormatException> in, String what) {
        String code = in.text(what);
        if (code.isBlank()) {
            throw in.failure(what + " must be a currency code, but was " + Text.quote(code));
        }
        return code;
    }

    /** Returns the text; fails if it is not a calendar date. */
    static String day(JsonReader<JsonFormatException> in, String what, String text) {
        if (!RatesTable.isDay(text)) {
            throw in.failure(what + " must be a day such as '2024-01-02', but was " + Text.quote(text));
        }
        return text;
    }
}
