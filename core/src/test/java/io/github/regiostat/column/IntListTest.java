// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class IntListTest {
    private static IntList of(int... values) {
        IntList list = new IntList();
        for (int value : values) {
            list.add(value);
        }
        return list;
    }

    @Test
    void add_appendsValues() {
        IntList list = of(new int[1000]);
        list.add(7);
        assertThat(list.size()).isEqualTo(1001);
        assertThat(list.at(1000)).isEqualTo(7);
    }

    @Test
    void truncate_removesTheLastValues() {
        IntList list = of(1, 2, 3);
        list.truncate(2);
        list.trim();
        assertThat(list.toArray()).containsExactly(1, 2);
        assertThat(list).isEqualTo(of(1, 2)).hasSameHashCodeAs(of(1, 2)).hasToString("[1, 2]");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.truncate(3));
    }
}
