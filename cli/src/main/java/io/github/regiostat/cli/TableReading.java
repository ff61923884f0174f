// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.source.ObservationStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables in CSV with the options of the command line.
 *
 * @param options the options of the reader
 * @param missing the texts that mark missing values
 * @param areSet whether the command line has options of tables
 */
record TableReading(CsvOptions options, List<String> missing, boolean areSet) {
    /** Returns the dialect of a format, or empty if it is not one of tables. */
    private static Optional<CsvDialect> dialect(DataFormat format) {
        return Arrays.stream(CsvDialect.values())
                .filter(each -> each.code().equals(format.name()))
                .findFirst();
    }

    /** Detects the format of a file. With options of tables, a file of unknown format is a table. */
    DataFormat formatOf(InputFile file) throws IOException {
        if (!areSet) {
            return file.detectFormat();
        }
        Optional<DataFormat> other =
                file.findFormat().filter(format -> dialect(format).isEmpty());
        if (other.isPresent()) {
            return other.get();
        }
        try (InputStream in = file.peek()) {
            return DataFormats.of(
                    Csv.detect(in, options).orElse(CsvDialect.PLAIN).code());
        }
    }

    /** Rejects options of tables for a file of another format. */
    void requireTable(DataFormat format, String name) throws InvalidRequestException {
        if (areSet && dialect(format).isEmpty()) {
            throw new InvalidRequestException("Options of tables, such as --delimiter, must be for a table, but " + name
                    + " has the format " + format.name() + ": omit them");
        }
    }

    /**
     * Reads a table, or a file of a format that another module provides.
     *
     * @param mapping the differences from the default mapping of the format, or null
     */
    FileData read(InputStream in, DataFormat format, @Nullable Mapping mapping) throws IOException {
        Optional<CsvDialect> dialect = dialect(format);
        if (dialect.isPresent()) {
            List<String> remarks = new ArrayList<>();
            Dataset dataset = Csv.read(in, options.withDialect(dialect.get()), withMarks(mapping), remarks::add);
            return FileData.of(dataset).withRemarks(remarks);
        }
        if (mapping != null) {
            throw new IllegalArgumentException(
                    "Format must have mappings, but was " + format.name() + ": omit --mapping");
        }
        return FileData.of(format.read(in));
    }

    private Mapping withMarks(@Nullable Mapping mapping) {
        Mapping.Builder marks = Mapping.builder();
        missing.forEach(mark -> marks.text(mark, Flag.of(ObservationStatus.MISSING)));
        return mapping == null ? marks.build() : mapping.over(marks.build());
    }
}
