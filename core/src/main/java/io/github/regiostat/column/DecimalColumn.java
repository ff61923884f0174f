// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.internal.NumberSyntax;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of exact decimals with their digits as written, such as {@code 84.37, 123.40, missing}, in nine bytes a
 * number.
 *
 * <p>A number of up to 18 digits is held as a {@code long} and a scale, a longer one as a {@link BigDecimal}. Exponents
 * are never expanded. A text is held only for a number that a decimal would write differently, such as {@code 1.5E3} or
 * {@code -0}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecimalColumn {
    /** The memory that a number needs. */
    public static final int BYTES_PER_NUMBER = Long.BYTES + Byte.BYTES;

    /** The greatest number of digits that always fit a long. */
    private static final int MAX_DIGITS = 18;

    /** The greatest length of a text that {@link Builder#appendPlain} accepts: a sign, 18 digits and a point. */
    public static final int MAX_PLAIN_LENGTH = DecimalScanner.MAX_LENGTH;

    /** Numbers with more decimals than this are written with an exponent unless they were read without one. */
    private static final int MAX_PLAIN_SCALE = 1000;

    private static final byte MISSING = Byte.MIN_VALUE;
    private static final byte BIG_DECIMAL = Byte.MIN_VALUE + 1;
    private static final int MIN_SCALE = Byte.MIN_VALUE + 2;

    /** Numbers are held in chunks, so that a growing column is not copied and full chunks can be shared. */
    private static final int CHUNK_BITS = 13;

    private static final int CHUNK = 1 << CHUNK_BITS;

    private final long[][] unscaled;
    private final byte[][] scales;
    private final Map<Integer, BigDecimal> bigDecimals;
    private final SparseTextColumn texts;
    private final int size;

    /** The first index without a compact number, or the size. */
    private final int firstNotCompact;

    private DecimalColumn(Builder builder) {
        this.size = builder.size();
        int last = builder.chunks;
        this.unscaled = Arrays.copyOf(builder.unscaled, last + 1);
        this.scales = Arrays.copyOf(builder.scales, last + 1);
        unscaled[last] = Arrays.copyOf(builder.lastUnscaled, builder.sizeOfLast);
        scales[last] = Arrays.copyOf(builder.lastScales, builder.sizeOfLast);
        this.bigDecimals = Copies.map(builder.bigDecimals);
        this.texts = builder.texts.build();
        this.firstNotCompact = Math.min(size, builder.firstNotCompact);
    }

    /** Creates a column of missing numbers, whose chunks are all the same. */
    private DecimalColumn(int size, byte[] missing) {
        int count = (size >> CHUNK_BITS) + 1;
        this.size = size;
        this.unscaled = new long[count][];
        this.scales = new byte[count][];
        Arrays.fill(unscaled, new long[missing.length]);
        Arrays.fill(scales, missing);
        this.bigDecimals = Map.of();
        this.texts = new SparseTextColumn.Builder().build();
        this.firstNotCompact = 0;
    }

    /**
     * Returns a column of missing numbers, which needs no memory for most of them.
     *
     * @param size the size of the column, zero or more
     * @return the column
     */
    public static DecimalColumn ofMissing(int size) {
        byte[] missing = new byte[Math.min(size, CHUNK)];
        Arrays.fill(missing, MISSING);
        return new DecimalColumn(size, missing);
    }

    /**
     * Returns whether a text is a number in JSON syntax, such as {@code 123.40} or {@code 1.5E3}.
     *
     * @param text the text
     * @return whether {@link Builder#append(CharSequence)} accepts it
     */
    public static boolean isNumber(CharSequence text) {
        return NumberSyntax.isNumber(text);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private byte code(int index) {
        return scales[index >> CHUNK_BITS][index & (CHUNK - 1)];
    }

    /**
     * Returns the size of the column, including missing numbers.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Returns whether the number at an index is missing.
     *
     * @param index the index, from 0
     * @return whether it is missing
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public boolean isMissing(int index) {
        return code(Objects.checkIndex(index, size)) == MISSING;
    }

    /**
     * Returns the number at an index, with its digits and scale as written.
     *
     * @param index the index, from 0
     * @return the number, such as {@code 123.40}
     * @throws IllegalStateException if the number is missing
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public BigDecimal number(int index) {
        byte scale = code(Objects.checkIndex(index, size));
        if (scale == MISSING) {
            throw new IllegalStateException("Number must not be missing, but is at index " + index
                    + ": check with DecimalColumn.isMissing first");
        }
        return scale == BIG_DECIMAL
                ? Objects.requireNonNull(bigDecimals.get(index), "number")
                : BigDecimal.valueOf(unscaled(index), scale);
    }

    /**
     * Returns the number at an index with its characters as written.
     *
     * @param index the index, from 0
     * @return the text, such as {@code 123.40}, {@code 1.5E3} or {@code -0}
     * @throws IllegalStateException if the number is missing
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public String text(int index) {
        String unusual = texts.at(index);
        if (unusual != null) {
            return unusual;
        }
        if (code(Objects.checkIndex(index, size)) == 0) {
            return Long.toString(unscaled(index));
        }
        BigDecimal number = number(index);
        return number.scale() >= 0 && number.scale() <= MAX_PLAIN_SCALE ? number.toPlainString() : number.toString();
    }

    /**
     * Returns whether two numbers, both of which are present, have the same digits as written.
     *
     * @param index the index of the one number
     * @param that the column of the other number
     * @param other the index of the other number
     * @return whether their texts are equal
     */
    public boolean isSameText(int index, DecimalColumn that, int other) {
        if (texts.count() == 0 && that.texts.count() == 0 && isCompact(index) && that.isCompact(other)) {
            return unscaled(index) == that.unscaled(other) && scale(index) == that.scale(other);
        }
        return text(index).equals(that.text(other));
    }

    /**
     * Returns whether the number at an index is held as a {@code long} and a scale.
     *
     * @param index the index, from 0
     * @return whether {@link #unscaled} and {@link #scale} return the number
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public boolean isCompact(int index) {
        return code(Objects.checkIndex(index, size)) >= MIN_SCALE;
    }

    /**
     * Returns the end of a run of {@linkplain #isCompact compact} numbers.
     *
     * @param from the first index of the run
     * @param to the index at which to stop
     * @return the first index from there on that is not compact, or the index at which to stop
     * @throws IndexOutOfBoundsException if the range is not within the column
     */
    public int compactUntil(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        int index = Math.max(from, Math.min(to, firstNotCompact));
        while (index < to && code(index) >= MIN_SCALE) {
            index++;
        }
        return index;
    }

    /**
     * Returns the unscaled value of a {@linkplain #isCompact compact} number.
     *
     * @param index the index, from 0
     * @return the digits, such as 12340 of 123.40
     */
    public long unscaled(int index) {
        return unscaled[index >> CHUNK_BITS][index & (CHUNK - 1)];
    }

    /**
     * Returns the scale of a {@linkplain #isCompact compact} number.
     *
     * @param index the index, from 0
     * @return the number of digits after the point, such as 2 of 123.40
     */
    public int scale(int index) {
        return code(index);
    }

    /**
     * Copies consecutive {@linkplain #isCompact compact} numbers to arrays, which is faster than number by number.
     *
     * @param index the index of the first number
     * @param count the number of entries, all of which are compact
     * @param toUnscaled the array for their unscaled values, from its start
     * @param toScales the array for their scales, from its start
     * @throws IndexOutOfBoundsException if the range is not within the column, or an array is too short
     */
    public void copyTo(int index, int count, long[] toUnscaled, byte[] toScales) {
        Objects.checkFromIndexSize(index, count, size);
        for (int done = 0; done < count; ) {
            int chunk = index + done >> CHUNK_BITS;
            int start = index + done & (CHUNK - 1);
            int length = Math.min(count - done, CHUNK - start);
            System.arraycopy(unscaled[chunk], start, toUnscaled, done, length);
            System.arraycopy(scales[chunk], start, toScales, done, length);
            done += length;
        }
    }

    /** Returns the size in words, such as {@code 3 decimals}. */
    @Override
    public String toString() {
        return size + " decimals";
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(DecimalColumn.class, "its entries");
    }

    /** Collects the numbers of a column. Not thread-safe. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 16;

        /** The time for a longer number would grow with the square of its length. */
        private static final int LONGEST_NUMBER = 10_000;

        /** The full chunks, followed by space for more. */
        private long[][] unscaled = new long[1][];

        private byte[][] scales = new byte[1][];
        private int chunks;
        private long[] lastUnscaled = new long[FIRST_CAPACITY];
        private byte[] lastScales = new byte[FIRST_CAPACITY];
        private int sizeOfLast;
        private int firstNotCompact = Integer.MAX_VALUE;

        /** The column that starts with all numbers so far, or null. It is copied only if other numbers follow. */
        private @Nullable DecimalColumn shared;

        private int sizeOfShared;

        private final Map<Integer, BigDecimal> bigDecimals = new HashMap<>();
        private final SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        private final char[] characters = new char[MAX_PLAIN_LENGTH];
        private final DecimalScanner scanner = new DecimalScanner();

        private Builder() {}

        /**
         * Returns the number of entries so far, including missing numbers.
         *
         * @return the size
         */
        public int size() {
            return shared == null ? (chunks << CHUNK_BITS) + sizeOfLast : sizeOfShared;
        }

        /**
         * Appends a number in JSON syntax, such as {@code 123.40} or {@code 1.5E3}, with its characters as written.
         *
         * @param text the text
         * @return whether the text is such a number of at most 10,000 characters; if not, nothing is appended
         */
        public boolean append(CharSequence text) {
            int length = text.length();
            if (length <= MAX_PLAIN_LENGTH) {
                for (int i = 0; i < length; i++) {
                    characters[i] = text.charAt(i);
                }
                if (appendPlain(characters, length)) {
                    return true;
                }
            }
            if (length > LONGEST_NUMBER || !NumberSyntax.isNumber(text)) {
                return false;
            }
            BigDecimal number = new BigDecimal(text.toString());
            if (NumberSyntax.isUnusual(text) || number.scale() > MAX_PLAIN_SCALE) {
                copyShared();
                texts.add(size(), text.toString());
            }
            append(number);
            return true;
        }

        /**
         * Appends a number of at most 18 digits without an exponent, as most are, in a single pass.
         *
         * @param text the characters
         * @param length the number of characters
         * @return whether the text is such a number; if not, nothing is appended, and {@link #append(CharSequence)}
         *     decides
         */
        public boolean appendPlain(char[] text, int length) {
            if (length <= 0 || scanner.scan(text, 0, length) != length) {
                return false;
            }
            append(scanner.unscaled(), (byte) scanner.scale());
            return true;
        }

        /**
         * Appends the number {@code unscaled × 10^-scale}.
         *
         * @param digits the unscaled value
         * @param scale the number of digits after the point
         * @return this builder
         */
        public Builder append(long digits, int scale) {
            if (scale < MIN_SCALE || scale > Byte.MAX_VALUE) {
                return append(BigDecimal.valueOf(digits, scale));
            }
            return append(digits, (byte) scale);
        }

        private Builder append(long digits, byte code) {
            if (shared != null) {
                copyShared();
            }
            if (sizeOfLast == lastScales.length) {
                makeRoom();
            }
            lastUnscaled[sizeOfLast] = digits;
            lastScales[sizeOfLast++] = code;
            return this;
        }

        /**
         * Appends a number with its digits and scale.
         *
         * @param number the number
         * @return this builder
         */
        public Builder append(BigDecimal number) {
            if (number.precision() <= MAX_DIGITS && number.scale() >= MIN_SCALE && number.scale() <= Byte.MAX_VALUE) {
                return append(number.unscaledValue().longValueExact(), (byte) number.scale());
            }
            bigDecimals.put(size(), number);
            return appendNotCompact(BIG_DECIMAL);
        }

        /**
         * Appends a missing number.
         *
         * @return this builder
         */
        public Builder appendMissing() {
            return appendNotCompact(MISSING);
        }

        private Builder appendNotCompact(byte code) {
            firstNotCompact = Math.min(firstNotCompact, size());
            return append(0, code);
        }

        /**
         * Appends a run of numbers of a column, including missing ones, with their digits as written.
         *
         * @param from the column, which is shared as long as the builder has no other numbers
         * @param index the index of the first number
         * @param count the number of entries
         * @return this builder
         * @throws IndexOutOfBoundsException if the run is not within the column
         */
        public Builder append(DecimalColumn from, int index, int count) {
            Objects.checkFromIndexSize(index, count, from.size);
            boolean isNext = index == size();
            if (isNext && (index == 0 || shared == from)) {
                shared = from;
                sizeOfShared = index + count;
                return this;
            }
            if (count == 1 && from.isCompact(index) && from.texts.count() == 0) {
                return append(from.unscaled(index), from.code(index));
            }
            copyShared();
            copy(from, index, count);
            return this;
        }

        private void copyShared() {
            DecimalColumn from = shared;
            if (from != null) {
                shared = null;
                copy(from, 0, sizeOfShared);
            }
        }

        private void copy(DecimalColumn from, int index, int count) {
            int offset = size() - index;
            int next = index;
            int end = index + count;
            while (next < end) {
                if (sizeOfLast == lastScales.length) {
                    makeRoom();
                }
                int chunk = next >> CHUNK_BITS;
                int start = next & (CHUNK - 1);
                int length = Math.min(Math.min(end - next, CHUNK - start), lastScales.length - sizeOfLast);
                System.arraycopy(from.unscaled[chunk], start, lastUnscaled, sizeOfLast, length);
                System.arraycopy(from.scales[chunk], start, lastScales, sizeOfLast, length);
                sizeOfLast += length;
                next += length;
            }
            copyNotCompact(from, index, end, offset);
            texts.addAll(from.texts, index, end, offset);
        }

        private void copyNotCompact(DecimalColumn from, int index, int end, int offset) {
            for (int i = Math.max(index, from.firstNotCompact); i < end; i++) {
                byte code = from.code(i);
                if (code < MIN_SCALE) {
                    firstNotCompact = Math.min(firstNotCompact, i + offset);
                }
                if (code == BIG_DECIMAL) {
                    bigDecimals.put(i + offset, from.number(i));
                }
            }
        }

        private void makeRoom() {
            if (sizeOfLast < CHUNK) {
                lastUnscaled = Arrays.copyOf(lastUnscaled, 2 * sizeOfLast);
                lastScales = Arrays.copyOf(lastScales, 2 * sizeOfLast);
                return;
            }
            Math.multiplyExact(chunks + 2, CHUNK);
            if (chunks + 1 == scales.length) {
                unscaled = Arrays.copyOf(unscaled, 2 * scales.length);
                scales = Arrays.copyOf(scales, 2 * scales.length);
            }
            unscaled[chunks] = lastUnscaled;
            scales[chunks++] = lastScales;
            lastUnscaled = new long[CHUNK];
            lastScales = new byte[CHUNK];
            sizeOfLast = 0;
        }

        /**
         * Builds the column; the builder can be reused.
         *
         * @return the column
         */
        public DecimalColumn build() {
            if (shared != null && shared.size == sizeOfShared) {
                return shared;
            }
            copyShared();
            return new DecimalColumn(this);
        }
    }
}
