// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What a category covers: disjoint half-open intervals of a line, such as {@code [15, 65)} for ages from 15 to 64.
 *
 * <p>The codes of a hierarchy cover the positions of its leaves, so that one category is part of another if its extent
 * is. Immutable.
 */
final class Extent implements Serializable {
    static final Extent NONE = new Extent(new long[0]);
    private static final long serialVersionUID = 1L;

    /** The start and the end of each interval in turn, ascending and distinct. */
    private final long[] ends;

    private Extent(long[] ends) {
        this.ends = ends;
    }

    static Extent of(long start, long end) {
        return start < end ? new Extent(new long[] {start, end}) : NONE;
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    int intervals() {
        return ends.length / 2;
    }

    long start(int interval) {
        return ends[2 * interval];
    }

    long end(int interval) {
        return ends[2 * interval + 1];
    }

    /** Returns the first position; the extent is not empty. */
    long first() {
        return ends[0];
    }

    /** Returns the position after the last; the extent is not empty. */
    long last() {
        return ends[ends.length - 1];
    }

    long length() {
        long length = 0;
        for (int i = 0; i < ends.length; i += 2) {
            length += ends[i + 1] - ends[i];
        }
        return length;
    }

    Extent union(Extent other) {
        return combined(other, true, true);
    }

    Extent minus(Extent other) {
        return combined(other, true, false);
    }

    private Extent intersection(Extent other) {
        return combined(other, false, true);
    }

    /** Sweeps over the ends of both extents. Each end of an extent switches between inside and outside of it. */
    private Extent combined(Extent other, boolean isUnion, boolean isWithOther) {
        long[] combined = new long[ends.length + other.ends.length];
        int count = 0;
        int own = 0;
        int others = 0;
        boolean isInside = false;
        while (own < ends.length || others < other.ends.length) {
            long at = Math.min(
                    own < ends.length ? ends[own] : Long.MAX_VALUE,
                    others < other.ends.length ? other.ends[others] : Long.MAX_VALUE);
            own += own < ends.length && ends[own] == at ? 1 : 0;
            others += others < other.ends.length && other.ends[others] == at ? 1 : 0;
            boolean isInOwn = own % 2 == 1;
            boolean isInOther = others % 2 == 1;
            boolean isIn = isWithOther ? isUnion ? isInOwn || isInOther : isInOwn && isInOther : isInOwn && !isInOther;
            if (isIn != isInside) {
                combined[count++] = at;
                isInside = isIn;
            }
        }
        return count == 0 ? NONE : new Extent(Arrays.copyOf(combined, count));
    }

    boolean contains(Extent other) {
        return other.minus(this).isEmpty();
    }

    boolean overlaps(Extent other) {
        return !intersection(other).isEmpty();
    }

    Extent shifted(long distance) {
        return new Extent(Arrays.stream(ends).map(end -> end + distance).toArray());
    }

    /** Returns one of ten equal parts of an extent of one interval. */
    Extent tenth(int digit) {
        long part = length() / 10;
        return of(first() + digit * part, first() + (digit + 1) * part);
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> {
            for (int i = 1; i < ends.length; i++) {
                if (ends[i - 1] >= ends[i]) {
                    throw new InvalidObjectException("Ends of intervals must ascend, but were " + this);
                }
            }
            if (ends.length % 2 != 0) {
                throw new InvalidObjectException("Intervals must have two ends, but were " + this);
            }
            return new Extent(ends.clone());
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent that && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return Arrays.toString(ends);
    }
}
