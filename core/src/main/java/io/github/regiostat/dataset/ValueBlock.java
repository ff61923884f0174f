// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.internal.LongDecimals;
import java.util.Arrays;

/**
 * The values of consecutive rows as unscaled values of one scale. A value that is missing or does not fit is
 * {@link LongDecimals#OVERFLOW}; it is then read individually. Not thread-safe.
 */
final class ValueBlock {
    static final int CAPACITY = 1 << 10;

    /** The unscaled values. */
    final long[] digits = new long[CAPACITY];
    /** The scales of the numbers that the values are computed from. */
    final byte[] scales = new byte[CAPACITY];

    private int count;
    private int scale;

    /** Sets the number of values, all of which are read individually until they are set. */
    void reset(int size) {
        count = size;
        clear();
    }

    /** Returns the number of values. */
    int count() {
        return count;
    }

    /** Sets the scale of all values. */
    void ofScale(int ofValues) {
        scale = ofValues;
    }

    int scale() {
        return scale;
    }

    /** Marks all values to be read individually. */
    void clear() {
        Arrays.fill(digits, 0, count, LongDecimals.OVERFLOW);
    }
}
