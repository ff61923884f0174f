// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.ValueCells.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for the rows, or for the columns, of a table: the same for two rows that have equal categories in all
 * dimensions but one. The keys of the dimensions before that one and behind it are kept, so that a table of many
 * dimensions takes no longer than another one of as many cells. Not thread-safe.
 */
final class CellKeys {
    private final int size;
    private final List<Dimension> dimensions;
    private final boolean areColumns;

    /** By the index of a dimension, the keys of the dimensions from there on; empty until they are needed. */
    private final List<int[]> behind = new ArrayList<>();

    /** The keys of the first dimensions. */
    private int[] before;

    private int sizeBefore;

    /**
     * Creates keys.
     *
     * @param dimensions the dimensions, to which others may be added until the first use
     */
    CellKeys(int size, List<Dimension> dimensions, boolean areColumns) {
        this.size = size;
        this.dimensions = dimensions;
        this.areColumns = areColumns;
        this.before = new int[size];
    }

    /**
     * Returns a number for each different row or column, apart from one dimension, which is not before that of an
     * earlier call.
     *
     * @param without categories of earlier dimensions, whose rows have the number -1
     */
    int[] apartFrom(int dimension, Map<Dimension, Set<Integer>> without) {
        if (behind.isEmpty()) {
            addBehind();
        }
        for (; sizeBefore < dimension; sizeBefore++) {
            Dimension next = dimensions.get(sizeBefore);
            if (next.isOfColumns() == areColumns) {
                before = joined(before, without(next.codes(), without.getOrDefault(next, Set.of())));
            }
        }
        return joined(before, behind.get(dimension + 1));
    }

    private void addBehind() {
        behind.addAll(Collections.nCopies(dimensions.size() + 1, new int[size]));
        for (int i = dimensions.size() - 1; i > 0; i--) {
            Dimension next = dimensions.get(i);
            int[] later = behind.get(i + 1);
            behind.set(i, next.isOfColumns() == areColumns ? joined(later, next.codes()) : later);
        }
    }

    private static int[] without(int[] codes, Set<Integer> left) {
        int[] kept = codes.clone();
        for (int i = 0; i < kept.length; i++) {
            if (left.contains(kept[i])) {
                kept[i] = -1;
            }
        }
        return kept;
    }

    /** Returns a number for each different pair of numbers; -1 if one of them is. */
    private int[] joined(int[] first, int[] second) {
        int[] keys = new int[size];
        Map<Long, Integer> joined = new HashMap<>();
        for (int i = 0; i < size; i++) {
            long pair = ((long) first[i] << Integer.SIZE) + second[i];
            keys[i] = first[i] < 0 || second[i] < 0 ? -1 : joined.computeIfAbsent(pair, key -> joined.size());
        }
        return keys;
    }
}
