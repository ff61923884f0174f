// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An index from texts to line numbers, at four bytes an entry: 16 bits of a hash code of the text and the line. Texts
 * with equal bits share their lines, so callers must check the results.
 */
public final class HashIndex {
    private static final int FIRST_CAPACITY = 1024;
    private static final int MAX_LINE = 0xFFFF;
    private static final int HASH = ~MAX_LINE;

    /** An odd number with bits in no order, so that the upper bits of the product depend on all bits of a factor. */
    private static final int MIXER = 0x9E3779B9;

    private final int[] sorted;

    private HashIndex(int[] sorted) {
        this.sorted = sorted;
    }

    /** Returns the index with the result of {@link #toBytes}. */
    static HashIndex of(byte[] bytes) {
        int[] sorted = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(sorted);
        return new HashIndex(sorted);
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        bytes.asIntBuffer().put(sorted);
        return bytes.array();
    }

    private static int hash(String text) {
        return text.hashCode() * MIXER & HASH;
    }

    /** Returns the lines of the text in ascending order, and possibly lines of other texts with the same hash code. */
    public int[] lookUp(String text) {
        int least = hash(text);
        int found = Arrays.binarySearch(sorted, least);
        int first = found < 0 ? -1 - found : found;
        int end = first;
        while (end < sorted.length && (sorted[end] & HASH) == least) {
            end++;
        }
        int[] lines = Arrays.copyOfRange(sorted, first, end);
        for (int i = 0; i < lines.length; i++) {
            lines[i] &= MAX_LINE;
        }
        return lines;
    }

    /** A builder of an index. */
    public static final class Builder {
        private int[] entries = new int[FIRST_CAPACITY];
        private int size;

        /** Adds a line of a text. */
        public void add(String text, int line) {
            if (line > MAX_LINE) {
                throw new IllegalArgumentException("Line must be at most " + MAX_LINE + ", but was " + line);
            }
            entries = size < entries.length ? entries : Arrays.copyOf(entries, 2 * size);
            entries[size++] = hash(text) | line;
        }

        /** Returns the index, in which an entry that was added several times is once. */
        public HashIndex build() {
            return new HashIndex(
                    Arrays.stream(entries, 0, size).sorted().distinct().toArray());
        }
    }
}
