// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.xlsx.XlsxFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;

/**
 * A file that can be read more than once, such as {@code gdp.json.gz} or {@code -}, standard input.
 *
 * <p>Compressed content is decompressed, regardless of the file name.
 */
final class InputFile implements Closeable {
    /** The name that denotes standard input. */
    static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;
    private static final int LARGE_FILE_SIZE = 8_000_000;

    /** The end of the location in a workbook: its cell or its row. */
    private static final Pattern CELL = Pattern.compile("(?:cell ([A-Z]{1,3})|row )([0-9]{1,7})$");

    private static final int LETTERS = 26;

    private static final String KNOWN_FORMATS = "Format must be a table (CSV, .xlsx), JSON-stat, SDMX-JSON,"
            + " Regiostat JSON, exchange rates, or JSON of an API (--from in --help lists all), but the file ";

    private final String name;
    private final Path path;
    private final boolean isTemporary;
    private final StandardStreams streams;
    private final long maxBytes;

    private InputFile(String name, Path path, boolean isTemporary, StandardStreams streams, long maxBytes) {
        this.name = name;
        this.path = path;
        this.isTemporary = isTemporary;
        this.streams = streams;
        this.maxBytes = maxBytes;
    }

    /**
     * Returns the file with a name.
     *
     * @param name the path, or {@code -} for standard input
     * @param streams the standard streams
     * @param maxBytes the maximum size of standard input, and of a file after decompression
     */
    static InputFile of(String name, StandardStreams streams, long maxBytes) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new InputFile(name, copied(name, streams.in(), maxBytes), true, streams, maxBytes);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        if (Files.notExists(path)) {
            throw new NoSuchFileException(name);
        }
        if (Files.isRegularFile(path)) {
            return new InputFile(name, path, false, streams, maxBytes);
        }
        // A pipe can be read only once.
        try (InputStream in = Files.newInputStream(path)) {
            return new InputFile(name, copied(name, in, maxBytes), true, streams, maxBytes);
        }
    }

    /** Copies a stream to a temporary file, because it is read once to detect the format and again for its content. */
    private static Path copied(String name, InputStream in, long maxBytes) throws IOException {
        Path file = Files.createTempFile("regiostat-", ".input");
        file.toFile().deleteOnExit();
        boolean isComplete = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long count = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > maxBytes) {
                    throw new InvalidInputException(
                            name,
                            "Input must have at most " + maxBytes + " bytes, but has more: raise --max-bytes",
                            null);
                }
                out.write(buffer, 0, read);
            }
            isComplete = true;
            return file;
        } finally {
            if (!isComplete) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Returns the name as the user specified it. */
    String name() {
        return name;
    }

    /** A function of a stream. */
    @FunctionalInterface
    interface StreamFunction<T> {
        T apply(InputStream in) throws IOException;
    }

    /**
     * Reads the file. Exceptions contain the name of the file and a location.
     *
     * @throws JsonFormatException if the file is invalid
     */
    <T> T read(StreamFunction<T> function) throws IOException {
        try (InputStream in = open()) {
            return check(() -> function.apply(in));
        }
    }

    /** A step that may fail because of the content of the file. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws IOException;
    }

    /**
     * Runs a step with the content of the file. Exceptions contain the name of the file and a location.
     *
     * @throws JsonFormatException if the content is invalid
     */
    <T> T check(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (FormatException e) {
            throw located(e);
        } catch (CharacterCodingException malformed) {
            throw CliJson.failure(malformed, name);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new JsonFormatException(String.valueOf(e.getMessage()), name, "", 1, 1, e);
        }
    }

    /** Adds the name of this file, and the line and column if only the pointer is known. */
    JsonFormatException located(FormatException e) throws IOException {
        if (e instanceof XlsxFormatException workbook) {
            return located(workbook);
        }
        if (e instanceof JsonFormatException all && all.errors().size() > 1) {
            List<JsonFormatException> located = new ArrayList<>();
            for (JsonFormatException error : all.errors()) {
                located.add(located(error));
            }
            return JsonFormatException.ofAll(located);
        }
        int line = e.line();
        int column = e.column();
        if (line == 0 && e instanceof JsonFormatException) {
            try (Reader text = CliJson.utf8(peek())) {
                TokenStreamLocation found = CliJson.read(text, tokens -> CliJson.locate(tokens, e.location()));
                line = found.getLineNr();
                column = found.getColumnNr();
            } catch (IllegalArgumentException notJson) {
                line = 1;
                column = 1;
            }
        }
        return new JsonFormatException(ErrorMessages.withOptions(e.reason()), name, pointer(e), line, column, e);
    }

    /** Adds the name of this workbook; the line and the column are those of the cell. */
    private JsonFormatException located(XlsxFormatException e) {
        Matcher cell = CELL.matcher(e.location());
        boolean isLocated = cell.find();
        int row = isLocated ? Integer.parseInt(cell.group(2)) : 1;
        int column = 0;
        String letters = isLocated && cell.group(1) != null ? cell.group(1) : "A";
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        String location = e.location().isEmpty() ? "" : "sheet " + e.location();
        return new JsonFormatException(ErrorMessages.withOptions(e.reason()), name, location, row, column, e);
    }

    /** Returns the JSON pointer, or that to a column of a table, such as {@code /geo}. */
    private static String pointer(FormatException e) {
        return e instanceof CsvFormatException table
                ? table.columnName().map(JsonStrings::pointer).orElse("")
                : e.location();
    }

    /**
     * Detects the format.
     *
     * @throws JsonFormatException if the format is unknown or the file is malformed
     */
    DataFormat detectFormat() throws IOException {
        Optional<DataFormat> found = findFormat();
        if (found.isEmpty()) {
            throw unknownFormat();
        }
        return found.get();
    }

    /** Rejects a workbook that is specified to be text, and the reverse. */
    void requireFormat(DataFormat specified) throws IOException {
        boolean isWorkbook = findFormat()
                .filter(found -> found.name().equals(FormatNames.XLSX))
                .isPresent();
        boolean isSpecified = specified.name().equals(FormatNames.XLSX);
        if (isWorkbook && TableReading.isText(specified)) {
            throw rejected("Table of the format " + specified.name() + " must be text, but is a workbook: omit --from");
        }
        if (!isWorkbook && isSpecified && isText()) {
            throw rejected("Workbook must be .xlsx, but is text: omit --from");
        }
    }

    private JsonFormatException rejected(String reason) {
        return new JsonFormatException(reason, name, "", 1, 1, null);
    }

    /** Returns the exception for a file of unknown format, which states what the file is instead. */
    JsonFormatException unknownFormat() throws IOException {
        return new JsonFormatException(KNOWN_FORMATS + start(), name, "", 1, 1, null);
    }

    /** Returns whether a file of unknown format is a text, which options may describe. */
    boolean isText() throws IOException {
        return start().kind() == FileStart.Kind.TEXT;
    }

    private FileStart start() throws IOException {
        try (InputStream in = peek()) {
            return FileStart.of(in);
        }
    }

    /**
     * Detects the format, which is empty if it is unknown.
     *
     * @throws JsonFormatException if the file is malformed
     */
    Optional<DataFormat> findFormat() throws IOException {
        try {
            return DataFormats.detect(this::peek);
        } catch (FormatException e) {
            throw located(e);
        }
    }

    private boolean isLarge() throws IOException {
        return Files.size(path) >= LARGE_FILE_SIZE;
    }

    /** Opens the file without a progress bar. */
    InputStream peek() throws IOException {
        return Decompressor.decompressed(Files.newInputStream(path), path, name, maxBytes);
    }

    /** Opens the file, with a progress bar if it is large. */
    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        boolean showsProgress = isLarge() && streams.isErrTerminal().getAsBoolean();
        InputStream monitored = showsProgress ? Progress.of(in, path, streams.err()) : in;
        return Decompressor.decompressed(monitored, path, name, maxBytes);
    }

    @Override
    public void close() throws IOException {
        if (isTemporary) {
            Files.deleteIfExists(path);
        }
    }
}
