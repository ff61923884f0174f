// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes SDMX-CSV data messages, such as {@code SdmxCsv.read(Path.of("exr.csv"))}. Versions 1.0, 2.0 and 2.1
 * are read, 1.0 and 2.0 are written.
 *
 * <p>SDMX-CSV does not state which columns are dimensions. These are the columns before the measure {@code OBS_VALUE},
 * as services write them, without known attributes. If the time period follows the measure, all columns that are not
 * known attributes are dimensions. Attributes without a role in the mapping are ignored, as in SDMX-JSON.
 *
 * <p>Rows of the actions {@code I}, {@code A}, {@code M} and {@code R} are observations. Deletions, and attributes of
 * several observations ({@code ~} or an empty dimension), are rejected.
 *
 * {@snippet file="CsvSnippets.java" region="sdmx"}
 *
 * <p>A written table has the column {@code REGIOSTAT} with the content for which SDMX-CSV has no column, so that it
 * reads back equal. SDMX-CSV allows such columns.
 */
public final class SdmxCsv {
    private static final CsvOptions READING = CsvOptions.DEFAULT.withDialect(CsvDialect.SDMX);
    private static final Mapping NO_MAPPING = Mapping.builder().build();

    private SdmxCsv() {}

    /**
     * Reads a dataset from a stream, by the data that restores it or the default mapping of the agency.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in) throws IOException {
        return Csv.read(in, READING, NO_MAPPING);
    }

    /**
     * Reads a dataset from a file, by the data that restores it or the default mapping of the agency.
     *
     * @param file the file
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file) throws IOException {
        return Csv.read(file, READING, NO_MAPPING);
    }

    /**
     * Reads a dataset from a file by a mapping.
     *
     * @param file the file
     * @param mapping the differences from the default mapping of the agency
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return Csv.read(file, READING, mapping);
    }

    /**
     * Reads a dataset from a stream by a mapping.
     *
     * @param in the stream; it is read to its end but not closed
     * @param mapping the differences from the default mapping of the agency
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return Csv.read(in, READING, mapping);
    }

    /**
     * Writes a dataset to a stream in UTF-8, as version 2.0 with the data that restores it.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        write(dataset, out, SdmxCsvOptions.DEFAULT);
    }

    /**
     * Writes a dataset to a stream in UTF-8.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @param options the options
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a category contains {@code ": "} and names are in the same cells
     */
    public static void write(Dataset dataset, OutputStream out, SdmxCsvOptions options) throws IOException {
        Objects.requireNonNull(out, "out");
        new SdmxCsvWriter(Objects.requireNonNull(dataset, "dataset"), options).write(out);
    }

    /**
     * Writes a dataset to a file in UTF-8, as version 2.0 with the data that restores it. The file is replaced
     * atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        FileContent.write(file, out -> write(dataset, out));
    }
}
