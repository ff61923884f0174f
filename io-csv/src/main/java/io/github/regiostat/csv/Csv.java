// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes tables in CSV, such as {@code Csv.read(Path.of("estat_nama_10_gdp.tsv"))}.
 *
 * <p>The {@linkplain CsvDialect dialect} is detected by the header: SDMX-CSV, Eurostat TSV, and tables of the World
 * Bank and of OECD.Stat need no mapping. Of any other table, a {@link Mapping} states what the columns mean:
 *
 * {@snippet file="CsvSnippets.java" region="plain"}
 *
 * <p>The names of columns are the keys of {@code meanings}, in any case. A column of the role {@code value} has the
 * values; several such columns are indicators. Without one, columns whose names are periods have the values, or all
 * columns without a role if {@code columns} has a role:
 *
 * {@snippet file="CsvSnippets.java" region="wide"}
 *
 * <p>Files may be compressed: gzip such as {@code estat_nama_10_gdp.tsv.gz}, or a zip archive with one table, such as
 * those of the World Bank. Their {@code Metadata_Indicator} file has names and definitions of indicators.
 *
 * <p>By default, cells of the region are codes of ISO 3166 or M49, or names; those that are neither are listed in one
 * exception. A column without a role is a further dimension. An empty value is a missing observation in a table of one
 * column of values, and no observation in other tables.
 */
public final class Csv {
    private static final int DETECTED_BYTES = 1 << 15;
    private static final int MAX_DETECTED_BYTES = 1 << 22;

    /** The bytes in which the header of a table of measurements is recognized. */
    private static final int HEADER_BYTES = 1 << 10;

    /** The decimals of computed numbers unless stated. */
    private static final int DECIMALS = 4;

    private static final Mapping NO_MAPPING = Mapping.builder().build();

    private Csv() {}

    /**
     * Reads a dataset from a file by the default mapping of its dialect.
     *
     * @param file the file
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file) throws IOException {
        return read(file, CsvOptions.DEFAULT, NO_MAPPING);
    }

    /**
     * Reads a dataset from a file by a mapping.
     *
     * @param file the file
     * @param mapping the differences from the default mapping of the dialect
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return read(file, CsvOptions.DEFAULT, mapping);
    }

    /**
     * Reads a dataset from a file by a mapping, with options.
     *
     * @param file the file
     * @param options the options
     * @param mapping the differences from the default mapping of the dialect
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file, CsvOptions options, Mapping mapping) throws IOException {
        return FileContent.read(file, (in, name) -> readTable(in, options, mapping, name, null));
    }

    /**
     * Reads a dataset from a file, and reports what the mapping does not cover: keys of the mapping that match nothing,
     * and unit codes that are read as amounts because they are unknown. One mapping thus serves tables of different
     * indicators; without {@code remarks}, a mapping none of whose indicators is in the table is rejected.
     *
     * {@snippet file="CsvSnippets.java" region="remarks"}
     *
     * @param file the file
     * @param options the options
     * @param mapping the differences from the default mapping of the dialect
     * @param remarks receives the messages
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file, CsvOptions options, Mapping mapping, Consumer<String> remarks)
            throws IOException {
        Objects.requireNonNull(remarks, "remarks");
        return FileContent.read(file, (in, name) -> readTable(in, options, mapping, name, remarks));
    }

    /**
     * Reads a dataset from a stream by the default mapping of its dialect.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in) throws IOException {
        return read(in, CsvOptions.DEFAULT, NO_MAPPING);
    }

    /**
     * Reads a dataset from a stream by a mapping.
     *
     * @param in the stream; it is read to its end but not closed
     * @param mapping the differences from the default mapping of the dialect
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return read(in, CsvOptions.DEFAULT, mapping);
    }

    /**
     * Reads a dataset from a stream by a mapping, with options.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping the differences from the default mapping of the dialect
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, CsvOptions options, Mapping mapping) throws IOException {
        return readTable(in, options, mapping, null, null);
    }

    /**
     * Reads a dataset from a stream, and reports what the mapping does not cover: keys of the mapping that match
     * nothing, and unit codes that are read as amounts because they are unknown. One mapping thus serves tables of
     * different indicators; without {@code remarks}, a mapping none of whose indicators is in the table is rejected.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping the differences from the default mapping of the dialect
     * @param remarks receives the messages
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(InputStream in, CsvOptions options, Mapping mapping, Consumer<String> remarks)
            throws IOException {
        return readTable(in, options, mapping, null, Objects.requireNonNull(remarks, "remarks"));
    }

    /**
     * Reads a dataset from a stream with a name, and reports what the mapping does not cover, as
     * {@link #read(InputStream, CsvOptions, Mapping, Consumer)} does.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options
     * @param mapping the differences from the default mapping of the dialect
     * @param name the name of the table, such as its file name, for exceptions and for an indicator without a name; or
     *     null
     * @param remarks receives the messages, or null to reject a mapping none of whose indicators is in the table
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed or cannot be mapped
     */
    public static Dataset read(
            InputStream in,
            CsvOptions options,
            Mapping mapping,
            @Nullable String name,
            @Nullable Consumer<String> remarks)
            throws IOException {
        return readTable(in, options, mapping, name, remarks);
    }

    /** Reads a table by its mapping if that states what the columns are, otherwise by a proposal. */
    private static Dataset readTable(
            InputStream in,
            CsvOptions options,
            Mapping mapping,
            @Nullable String source,
            @Nullable Consumer<String> remarks)
            throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(mapping, "mapping");
        BufferedInputStream stream = new BufferedInputStream(in, DETECTED_BYTES);
        TableInput.requireTable(stream, source);
        boolean isExplicit = isExplicit(mapping, options);
        if (!isExplicit && isOwnTable(stream, options, source)) {
            return ownTable(stream, options, source);
        }
        if (isExplicit || isKnown(stream, options.over(mapping), source)) {
            return build(explicit(stream, options, mapping, source), remarks);
        }
        TableContent content = TableContent.of(stream, source);
        return byProposal(content, options, mapping, remarks);
    }

    private static Dataset build(CsvDatasetBuilder table, @Nullable Consumer<String> remarks) {
        return remarks == null ? table.build() : table.build(remarks);
    }

    /**
     * Reads a table by a proposal. If that fails and the columns have usual names, an error of the form of the table,
     * such as a row without cells, says more than what the proposal makes of such a table.
     */
    private static Dataset byProposal(
            TableContent content, CsvOptions options, Mapping mapping, @Nullable Consumer<String> remarks)
            throws IOException {
        boolean hasUsualNames = hasUsualNames(content, options.over(mapping));
        boolean isOpen = false;
        try {
            TableProposal proposal = TableProposal.of(content, options, mapping);
            isOpen = !proposal.questions().isEmpty();
            return proposal.readOrRequire(remarks, !hasUsualNames);
        } catch (CsvFormatException rejected) {
            Optional<CsvFormatException> ofForm =
                    content.isWhole() && hasUsualNames ? failureOfForm(content, options, mapping) : Optional.empty();
            if (ofForm.isPresent() && (!isOpen || ofForm.get().cell().isEmpty())) {
                ofForm.get().addSuppressed(rejected);
                throw ofForm.get();
            }
            throw rejected;
        }
    }

    /** Returns the exception of a table that cannot be read by the usual names of its columns. */
    private static Optional<CsvFormatException> failureOfForm(TableContent content, CsvOptions options, Mapping mapping)
            throws IOException {
        try {
            explicit(content.open(), options, mapping, content.name()).build(remark -> {});
            return Optional.empty();
        } catch (CsvFormatException rejected) {
            return Optional.of(rejected);
        }
    }

    private static boolean hasUsualNames(TableContent content, CsvOptions options) throws IOException {
        try (InputStream table = content.unpackedStart(options)) {
            String start = TextDecoding.start(table, options.encoding(), DETECTED_BYTES);
            return TableReader.hasUsualNames(start, options);
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, content.name());
        }
    }

    /**
     * Returns whether a mapping states what the columns are: which have the values, and which the regions and periods.
     * Less than that answers questions of a proposal.
     */
    private static boolean isExplicit(Mapping mapping, CsvOptions options) {
        Map<String, ConceptRole> roles = mapping.conceptRoles();
        boolean hasValues = roles.containsValue(ConceptRole.VALUE)
                || roles.keySet().stream().anyMatch(key -> key.startsWith(PlainHeader.COLUMNS));
        boolean hasRegions = roles.containsValue(ConceptRole.REGION)
                || mapping.regions().defaultRegion().isPresent();
        boolean hasPeriods = roles.containsValue(ConceptRole.PERIOD)
                || mapping.periods().defaultPeriod().isPresent();
        return hasValues && (options.over(mapping).isStated() || hasRegions && hasPeriods);
    }

    /** Returns whether the table is one that {@link #write} wrote, which needs no mapping. */
    private static boolean isOwnTable(BufferedInputStream content, CsvOptions options, @Nullable String source)
            throws IOException {
        if (options.linesBeforeHeader() > 0) {
            return false;
        }
        content.mark(MAX_DETECTED_BYTES);
        try {
            InputStream table = TableInput.of(content, options.limits(), null).stream();
            return MeasurementTableReader.isOwnTable(TextDecoding.start(table, options.encoding(), HEADER_BYTES));
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, source);
        } finally {
            content.reset();
        }
    }

    private static Dataset ownTable(InputStream in, CsvOptions options, @Nullable String source) throws IOException {
        try {
            return MeasurementTableReader.read(in, options, source);
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, source);
        }
    }

    /** Returns whether the table is of a dialect that has its own reader. */
    private static boolean isKnown(BufferedInputStream content, CsvOptions options, @Nullable String source)
            throws IOException {
        content.mark(MAX_DETECTED_BYTES);
        boolean isKnown = detectKnown(content, options, source).isPresent();
        content.reset();
        return isKnown;
    }

    /** Detects dialects that have their own reader. */
    static Optional<CsvDialect> detectKnown(InputStream in, CsvOptions options, @Nullable String source)
            throws IOException {
        try {
            InputStream table = TableInput.of(in, options.limits(), null).stream();
            String start = TextDecoding.start(table, options.encoding(), DETECTED_BYTES);
            return options.dialect()
                    .or(() -> TableReader.dialectOf(start, options))
                    .filter(dialect -> dialect != CsvDialect.PLAIN);
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, source);
        }
    }

    static CsvDatasetBuilder explicit(InputStream in, CsvOptions options, Mapping mapping, @Nullable String source)
            throws IOException {
        CsvTable table;
        Map<String, IndicatorRule> indicators;
        try {
            TableInput input = TableInput.of(in, options.limits(), source);
            table = TableReader.read(input.stream(), options, mapping, input.name());
            indicators = WorldBankMetadata.indicators(input.finish(), options.limits());
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, source);
        }
        return new CsvDatasetBuilder(table.withIndicators(indicators), mapping);
    }

    /**
     * Visits the rows of a file as published, without a mapping, one at a time.
     *
     * @param file the file
     * @param options the options; the dialect is ignored
     * @param visitor the visitor, which is called for each row, beginning with the header
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the table is malformed; the exception names the file
     */
    public static void forEachRow(Path file, CsvOptions options, Consumer<CsvRow> visitor) throws IOException {
        FileContent.read(file, (in, name) -> {
            forEachRow(in, options, name, visitor);
            return true;
        });
    }

    /**
     * Visits the rows of a stream as published, without a mapping, one at a time.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options; the dialect is ignored
     * @param name the name of the table in exceptions, or null
     * @param visitor the visitor, which is called for each row, beginning with the header
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the table is malformed
     */
    public static void forEachRow(InputStream in, CsvOptions options, @Nullable String name, Consumer<CsvRow> visitor)
            throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(options, "options");
        try {
            TableInput input = TableInput.of(in, options.limits(), name);
            RowReader rows = RowReader.of(input.stream(), options, input.name());
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                visitor.accept(new CsvRow(rows.line(), row.cells()));
            }
            input.finish();
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, name);
        }
    }

    /**
     * Detects the dialect of a table by its header. A plain table is a text most of whose lines have the same
     * delimiter.
     *
     * @param in the table from its first byte; it is read only as far as necessary, and not closed
     * @return the dialect, or empty if the content is not a table of measurements
     * @throws IOException if the stream cannot be read
     */
    public static Optional<CsvDialect> detect(InputStream in) throws IOException {
        return detect(in, CsvOptions.DEFAULT);
    }

    /**
     * Detects the dialect of a table by its header, with options such as the lines before it.
     *
     * @param in the table from its first byte; it is read only as far as necessary, and not closed
     * @param options the options; those that are detected by default are detected here too
     * @return the dialect of the options, or the detected one, or empty if the content is not a table of measurements
     * @throws IOException if the stream cannot be read
     */
    public static Optional<CsvDialect> detect(InputStream in, CsvOptions options) throws IOException {
        try {
            InputStream table = TableInput.of(in, options.limits(), null).stream();
            String start = TextDecoding.start(table, options.encoding(), DETECTED_BYTES);
            return options.dialect().or(() -> TableReader.dialectOf(start, options));
        } catch (UnpackingException noTable) {
            return Optional.empty();
        }
    }

    /**
     * Writes a dataset as a table for spreadsheets, with a row for each measurement. {@link #read(InputStream)} reads
     * it without a mapping.
     *
     * {@snippet file="CsvSnippets.java" region="table"}
     *
     * <p>The columns are {@code indicator,region,region_name,direction,counterpart,period}, the further dimensions, and
     * {@code reference,value,multiplier,unit,qualifier,resolution,status,confidentiality,source,vintage,note}. Further
     * columns follow if a row needs them, such as {@code behaviour}, {@code price_basis}, {@code seasonal_adjustment},
     * {@code annual_rate} and {@code converted_at}.
     *
     * <p>Published numbers have their digits, and computed ones at most four decimals. The table does not keep
     * derivations, definitions and labels of indicators, and names, parents and members of regions that are not in the
     * registry.
     *
     * @param dataset the dataset
     * @param out the stream, in UTF-8; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        write(dataset, out, DECIMALS);
    }

    /**
     * Writes a dataset as a table for spreadsheets, as {@link #write(Dataset, OutputStream)} does, with a number of
     * decimals of computed numbers.
     *
     * @param dataset the dataset
     * @param out the stream, in UTF-8; it is flushed but not closed
     * @param decimals the greatest number of decimals of a computed number, from 0 to 1000; zeros after the decimal
     *     point of a number below one do not count
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public static void write(Dataset dataset, OutputStream out, int decimals) throws IOException {
        MeasurementTable.write(dataset, out, decimals);
    }

    /**
     * Writes a dataset to a file as a table for spreadsheets, as {@link #write(Dataset, OutputStream)} does. The file
     * is replaced atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        write(dataset, file, DECIMALS);
    }

    /**
     * Writes a dataset to a file as a table for spreadsheets, with a number of decimals of computed numbers. The file
     * is replaced atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @param decimals the greatest number of decimals of a computed number, from 0 to 1000
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public static void write(Dataset dataset, Path file, int decimals) throws IOException {
        FileContent.write(file, out -> write(dataset, out, decimals));
    }
}
