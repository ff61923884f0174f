// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.internal.FileSignature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table one after the other, without those that are empty. */
final class RowReader {
    private static final int MAX_HEADER_LENGTH = 1 << 20;
    private static final CellLocation START = new CellLocation(0, 1, 1, "");
    private static final int MIN_BUFFER = 1 << 14;
    private static final int MAX_SKIPPED = 40;
    private static final int MAX_TITLE = 2000;
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character after closing quote: '(.)'.*");

    private final @Nullable String source;
    private final ReadLimits limits;
    private final TextDecoding decoding;
    private final char delimiter;
    private boolean isAfterBlankRow;
    private final QuoteCountingReader text;
    private final RowHandler handler;
    private final CloseableIterator<TableRow> rows;
    private final int linesBefore;
    private final Deque<String> skipped = new ArrayDeque<>();

    private RowReader(InputStream in, CsvOptions options, @Nullable String source) throws IOException {
        this.source = source;
        this.decoding = TextDecoding.of(in, options.encoding());
        BufferedReader lines = new BufferedReader(decoding.reader(), MIN_BUFFER);
        this.limits = options.limits();
        this.handler = new RowHandler(limits);
        this.linesBefore = options.linesBeforeHeader();
        this.delimiter = delimiter(lines, options);
        this.text = new QuoteCountingReader(lines);
        this.rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(MIN_BUFFER, options.limits().textLength() + MIN_BUFFER))
                .build(handler, text)
                .iterator();
    }

    static RowReader of(InputStream in, CsvOptions options, @Nullable String source) throws IOException {
        return new RowReader(in, options, source);
    }

    /** Skips the lines before the header, and returns the delimiter of the header, which is not consumed. */
    private char delimiter(BufferedReader lines, CsvOptions options) throws IOException {
        try {
            for (int i = 0; i < linesBefore; i++) {
                String line = lines.readLine();
                if (line == null) {
                    throw failure(
                            "Table must have a header after the " + linesBefore + " lines before it, but has only " + i
                                    + " lines; lower CsvOptions.withLinesBeforeHeader",
                            CellLocation.TABLE);
                }
                skipped.add(line.length() <= MAX_TITLE ? line : "");
                if (skipped.size() > MAX_SKIPPED) {
                    skipped.removeFirst();
                }
            }
            lines.mark(MAX_HEADER_LENGTH);
            StringBuilder start = new StringBuilder();
            for (int c = lines.read(); c >= 0 && start.length() < MAX_HEADER_LENGTH - 1; c = lines.read()) {
                boolean isEnd = c == '\n' || c == '\r';
                if (isEnd && !start.toString().isBlank()) {
                    break;
                }
                start.append((char) c);
            }
            lines.reset();
            requireTable(start.toString().strip());
            return options.delimiter().orElseGet(() -> Delimiters.of(start.toString()));
        } catch (CharacterCodingException malformed) {
            throw malformed(linesBefore + 1, malformed);
        }
    }

    /** Rejects files of other formats, whose first characters no header has. */
    private void requireTable(String header) {
        if (header.startsWith("<") && !header.startsWith("<?xml")) {
            throw failure("Table must be CSV, but " + FileSignature.HTML.described(), START);
        }
        if (header.startsWith("{") || header.startsWith("[")) {
            throw failure("Table must be CSV, but is JSON; DataFormats.read detects the format of a file", START);
        }
    }

    /** Returns the next row, which is reused, or null at the end. */
    @Nullable
    TableRow next() throws IOException {
        TableRow row;
        isAfterBlankRow = false;
        try {
            do {
                if (!rows.hasNext()) {
                    requireClosedQuotes();
                    return null;
                }
                row = rows.next();
                if (text.isAtEnd()) {
                    requireClosedQuotes();
                }
                isAfterBlankRow |= row.isBlank();
            } while (row.isBlank());
        } catch (CsvParseException malformed) {
            String problem = handler.problem();
            throw problem == null ? failure(malformed) : failure(problem, here());
        } catch (UncheckedIOException failed) {
            throw failure(failed);
        } catch (NoSuchElementException unexpected) {
            throw new IllegalStateException("Rows must end when the parser says so, but do not", unexpected);
        }
        return row;
    }

    private CellLocation here() {
        return new CellLocation(0, line(), handler.column(), "");
    }

    /** Returns whether an empty row is before the current row. */
    boolean isAfterBlankRow() {
        return isAfterBlankRow;
    }

    /** Returns the last lines before the header that were skipped. */
    List<String> skipped() {
        return List.copyOf(skipped);
    }

    /** Returns the line of the current row. */
    int line() {
        return handler.line() + linesBefore;
    }

    /** Returns the name of the table, or null. */
    @Nullable
    String source() {
        return source;
    }

    char delimiter() {
        return delimiter;
    }

    private void requireClosedQuotes() {
        if ((text.quotes() - handler.quotesOutside()) % 2 != 0) {
            throw failure(
                    "Quoted cell must end with a closing quote, but the table ends before it; close the quote, or"
                            + " double a quote that is part of the text",
                    here());
        }
    }

    private RuntimeException failure(CsvParseException malformed) {
        Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
        for (Throwable each = malformed; each != null; each = each.getCause()) {
            if (each instanceof CharacterCodingException coding) {
                return malformed(line(), coding);
            }
        }
        String message = String.valueOf(cause.getMessage());
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return failure(
                    "Quoted cell must end at its closing quote, but " + Text.quote(unexpected.group(1))
                            + " follows; double a quote that is part of the text",
                    new CellLocation(0, line(), handler.column() + 1, ""));
        }
        return new CsvFormatException(
                message.contains("buffer")
                        ? "Cell must not be longer than the limit, but is; close an open quote, or raise the limit with"
                                + " ReadLimits.withTextLength"
                        : "Table must be CSV, but is malformed: " + message,
                source,
                new CellLocation(0, line(), 0, ""),
                null,
                malformed);
    }

    private RuntimeException failure(UncheckedIOException failed) throws IOException {
        IOException cause = failed.getCause();
        if (cause instanceof CharacterCodingException coding) {
            return malformed(line(), coding);
        }
        throw cause;
    }

    private CsvFormatException malformed(int line, CharacterCodingException cause) {
        return new CsvFormatException(
                decoding.question()
                        .filter(question -> decoding.hasWords())
                        .orElseGet(() -> "Text must be " + decoding.charset()
                                + ", but has malformed bytes in or after this line; declare the"
                                + " encoding with CsvOptions.withEncoding"),
                source,
                new CellLocation(0, line, 0, ""),
                null,
                cause);
    }

    ReadLimits limits() {
        return limits;
    }

    CsvFormatException failure(String message, CellLocation location) {
        return new CsvFormatException(message, source, location, null, null);
    }

    CsvFormatException failure(String message, CellLocation location, String cell) {
        return new CsvFormatException(message, source, location, cell, null);
    }
}
