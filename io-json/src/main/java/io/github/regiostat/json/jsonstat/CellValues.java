// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.column.DecimalColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells of a cube: an entry for each that the document names, ascending by position, with a number, a text, or
 * nothing.
 */
final class CellValues {
    /** More digits than a number may have that stands as a number; a longer string is a text. */
    static final int LONGEST_NUMBER = 2100;

    /** As many digits as a long always holds, or one less and a sign or a point. */
    static final int MOST_PLAIN_CHARACTERS = 18;

    static final CellValues NONE = new Builder().build();

    private final Positions positions;
    private final DecimalColumn numbers;
    private final SparseTexts texts;
    private final SparseTexts written;
    private final int present;

    private CellValues(
            Positions positions, DecimalColumn numbers, SparseTexts texts, SparseTexts written, int present) {
        this.positions = positions;
        this.numbers = numbers;
        this.texts = texts;
        this.written = written;
        this.present = present;
    }

    Positions positions() {
        return positions;
    }

    DecimalColumn numbers() {
        return numbers;
    }

    /** How many cells have a number or a text. */
    int present() {
        return present;
    }

    int textCount() {
        return texts.size();
    }

    boolean isPresent(int entry) {
        return !numbers.isMissing(entry) || text(entry) != null;
    }

    /** The text of an entry that is no number, or null. */
    @Nullable
    String text(int entry) {
        return texts.size() == 0 ? null : texts.at(entry);
    }

    /** The number of an entry, digit by digit as it was written, or null. */
    @Nullable
    String number(int entry) {
        if (numbers.isMissing(entry)) {
            return null;
        }
        String otherwise = written.size() == 0 ? null : written.at(entry);
        if (otherwise != null) {
            return otherwise;
        }
        if (numbers.isCompact(entry) && numbers.scale(entry) == 0) {
            return Long.toString(numbers.unscaled(entry));
        }
        return numbers.number(entry).toPlainString();
    }

    /** Whether the same stands in both, at the same positions. */
    boolean isSameAs(CellValues that) {
        if (present != that.present || texts.size() != that.texts.size()) {
            return false;
        }
        int other = 0;
        for (int entry = 0; entry < positions.count(); entry++) {
            if (isPresent(entry)) {
                while (!that.isPresent(other)) {
                    other++;
                }
                if (positions.at(entry) != that.positions.at(other) || !isSameEntry(entry, that, other)) {
                    return false;
                }
                other++;
            }
        }
        return true;
    }

    private boolean isSameEntry(int entry, CellValues that, int other) {
        String text = text(entry);
        if (text != null) {
            return text.equals(that.text(other));
        }
        boolean isPlain = written.size() == 0 && that.written.size() == 0;
        if (isPlain && numbers.isCompact(entry) && that.numbers.isCompact(other)) {
            return numbers.unscaled(entry) == that.numbers.unscaled(other)
                    && numbers.scale(entry) == that.numbers.scale(other);
        }
        String number = number(entry);
        return number != null && number.equals(that.number(other));
    }

    int hash() {
        int hash = present;
        for (int entry = 0; entry < positions.count(); entry++) {
            if (isPresent(entry)) {
                hash = 31 * hash + positions.at(entry);
                hash = 31 * hash + (numbers.isCompact(entry) ? Long.hashCode(numbers.unscaled(entry)) : 0);
            }
        }
        return hash;
    }

    /** Collects entries in any order; each is a position, unless all are in order from 0, and a value. */
    static final class Builder {
        private final Positions.Builder positions = new Positions.Builder();
        private DecimalColumn.Builder numbers = DecimalColumn.builder();
        private SparseTexts.Builder texts = new SparseTexts.Builder();
        private SparseTexts.Builder written = new SparseTexts.Builder();
        private final char[] few = new char[MOST_PLAIN_CHARACTERS];
        private boolean isSparse;
        private int empty;

        /** How many entries there are. */
        int size() {
            return numbers.size();
        }

        /** Says where the next entry stands; without it, it stands behind the last. */
        void at(int position) {
            isSparse = true;
            positions.add(position);
        }

        /** Adds a number, unless the text is none, or one that no decimal can hold. */
        boolean number(CharSequence number) {
            if (plain(number)) {
                return true;
            }
            int entry = numbers.size();
            if (!numbers.append(number)) {
                return false;
            }
            if (isWrittenOtherwise(number)) {
                written.add(entry, number.toString());
            }
            return true;
        }

        /** Adds a number that is no more than a sign, digits and a point, as most are: what tells so in one pass is much of the time. */
        boolean plain(CharSequence number) {
            int length = number.length();
            if (length > MOST_PLAIN_CHARACTERS) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                few[i] = number.charAt(i);
            }
            return plain(few, length);
        }

        /** Adds a number that reads back as it is written; others are left to {@link #number}. */
        boolean plain(char[] number, int length) {
            if (length <= 0 || length > MOST_PLAIN_CHARACTERS) {
                return false;
            }
            int first = number[0] == '-' ? 1 : 0;
            long digits = 0;
            int at = first;
            for (; at < length && isDigit(number[at]); at++) {
                digits = digits * 10 + (number[at] - '0');
            }
            int point = at;
            if (point == first || number[first] == '0' && first + 1 < point) {
                return false;
            }
            if (point < length) {
                if (number[point] != '.' || point == length - 1) {
                    return false;
                }
                for (at++; at < length && isDigit(number[at]); at++) {
                    digits = digits * 10 + (number[at] - '0');
                }
            }
            if (at < length || first == 1 && digits == 0) {
                return false;
            }
            numbers.append(first == 1 ? -digits : digits, point == length ? 0 : length - 1 - point);
            return true;
        }

        private static boolean isDigit(char c) {
            return (char) (c - '0') <= 9;
        }

        /** Adds a string, which counts as a number if it is one. */
        void string(String string) {
            if (string.length() > LONGEST_NUMBER || !number(string)) {
                text(string);
            }
        }

        /** Adds a string that is no number. */
        void text(String text) {
            texts.add(numbers.size(), text);
            numbers.appendMissing();
        }

        void missing() {
            empty++;
            numbers.appendMissing();
        }

        /** Whether a decimal gives back other characters: it knows no exponent and no sign of zero. */
        private static boolean isWrittenOtherwise(CharSequence number) {
            int length = number.length();
            boolean isNegativeZero = number.charAt(0) == '-';
            for (int i = 0; i < length; i++) {
                char c = number.charAt(i);
                if (c > '9') {
                    return true;
                }
                isNegativeZero &= c <= '0';
            }
            return isNegativeZero;
        }

        /** Makes the values; the builder can go on. */
        CellValues build() {
            int[] order = order();
            CellValues asWritten = asWritten(order);
            return order == null ? asWritten : sorted(asWritten, order);
        }

        /** Makes the values, and forgets them, so that a large cube is not there twice while it is put in order. */
        CellValues buildLast() {
            int[] order = order();
            CellValues asWritten = asWritten(order);
            numbers = DecimalColumn.builder();
            texts = new SparseTexts.Builder();
            written = new SparseTexts.Builder();
            return order == null ? asWritten : sorted(asWritten, order);
        }

        private int @Nullable [] order() {
            return isSparse ? positions.order() : null;
        }

        private CellValues asWritten(int @Nullable [] order) {
            return new CellValues(
                    isSparse ? positions.build(order) : Positions.first(numbers.size()),
                    numbers.build(),
                    texts.build(),
                    written.build(),
                    numbers.size() - empty);
        }

        private static CellValues sorted(CellValues values, int[] order) {
            DecimalColumn.Builder numbers = DecimalColumn.builder();
            SparseTexts.Builder texts = new SparseTexts.Builder();
            SparseTexts.Builder written = new SparseTexts.Builder();
            for (int entry = 0; entry < order.length; entry++) {
                int before = order[entry];
                copy(values.numbers, before, numbers);
                add(values.texts.at(before), entry, texts);
                add(values.written.at(before), entry, written);
            }
            return new CellValues(values.positions, numbers.build(), texts.build(), written.build(), values.present);
        }

        private static void copy(DecimalColumn from, int entry, DecimalColumn.Builder to) {
            if (from.isMissing(entry)) {
                to.appendMissing();
            } else if (from.isCompact(entry)) {
                to.append(from.unscaled(entry), from.scale(entry));
            } else {
                BigDecimal number = from.number(entry);
                to.append(number);
            }
        }

        private static void add(@Nullable String text, int entry, SparseTexts.Builder to) {
            if (text != null) {
                to.add(entry, text);
            }
        }
    }
}
