// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.Xlsx;
import io.github.regiostat.xlsx.XlsxFormatException;
import io.github.regiostat.xlsx.XlsxOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a workbook and reads it back. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        requireAbsent(
                "io.github.regiostat.chart.Chart",
                "io.github.regiostat.json.regiostat.RegiostatJson",
                "org.apache.commons.compress.archivers.zip.ZipFile",
                "org.dhatim.fastexcel.reader.ReadableWorkbook",
                "tools.jackson.databind.ObjectMapper");

        Mapping mapping = Mapping.parse("{\"unit\": {\"kind\": \"percentage\"}, \"indicator\": {\"id\": \"rate\"}}");
        byte[] table = "geo,time,value\nDE,2023,84.40\nFR,2023,7.5\n".getBytes(StandardCharsets.UTF_8);
        Dataset rates = Csv.read(new ByteArrayInputStream(table), mapping);
        Path file = Files.createTempFile("rates", ".xlsx");
        Xlsx.write(rates, file);
        Dataset read = Xlsx.read(file);
        require(
                read.row(0).publishedNumber().orElseThrow().toString().equals("84.40"),
                "unexpected value: " + read.get(0));
        require(DataFormats.read(file).equals(read), "DataFormats reads another dataset");

        try {
            Xlsx.read(file, XlsxOptions.DEFAULT.withSheet("other"), mapping);
            throw new IllegalStateException("a missing sheet was read");
        } catch (XlsxFormatException e) {
            require(e.source().isPresent(), "the exception has no source: " + e.getMessage());
        }
        System.out.println(read.get(1) + ", " + Main.class.getModule());
    }

    private static void requireAbsent(String... names) {
        for (String name : names) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException expected) {
                continue;
            }
            throw new IllegalStateException(name + " must be absent");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
