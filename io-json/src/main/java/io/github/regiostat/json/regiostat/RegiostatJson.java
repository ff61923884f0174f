// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.internal.NonFlushingOutputStream;
import io.github.regiostat.io.internal.ResourceText;
import io.github.regiostat.io.internal.Utf8Reader;
import io.github.regiostat.io.parser.DocumentLayout;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the Regiostat JSON format, such as {@code RegiostatJson.read(Path.of("forum-2025.json"))}:
 * documents, lines, and single measurements.
 *
 * <p>{@code readDocument} returns everything that a document has, {@code read} only measurements, but with their digits
 * as written. Documents and lines of a stream can be read and written with {@link JsonOptions}; all other methods use
 * {@link JsonOptions#DEFAULT}.
 *
 * {@snippet file="JsonSnippets.java" region="document"}
 */
public final class RegiostatJson {
    private static final DocumentFormats DEFAULT_FORMATS = DocumentFormats.with(JsonOptions.DEFAULT);

    private RegiostatJson() {}

    /**
     * Returns the JSON Schema (2020-12) of the format. Its root is a document; {@code $defs} has the other values, such
     * as {@code measurement}, {@code figure}, {@code firstLine} and {@code line}.
     *
     * <p>Readers also check rules that a schema cannot express: regions and indicators are declared before use, numbers
     * are within their limits, and names are printable.
     *
     * @return the text of the schema
     */
    public static String schema() {
        String name = "/io/github/regiostat/json/regiostat-1.schema.json";
        return ResourceText.of(RegiostatJson.class.getResourceAsStream(name), name);
    }

    /**
     * Reads a document from a string.
     *
     * @param text the JSON text
     * @return the document
     * @throws JsonFormatException if the text is not a valid document
     */
    public static Document readDocument(String text) {
        return JsonText.readRows(text, DEFAULT_FORMATS.documents()::read);
    }

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid document
     */
    public static Document readDocument(InputStream in) throws IOException {
        return readDocument(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document from a stream, with options.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the options
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid document
     */
    public static Document readDocument(InputStream in, JsonOptions options) throws IOException {
        return read(in, null, DocumentFormats.with(options).documents());
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid document; the exception names the file
     */
    public static Document readDocument(Path file) throws IOException {
        return FileContent.read(file, (in, name) -> read(in, name, DEFAULT_FORMATS.documents()));
    }

    private static <T> T read(InputStream in, @Nullable String name, ValueJsonFormat<T> format) throws IOException {
        return JsonText.readRows(new Utf8Reader(Objects.requireNonNull(in, "in")), name, format::read);
    }

    /**
     * Reads a dataset from a stream. Numbers keep the digits they are written with.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid document of regions, indicators and measurements, or two
     *     measurements have the same key
     */
    public static Dataset read(InputStream in) throws IOException {
        return read(in, null, DEFAULT_FORMATS.datasets());
    }

    /**
     * Reads a dataset from a file. Numbers keep the digits they are written with.
     *
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid document of regions, indicators and measurements, or two
     *     measurements have the same key; the exception names the file
     */
    public static Dataset read(Path file) throws IOException {
        return FileContent.read(file, (in, name) -> read(in, name, DEFAULT_FORMATS.datasets()));
    }

    /**
     * Writes a document as a string, with a line for each region, indicator, rate, measurement and policy count.
     *
     * @param document the document
     * @return the JSON text
     * @throws IllegalArgumentException if derivations are nested more than 64 levels deep
     */
    public static String write(Document document) {
        return new String(bytes(document, JsonOptions.DEFAULT), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Document document, JsonOptions options) {
        Objects.requireNonNull(document, "document");
        ValueJsonFormat<Document> format = DocumentFormats.with(options).documents();
        return JsonText.writeDocument(tokens -> format.write(document, tokens));
    }

    /**
     * Writes a document to a stream, as {@link #write(Document)} does.
     *
     * @param document the document
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if derivations are nested more than 64 levels deep; nothing is written then
     */
    public static void write(Document document, OutputStream out) throws IOException {
        write(document, out, JsonOptions.DEFAULT);
    }

    /**
     * Writes a document to a stream, with options.
     *
     * @param document the document
     * @param out the stream; it is flushed but not closed
     * @param options the options
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if derivations are nested more than 64 levels deep; nothing is written then
     */
    public static void write(Document document, OutputStream out, JsonOptions options) throws IOException {
        out.write(bytes(document, options));
        out.flush();
    }

    /**
     * Writes a document to a file, as {@link #write(Document)} does. The file is replaced atomically.
     *
     * @param document the document
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if derivations are nested more than 64 levels deep; the file is unchanged then
     */
    public static void write(Document document, Path file) throws IOException {
        FileContent.write(file, out -> write(document, out));
    }

    /**
     * Writes a dataset to a stream, as a document with a line for each region, indicator and measurement.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if two different regions have the same code, two different indicators the same
     *     id, or two measurements the same id; nothing is written then
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        ValueJsonFormat<Dataset> format = DEFAULT_FORMATS.datasets();
        JsonText.write(out, DocumentLayout.INSTANCE, tokens -> format.write(dataset, tokens));
        out.write('\n');
        out.flush();
    }

    /**
     * Writes a dataset to a file, as a document with a line for each region, indicator and measurement. The file is
     * replaced atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if two different regions have the same code, two different indicators the same
     *     id, or two measurements the same id; the file is unchanged then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        FileContent.write(file, out -> write(dataset, out));
    }

    /**
     * Reads a self-contained measurement from a string.
     *
     * @param text the JSON text
     * @return the measurement; {@link Measurement#as} narrows its type
     * @throws JsonFormatException if the text is not a valid measurement
     */
    public static Measurement<?> readMeasurement(String text) {
        return JsonText.read(text, DEFAULT_FORMATS.measurements()::read);
    }

    /**
     * Writes a measurement with its indicator and regions as a string, on one line.
     *
     * @param measurement the measurement
     * @return the JSON text
     * @throws IllegalArgumentException if derivations are nested more than 64 levels deep
     */
    public static String writeMeasurement(Measurement<?> measurement) {
        Objects.requireNonNull(measurement, "measurement");
        return JsonText.write(tokens -> DEFAULT_FORMATS.measurements().write(measurement, tokens));
    }

    /**
     * Opens a stream of lines for reading. The first line declares regions and indicators, and is read here; each
     * further line is a measurement.
     *
     * @param in the stream, in UTF-8; the reader closes it
     * @return a reader of the measurements
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the first line is not a valid declaration
     */
    public static MeasurementReader lines(InputStream in) throws IOException {
        return lines(in, JsonOptions.DEFAULT);
    }

    /**
     * Opens a stream of lines for reading, with options.
     *
     * @param in the stream, in UTF-8; the reader closes it
     * @param options the options
     * @return a reader of the measurements
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the first line is not a valid declaration
     */
    public static MeasurementReader lines(InputStream in, JsonOptions options) throws IOException {
        return new MeasurementReader(Objects.requireNonNull(in, "in"), null, options);
    }

    /**
     * Opens a file of lines for reading, as {@link #lines(InputStream)} does.
     *
     * @param file the file, in UTF-8; the reader closes it
     * @return a reader of the measurements
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the first line is not a valid declaration; the exception names the file
     */
    public static MeasurementReader lines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new MeasurementReader(in, FileContent.nameOf(file), JsonOptions.DEFAULT);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Opens a stream of lines for writing, and writes the first line.
     *
     * @param out the stream; the writer closes it
     * @param declarations a document with only the regions and indicators that the measurements refer to
     * @return a writer of measurements
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the document has more than regions and indicators
     */
    public static MeasurementWriter lines(OutputStream out, Document declarations) throws IOException {
        return lines(out, declarations, JsonOptions.DEFAULT);
    }

    /**
     * Opens a stream of lines for writing, with options, and writes the first line.
     *
     * @param out the stream; the writer closes it
     * @param declarations a document with only the regions and indicators that the measurements refer to
     * @param options the options
     * @return a writer of measurements
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the document has more than regions and indicators
     */
    public static MeasurementWriter lines(OutputStream out, Document declarations, JsonOptions options)
            throws IOException {
        return new MeasurementWriter(Objects.requireNonNull(out, "out"), declarations, options);
    }

    /**
     * Writes a dataset to a stream as lines: the declarations, and a line for each measurement.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if two different regions have the same code, or two different indicators the
     *     same id; nothing is written then
     */
    public static void writeLines(Dataset dataset, OutputStream out) throws IOException {
        NonFlushingOutputStream buffered = new NonFlushingOutputStream(Objects.requireNonNull(out, "out"));
        lines(buffered, Document.declarationsOf(dataset)).write(dataset);
        buffered.finish();
    }

    /**
     * Writes a dataset to a file as lines: the declarations, and a line for each measurement. The file is replaced
     * atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if two different regions have the same code, or two different indicators the
     *     same id; the file is unchanged then
     */
    public static void writeLines(Dataset dataset, Path file) throws IOException {
        FileContent.write(file, out -> writeLines(dataset, out));
    }
}
