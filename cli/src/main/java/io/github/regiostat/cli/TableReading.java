// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.CsvRow;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads tables in CSV with the options of the command line.
 *
 * @param options the options of the reader
 * @param mapping the differences from the default mapping of the format, and the marks of missing values
 * @param areSet whether the command line has options of tables
 */
record TableReading(CsvOptions options, Mapping mapping, boolean areSet) {
    /** The name of a table on standard input, which names an indicator without a name. */
    private static final String UNNAMED = "data";

    /** Returns the dialect of a format, or empty if it is not one of tables. */
    private static Optional<CsvDialect> dialect(DataFormat format) {
        return Arrays.stream(CsvDialect.values())
                .filter(each -> each.code().equals(format.name()))
                .findFirst();
    }

    /** Returns whether a format is one of tables. */
    static boolean isTable(DataFormat format) {
        return dialect(format).isPresent();
    }

    /** Returns the format of a table with these options. */
    DataFormat formatOfTable(InputFile file) throws IOException {
        try (InputStream in = file.peek()) {
            return DataFormats.of(
                    Csv.detect(in, options).orElse(CsvDialect.PLAIN).code());
        }
    }

    /** Rejects options of tables for a file of another format. */
    void requireTable(DataFormat format, String name) throws InvalidRequestException {
        if (areSet && !isTable(format)) {
            throw new InvalidRequestException("Options of tables, such as --delimiter, must be for a table, but " + name
                    + " has the format " + format.name() + ": omit them");
        }
    }

    /**
     * Reads a table.
     *
     * @param in the content of the file
     */
    FileData read(InputStream in, DataFormat format, InputFile file) throws IOException {
        List<String> remarks = new ArrayList<>();
        Dataset dataset = Csv.read(in, of(format), mapping, tableName(file), remarks::add);
        return FileData.of(dataset).withRemarks(remarks);
    }

    /** Proposes how to read a table. */
    TableProposal propose(InputStream in, DataFormat format, InputFile file) throws IOException {
        return TableProposal.of(in, of(format), mapping, tableName(file));
    }

    /** Visits the rows of a table as published. */
    void forEachRow(InputFile file, DataFormat format, Consumer<CsvRow> visitor) throws IOException {
        CsvOptions form = format.name().equals(FormatNames.CSV)
                ? file.read(in -> propose(in, format, file)).options()
                : of(format);
        file.read(in -> {
            Csv.forEachRow(in, form, tableName(file), visitor);
            return form;
        });
    }

    private CsvOptions of(DataFormat format) {
        return dialect(format).map(options::withDialect).orElse(options);
    }

    private static String tableName(InputFile file) {
        Path name = Path.of(file.name()).getFileName();
        return name == null || file.name().equals(InputFile.STANDARD_INPUT) ? UNNAMED : name.toString();
    }
}
