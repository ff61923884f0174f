// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeColumnTest {
    private static CodeColumn of(List<Integer> codes) {
        CodeColumn.Builder builder = new CodeColumn.Builder();
        for (int row = 0; row < codes.size(); row++) {
            builder.startRun(row, codes.get(row));
        }
        return builder.build(codes.size());
    }

    private static List<Integer> read(CodeColumn codes, int size) {
        return IntStream.range(0, size).map(codes::at).boxed().toList();
    }

    @Provide
    Arbitrary<List<Integer>> lists() {
        Arbitrary<Integer> codes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(250, 260),
                Arbitraries.integers().between(65_530, 65_540),
                Arbitraries.just(Integer.MAX_VALUE));
        Arbitrary<Integer> ofTwoBytes = Arbitraries.integers().between(0, 65_535);
        return Arbitraries.oneOf(
                codes.list().ofMaxSize(100),
                ofTwoBytes.list().ofMaxSize(100),
                codes.list().ofMaxSize(3).map(list -> List.copyOf(list)));
    }

    @Property
    void at_returnsTheCode(@ForAll("lists") List<Integer> codes) {
        assertThat(read(of(codes), codes.size())).isEqualTo(codes);
    }

    @Property
    void builder_canBeReused(@ForAll("lists") List<Integer> codes) {
        CodeColumn.Builder builder = new CodeColumn.Builder();
        for (int row = 0; row < codes.size(); row++) {
            builder.startRun(row, codes.get(row));
            assertThat(read(builder.build(row + 1), row + 1)).isEqualTo(codes.subList(0, row + 1));
        }
    }

    @Property
    void addAll_addsTheCodesOfRows(
            @ForAll("lists") List<Integer> codes, @ForAll @IntRange(min = 1, max = 40) int count) {
        int[] list = codes.stream().mapToInt(code -> code).toArray();
        CodeColumn.Builder builder = new CodeColumn.Builder();
        for (int row = 0; row < list.length; row += count) {
            builder.addAll(row, list, row, Math.min(count, list.length - row), 0);
        }
        assertThat(read(builder.build(list.length), list.length)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "7, 7, 0",
        "0, 1, 2",
        "0, 255, 2",
        "255, 0, 2",
        "0, 256, 4",
        "256, 255, 4",
        "0, 65535, 4",
        "0, 65536, 8",
        "65536, 0, 8",
        "70000, 70000, 0"
    })
    void width_isThatOfTheGreatestCode(int first, int second, int bytes) {
        assertThat(of(List.of(first, second)).retainedBytes()).isEqualTo(bytes);
        assertThat(of(List.of(first, second)).isConstant()).isEqualTo(bytes == 0);
    }

    @Test
    void runsWithoutRows_needNoMemory() {
        CodeColumn.Builder builder = new CodeColumn.Builder();
        builder.startRun(0, 300);
        builder.startRun(0, 5);
        builder.startRun(2, 300);
        builder.startRun(2, 5);
        assertThat(builder.build(3).isConstant()).isTrue();
        assertThat(builder.build(3).at(2)).isEqualTo(5);
        assertThat(new CodeColumn.Builder().build(0).isConstant()).isTrue();
    }
}
