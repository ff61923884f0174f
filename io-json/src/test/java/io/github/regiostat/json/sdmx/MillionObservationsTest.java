// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;

/** Reads a message of a million observations in a JVM with 64 MB, with the structure before or after the data. */
class MillionObservationsTest {
    private static final int AREAS = 10_000;
    private static final int YEARS = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true"})
    void message_isRead(boolean isFlat, boolean isDataFirst) throws Exception {
        String data = isFlat ? "\"observations\":" : "\"series\":";
        String structure = "\"structure\":{\"dimensions\":{"
                + (isFlat
                        ? "\"observation\":[" + areas() + "," + years()
                        : "\"series\":[" + areas() + "],\"observation\":[" + years())
                + "]},\"attributes\":{\"observation\":[{\"id\":\"OBS_STATUS\",\"values\":[{\"id\":\"A\"},"
                + "{\"id\":\"P\"}]}]}}";
        Path file = folder.resolve("million.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{");
            out.write(isDataFirst ? "" : structure + ",");
            out.write("\"dataSets\":[{" + data);
            write(out, isFlat);
            out.write("}]" + (isDataFirst ? "," + structure : "") + "}");
        }

        // For each area the values are 0.5, 1.5, …, 99.5.
        assertThat(readIn64Megabytes(file)).isEqualTo("SDMX-JSON 1.0-wd, 1000000 observations, sum 50000000");
    }

    private static String areas() {
        return "{\"id\":\"REF_AREA\",\"values\":[" + values(AREAS, "A") + "]}";
    }

    private static String years() {
        return "{\"id\":\"TIME_PERIOD\",\"values\":[" + values(YEARS, "") + "]}";
    }

    private static String values(int count, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"" + prefix + (1900 + i) + "\"}")
                .collect(Collectors.joining(","));
    }

    private static void write(BufferedWriter out, boolean isFlat) throws IOException {
        out.write("{");
        for (int area = 0; area < AREAS; area++) {
            if (!isFlat) {
                out.write((area == 0 ? "\"" : ",\"") + area + "\":{\"observations\":{");
            }
            for (int year = 0; year < YEARS; year++) {
                boolean isFirst = year == 0 && (area == 0 || !isFlat);
                out.write((isFirst ? "\"" : ",\"") + (isFlat ? area + ":" : "") + year + "\":[" + year + ".5,"
                        + (area + year) % 2 + "]");
            }
            out.write(isFlat ? "" : "}}");
        }
        out.write("}");
    }

    private static String readIn64Megabytes(Path file) throws IOException, InterruptedException {
        return SeparateJvm.run(
                64,
                MillionObservationsProgram.class,
                file,
                Dataset.class,
                DataFormats.class,
                SdmxJson.class,
                JsonParser.class,
                JacksonModule.class);
    }
}
