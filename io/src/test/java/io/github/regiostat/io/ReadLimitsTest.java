// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {
    @Test
    void limits_areEqualByTheirValues() {
        ReadLimits limits =
                ReadLimits.DEFAULT.withTextLength(10).withColumns(20).withDigits(30);
        assertThat(limits)
                .isEqualTo(ReadLimits.DEFAULT.withDigits(30).withColumns(20).withTextLength(10))
                .hasSameHashCodeAs(
                        ReadLimits.DEFAULT.withDigits(30).withColumns(20).withTextLength(10))
                .hasToString(
                        "text length 10, columns 20, digits 30, decompressed bytes 2147483648, compression ratio 200")
                .isNotEqualTo(limits.withTextLength(11))
                .isNotEqualTo(limits.withColumns(21))
                .isNotEqualTo(limits.withDigits(31))
                .isNotEqualTo(limits.withDecompressedBytes(41))
                .isNotEqualTo(limits.withCompressionRatio(11));
        assertThat(limits.textLength()).isEqualTo(10);
        assertThat(limits.columns()).isEqualTo(20);
        assertThat(limits.digits()).isEqualTo(30);
        assertThat(limits.withDecompressedBytes(41).decompressedBytes()).isEqualTo(41);
        assertThat(ReadLimits.DEFAULT.decompressedBytes()).isEqualTo(2L * 1024 * 1024 * 1024);
    }

    @Test
    void limitsOutOfRange_areRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withTextLength(0))
                .withMessage("Length of texts must be limited to a number from 1 to 10000000, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withColumns(100_001))
                .withMessage("Number of columns must be limited to a number from 1 to 100000, but was 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withDigits(-1))
                .withMessage("Number of digits must be limited to a number from 1 to 2000, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withDecompressedBytes(0))
                .withMessage(
                        "Number of decompressed bytes must be limited to a number from 1 to 1000000000000, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withCompressionRatio(10_001))
                .withMessage("Compression ratio must be limited to a number from 1 to 10000, but was 10001");
    }

    @Test
    void limitsOfSizes_areKeptAndShown() {
        ReadLimits limits = ReadLimits.DEFAULT
                .withCategories(1)
                .withDictionarySize(2)
                .withAttributes(3)
                .withDimensionGroups(4)
                .withSheets(5);

        assertThat(limits.toString())
                .endsWith("compression ratio 200, categories 1, dictionary size 2, attributes 3, dimension groups 4,"
                        + " sheets 5");
        assertThat(List.of(
                        limits.categories(),
                        limits.dictionarySize(),
                        limits.attributes(),
                        limits.dimensionGroups(),
                        limits.sheets()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(List.of(
                        ReadLimits.DEFAULT.categories(),
                        ReadLimits.DEFAULT.dictionarySize(),
                        ReadLimits.DEFAULT.attributes(),
                        ReadLimits.DEFAULT.dimensionGroups(),
                        ReadLimits.DEFAULT.sheets()))
                .containsExactly(1_000_000, 5_000_000, 100, 100, 1000);
    }

    static Stream<Arguments> sizesOutOfRange() {
        ReadLimits limits = ReadLimits.DEFAULT;
        return Stream.of(
                Arguments.of((Runnable) () -> limits.withCategories(0), "Number of categories", 100_000_000, 0),
                Arguments.of((Runnable) () -> limits.withDictionarySize(-1), "Size of dictionaries", 100_000_000, -1),
                Arguments.of((Runnable) () -> limits.withAttributes(10_001), "Number of attributes", 10_000, 10_001),
                Arguments.of(
                        (Runnable) () -> limits.withDimensionGroups(0), "Number of groups of dimensions", 10_000, 0),
                Arguments.of((Runnable) () -> limits.withSheets(100_001), "Number of sheets", 100_000, 100_001));
    }

    @ParameterizedTest
    @MethodSource
    void sizesOutOfRange(Runnable limit, String label, int greatest, int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(limit::run)
                .withMessage(label + " must be limited to a number from 1 to " + greatest + ", but was " + value);
    }
}
