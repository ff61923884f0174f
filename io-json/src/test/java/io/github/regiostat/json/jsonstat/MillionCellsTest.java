// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;

/** Reads a cube of a million cells in a JVM with 64 MB. */
class MillionCellsTest {
    private static final int CELLS = 1_000_000;

    /** Coprime to the number of cells, so that its multiples visit every position once. */
    private static final int STEP = 7919;

    @TempDir
    Path folder;

    /** Cells in order and in a scattered order. */
    @ParameterizedTest
    @ValueSource(ints = {1, STEP})
    void sparseCube_isRead(int step) throws Exception {
        Path file = written(step);
        // The values repeat 0.0, 1.1, …, 99999.9 ten times: 10 × 4,999,950,000 and a million × 0.45.
        assertThat(readIn64Megabytes(file)).isEqualTo("1000000 cells, sum 49999950000");
    }

    @Test
    void positions_areVisitedOnce() {
        IntUnaryOperator leap = i -> (int) ((long) i * STEP % CELLS);
        assertThat(IntStream.range(0, CELLS).map(leap).distinct().count()).isEqualTo(CELLS);
    }

    private Path written(int step) throws IOException {
        Path file = folder.resolve("million.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"area\",\"time\"],\"size\":[10000,100],"
                    + "\"role\":{\"geo\":[\"area\"],\"time\":[\"time\"]},\"value\":{");
            for (int i = 0; i < CELLS; i++) {
                int position = (int) ((long) i * step % CELLS);
                out.write((i == 0 ? "\"" : ",\"") + position + "\":" + position % 100_000 + "." + position % 10);
            }
            out.write("},\"dimension\":{\"area\":{\"category\":{\"index\":[" + quoted(10_000, i -> "A" + i)
                    + "]}},\"time\":{\"category\":{\"index\":[" + quoted(100, i -> "" + (1900 + i)) + "]}}}}");
        }
        return file;
    }

    private static String quoted(int size, IntFunction<String> category) {
        return IntStream.range(0, size).mapToObj(category).collect(Collectors.joining("\",\"", "\"", "\""));
    }

    private static String readIn64Megabytes(Path file) throws IOException, InterruptedException {
        return SeparateJvm.run(
                64,
                MillionCellsProgram.class,
                file,
                Dataset.class,
                DataFormats.class,
                JsonStat.class,
                JsonParser.class,
                JacksonModule.class);
    }
}
