// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a measure: a column of decimals, and the JSON of values that are not decimals, such as {@code "NaN"}.
 */
final class MeasureColumn {
    /** The entry of a row whose value is a number or null. */
    private static final String NUMBER = "";

    /** The entry of a row whose value is a string that contains a number. */
    private static final String QUOTED_NUMBER = "\"";

    private final DecimalColumn numbers;

    /** {@link #NUMBER}, {@link #QUOTED_NUMBER} or the JSON of another value. */
    private final DictionaryColumn<String> others;

    private MeasureColumn(Builder builder) {
        this.numbers = builder.numbers.build();
        this.others = builder.others.build(numbers.size());
    }

    DecimalColumn numbers() {
        return numbers;
    }

    /** Returns the number as written, or null if the value is not a number. */
    @Nullable
    String digits(int row) {
        if (!numbers.isMissing(row)) {
            return numbers.text(row);
        }
        String json = others.at(row);
        return startsAsNumber(json) ? json : null;
    }

    /** Returns the JSON of a value that is neither a number nor the mark of a missing value, or null. */
    @Nullable
    String text(int row) {
        String json = others.at(row);
        return !numbers.isMissing(row) || json.isEmpty() || startsAsNumber(json) || isMissingText(json) ? null : json;
    }

    /** Returns the value as JSON. */
    String json(int row) {
        String json = others.at(row);
        if (numbers.isMissing(row)) {
            return json.isEmpty() ? RawArrays.NULL : json;
        }
        return json + numbers.text(row) + json;
    }

    /** Returns whether a JSON string marks an intentionally missing value (SDMX-JSON 2.1, data type conversions). */
    static boolean isMissingText(String json) {
        return json.equals("\"NaN\"") || json.equals("\"#N/A\"");
    }

    private static boolean startsAsNumber(CharSequence text) {
        return text.length() > 0 && (text.charAt(0) == '-' || text.charAt(0) >= '0' && text.charAt(0) <= '9');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof MeasureColumn that) || numbers.size() != that.numbers.size()) {
            return false;
        }
        for (int row = 0; row < numbers.size(); row++) {
            if (!json(row).equals(that.json(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numbers.size(), others.values());
    }

    @Override
    public String toString() {
        return numbers.toString();
    }

    /** Collects the values of a measure. Not thread-safe. */
    static final class Builder {
        private final DecimalColumn.Builder numbers = DecimalColumn.builder();
        private final DictionaryColumn.Builder<String> others = new DictionaryColumn.Builder<>(NUMBER);
        private final int quotedNumber = others.code(QUOTED_NUMBER);
        private final char[] buffer = new char[DecimalColumn.MAX_PLAIN_LENGTH];
        private boolean hasText;

        /** Reads a value, whose first token is the current one of the input. */
        void read(JsonReader<JsonFormatException> in, Token token) {
            if ((token == Token.TEXT || token == Token.NUMBER)
                    && numbers.appendPlain(buffer, in.tokens().characters(buffer))) {
                others.startRun(numbers.size() - 1, token == Token.TEXT ? quotedNumber : 0);
                return;
            }
            switch (token) {
                case NULL -> missing();
                case NUMBER -> number(in.tokens().characters());
                case TEXT -> {
                    if (!quotedNumber(in.tokens().characters())) {
                        text(in.text("Value"));
                    }
                }
                default -> other(in.raw());
            }
        }

        /** Adds the number {@code unscaled × 10^-scale}. */
        void add(long unscaled, int scale, boolean isQuoted) {
            others.startRun(numbers.size(), isQuoted ? quotedNumber : 0);
            numbers.append(unscaled, scale);
        }

        /** Adds a value as JSON. */
        void add(@Nullable String json) {
            if (json == null) {
                missing();
            } else if (startsAsNumber(json)) {
                number(json);
            } else if (json.charAt(0) == '"' && json.indexOf('\\') < 0) {
                String text = json.substring(1, json.length() - 1);
                if (!quotedNumber(text)) {
                    text(text);
                }
            } else {
                other(json);
            }
        }

        void missing() {
            others.startRun(numbers.size(), 0);
            numbers.appendMissing();
        }

        /** Adds a number; a decimal cannot hold an exponent of more than nine digits. */
        private void number(CharSequence digits) {
            int row = numbers.size();
            if (numbers.append(digits)) {
                others.startRun(row, 0);
            } else {
                addOther(digits.toString());
            }
        }

        private boolean quotedNumber(CharSequence text) {
            int row = numbers.size();
            if (!startsAsNumber(text) || !numbers.append(text)) {
                return false;
            }
            others.startRun(row, quotedNumber);
            return true;
        }

        private void text(String text) {
            StringBuilder json = new StringBuilder();
            JsonStrings.quote(text, json);
            other(json.toString());
        }

        private void other(String json) {
            hasText = hasText || !isMissingText(json) && !GroupedNumber.matches(json.substring(1, json.length() - 1));
            addOther(json);
        }

        private void addOther(String json) {
            others.startRun(numbers.size(), others.code(json));
            numbers.appendMissing();
        }

        /** Returns whether a value is neither missing nor a number, with or without group separators. */
        boolean hasText() {
            return hasText;
        }

        MeasureColumn build() {
            return new MeasureColumn(this);
        }
    }
}
