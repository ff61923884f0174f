// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.column.DictionaryColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CodeCombinationsTest {
    private static DictionaryColumn<Integer> column(List<Integer> values) {
        DictionaryColumn.Builder<Integer> column = new DictionaryColumn.Builder<>();
        for (int row = 0; row < values.size(); row++) {
            column.startRun(row, column.code(values.get(row)));
        }
        return column.build(values.size());
    }

    @Property
    void combinations_areThoseOfTheValuesInOrder(
            @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> first,
            @ForAll @IntRange(min = 1, max = 5) int codes,
            @ForAll boolean isLarge) {
        int size = first.size();
        DictionaryColumn<Integer> column = column(first);
        int factor = isLarge ? 100_000_000 : 1;
        CodeCombinations combinations =
                new CodeCombinations(RowSelection.all(size)).by(column).by(row -> row % codes * factor, codes * factor);
        Map<List<Integer>, Integer> expected = new LinkedHashMap<>();
        for (int row = 0; row < size; row++) {
            expected.putIfAbsent(List.of(first.get(row), row % codes), expected.size());
            assertThat(combinations.number(row)).isEqualTo(expected.get(List.of(first.get(row), row % codes)));
        }
        assertThat(combinations.count()).isEqualTo(expected.size());
    }

    @Property
    void sortedIndexes_areByCombination(
            @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> first,
            @ForAll @IntRange(min = 1, max = 5) int codes) {
        int size = first.size();
        CodeCombinations cells =
                new CodeCombinations(RowSelection.all(size)).by(column(first)).by(row -> row % codes, codes);
        int[] firsts = cells.firsts();
        CodeCombinations ofCells =
                new CodeCombinations(RowSelection.all(firsts.length)).by(cell -> first.get(firsts[cell]), 4);
        CodeCombinations united = cells.unitedBy(ofCells);
        CodeCombinations expected = new CodeCombinations(RowSelection.all(size)).by(column(first));
        assertThat(united.numbers()).containsExactly(expected.numbers());
        assertThat(united.count()).isEqualTo(expected.count());
        int[] starts = united.starts();
        int[] sorted = united.sorted();
        for (int number = 0; number < united.count(); number++) {
            int own = number;
            assertThat(Arrays.copyOfRange(sorted, starts[number], starts[number + 1]))
                    .containsExactly(IntStream.range(0, size)
                            .filter(index -> united.number(index) == own)
                            .toArray());
        }
        assertThat(starts[united.count()]).isEqualTo(size);
    }

    @Property
    void firstRows_areThoseOfTheCombinations(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> values,
            @ForAll @IntRange(min = 1, max = 6) int step) {
        List<Integer> others =
                IntStream.range(0, values.size()).map(row -> row / step).boxed().toList();
        Map<List<Integer>, Integer> expected = new LinkedHashMap<>();
        for (int row = 0; row < values.size(); row++) {
            expected.putIfAbsent(List.of(values.get(row), others.get(row)), row);
        }
        int[] firsts = CodeCombinations.firstRows(values.size(), List.of(column(values), column(others)));
        assertThat(firsts)
                .containsExactly(new ArrayList<>(expected.values())
                        .stream().mapToInt(i -> i).toArray());
    }
}
