// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DictionaryTest {
    @Test
    void code_isTheSameForEqualValues() {
        Dictionary<String> regions = new Dictionary<>();
        assertThat(regions.code("FRA")).isZero();
        assertThat(regions.code("DEU")).isEqualTo(1);
        assertThat(regions.code("FRA")).isZero();
        assertThat(regions.values()).containsExactly("FRA", "DEU");
        assertThat(regions.value(1)).isEqualTo("DEU");
        assertThat(regions.size()).isEqualTo(2);
    }

    /** Compared one by one, they would take minutes. */
    @Test
    @Timeout(30)
    void optionalsWithEqualHashCodes_areFoundInTime() {
        Dictionary<Optional<String>> categories = new Dictionary<>();
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder category = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                category.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            assertThat(categories.code(Optional.of(category.toString()))).isEqualTo(i);
        }
        assertThat(categories.code(Optional.empty())).isEqualTo(1 << 16);
        assertThat(categories.code(Optional.empty())).isEqualTo(1 << 16);
    }

    /** A value that is not comparable, and whose hash code is that of every other one. */
    private record Colliding(int number, AtomicInteger comparisons) {
        @Override
        public boolean equals(Object other) {
            comparisons.incrementAndGet();
            return other instanceof Colliding that && number == that.number;
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void orderedValuesWithEqualHashCodes_areComparedWithFewOthers() {
        int size = 4096;
        AtomicInteger comparisons = new AtomicInteger();
        Dictionary<Colliding> values = new Dictionary<>(Comparator.comparing(Colliding::number));
        for (int i = 0; i < size; i++) {
            assertThat(values.code(new Colliding(i, comparisons))).isEqualTo(i);
        }
        for (int i = 0; i < size; i++) {
            assertThat(values.code(new Colliding(i, comparisons))).isEqualTo(i);
        }
        assertThat(comparisons.get()).isLessThan(100 * size);
    }

    @Test
    void order_needNotTellAllValuesApart() {
        AtomicInteger comparisons = new AtomicInteger();
        Dictionary<Colliding> values = new Dictionary<>(Comparator.comparing(value -> value.number() / 10));
        for (int i = 0; i < 100; i++) {
            assertThat(values.code(new Colliding(i, comparisons))).isEqualTo(i);
        }
        assertThat(values.code(new Colliding(57, comparisons))).isEqualTo(57);
    }

    @Test
    void column_rejectsUnknownCodes() {
        DictionaryColumn.Builder<String> builder = new DictionaryColumn.Builder<>("");
        builder.code("F");
        assertThat(builder.requireCode(-1, "Category", -1)).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> builder.addAll(0, new int[] {0, 1}, 0, 2, "Category", -1))
                .withMessage("Category must be a code from -1 to 0, but was 1");
    }

    @Test
    void mappedColumn_hasEachValueOnce() {
        for (int size : List.of(3, 300, 70_000)) {
            DictionaryColumn.Builder<Integer> builder = new DictionaryColumn.Builder<>();
            for (int row = 0; row < size; row++) {
                builder.startRun(row, builder.code(row));
            }
            DictionaryColumn<Integer> column = builder.build(size);
            DictionaryColumn<Integer> halves = column.mapped(value -> value / 2);
            assertThat(halves.values()).hasSize((size + 1) / 2).doesNotHaveDuplicates();
            for (int row = 0; row < size; row++) {
                assertThat(halves.at(row)).isEqualTo(row / 2);
            }
            assertThat(column.mapped(value -> -value).codes()).isSameAs(column.codes());
        }
    }
}
