// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.cli.TableReading.Storage;
import io.github.regiostat.cli.TableReading.TableOption;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.xlsx.XlsxOptions;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that specify how tables are read, as text and in workbooks. */
final class TableOptions {
    /** The names of these options in synopses. */
    static final String SYNOPSIS = "%n                [--encoding=CHARSET] [--delimiter=CHAR] [--decimal=CHAR]%n"
            + "                [--grouping=CHAR] [--skip-lines=COUNT] [--header-rows=COUNT]%n"
            + "                [--end=TEXT] [--ignore-notes] [--headings] [--indented]%n"
            + "                [--filled-down] [--missing=MARK] [--sheet=NAME]%n"
            + "                [--range=CELLS] [--stored-numbers] [--without-hidden]";

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            converter = CharsetConverter.class,
            description = "The encoding of a table, such as windows-1252; detected by default.")
    private @Nullable Charset encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            converter = CharacterConverter.class,
            description = "The delimiter of the cells of a table: comma, semicolon, tab or bar; detected by default.")
    private @Nullable Character delimiter;

    @Option(
            names = "--decimal",
            paramLabel = "CHAR",
            converter = CharacterConverter.class,
            description = "The decimal separator of a table: point or comma; by default that of its numbers.")
    private @Nullable Character decimal;

    @Option(
            names = "--grouping",
            paramLabel = "CHAR",
            converter = CharacterConverter.class,
            description = "The separator between groups of three digits of a table: comma, point, space,"
                    + " no-break-space, narrow-space or apostrophe; by default that of its numbers.")
    private @Nullable Character grouping;

    @Option(
            names = "--skip-lines",
            paramLabel = "COUNT",
            description = "The number of lines before the header of a table, such as titles; detected by default.")
    private @Nullable Integer skippedLines;

    @Option(
            names = "--header-rows",
            paramLabel = "COUNT",
            description = "The number of rows of the header of a table; detected by default.")
    private @Nullable Integer headerRows;

    @Option(
            names = "--end",
            paramLabel = "TEXT",
            description = "How the first cell of the row after a table begins, such as Source; detected by default.")
    private @Nullable String end;

    @Option(
            names = "--ignore-notes",
            description = "Ignores rows of one cell in a table of several columns, such as notes and sources.")
    private boolean areNotesIgnored;

    @Option(
            names = "--headings",
            description = "Reads rows with a text in the first cell only as headings of the rows below them.")
    private boolean hasHeadings;

    @Option(names = "--indented", description = "Reads items that are indented as parts of the item above them.")
    private boolean isIndented;

    @Option(names = "--filled-down", description = "Reads an empty cell of a dimension as the cell above it.")
    private boolean isFilledDown;

    @Option(
            names = "--missing",
            paramLabel = "MARK",
            description = "A text of a table that marks a missing value, such as -; the option may be repeated.")
    private List<String> missing = new ArrayList<>();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook by its name, or '*' for all sheets as one table; by default the only"
                    + " one with data.")
    private @Nullable String sheet;

    @Option(
            names = "--range",
            paramLabel = "CELLS",
            converter = RangeConverter.class,
            description = "The cells of a sheet, such as A5:K40, B:D or 5:40; by default all.")
    private @Nullable String range;

    @Option(
            names = "--stored-numbers",
            description = "Reads the numbers of a workbook with all stored digits; by default the digits that are"
                    + " shown.")
    private boolean hasStoredNumbers;

    @Option(names = "--without-hidden", description = "Leaves out hidden rows and columns of a workbook.")
    private boolean isWithoutHidden;

    /** Parses a range of cells. */
    private static final class RangeConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return XlsxOptions.DEFAULT.withRange(text).range().orElse(text);
            } catch (IllegalArgumentException rejected) {
                throw new TypeConversionException(
                        "must be cells such as A5:K40, columns such as B:D or rows such as 5:40, but was '" + text
                                + "'");
            }
        }
    }

    /** Parses the name of a character set. */
    private static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String text) {
            try {
                return Charset.forName(text);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new TypeConversionException(
                        "must be an encoding such as UTF-16, GB18030 or windows-1252, but was '" + text + "'");
            }
        }
    }

    /** Parses a character or its name. */
    private static final class CharacterConverter implements ITypeConverter<Character> {
        private static final Map<String, Character> NAMES = Map.of(
                "comma", ',',
                "semicolon", ';',
                "tab", '\t',
                "bar", '|',
                "point", '.',
                "space", ' ',
                "no-break-space", '\u00A0',
                "narrow-space", '\u202F',
                "apostrophe", '\'');

        @Override
        public Character convert(String text) {
            Character named = NAMES.get(text);
            if (named != null) {
                return named;
            }
            if (text.length() != 1) {
                throw new TypeConversionException(
                        "must be one character or its name, such as tab, but was '" + text + "'");
            }
            return text.charAt(0);
        }
    }

    /**
     * An option that is set.
     *
     * @param option the option
     * @param key its name in mappings
     * @param value its value
     */
    private record Stated(TableOption option, String key, String value) {}

    /** Returns the options that are set. */
    private List<Stated> stated() {
        List<Stated> all = new ArrayList<>();
        add(all, "--encoding", Storage.TEXT, "encoding", encoding == null ? null : encoding.name());
        add(all, "--delimiter", Storage.TEXT, "delimiter", delimiter);
        add(all, "--decimal", Storage.ANY, "decimalSeparator", decimal);
        add(all, "--grouping", Storage.ANY, "groupingSeparator", grouping);
        add(all, "--skip-lines", Storage.ANY, "linesBeforeHeader", skippedLines);
        add(all, "--header-rows", Storage.ANY, "headerRows", headerRows);
        add(all, "--end", Storage.ANY, "end", end);
        add(all, "--ignore-notes", Storage.ANY, "notesIgnored", areNotesIgnored ? true : null);
        add(all, "--headings", Storage.ANY, "headings", hasHeadings ? true : null);
        add(all, "--indented", Storage.ANY, "indented", isIndented ? true : null);
        add(all, "--filled-down", Storage.ANY, "filledDown", isFilledDown ? true : null);
        add(all, "--sheet", Storage.WORKBOOK, "sheet", sheet);
        add(all, "--range", Storage.WORKBOOK, "range", range);
        add(all, "--stored-numbers", Storage.WORKBOOK, "storedNumbers", hasStoredNumbers ? true : null);
        add(all, "--without-hidden", Storage.WORKBOOK, "withoutHidden", isWithoutHidden ? true : null);
        return all;
    }

    private static void add(List<Stated> all, String name, Storage storage, String key, @Nullable Object value) {
        if (value != null) {
            all.add(new Stated(new TableOption(name, storage), key, value.toString()));
        }
    }

    /**
     * Returns a reader with these options, and with those of a mapping where these state none.
     *
     * @param maxBytes the maximum size of a compressed table after decompression
     * @param mapping the differences from the default mapping of the format, or null
     * @throws InvalidRequestException if an option has a value that the reader does not support
     */
    TableReading reading(long maxBytes, @Nullable Mapping mapping) throws InvalidRequestException {
        List<Stated> stated = stated();
        // An option that is part of the mapping answers the question of a proposal.
        Mapping.Builder all = withMarks(mapping == null ? Mapping.builder().build() : mapping).toBuilder();
        stated.forEach(each -> all.table(each.key(), each.value()));
        List<TableOption> set =
                new ArrayList<>(stated.stream().map(Stated::option).toList());
        if (!missing.isEmpty()) {
            set.add(new TableOption("--missing", Storage.ANY));
        }
        Mapping whole = all.build();
        try {
            CsvOptions options = CsvOptions.of(whole).withLimits(limits(maxBytes));
            return new TableReading(options, whole, List.copyOf(set));
        } catch (IllegalArgumentException rejected) {
            throw new InvalidRequestException(rejected);
        }
    }

    private static ReadLimits limits(long maxBytes) {
        return ReadLimits.DEFAULT.withDecompressedBytes(Math.max(1, Math.min(maxBytes, 1_000_000_000_000L)));
    }

    private Mapping withMarks(Mapping mapping) {
        Mapping.Builder marks = Mapping.builder();
        missing.forEach(mark -> marks.text(mark, Flag.of(ObservationStatus.MISSING)));
        return mapping.over(marks.build());
    }
}
