// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.workbook.CellRange;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.Workbook;
import io.github.regiostat.xlsx.workbook.WorkbookException;
import io.github.regiostat.xlsx.workbook.WorkbookSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes tables in workbooks of spreadsheets, such as {@code Xlsx.read(Path.of("gdp.xlsx"))}.
 *
 * {@snippet file="XlsxSnippets.java" region="read"}
 *
 * <p>A sheet is read as the table that people see: its cells are the texts that the spreadsheet shows. A cell 0.1267
 * that is shown as 12.7% is 12.7 %, and its shown digits are its rounding; {@link XlsxOptions#withStoredNumbers} reads
 * all stored digits. A date is {@code 2015-12-31}, {@code 2015-12} or {@code 2015}, as its format shows it. A formula
 * has its stored result. Texts of merged areas are those of each of their rows or columns. Hidden rows and columns are
 * read and reported, hidden sheets are reported.
 *
 * <p>What the columns mean is stated by a {@link Mapping}, or proposed as for {@code Csv.read}. The only sheet with
 * data is read; {@link XlsxOptions} choose another one, a range of cells, or all sheets of one layout.
 *
 * <p>Macros, external links, pictures and calculations are ignored. Workbooks that are encrypted and those of other
 * formats ({@code .xls}, {@code .xlsb}, {@code .ods}) are rejected.
 */
public final class Xlsx {
    private static final Mapping NO_MAPPING = Mapping.builder().build();

    private Xlsx() {}

    /**
     * Reads a dataset from a file.
     *
     * @param file the file
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed, or leaves open what its cells mean
     */
    public static Dataset read(Path file) throws IOException {
        return read(file, XlsxOptions.DEFAULT, NO_MAPPING);
    }

    /**
     * Reads a dataset from a file by a mapping.
     *
     * @param file the file
     * @param mapping what the columns mean, as far as it is known
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return read(file, XlsxOptions.DEFAULT, mapping);
    }

    /**
     * Reads a dataset from a file by a mapping, with options.
     *
     * @param file the file
     * @param options the options
     * @param mapping what the columns mean, as far as it is known
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(Path file, XlsxOptions options, Mapping mapping) throws IOException {
        return read(Opened.of(file, options.limits()), options, mapping, null);
    }

    /**
     * Reads a dataset from a file, and reports which sheet was read, what is hidden, which cells are not read as they
     * are shown, and what the mapping does not cover.
     *
     * @param file the file
     * @param options the options
     * @param mapping what the columns mean, as far as it is known
     * @param remarks receives the messages
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(Path file, XlsxOptions options, Mapping mapping, Consumer<String> remarks)
            throws IOException {
        Objects.requireNonNull(remarks, "remarks");
        return read(Opened.of(file, options.limits()), options, mapping, remarks);
    }

    /**
     * Reads a dataset from a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed, or leaves open what its cells mean
     */
    public static Dataset read(InputStream in) throws IOException {
        return read(in, XlsxOptions.DEFAULT, NO_MAPPING);
    }

    /**
     * Reads a dataset from a stream by a mapping.
     *
     * @param in the stream; it is read to its end but not closed
     * @param mapping what the columns mean, as far as it is known
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return read(in, XlsxOptions.DEFAULT, mapping);
    }

    /**
     * Reads a dataset from a stream by a mapping, with options.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping what the columns mean, as far as it is known
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, XlsxOptions options, Mapping mapping) throws IOException {
        return read(Opened.of(in, null, options.limits()), options, mapping, null);
    }

    /**
     * Reads a dataset from a stream, and reports which sheet was read, what is hidden, which cells are not read as they
     * are shown, and what the mapping does not cover.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping what the columns mean, as far as it is known
     * @param name the name of the workbook in exceptions and of an indicator without a name, or null
     * @param remarks receives the messages
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed or cannot be mapped
     */
    public static Dataset read(
            InputStream in, XlsxOptions options, Mapping mapping, @Nullable String name, Consumer<String> remarks)
            throws IOException {
        Objects.requireNonNull(remarks, "remarks");
        return read(Opened.of(in, name, options.limits()), options, mapping, remarks);
    }

    private static Dataset read(Opened opened, XlsxOptions options, Mapping mapping, @Nullable Consumer<String> remarks)
            throws IOException {
        Objects.requireNonNull(mapping, "mapping");
        return opened.use(book ->
                WorkbookTableReader.read(book, options, mapping, opened.name()).read(remarks));
    }

    /**
     * Proposes how to read a file.
     *
     * @param file the file
     * @return the proposal
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed, or has several sheets with data or none
     */
    public static XlsxProposal propose(Path file) throws IOException {
        return propose(file, XlsxOptions.DEFAULT, NO_MAPPING);
    }

    /**
     * Proposes how to read a file, with a mapping that answers questions or states some of the rules.
     *
     * @param file the file
     * @param options the options
     * @param mapping the rules that are known; they are part of the proposed mapping
     * @return the proposal
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed, or has several sheets with data or none
     */
    public static XlsxProposal propose(Path file, XlsxOptions options, Mapping mapping) throws IOException {
        return propose(Opened.of(file, options.limits()), options, mapping);
    }

    /**
     * Proposes how to read the workbook of a stream, with a mapping that answers questions or states some of the rules.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping the rules that are known; they are part of the proposed mapping
     * @param name the name of the workbook in exceptions and of an indicator without a name, or null
     * @return the proposal
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed, or has several sheets with data or none
     */
    public static XlsxProposal propose(InputStream in, XlsxOptions options, Mapping mapping, @Nullable String name)
            throws IOException {
        return propose(Opened.of(in, name, options.limits()), options, mapping);
    }

    private static XlsxProposal propose(Opened opened, XlsxOptions options, Mapping mapping) throws IOException {
        Objects.requireNonNull(mapping, "mapping");
        return opened.use(book -> {
            WorkbookTable table = WorkbookTableReader.read(book, options, mapping, opened.name());
            return new XlsxProposal(table, table.propose());
        });
    }

    /**
     * Returns the sheets of a file.
     *
     * @param file the file
     * @return the sheets in their order, with hidden ones
     * @throws IOException if the file cannot be read
     * @throws XlsxFormatException if the workbook is malformed
     */
    public static List<XlsxSheet> sheets(Path file) throws IOException {
        return Opened.of(file, ReadLimits.DEFAULT).use(Xlsx::sheets);
    }

    /**
     * Returns the sheets of the workbook of a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the sheets in their order, with hidden ones
     * @throws IOException if the stream cannot be read
     * @throws XlsxFormatException if the workbook is malformed
     */
    public static List<XlsxSheet> sheets(InputStream in) throws IOException {
        return Opened.of(in, null, ReadLimits.DEFAULT).use(Xlsx::sheets);
    }

    private static List<XlsxSheet> sheets(Workbook book) throws IOException {
        List<XlsxSheet> sheets = new ArrayList<>();
        for (Map.Entry<WorkbookSheet, SheetContent> sheet :
                book.read(book.sheets(), CellRange.ALL, false).entrySet()) {
            sheets.add(new XlsxSheet(
                    sheet.getKey().name(),
                    sheet.getKey().isHidden(),
                    sheet.getValue().used().map(CellRange::toString)));
        }
        return List.copyOf(sheets);
    }

    /**
     * Writes a dataset as a workbook, with a row for each region and period, and a column for each indicator with its
     * unit. Numbers have their published decimals. A second sheet has sources, statuses, notes, qualifiers and
     * rounding.
     *
     * <p>The workbook reads back with {@link #read(Path)}: indicators, units, regions, periods, values and their
     * published decimals are equal, because a hidden sheet has the mapping. What the first sheet has no column for is
     * in the second sheet only.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the dataset has more rows or columns than a sheet
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        Objects.requireNonNull(dataset, "dataset");
        DatasetWorkbook.write(dataset, out);
    }

    /**
     * Writes a dataset to a file, as {@link #write(Dataset, OutputStream)} does. The file is replaced atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if the dataset has more rows or columns than a sheet
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        FileContent.write(file, out -> write(dataset, out));
    }

    /** Reads from a workbook. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Workbook book) throws IOException;
    }

    /** Opens a workbook. */
    @FunctionalInterface
    private interface Opening {
        Workbook open() throws IOException;
    }

    /** A workbook with its name, whose failures name the workbook. */
    private record Opened(@Nullable String name, Opening opening) {
        static Opened of(Path file, ReadLimits limits) {
            return new Opened(FileContent.nameOf(file), () -> {
                FileContent.requireFile(file);
                return Workbook.of(file, limits);
            });
        }

        static Opened of(InputStream in, @Nullable String name, ReadLimits limits) {
            Objects.requireNonNull(in, "in");
            return new Opened(name, () -> Workbook.of(in, limits));
        }

        <T> T use(Reading<T> reading) throws IOException {
            try (Workbook book = opening.open()) {
                return reading.read(book);
            } catch (WorkbookException malformed) {
                throw new XlsxFormatException(
                        String.valueOf(malformed.getMessage()),
                        name,
                        malformed.sheet().orElse(null),
                        malformed.cell().orElse(null),
                        malformed);
            } catch (UnpackingException damaged) {
                throw new XlsxFormatException(String.valueOf(damaged.getMessage()), name, null, null, damaged);
            } catch (XlsxFormatException rejected) {
                throw rejected.in(name);
            }
        }
    }
}
