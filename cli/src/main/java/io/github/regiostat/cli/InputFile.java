// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.DataFormats;
import io.github.regiostat.json.JsonFormatException;
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
import tools.jackson.core.TokenStreamLocation;

/**
 * A file that can be read more than once, such as {@code gdp.json.gz} or {@code -}, standard input.
 *
 * <p>What gzip or zip compressed is expanded, whatever the name says.
 */
final class InputFile implements Closeable {
    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;
    private static final int LARGE = 8_000_000;

    private static final String UNKNOWN_FORMAT = "Format must be JSON-stat (an object with \"class\" or \"dimension\"),"
            + " SDMX-JSON (\"dataSets\", \"structure\" or \"data\"), World Bank (an array that begins with \"page\" or"
            + " \"message\"), Frankfurter (\"rates\", or records with \"quote\"), CSV of the European Central Bank"
            + " (a first line with Date, or with TIME_PERIOD and OBS_VALUE) or Regiostat's own (\"regiostat\"),"
            + " but none of these was found; --from names one";

    private final String name;
    private final Path path;
    private final boolean isTemporary;
    private final Shell shell;
    private final long maxBytes;

    private InputFile(String name, Path path, boolean isTemporary, Shell shell, long maxBytes) {
        this.name = name;
        this.path = path;
        this.isTemporary = isTemporary;
        this.shell = shell;
        this.maxBytes = maxBytes;
    }

    /**
     * Finds a file.
     *
     * @param name the path, or {@code -}
     * @param shell whose standard input that is
     * @param maxBytes how much a compressed file may expand to, and standard input may hold
     */
    static InputFile of(String name, Shell shell, long maxBytes) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new InputFile(name, kept(name, shell.in(), maxBytes), true, shell, maxBytes);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        if (Files.notExists(path)) {
            throw new NoSuchFileException(name);
        }
        if (Files.isRegularFile(path)) {
            return new InputFile(name, path, false, shell, maxBytes);
        }
        // A pipe gives its bytes once only.
        try (InputStream in = Files.newInputStream(path)) {
            return new InputFile(name, kept(name, in, maxBytes), true, shell, maxBytes);
        }
    }

    /** Standard input is read once to find the format, and once more for what it says. */
    private static Path kept(String name, InputStream in, long maxBytes) throws IOException {
        Path file = Files.createTempFile("regiostat-", ".input");
        file.toFile().deleteOnExit();
        boolean isWhole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long count = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > maxBytes) {
                    throw new RefusedInputException(
                            name, "Input must have at most " + maxBytes + " bytes (--max-bytes), but has more", null);
                }
                out.write(buffer, 0, read);
            }
            isWhole = true;
            return file;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The name as the user gave it. */
    String name() {
        return name;
    }

    /** Reads a stream. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads the file. Whatever is refused comes with the name of the file and a place in it.
     *
     * @throws JsonFormatException if the file is refused
     */
    <T> T read(Reading<T> reading) throws IOException {
        try (InputStream in = open()) {
            return check(() -> reading.read(in));
        }
    }

    /** Does something with what the file holds. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Does something with what was read. Whatever is refused comes with the name of the file and a place in it.
     *
     * @throws JsonFormatException if what the file holds is refused
     */
    <T> T check(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (JsonFormatException refused) {
            throw located(refused);
        } catch (CharacterCodingException malformed) {
            throw CliJson.failure(malformed, name);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw new JsonFormatException(String.valueOf(refused.getMessage()), name, "", 1, 1, refused);
        }
    }

    /** Names this file, and finds the line where only the pointer is known. */
    JsonFormatException located(JsonFormatException refused) throws IOException {
        int line = refused.line();
        int column = refused.column();
        if (line == 0) {
            try (Reader text = CliJson.utf8(peek())) {
                TokenStreamLocation found = CliJson.read(text, tokens -> CliJson.locate(tokens, refused.pointer()));
                line = found.getLineNr();
                column = found.getColumnNr();
            } catch (IllegalArgumentException noJson) {
                line = 1;
                column = 1;
            }
        }
        return new JsonFormatException(refused.reason(), name, refused.pointer(), line, column, refused);
    }

    /**
     * Detects the format.
     *
     * @throws JsonFormatException if it is unknown, or the file is malformed
     */
    DataFormat detectFormat() throws IOException {
        try {
            return DataFormats.detect(this::peek)
                    .orElseThrow(() -> new JsonFormatException(UNKNOWN_FORMAT, null, "", 1, 1, null));
        } catch (JsonFormatException refused) {
            throw located(refused);
        }
    }

    /** Opens the file to find out about it. */
    InputStream peek() throws IOException {
        return Compression.expanded(Files.newInputStream(path), path, name, maxBytes);
    }

    /** Opens the file to read all of it; that of a large one shows how far it is. */
    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        boolean isShown = Files.size(path) >= LARGE && shell.isWatched().getAsBoolean();
        InputStream shown = isShown ? Progress.of(in, path, shell.err()) : in;
        return Compression.expanded(shown, path, name, maxBytes);
    }

    @Override
    public void close() throws IOException {
        if (isTemporary) {
            Files.deleteIfExists(path);
        }
    }
}
