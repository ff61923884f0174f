// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of dimension groups: keys with empty parts for the other dimensions, and lists of attribute values.
 */
final class DimensionGroups {
    private final KeyColumn keys;
    private final IntList codes;
    private final AttributeLists lists;
    private final List<Integer> positions;
    private final List<KeyPattern> patterns;

    /** The groups of one set of dimensions. */
    private static final class KeyPattern {
        /** The positions in the keys. */
        private final int[] parts;

        /** The positions in the structure. */
        private final int[] dimensions;

        /** The groups in the order of their keys. */
        private final int[] rows;

        KeyPattern(int[] parts, int[] dimensions, int[] rows) {
            this.parts = parts;
            this.dimensions = dimensions;
            this.rows = rows;
        }
    }

    /** Returns the patterns; positions are those of the dimensions in the structure. */
    DimensionGroups(KeyColumn keys, IntList codes, AttributeLists lists, List<Integer> positions) {
        this.keys = keys;
        this.codes = codes;
        this.lists = lists;
        this.positions = positions;
        this.patterns = patterns();
        keys.trim();
        codes.trim();
    }

    private List<KeyPattern> patterns() {
        Map<List<Integer>, List<Integer>> rowsOfParts = new LinkedHashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < keys.arity(); i++) {
                if (keys.part(row, i) >= 0) {
                    parts.add(i);
                }
            }
            rowsOfParts.computeIfAbsent(parts, same -> new ArrayList<>()).add(row);
        }
        List<KeyPattern> found = new ArrayList<>();
        rowsOfParts.forEach((parts, rows) -> found.add(pattern(parts, rows)));
        found.sort(Comparator.comparingInt(pattern -> pattern.parts.length));
        return List.copyOf(found);
    }

    private KeyPattern pattern(List<Integer> parts, List<Integer> rows) {
        int[] inKey = parts.stream().mapToInt(i -> i).toArray();
        rows.sort((row, other) -> {
            int order = 0;
            for (int i = 0; i < inKey.length && order == 0; i++) {
                order = Integer.compare(keys.part(row, inKey[i]), keys.part(other, inKey[i]));
            }
            return order;
        });
        return new KeyPattern(
                inKey,
                parts.stream().mapToInt(positions::get).toArray(),
                rows.stream().mapToInt(i -> i).toArray());
    }

    /** Returns the last group of a pattern whose key has the indexes of an observation, or -1. */
    private int group(KeyPattern pattern, int[] coordinates) {
        int low = 0;
        int high = pattern.rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(pattern, pattern.rows[middle], coordinates) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && compare(pattern, pattern.rows[low - 1], coordinates) == 0 ? pattern.rows[low - 1] : -1;
    }

    private int compare(KeyPattern pattern, int row, int[] coordinates) {
        int order = 0;
        for (int i = 0; i < pattern.parts.length && order == 0; i++) {
            order = Integer.compare(keys.part(row, pattern.parts[i]), coordinates[pattern.dimensions[i]]);
        }
        return order;
    }

    int size() {
        return keys.size();
    }

    KeyColumn keys() {
        return keys;
    }

    int code(int group) {
        return codes.at(group);
    }

    AttributeLists lists() {
        return lists;
    }

    /** Returns a cursor for observations one after the other, most of which have the groups of the one before. */
    Cursor cursor() {
        return new Cursor();
    }

    /** Finds the groups of observations. */
    final class Cursor {
        private final int[] grouped = patterns.stream()
                .flatMapToInt(pattern -> Arrays.stream(pattern.dimensions))
                .distinct()
                .toArray();
        private final int[] last = new int[grouped.length];

        boolean isEmpty() {
            return grouped.length == 0;
        }

        /** Returns whether an observation has the groups of the one before, because no dimension of a group differs. */
        boolean areSame(int[] coordinates) {
            for (int i = 0; i < grouped.length; i++) {
                if (coordinates[grouped[i]] != last[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the groups of an observation, those with fewer dimensions first. */
        List<Integer> of(int[] coordinates) {
            for (int i = 0; i < grouped.length; i++) {
                last[i] = coordinates[grouped[i]];
            }
            if (patterns.isEmpty()) {
                return List.of();
            }
            List<Integer> groups = new ArrayList<>();
            for (KeyPattern pattern : patterns) {
                int row = group(pattern, coordinates);
                if (row >= 0) {
                    groups.add(row);
                }
            }
            return groups;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof DimensionGroups that) || !keys.equals(that.keys)) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!lists.json(code(i)).equals(that.lists.json(that.code(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return size() + " groups";
    }
}
