// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The values that answers of rates are made of. */
final class RateReading {
    private static final int LENGTH_OF_DAY = 10;

    private RateReading() {}

    /** Adds the current value to a table: a number above zero, also one that stands as a string. */
    static void rate(JsonReader<JsonFormatException> in, String what, RatesTable.Builder table) {
        if (!isScalar(in) || !table.value(in.tokens().characters())) {
            throw in.unexpected(what, "a number above zero");
        }
    }

    /** Adds the rate of a currency to a table. */
    static void rateOf(String currency, JsonReader<JsonFormatException> in, RatesTable.Builder table) {
        if (!isScalar(in) || !table.value(in.tokens().characters())) {
            throw in.unexpected("Rate of " + Messages.quote(currency), "a number above zero");
        }
    }

    private static boolean isScalar(JsonReader<JsonFormatException> in) {
        return in.isAt(Token.NUMBER) || in.isAt(Token.TEXT);
    }

    /** Reads a number above zero, digit by digit. */
    static String digits(JsonReader<JsonFormatException> in, String what) {
        if (!isScalar(in) || !new RatesTable.Builder().value(in.tokens().characters())) {
            throw in.unexpected(what, "a number above zero");
        }
        return in.tokens().text();
    }

    /** Reads the code of a currency, whatever it is. */
    static String currency(JsonReader<JsonFormatException> in, String what) {
        return present(in, what, in.text(what));
    }

    private static String present(JsonReader<JsonFormatException> in, String what, String code) {
        if (code.isBlank()) {
            throw in.failure(what + " must be the code of a currency, but was " + Messages.quote(code));
        }
        return code;
    }

    /** Tells whether a text is a day of the calendar, such as {@code 2024-01-02}. */
    static boolean isDay(String text) {
        if (text.length() != LENGTH_OF_DAY) {
            return false;
        }
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException refused) {
            return false;
        }
    }

    /** Returns a text that is a day, or fails. */
    static String day(JsonReader<JsonFormatException> in, String what, String text) {
        if (!isDay(text)) {
            throw in.failure(what + " must be a day such as '2024-01-02', but was " + Messages.quote(text));
        }
        return text;
    }
}
