// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of codes from 0, such as {@code 0, 0, 1, 2}, in one, two or four bytes a row.
 *
 * <p>The greatest code determines the width. A constant column needs no memory for its rows.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeColumn {
    private static final int BYTE_CODES = 1 << Byte.SIZE;
    private static final int CHAR_CODES = 1 << Character.SIZE;

    private final int constant;
    private final byte @Nullable [] bytes;
    private final char @Nullable [] chars;
    private final int @Nullable [] ints;

    private CodeColumn(Builder builder, int size) {
        this.constant = builder.constant;
        this.bytes = builder.bytes == null || builder.bytes.length == size
                ? builder.bytes
                : Arrays.copyOf(builder.bytes, size);
        this.chars = builder.chars == null || builder.chars.length == size
                ? builder.chars
                : Arrays.copyOf(builder.chars, size);
        this.ints =
                builder.ints == null || builder.ints.length == size ? builder.ints : Arrays.copyOf(builder.ints, size);
    }

    private CodeColumn(CodeColumn from, int[] mapping) {
        this.constant = mapping.length == 0 ? 0 : mapping[from.constant];
        this.bytes = from.bytes == null ? null : from.bytes.clone();
        this.chars = from.chars == null ? null : from.chars.clone();
        this.ints = from.ints == null ? null : from.ints.clone();
        for (int row = 0; bytes != null && row < bytes.length; row++) {
            bytes[row] = (byte) mapping[Byte.toUnsignedInt(bytes[row])];
        }
        for (int row = 0; chars != null && row < chars.length; row++) {
            chars[row] = (char) mapping[chars[row]];
        }
        for (int row = 0; ints != null && row < ints.length; row++) {
            ints[row] = mapping[ints[row]];
        }
    }

    /** Returns the column with other codes, none of which is greater than the code that it replaces. */
    CodeColumn mapped(int[] mapping) {
        return new CodeColumn(this, mapping);
    }

    /**
     * Returns the code of a row.
     *
     * @param row the row, from 0
     * @return the code
     */
    public int at(int row) {
        if (bytes != null) {
            return Byte.toUnsignedInt(bytes[row]);
        }
        if (chars != null) {
            return chars[row];
        }
        return ints == null ? constant : ints[row];
    }

    /**
     * Multiplies each number by a factor and adds the code of its row.
     *
     * @param numbers the numbers, of which the first belongs to the first row
     * @param row the first row
     * @param count the number of rows
     * @param factor the factor
     */
    public void multiplyAndAdd(int[] numbers, int row, int count, int factor) {
        if (bytes != null) {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + Byte.toUnsignedInt(bytes[row + i]);
            }
        } else if (chars != null) {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + chars[row + i];
            }
        } else {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + at(row + i);
            }
        }
    }

    /**
     * Returns whether all rows have the same code.
     *
     * @return whether the column is constant
     */
    public boolean isConstant() {
        return bytes == null && chars == null && ints == null;
    }

    /**
     * Returns the memory that the rows need.
     *
     * @return the number of bytes, without the fixed size of the column
     */
    public long retainedBytes() {
        if (bytes != null) {
            return bytes.length;
        }
        if (chars != null) {
            return (long) Character.BYTES * chars.length;
        }
        return ints == null ? 0 : (long) Integer.BYTES * ints.length;
    }

    /** Collects codes in runs: a row with the code of the row before costs nothing. Not thread-safe. */
    static final class Builder {
        private static final int MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;

        /** The code of the current run, which is not stored yet. */
        private int code;

        /** The first row of the current run. */
        private int start;

        private int constant;
        private int reserved;
        private byte @Nullable [] bytes;
        private char @Nullable [] chars;
        private int @Nullable [] ints;

        /** Sets the number of rows that the first array of codes has room for. */
        void reserve(int rows) {
            reserved = Math.min(rows, MAX_ARRAY_LENGTH);
        }

        /** Starts a run: the rows from the given one on have this code. Rows before the first run have code 0. */
        void startRun(int row, int next) {
            if (next == code) {
                return;
            }
            boolean isSingle = start == row - 1;
            if (isSingle && bytes != null && code < BYTE_CODES && start < bytes.length) {
                bytes[start++] = (byte) code;
            } else if (isSingle && chars != null && code < CHAR_CODES && start < chars.length) {
                chars[start++] = (char) code;
            } else {
                storeRun(row);
            }
            code = next;
        }

        /** Sets the codes of consecutive rows, each reduced by an offset; the last one continues as a run. */
        void addAll(int row, int[] codes, int first, int count, int offset) {
            startRun(row, codes[first] - offset);
            int next = first + 1;
            int end = first + count;
            if (!isConstant()) {
                storeRun(row);
                next = store(row + count, codes, next, end, offset);
            }
            for (; next < end; next++) {
                startRun(row + next - first, codes[next] - offset);
            }
        }

        /** Stores runs of single rows as long as the array can hold the codes, and returns the index of the next. */
        private int store(int size, int[] codes, int from, int to, int offset) {
            int next = from;
            if (bytes != null) {
                byte[] into = bytes.length < size ? Arrays.copyOf(bytes, capacity(size)) : bytes;
                bytes = into;
                for (; next < to && code < BYTE_CODES; next++) {
                    into[start++] = (byte) code;
                    code = codes[next] - offset;
                }
            } else if (chars != null) {
                char[] into = chars.length < size ? Arrays.copyOf(chars, capacity(size)) : chars;
                chars = into;
                for (; next < to && code < CHAR_CODES; next++) {
                    into[start++] = (char) code;
                    code = codes[next] - offset;
                }
            }
            return next;
        }

        private void storeRun(int end) {
            if (start == end) {
                return;
            }
            if (isConstant() && start == 0) {
                constant = code;
            } else if (!isConstant() || code != constant) {
                makeRoom(end);
                fill(start, end, code);
            }
            start = end;
        }

        private boolean isConstant() {
            return bytes == null && chars == null && ints == null;
        }

        private void makeRoom(int size) {
            if (isConstant()) {
                widen(Math.max(code, constant), size);
                fill(0, start, constant);
            } else if (bytes != null && code >= BYTE_CODES || chars != null && code >= CHAR_CODES) {
                widen(code, size);
            } else if (bytes != null && bytes.length < size) {
                bytes = Arrays.copyOf(bytes, capacity(size));
            } else if (chars != null && chars.length < size) {
                chars = Arrays.copyOf(chars, capacity(size));
            } else if (ints != null && ints.length < size) {
                ints = Arrays.copyOf(ints, capacity(size));
            }
        }

        private int capacity(int size) {
            return size <= reserved
                    ? reserved
                    : Math.max(size, (int) Math.min(MAX_ARRAY_LENGTH, size + (size >> 1) + 16L));
        }

        private void widen(int greatest, int size) {
            byte[] oldBytes = bytes;
            char[] oldChars = chars;
            bytes = null;
            chars = null;
            if (greatest < BYTE_CODES) {
                bytes = new byte[capacity(size)];
            } else if (greatest < CHAR_CODES) {
                chars = new char[capacity(size)];
            } else {
                ints = new int[capacity(size)];
            }
            for (int row = 0; oldBytes != null && row < start; row++) {
                fill(row, row + 1, Byte.toUnsignedInt(oldBytes[row]));
            }
            for (int row = 0; oldChars != null && row < start; row++) {
                fill(row, row + 1, oldChars[row]);
            }
        }

        private void fill(int from, int to, int value) {
            if (bytes != null) {
                Arrays.fill(bytes, from, to, (byte) value);
            } else if (chars != null) {
                Arrays.fill(chars, from, to, (char) value);
            } else if (ints != null) {
                Arrays.fill(ints, from, to, value);
            }
        }

        CodeColumn build(int size) {
            storeRun(size);
            return new CodeColumn(this, size);
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CodeColumn.class, "its entries");
    }
}
