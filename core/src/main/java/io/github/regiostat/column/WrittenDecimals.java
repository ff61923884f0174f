// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * A column of numbers that knows the digits each was written with, such as {@code 123.40, 1.5E3, missing}.
 *
 * <p>Immutable and thread-safe.
 */
public final class WrittenDecimals {
    private final DecimalColumn numbers;
    private final Map<Integer, String> unusual;

    private WrittenDecimals(DecimalColumn numbers, Map<Integer, String> unusual) {
        this.numbers = numbers;
        this.unusual = unusual;
    }

    /**
     * Returns the numbers.
     *
     * @return the column
     */
    public DecimalColumn numbers() {
        return numbers;
    }

    /**
     * Returns the digits of the number at a place as they were written.
     *
     * @param index the place, from 0, of a number that is not missing
     * @return the digits, such as {@code 123.40}
     */
    public String text(int index) {
        String text = unusual.get(index);
        return text != null ? text : numbers.number(index).toPlainString();
    }

    /** Collects numbers one after the other. It is used by one thread at a time. */
    public static final class Builder {
        private final DecimalColumn.Builder numbers = DecimalColumn.builder();
        private final Map<Integer, String> unusual = new HashMap<>();

        /** Makes an empty builder. */
        public Builder() {}

        /**
         * Returns how many places there are so far.
         *
         * @return the size
         */
        public int size() {
            return numbers.size();
        }

        /**
         * Adds a number as JSON writes it.
         *
         * @param text the text
         * @return whether it was such a number; if not, nothing is added
         */
        public boolean append(CharSequence text) {
            int place = numbers.size();
            if (!numbers.append(text)) {
                return false;
            }
            if (isUnusual(text)) {
                unusual.put(place, text.toString());
            }
            return true;
        }

        /**
         * Adds a number with the digits that it has.
         *
         * @param number the number
         */
        public void append(BigDecimal number) {
            String text = number.toString();
            if (isUnusual(text)) {
                unusual.put(numbers.size(), text);
            }
            numbers.append(number);
        }

        /** Adds a place without a number. */
        public void appendMissing() {
            numbers.appendMissing();
        }

        /** Tells whether a decimal would be written otherwise: with an exponent, or as a zero that is below zero. */
        private static boolean isUnusual(CharSequence text) {
            boolean isZero = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 'e' || c == 'E') {
                    return true;
                }
                isZero &= c < '1' || c > '9';
            }
            return isZero && text.charAt(0) == '-';
        }

        /**
         * Returns the column.
         *
         * @return the numbers so far
         */
        public WrittenDecimals build() {
            return new WrittenDecimals(numbers.build(), Map.copyOf(unusual));
        }
    }
}
