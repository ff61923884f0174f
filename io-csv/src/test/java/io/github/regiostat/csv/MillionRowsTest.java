// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;

/** Reads a table of a million rows in a JVM with 96 MB. */
class MillionRowsTest {
    private static final int AREAS = 10_000;
    private static final int YEARS = 100;

    @TempDir
    Path folder;

    @Test
    void sdmxCsv_isReadIn96Megabytes() throws Exception {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n");
            for (int area = 0; area < AREAS; area++) {
                for (int year = 0; year < YEARS; year++) {
                    out.write("dataflow,X:Y(1.0),I,A,A" + area + ",IND,F," + (1900 + year) + "," + year + ".5,"
                            + ((area + year) % 2 == 0 ? "A" : "P") + "\n");
                }
            }
        }
        // For each area the values are 0.5, 1.5, …, 99.5.
        assertThat(readIn96Megabytes(file)).isEqualTo("1000000 rows, sum 50000000");
    }

    @Test
    void wideTable_isReadIn96Megabytes() throws Exception {
        Path file = folder.resolve("million.tsv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("freq,unit,geo\\TIME_PERIOD");
            for (int year = 0; year < YEARS; year++) {
                out.write("\t" + (1900 + year) + " ");
            }
            for (int area = 0; area < AREAS; area++) {
                out.write("\nA,NR,A" + area);
                for (int year = 0; year < YEARS; year++) {
                    out.write("\t" + year + ".5 " + ((area + year) % 2 == 0 ? "" : "p"));
                }
            }
            out.write("\n");
        }
        assertThat(readIn96Megabytes(file)).isEqualTo("1000000 rows, sum 50000000");
    }

    private static String readIn96Megabytes(Path file) throws IOException, InterruptedException {
        return SeparateJvm.run(
                96,
                MillionRowsProgram.class,
                file,
                Dataset.class,
                Mapping.class,
                Csv.class,
                CsvReader.class,
                JsonParser.class,
                JacksonModule.class,
                JsonValue.class);
    }
}
