// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.io.ReadLimits;
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

/** The options that specify how tables in CSV are read. */
final class TableOptions {
    /** The names of these options in synopses. */
    static final String SYNOPSIS = "%n                [--encoding=CHARSET] [--delimiter=CHAR] [--decimal=CHAR]%n"
            + "                [--grouping=CHAR] [--skip-lines=COUNT] [--ignore-notes]%n"
            + "                [--missing=MARK]";

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            converter = CharsetConverter.class,
            description = "The encoding of a table, such as windows-1252; by default UTF-8, or GB18030 if the text is"
                    + " not UTF-8 and is Chinese.")
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
            description = "The decimal separator of a table: point or comma; by default point.")
    private @Nullable Character decimal;

    @Option(
            names = "--grouping",
            paramLabel = "CHAR",
            converter = CharacterConverter.class,
            description = "The separator between groups of three digits of a table: comma, point, space,"
                    + " no-break-space, narrow-space or apostrophe; none by default.")
    private @Nullable Character grouping;

    @Option(
            names = "--skip-lines",
            paramLabel = "COUNT",
            description = "The number of lines before the header of a table, such as titles; by default 0.")
    private int skippedLines;

    @Option(
            names = "--ignore-notes",
            description = "Ignores rows of one cell in a table of several columns, such as notes and sources.")
    private boolean areNotesIgnored;

    @Option(
            names = "--missing",
            paramLabel = "MARK",
            description = "A text of a table that marks a missing value, such as -; the option may be repeated.")
    private List<String> missing = new ArrayList<>();

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

    /** Returns whether one of the options is set. */
    private boolean areSet() {
        return encoding != null
                || delimiter != null
                || decimal != null
                || grouping != null
                || skippedLines != 0
                || areNotesIgnored
                || !missing.isEmpty();
    }

    /**
     * Returns a reader with these options.
     *
     * @param maxBytes the maximum size of a compressed table after decompression
     * @throws InvalidRequestException if an option has a value that the reader does not support
     */
    TableReading reading(long maxBytes) throws InvalidRequestException {
        try {
            CsvOptions options = CsvOptions.DEFAULT
                    .withNotesIgnored(areNotesIgnored)
                    .withLinesBeforeHeader(skippedLines)
                    .withLimits(ReadLimits.DEFAULT.withDecompressedBytes(
                            Math.max(1, Math.min(maxBytes, 1_000_000_000_000L))));
            options = encoding == null ? options : options.withEncoding(encoding);
            options = delimiter == null ? options : options.withDelimiter(delimiter);
            options = decimal == null ? options : options.withDecimalSeparator(decimal);
            options = grouping == null ? options : options.withGroupingSeparator(grouping);
            return new TableReading(options, List.copyOf(missing), areSet());
        } catch (IllegalArgumentException rejected) {
            throw new InvalidRequestException(rejected);
        }
    }
}
