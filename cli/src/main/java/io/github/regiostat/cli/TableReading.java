// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.Xlsx;
import io.github.regiostat.xlsx.XlsxOptions;
import io.github.regiostat.xlsx.XlsxProposal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads tables, as text or in workbooks, with the options of the command line.
 *
 * @param options the options of the reader of texts
 * @param mapping the differences from the default mapping of the format, the options, and the marks of missing values
 * @param set the options of tables that the command line has
 */
record TableReading(CsvOptions options, Mapping mapping, List<TableOption> set) {
    /** The name of a table on standard input, which names an indicator without a name. */
    private static final String UNNAMED = "data";

    /** What a table is stored as. */
    enum Storage {
        TEXT,
        WORKBOOK,
        ANY
    }

    /**
     * An option of tables.
     *
     * @param name the name, such as {@code --sheet}
     * @param storage the storage of the tables that the option is for
     */
    record TableOption(String name, Storage storage) {}

    /** Returns the dialect of a format, or empty if it is not one of tables. */
    private static Optional<CsvDialect> dialect(DataFormat format) {
        return Arrays.stream(CsvDialect.values())
                .filter(each -> each.code().equals(format.name()))
                .findFirst();
    }

    /** Returns whether a format is one of tables as text. */
    static boolean isText(DataFormat format) {
        return dialect(format).isPresent();
    }

    /** Returns whether a format is one of tables. */
    static boolean isTable(DataFormat format) {
        return isText(format) || isWorkbook(format);
    }

    private static boolean isWorkbook(DataFormat format) {
        return format.name().equals(FormatNames.XLSX);
    }

    /** Returns whether the command line has options of tables. */
    boolean areSet() {
        return !set.isEmpty();
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
        if (areSet() && !isTable(format)) {
            throw new InvalidRequestException(
                    "Options of tables, such as " + set.get(0).name() + ", must be for a table, but " + name
                            + " has the format " + format.name() + ": omit them");
        }
        Storage other = isWorkbook(format) ? Storage.TEXT : Storage.WORKBOOK;
        Optional<TableOption> misplaced =
                set.stream().filter(option -> option.storage() == other).findFirst();
        if (misplaced.isPresent()) {
            throw new InvalidRequestException("Option " + misplaced.get().name()
                    + (isWorkbook(format)
                            ? " must be for a table as text, but " + name + " is a workbook: omit it"
                            : " must be for a workbook (.xlsx), but " + name + " has the format " + format.name()
                                    + ": omit it"));
        }
    }

    /**
     * Reads a table.
     *
     * @param in the content of the file
     */
    FileData read(InputStream in, DataFormat format, InputFile file) throws IOException {
        List<String> remarks = new ArrayList<>();
        Dataset dataset = isWorkbook(format)
                ? Xlsx.read(in, ofWorkbooks(), mapping, tableName(file), remarks::add)
                : Csv.read(in, of(format), mapping, tableName(file), remarks::add);
        return FileData.of(dataset).withRemarks(remarks);
    }

    private XlsxOptions ofWorkbooks() {
        return XlsxOptions.DEFAULT.withLimits(options.limits());
    }

    /**
     * What each part of a table is.
     *
     * @param text the proposal as a table for people
     * @param mapping the mapping that reads the table
     * @param questions what the table leaves open
     * @param remarks what a reader of the results has to know
     */
    record Proposal(String text, Mapping mapping, List<String> questions, List<String> remarks) {}

    /** Proposes how to read a table. */
    Proposal propose(InputStream in, DataFormat format, InputFile file) throws IOException {
        if (isWorkbook(format)) {
            XlsxProposal proposal = proposeWorkbook(in, file);
            return new Proposal(proposal.toString(), proposal.mapping(), proposal.questions(), proposal.remarks());
        }
        TableProposal proposal = proposeText(in, format, file);
        return new Proposal(proposal.toString(), proposal.mapping(), proposal.questions(), proposal.remarks());
    }

    private TableProposal proposeText(InputStream in, DataFormat format, InputFile file) throws IOException {
        return TableProposal.of(in, of(format), mapping, tableName(file));
    }

    private XlsxProposal proposeWorkbook(InputStream in, InputFile file) throws IOException {
        return Xlsx.propose(in, ofWorkbooks(), mapping, tableName(file));
    }

    /** Visits the rows of a table as published. */
    void forEachRow(InputFile file, DataFormat format, Consumer<List<String>> visitor) throws IOException {
        if (isWorkbook(format)) {
            file.read(in -> proposeWorkbook(in, file)).rows().forEach(visitor);
            return;
        }
        CsvOptions form = format.name().equals(FormatNames.CSV)
                ? file.read(in -> proposeText(in, format, file)).options()
                : of(format);
        file.read(in -> {
            Csv.forEachRow(in, form, tableName(file), row -> visitor.accept(row.cells()));
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
