// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.SparseTextColumn;
import io.github.regiostat.io.parser.ElementScanner;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a cube: an entry for each cell in the document, by ascending position, with a number, a text or no
 * value.
 */
final class CellValues {
    /** The greatest length of a number; a longer string is a text. */
    static final int LONGEST_NUMBER = 2100;

    static final CellValues NONE = new Builder().build();

    private final Positions positions;
    private final DecimalColumn numbers;
    private final SparseTextColumn texts;
    private final int present;

    private CellValues(Positions positions, DecimalColumn numbers, SparseTextColumn texts, int present) {
        this.positions = positions;
        this.numbers = numbers;
        this.texts = texts;
        this.present = present;
    }

    Positions positions() {
        return positions;
    }

    DecimalColumn numbers() {
        return numbers;
    }

    /** Returns the number of cells with a text instead of a number. */
    int textCount() {
        return texts.count();
    }

    /** Returns the number of cells with a number or a text. */
    int present() {
        return present;
    }

    boolean isPresent(int entry) {
        return !numbers.isMissing(entry) || text(entry) != null;
    }

    /** Returns the text of an entry, or null. */
    @Nullable
    String text(int entry) {
        return texts.at(entry);
    }

    /** Returns the number of an entry with its characters as written, or null. */
    @Nullable
    String number(int entry) {
        return numbers.isMissing(entry) ? null : numbers.text(entry);
    }

    /** Returns whether both have the same values at the same positions. */
    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof CellValues that) || present != that.present || texts.count() != that.texts.count()) {
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
        return !that.numbers.isMissing(other) && numbers.isSameText(entry, that.numbers, other);
    }

    @Override
    public int hashCode() {
        int hash = present;
        for (int entry = 0; entry < positions.count(); entry++) {
            if (isPresent(entry)) {
                hash = 31 * hash + positions.at(entry);
                hash = 31 * hash + (numbers.isCompact(entry) ? Long.hashCode(numbers.unscaled(entry)) : 0);
            }
        }
        return hash;
    }

    /**
     * Collects entries in any order. An entry has a position, unless the entries are those of all cells in order. Not
     * thread-safe.
     */
    static final class Builder {
        private final Positions.Builder positions = new Positions.Builder();
        private DecimalColumn.Builder numbers = DecimalColumn.builder();
        private SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        private boolean isSparse;
        private int empty;

        /** Sets the position of the next entry; the default is the position after the last one. */
        void at(int position) {
            isSparse = true;
            positions.add(position);
        }

        /** Adds a number, and returns whether the text is a number that a decimal can hold. */
        boolean number(CharSequence number) {
            return numbers.append(number);
        }

        /** Adds a string, as a number if it is one. */
        void string(String string) {
            if (string.length() > LONGEST_NUMBER || !number(string)) {
                text(string);
            }
        }

        /** Adds a string that is not a number. */
        void text(String text) {
            texts.add(numbers.size(), text);
            numbers.appendMissing();
        }

        void missing() {
            empty++;
            numbers.appendMissing();
        }

        /** Returns the number of entries so far that have a number or a text. */
        int present() {
            return numbers.size() - empty;
        }

        /** Builds the values; the builder can be used further. */
        CellValues build() {
            return build(false);
        }

        /** Builds the values and releases them, so that a large cube is not held twice while it is sorted. */
        CellValues buildLast() {
            return build(true);
        }

        private CellValues build(boolean isLast) {
            int[] order = isSparse ? positions.order() : null;
            CellValues asWritten = new CellValues(
                    isSparse ? positions.build(order) : Positions.first(numbers.size()),
                    numbers.build(),
                    texts.build(),
                    present());
            if (isLast) {
                numbers = DecimalColumn.builder();
                texts = new SparseTextColumn.Builder();
            }
            return order == null ? asWritten : sorted(asWritten, order);
        }

        /** Scans the elements of an array: plain numbers, also in quotation marks, short texts and nulls. */
        final class ArrayScanner extends ElementScanner {
            private static final char[] NULL = {'n', 'u', 'l', 'l'};
            private static final int MAX_TEXT_LENGTH = 64;

            ArrayScanner() {
                super(']');
            }

            @Override
            protected int size() {
                return numbers.size();
            }

            @Override
            protected int elements(char[] text, int from, int to) {
                int start = from;
                while (start < to) {
                    int end = endOf(text, start, to);
                    int next = end < 0 ? -1 : next(text, end, to);
                    if (next < 0) {
                        return start;
                    }
                    add(text, start, end);
                    if (text[next] == ']') {
                        return next;
                    }
                    start = next;
                }
                return start;
            }

            private int endOf(char[] text, int from, int to) {
                return switch (text[from]) {
                    case 'n' -> endOfNull(text, from, to);
                    case '"' -> endOfString(text, from, to);
                    default -> number(text, from, to);
                };
            }

            private void add(char[] text, int from, int end) {
                switch (text[from]) {
                    case 'n' -> missing();
                    case '"' -> addString(text, from + 1, end - 1);
                    default -> numbers.append(unscaled(), scale());
                }
            }

            private void addString(char[] text, int from, int end) {
                if (number(text, from, end + 1) == end) {
                    numbers.append(unscaled(), scale());
                } else {
                    string(new String(text, from, end - from));
                }
            }

            private static int endOfNull(char[] text, int from, int to) {
                int end = from + NULL.length;
                return end < to && Arrays.equals(text, from, end, NULL, 0, NULL.length) ? end : -1;
            }

            /** Returns the end of a string without escapes, or -1; a control character is left to the token reader. */
            private static int endOfString(char[] text, int from, int to) {
                int limit = Math.min(to, from + MAX_TEXT_LENGTH);
                for (int i = from + 1; i < limit && text[i] >= ' ' && text[i] != '\\'; i++) {
                    if (text[i] == '"') {
                        return i + 1;
                    }
                }
                return -1;
            }
        }

        private static CellValues sorted(CellValues values, int[] order) {
            DecimalColumn.Builder numbers = DecimalColumn.builder();
            SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
            for (int entry = 0; entry < order.length; entry++) {
                numbers.append(values.numbers, order[entry], 1);
                String text = values.texts.at(order[entry]);
                if (text != null) {
                    texts.add(entry, text);
                }
            }
            return new CellValues(values.positions, numbers.build(), texts.build(), values.present);
        }
    }
}
