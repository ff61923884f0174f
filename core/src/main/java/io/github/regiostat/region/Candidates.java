// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ascending numbers of regions, each once, from several ascending lists that are merged on demand. */
final class Candidates {
    private final List<List<Integer>> lists = new ArrayList<>();

    /** The end of the numbers, because the lists grow later. */
    private final int end;

    Candidates(int end) {
        this.end = end;
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
        return IntStream.iterate(next(least), number -> number < end, number -> next(number + 1));
    }

    private int next(int least) {
        int next = end;
        for (List<Integer> numbers : lists) {
            int found = Collections.binarySearch(numbers, least);
            int position = found < 0 ? -1 - found : found;
            if (position < numbers.size()) {
                next = Math.min(next, numbers.get(position));
            }
        }
        return next;
    }
}
