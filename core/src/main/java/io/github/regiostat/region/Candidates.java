// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ascending numbers of regions, each once, from several ascending lists. */
final class Candidates {
    private final List<List<Integer>> lists = new ArrayList<>();

    /** The end of the numbers, because the lists grow later. */
    private final int end;

    Candidates(int end) {
        this.end = end;
    }

    /** Returns the end of the numbers. */
    int end() {
        return end;
    }

    void add(List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            lists.add(numbers);
        }
    }

    <K> void addAll(Collection<K> keys, Map<K, List<Integer>> index) {
        keys.forEach(key -> add(index.getOrDefault(key, List.of())));
    }

    /** Returns the numbers that are not less than a number. */
    IntStream from(int least) {
        BitSet merged = new BitSet();
        for (List<Integer> numbers : lists) {
            int found = Collections.binarySearch(numbers, least);
            for (int i = found < 0 ? -1 - found : found; i < numbers.size(); i++) {
                merged.set(numbers.get(i));
            }
        }
        return merged.stream().takeWhile(number -> number < end);
    }
}
