// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowIndexTest {
    @Property
    void add_findsTheFirstRowWithTheSameKey(@ForAll @Size(max = 300) List<@IntRange(max = 150) Integer> keys) {
        check(keys, new RowIndex(keys::get, (first, second) -> Integer.compare(keys.get(first), keys.get(second))));
    }

    @Property(tries = 50)
    void add_comparesKeysWithEqualHashCodes(@ForAll @Size(max = 200) List<@IntRange(max = 50) Integer> keys) {
        check(keys, new RowIndex(row -> 7, (first, second) -> Integer.compare(keys.get(first), keys.get(second))));
    }

    private static void check(List<Integer> keys, RowIndex index) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            Integer before = first.putIfAbsent(keys.get(row), row);
            assertThat(index.add(row)).isEqualTo(before == null ? -1 : before);
        }
    }
}
