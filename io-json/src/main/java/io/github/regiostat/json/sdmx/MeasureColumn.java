// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a measure: a column of decimals, and beside it the JSON of what is none, or of a number that a decimal would show
 * with other digits, such as {@code 1.5E3} and {@code -0}.
 */
final class MeasureColumn {
    /** A number that stands as a text. */
    private static final int AS_TEXT = -1;

    private final DecimalColumn numbers;
    private final @Nullable GrowingInts codes;
    private final List<String> texts;

    private MeasureColumn(Builder builder) {
        this.numbers = builder.numbers.build();
        this.codes = builder.codes;
        this.texts = builder.texts;
        if (codes != null) {
            codes.trim();
        }
    }

    DecimalColumn numbers() {
        return numbers;
    }

    private int code(int row) {
        return codes == null ? 0 : codes.get(row);
    }

    /** The digits as they stand, or null where there is no number. */
    @Nullable
    String digits(int row) {
        int code = code(row);
        if (code > 0) {
            String text = texts.get(code - 1);
            char first = text.charAt(0);
            if (first == '-' || first >= '0' && first <= '9') {
                return text;
            }
            return numbers.isMissing(row) ? null : text.substring(1, text.length() - 1);
        }
        return numbers.isMissing(row) ? null : numbers.number(row).toPlainString();
    }

    /** The JSON of what stands instead of a number and does not say that there is none, or null. */
    @Nullable
    String text(int row) {
        int code = code(row);
        if (code <= 0 || digits(row) != null) {
            return null;
        }
        String text = texts.get(code - 1);
        return isMissingText(text) ? null : text;
    }

    /** What stands there, as JSON. */
    String json(int row) {
        int code = code(row);
        if (code > 0) {
            return texts.get(code - 1);
        }
        String digits = digits(row);
        if (digits == null) {
            return RawArrays.NULL;
        }
        return code == AS_TEXT ? '"' + digits + '"' : digits;
    }

    /** Whether a text says that there intentionally is no value (SDMX-JSON 2.1, data type conversions). */
    static boolean isMissingText(String json) {
        return json.equals("\"NaN\"") || json.equals("\"#N/A\"");
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
        return Objects.hash(numbers.size(), texts);
    }

    @Override
    public String toString() {
        return numbers.toString();
    }

    /** Collects values. */
    static final class Builder {
        private final DecimalColumn.Builder numbers = DecimalColumn.builder();
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Integer> known = new HashMap<>();
        private @Nullable GrowingInts codes;
        private boolean hasText;

        /** Reads the value at which the input stands. */
        void read(JsonReader<JsonFormatException> in) {
            switch (in.current()) {
                case NULL -> missing();
                case NUMBER -> number(in.tokens().characters(), false);
                case TEXT -> text(in);
                default -> other(in.raw());
            }
        }

        /** Takes a value that was kept as JSON. */
        void add(@Nullable String json) {
            if (json == null) {
                missing();
                return;
            }
            char first = json.charAt(0);
            if (first == '-' || first >= '0' && first <= '9') {
                number(json, false);
            } else if (first == '"' && json.indexOf('\\') < 0) {
                text(json.substring(1, json.length() - 1));
            } else {
                other(json);
            }
        }

        void missing() {
            numbers.appendMissing();
            addCode(0);
        }

        private void number(CharSequence digits, boolean asText) {
            boolean isHeld = numbers.append(digits);
            if (!isHeld) {
                numbers.appendMissing();
            }
            if (isHeld && isPlain(digits)) {
                addCode(asText ? AS_TEXT : 0);
            } else {
                addCode(code(asText ? '"' + digits.toString() + '"' : digits.toString()));
            }
        }

        private void text(JsonReader<JsonFormatException> in) {
            CharSequence characters = in.tokens().characters();
            if (startsAsNumber(characters) && numbers.append(characters)) {
                addCode(isPlain(characters) ? AS_TEXT : code('"' + characters.toString() + '"'));
            } else {
                text(in.text("Value"));
            }
        }

        private void text(String text) {
            if (startsAsNumber(text) && numbers.append(text)) {
                addCode(isPlain(text) ? AS_TEXT : code('"' + text + '"'));
                return;
            }
            StringBuilder json = new StringBuilder();
            JsonStrings.quote(text, json);
            other(json.toString());
        }

        private void other(String json) {
            hasText |= !isMissingText(json);
            numbers.appendMissing();
            addCode(code(json));
        }

        private static boolean startsAsNumber(CharSequence text) {
            return text.length() > 0 && (text.charAt(0) == '-' || text.charAt(0) >= '0' && text.charAt(0) <= '9');
        }

        /** Whether a decimal shows the same digits. */
        private static boolean isPlain(CharSequence digits) {
            boolean isZero = true;
            for (int i = 0; i < digits.length(); i++) {
                char c = digits.charAt(i);
                if (c == 'e' || c == 'E') {
                    return false;
                }
                isZero &= c < '1';
            }
            return !isZero || digits.charAt(0) != '-';
        }

        private int code(String json) {
            Integer code = known.get(json);
            if (code == null) {
                texts.add(json);
                code = texts.size();
                known.put(json, code);
            }
            return code;
        }

        private void addCode(int code) {
            if (codes == null && code != 0) {
                codes = new GrowingInts();
                for (int i = 1; i < numbers.size(); i++) {
                    codes.add(0);
                }
            }
            if (codes != null) {
                codes.add(code);
            }
        }

        /** Whether a text stands there that is no number and does not say that there is none. */
        boolean hasText() {
            return hasText;
        }

        MeasureColumn build() {
            return new MeasureColumn(this);
        }
    }
}
