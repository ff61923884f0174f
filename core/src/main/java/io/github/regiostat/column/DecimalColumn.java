// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of exact decimals with the digits they were written with, such as {@code 84.37, 123.40, missing}: nine bytes a number.
 *
 * <p>A number of up to 18 digits is held as a {@code long} and a scale, a longer one as a {@link BigDecimal}. Exponents are never
 * expanded.
 *
 * {@snippet file="DatasetSnippets.java" region="decimal-column"}
 *
 * <p>Immutable and thread-safe.
 */
public final class DecimalColumn {
    public static final int BYTES_A_NUMBER = Long.BYTES + Byte.BYTES;

    /** More digits than these may not fit a long. */
    private static final int MOST_DIGITS = 18;

    private static final byte MISSING = Byte.MIN_VALUE;
    private static final byte LONG_NUMBER = Byte.MIN_VALUE + 1;
    private static final int LEAST_SCALE = Byte.MIN_VALUE + 2;

    /** Places stand in chunks, so that a column grows without being copied, and a builder shares those that are full. */
    private static final int CHUNK_BITS = 13;

    private static final int CHUNK = 1 << CHUNK_BITS;

    private final long[][] unscaled;
    private final byte[][] scales;
    private final Map<Integer, BigDecimal> others;
    private final int size;

    /** The first place that is not compact, or the size. */
    private final int firstOther;

    private DecimalColumn(Builder builder) {
        this.size = builder.size();
        int last = builder.chunks;
        this.unscaled = Arrays.copyOf(builder.unscaled, last + 1);
        this.scales = Arrays.copyOf(builder.scales, last + 1);
        unscaled[last] = Arrays.copyOf(builder.lastUnscaled, builder.sizeOfLast);
        scales[last] = Arrays.copyOf(builder.lastScales, builder.sizeOfLast);
        this.others = Map.copyOf(builder.others);
        this.firstOther = Math.min(size, builder.firstOther);
    }

    private byte code(int index) {
        return scales[index >> CHUNK_BITS][index & (CHUNK - 1)];
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many places the column has, missing numbers included.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Tells whether there is no number at a place.
     *
     * @param index the place, from 0
     * @return whether the number is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean isMissing(int index) {
        return code(Objects.checkIndex(index, size)) == MISSING;
    }

    /**
     * Returns the number at a place, with the digits and the scale it was written with.
     *
     * @param index the place, from 0
     * @return the number, such as {@code 123.40}
     * @throws IllegalStateException if it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public BigDecimal number(int index) {
        byte scale = code(Objects.checkIndex(index, size));
        if (scale == MISSING) {
            throw new IllegalStateException("Number must be there to be returned, but at " + index + " is missing");
        }
        return scale == LONG_NUMBER
                ? Objects.requireNonNull(others.get(index), "number")
                : BigDecimal.valueOf(unscaled(index), scale);
    }

    /**
     * Tells whether the number at a place is held as a {@code long} and a scale.
     *
     * @param index the place, from 0
     * @return whether {@link #unscaled} and {@link #scale} return it
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean isCompact(int index) {
        return code(Objects.checkIndex(index, size)) >= LEAST_SCALE;
    }

    /**
     * Returns how far the numbers from a place on are all {@linkplain #isCompact compact}.
     *
     * @param from the first place
     * @param to the place at which to stop
     * @return the first place from which on that is not so, or where to stop if there is none before
     * @throws IndexOutOfBoundsException if the places are not places of the column
     */
    public int compactUntil(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        int index = Math.max(from, Math.min(to, firstOther));
        while (index < to && code(index) >= LEAST_SCALE) {
            index++;
        }
        return index;
    }

    /**
     * Returns the unscaled value of a number for which {@link #isCompact} holds.
     *
     * @param index the place, from 0
     * @return the digits, such as 12340 of 123.40
     */
    public long unscaled(int index) {
        return unscaled[index >> CHUNK_BITS][index & (CHUNK - 1)];
    }

    /**
     * Returns the scale of a number for which {@link #isCompact} holds.
     *
     * @param index the place, from 0
     * @return how many digits stand after the point, such as 2 of 123.40
     */
    public int scale(int index) {
        return code(index);
    }

    /** Returns the number of places in words, such as {@code 3 decimals}. */
    @Override
    public String toString() {
        return size + " decimals";
    }

    /** Collects numbers one after the other. It is used by one thread at a time. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 16;

        /** The chunks that are full, and the last one. */
        private long[][] unscaled = new long[1][];

        private byte[][] scales = new byte[1][];
        private int chunks;
        private long[] lastUnscaled = new long[FIRST_CAPACITY];
        private byte[] lastScales = new byte[FIRST_CAPACITY];
        private int sizeOfLast;
        private int firstOther = Integer.MAX_VALUE;

        /** The column whose first places are all that was added so far, or null; copied only if something else follows. */
        private @Nullable DecimalColumn shared;

        private int sizeOfShared;

        private final Map<Integer, BigDecimal> others = new HashMap<>();

        private Builder() {}

        /**
         * Returns how many places there are so far.
         *
         * @return the size
         */
        public int size() {
            return shared == null ? (chunks << CHUNK_BITS) + sizeOfLast : sizeOfShared;
        }

        /**
         * Adds a number as JSON writes it, such as {@code 123.40} or {@code 1.5E3}.
         *
         * @param number the text
         * @return whether it was such a number; if not, nothing is added
         */
        public boolean append(CharSequence number) {
            int length = number.length();
            boolean negative = length > 0 && number.charAt(0) == '-';
            int first = negative ? 1 : 0;
            long digits = 0;
            int point = -1;
            for (int i = first; i < length; i++) {
                char c = number.charAt(i);
                if (c >= '0' && c <= '9') {
                    digits = digits * 10 + (c - '0');
                } else if (c == '.' && point < 0 && i > first) {
                    point = i;
                } else {
                    return appendLong(number);
                }
            }
            int count = length - first - (point < 0 ? 0 : 1);
            if (count > MOST_DIGITS
                    || count == 0
                    || point == length - 1
                    || hasLeadingZero(number, first)
                    || negative && digits == 0) {
                return appendLong(number);
            }
            append(negative ? -digits : digits, point < 0 ? 0 : length - 1 - point);
            return true;
        }

        private static boolean hasLeadingZero(CharSequence number, int first) {
            return number.charAt(first) == '0' && number.length() > first + 1 && number.charAt(first + 1) != '.';
        }

        private boolean appendLong(CharSequence number) {
            if (!JsonNumbers.isNumber(number)) {
                return false;
            }
            append(new BigDecimal(number.toString()));
            return true;
        }

        /**
         * Adds the number {@code unscaled × 10^-scale}.
         *
         * @param unscaled the digits
         * @param scale how many of them stand after the point, from −126 to 127
         * @return this builder
         */
        public Builder append(long unscaled, int scale) {
            if (scale < LEAST_SCALE || scale > Byte.MAX_VALUE) {
                return append(BigDecimal.valueOf(unscaled, scale));
            }
            return append(unscaled, (byte) scale);
        }

        private Builder append(long digits, byte scale) {
            if (shared != null) {
                copyShared();
            }
            if (sizeOfLast == lastScales.length) {
                makeRoom();
            }
            lastUnscaled[sizeOfLast] = digits;
            lastScales[sizeOfLast++] = scale;
            return this;
        }

        /** Adds numbers of a column, which are all compact. */
        public Builder append(DecimalColumn from, int index, int count) {
            boolean isNext = index == size();
            if (isNext && (index == 0 || shared == from)) {
                shared = from;
                sizeOfShared = index + count;
                return this;
            }
            if (shared != null) {
                copyShared();
            }
            copy(from, index, count);
            return this;
        }

        private void copyShared() {
            DecimalColumn from = Objects.requireNonNull(shared, "shared");
            shared = null;
            copy(from, 0, sizeOfShared);
        }

        private void copy(DecimalColumn from, int index, int count) {
            int next = index;
            int end = index + count;
            while (next < end) {
                if (sizeOfLast == lastScales.length) {
                    makeRoom();
                }
                int chunk = next >> CHUNK_BITS;
                int place = next & (CHUNK - 1);
                int length = Math.min(Math.min(end - next, CHUNK - place), lastScales.length - sizeOfLast);
                System.arraycopy(from.unscaled[chunk], place, lastUnscaled, sizeOfLast, length);
                System.arraycopy(from.scales[chunk], place, lastScales, sizeOfLast, length);
                sizeOfLast += length;
                next += length;
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
         * Adds a number with its digits and scale.
         *
         * @param number the number
         * @return this builder
         */
        public Builder append(BigDecimal number) {
            if (number.precision() <= MOST_DIGITS
                    && number.scale() >= LEAST_SCALE
                    && number.scale() <= Byte.MAX_VALUE) {
                return append(number.unscaledValue().longValueExact(), (byte) number.scale());
            }
            others.put(size(), number);
            return appendOther(LONG_NUMBER);
        }

        /**
         * Adds a place without a number.
         *
         * @return this builder
         */
        public Builder appendMissing() {
            return appendOther(MISSING);
        }

        private Builder appendOther(byte what) {
            firstOther = Math.min(firstOther, size());
            return append(0, what);
        }

        /**
         * Returns the column; the builder can go on.
         *
         * @return the column
         */
        public DecimalColumn build() {
            if (shared != null && shared.size == sizeOfShared) {
                return shared;
            }
            if (shared != null) {
                copyShared();
            }
            return new DecimalColumn(this);
        }
    }
}
