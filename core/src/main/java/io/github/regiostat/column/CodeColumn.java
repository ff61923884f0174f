// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from 0, one a row, in no more bytes than the greatest of them needs: none while all are alike, else one, two or four.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeColumn {
    private static final int LEAST_OF_CHARS = 1 << Byte.SIZE;
    private static final int LEAST_OF_INTS = 1 << Character.SIZE;

    private final int constant;
    private final byte @Nullable [] bytes;
    private final char @Nullable [] chars;
    private final int @Nullable [] ints;

    private CodeColumn(Builder builder, int size) {
        this.constant = builder.constant;
        this.bytes = builder.bytes == null ? null : Arrays.copyOf(builder.bytes, size);
        this.chars = builder.chars == null ? null : Arrays.copyOf(builder.chars, size);
        this.ints = builder.ints == null ? null : Arrays.copyOf(builder.ints, size);
    }

    public int at(int row) {
        if (bytes != null) {
            return Byte.toUnsignedInt(bytes[row]);
        }
        if (chars != null) {
            return chars[row];
        }
        return ints == null ? constant : ints[row];
    }

    /** Makes of each number, from a row on, the number times a factor plus the code of the row. */
    public void addTo(int[] numbers, int row, int count, int factor) {
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

    public boolean isConstant() {
        return bytes == null && chars == null && ints == null;
    }

    /** What the rows take, without the few bytes that every column takes. */
    public long retainedBytes() {
        if (bytes != null) {
            return bytes.length;
        }
        if (chars != null) {
            return (long) Character.BYTES * chars.length;
        }
        return ints == null ? 0 : (long) Integer.BYTES * ints.length;
    }

    /** Collects codes in runs, so that a row costs nothing where its code is that of the row before. */
    static final class Builder {
        private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

        /** The code of the rows of the run that is not written yet, and its first row. */
        private int code;

        private int from;
        private int constant;
        private byte @Nullable [] bytes;
        private char @Nullable [] chars;
        private int @Nullable [] ints;

        /** Says that the rows from one on have a code; those before the first call have 0. */
        public void from(int row, int next) {
            if (next == code) {
                return;
            }
            if (bytes != null && from == row - 1 && code < LEAST_OF_CHARS && from < bytes.length) {
                bytes[from++] = (byte) code;
            } else {
                writeRun(row);
            }
            code = next;
        }

        /** Says that the rows from one on have codes of a list that is counted from elsewhere, one each, and those behind them the last. */
        public void from(int row, int[] list, int first, int count, int least) {
            from(row, list[first] - least);
            int next = first + 1;
            int end = first + count;
            if (bytes != null) {
                writeRun(row);
                bytes = bytes.length < row + count ? Arrays.copyOf(bytes, capacity(row + count)) : bytes;
                for (; next < end && code < LEAST_OF_CHARS; next++) {
                    bytes[from++] = (byte) code;
                    code = list[next] - least;
                }
            }
            for (; next < end; next++) {
                from(row + next - first, list[next] - least);
            }
        }

        private void writeRun(int to) {
            if (from == to) {
                return;
            }
            if (isConstant() && from == 0) {
                constant = code;
            } else if (!isConstant() || code != constant) {
                makeRoom(to);
                fill(from, to, code);
            }
            from = to;
        }

        private boolean isConstant() {
            return bytes == null && chars == null && ints == null;
        }

        private void makeRoom(int size) {
            if (isConstant()) {
                widen(Math.max(code, constant), size);
                fill(0, from, constant);
            } else if (bytes != null && code >= LEAST_OF_CHARS || chars != null && code >= LEAST_OF_INTS) {
                widen(code, size);
            } else if (bytes != null && bytes.length < size) {
                bytes = Arrays.copyOf(bytes, capacity(size));
            } else if (chars != null && chars.length < size) {
                chars = Arrays.copyOf(chars, capacity(size));
            } else if (ints != null && ints.length < size) {
                ints = Arrays.copyOf(ints, capacity(size));
            }
        }

        private static int capacity(int size) {
            return Math.max(size, (int) Math.min(LARGEST_ARRAY, size + (size >> 1) + 16L));
        }

        private void widen(int greatest, int size) {
            byte[] narrow = bytes;
            char[] middling = chars;
            bytes = null;
            chars = null;
            if (greatest < LEAST_OF_CHARS) {
                bytes = new byte[capacity(size)];
            } else if (greatest < LEAST_OF_INTS) {
                chars = new char[capacity(size)];
            } else {
                ints = new int[capacity(size)];
            }
            for (int row = 0; narrow != null && row < from; row++) {
                fill(row, row + 1, Byte.toUnsignedInt(narrow[row]));
            }
            for (int row = 0; middling != null && row < from; row++) {
                fill(row, row + 1, middling[row]);
            }
        }

        private void fill(int start, int end, int value) {
            if (bytes != null) {
                Arrays.fill(bytes, start, end, (byte) value);
            } else if (chars != null) {
                Arrays.fill(chars, start, end, (char) value);
            } else if (ints != null) {
                Arrays.fill(ints, start, end, value);
            }
        }

        public CodeColumn build(int size) {
            writeRun(size);
            return new CodeColumn(this, size);
        }
    }
}
