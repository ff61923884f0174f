// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** The groups of one set of dimensions, by the indexes of their values. */
    private record KeyPattern(List<Integer> dimensions, Map<List<Integer>, Integer> rows) {}

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
        Map<List<Integer>, KeyPattern> patterns = new LinkedHashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            List<Integer> dimensions = new ArrayList<>();
            List<Integer> indexes = new ArrayList<>();
            for (int i = 0; i < keys.arity(); i++) {
                if (keys.part(row, i) >= 0) {
                    dimensions.add(positions.get(i));
                    indexes.add(keys.part(row, i));
                }
            }
            patterns.computeIfAbsent(dimensions, same -> new KeyPattern(same, new HashMap<>()))
                    .rows
                    .put(indexes, row);
        }
        return patterns.values().stream()
                .sorted(Comparator.comparingInt(pattern -> pattern.dimensions.size()))
                .toList();
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
                .flatMap(pattern -> pattern.dimensions.stream())
                .mapToInt(i -> i)
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
                Integer row = pattern.rows.get(
                        pattern.dimensions.stream().map(i -> coordinates[i]).toList());
                if (row != null) {
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
