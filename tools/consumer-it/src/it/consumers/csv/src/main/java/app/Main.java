// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads tables by their dialects, by a mapping and from an archive, and writes SDMX-CSV. */
final class Main {
    private static final String EUROSTAT = "freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC,DE\t1.4 \t-0.3 p\n";

    private Main() {}

    public static void main(String[] args) throws IOException {
        requireAbsent(
                "io.github.regiostat.chart.Chart",
                "io.github.regiostat.claims.Claim",
                "io.github.regiostat.json.regiostat.RegiostatJson",
                "io.github.regiostat.text.phrase.Phrases",
                "tools.jackson.databind.ObjectMapper");

        Dataset growth = Csv.read(stream(EUROSTAT));
        require(growth.size() == 2, "the table of Eurostat must have 2 measurements: " + growth);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(growth, out);
        require(
                SdmxCsv.read(new ByteArrayInputStream(out.toByteArray())).equals(growth),
                "SDMX-CSV reads back another dataset");

        Mapping mapping =
                Mapping.parse("{\"meanings\": {\"Land\": \"region\", \"Jahr\": \"period\", \"Wert\": \"value\"}}");
        CsvOptions options = CsvOptions.DEFAULT.withDelimiter(';').withDecimalSeparator(',');
        Dataset german = Csv.read(stream("Land;Jahr;Wert\nDE;2023;84,4\n"), options, mapping);
        require(
                german.get(0).figure().orElseThrow().toString().equals("84.4 unstated"),
                "unexpected value: " + german.get(0));

        Path archive = Files.createTempFile("table", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("table.tsv"));
            zip.write(EUROSTAT.getBytes(StandardCharsets.UTF_8));
        }
        require(DataFormats.read(archive).size() == 2, "the archive must have 2 measurements");

        try {
            Csv.read(stream("region,year,value\nDE,2023,84,4\n"));
            throw new IllegalStateException("a row that is too long was read");
        } catch (CsvFormatException e) {
            require(e.line() == 2, "the exception has another line: " + e.getMessage());
        }
        System.out.println(growth.get(1) + ", " + Main.class.getModule());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
