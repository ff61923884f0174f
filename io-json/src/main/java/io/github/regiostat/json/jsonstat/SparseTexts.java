// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts at some of many places, in few bytes each. */
final class SparseTexts {
    static final SparseTexts NONE = new SparseTexts(new Builder());

    private final int[] places;
    private final int[] ends;
    private final byte[] utf8;

    private SparseTexts(Builder builder) {
        this.places = Arrays.copyOf(builder.places, builder.size);
        this.ends = Arrays.copyOf(builder.ends, builder.size);
        this.utf8 = Arrays.copyOf(builder.utf8, builder.end);
    }

    int size() {
        return places.length;
    }

    @Nullable
    String at(int place) {
        int index = Arrays.binarySearch(places, place);
        if (index < 0) {
            return null;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(utf8, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    /** Collects texts at places that ascend. */
    static final class Builder {
        private static final int FIRST_CAPACITY = 8;

        private int[] places = {};
        private int[] ends = {};
        private byte[] utf8 = {};
        private int size;
        private int end;

        void add(int place, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (size == places.length) {
                int capacity = size + (size >> 1) + FIRST_CAPACITY;
                places = Arrays.copyOf(places, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
            int newEnd = Math.addExact(end, bytes.length);
            if (newEnd > utf8.length) {
                utf8 = Arrays.copyOf(utf8, Math.max(newEnd, Math.addExact(end, end >> 1)));
            }
            System.arraycopy(bytes, 0, utf8, end, bytes.length);
            end = newEnd;
            places[size] = place;
            ends[size++] = end;
        }

        SparseTexts build() {
            return size == 0 ? NONE : new SparseTexts(this);
        }
    }
}
