// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import org.jspecify.annotations.Nullable;

/** Keys such as {@code 0:1:5}, as indexes of values in a column. */
final class KeyColumn {
    /** The index of a dimension whose part of the key is empty. */
    static final int EMPTY = -1;

    /** The index of a dimension that a key excludes. */
    static final int OFF = -2;

    private final IntList parts = new IntList();
    private int arity;
    private int size;

    int size() {
        return size;
    }

    int arity() {
        return arity;
    }

    int part(int row, int position) {
        return parts.at(row * arity + position);
    }

    void addPart(int part) {
        parts.add(part);
    }

    /** Ends a key. Returns false, and drops the key, if its number of parts differs from that of the first key. */
    boolean endKey() {
        int count = parts.size() - size * arity;
        if (size == 0) {
            arity = count;
        } else if (count != arity) {
            dropParts();
            return false;
        }
        size++;
        return true;
    }

    /** Drops the parts of a key that has not ended. */
    void dropParts() {
        parts.truncate(size * arity);
    }

    void trim() {
        parts.trim();
    }

    /** Compares two keys part by part, as {@link Comparable#compareTo} does. */
    int compare(int row, int otherRow) {
        for (int i = 0; i < arity; i++) {
            int compared = Integer.compare(part(row, i), part(otherRow, i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /**
     * Returns the end of a run of keys, each of which follows the key before it: its last part is one more, and the
     * other parts are equal.
     *
     * @param row the first key of the run
     * @param to the row to stop at
     */
    int endOfRun(int row, int to) {
        int last = arity - 1;
        int next = row + 1;
        while (next < to && part(next, last) == part(row, last) + next - row && isEqualBefore(last, row, next)) {
            next++;
        }
        return next;
    }

    private boolean isEqualBefore(int last, int row, int other) {
        for (int i = 0; i < last; i++) {
            if (part(row, i) != part(other, i)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a key with the same number of parts as the keys before it, of which there is at least one. */
    void addKey(int[] indexes) {
        for (int i = 0; i < arity; i++) {
            parts.add(indexes[i]);
        }
        size++;
    }

    int hash(int row) {
        int hash = 1;
        for (int i = 0; i < arity; i++) {
            hash = hash * 0x9E3779B1 + part(row, i);
        }
        return hash ^ hash >>> 15;
    }

    String text(int row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < arity; i++) {
            int part = part(row, i);
            key.append(i == 0 ? "" : ":");
            if (part >= 0) {
                key.append(part);
            } else if (part == OFF) {
                key.append('~');
            }
        }
        return key.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyColumn that && size == that.size && arity == that.arity && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return size + " keys";
    }
}
