// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.internal.AtomicFile;
import io.github.regiostat.json.internal.NonFlushingOutputStream;
import io.github.regiostat.json.internal.Utf8Reader;
import io.github.regiostat.json.parser.DocumentLayout;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents and streams of the own format, for those who hold no mapper, such as {@code
 * RegiostatJson.read(Path.of("forum-2025.json"))}.
 *
 * <p>Texts are UTF-8. A text that is no document is refused with a {@link JsonFormatException}, which says what and
 * where. Nothing is written before the whole of it is known to be writable.
 *
 * {@snippet file="JsonSnippets.java" region="document"}
 */
public final class RegiostatJson {
    private RegiostatJson() {}

    /**
     * Reads a document.
     *
     * @param text the text
     * @return the document
     * @throws JsonFormatException if the text is no document
     */
    public static Document read(String text) {
        return read(text, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document.
     *
     * @param text the text
     * @param options the options
     * @return the document
     * @throws JsonFormatException if the text is no document
     */
    public static Document read(String text, JsonOptions options) {
        try {
            return read(new StringReader(Objects.requireNonNull(text, "text")), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no document; the name of the file is its source
     */
    public static Document read(Path file) throws IOException {
        return read(file, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file, in UTF-8
     * @param options the options
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no document; the name of the file is its source
     */
    public static Document read(Path file, JsonOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new Utf8Reader(in), nameOf(file), options);
        }
    }

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no document
     */
    public static Document read(InputStream in) throws IOException {
        return read(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @param options the options
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no document
     */
    public static Document read(InputStream in, JsonOptions options) throws IOException {
        return read(new Utf8Reader(Objects.requireNonNull(in, "in")), null, options);
    }

    /**
     * Reads a document from a reader.
     *
     * @param in the reader; it is read to its end and not closed
     * @return the document
     * @throws IOException if the reader cannot be read
     * @throws JsonFormatException if its text is no document
     */
    public static Document read(Reader in) throws IOException {
        return read(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document from a reader.
     *
     * @param in the reader; it is read to its end and not closed
     * @param options the options
     * @return the document
     * @throws IOException if the reader cannot be read
     * @throws JsonFormatException if its text is no document
     */
    public static Document read(Reader in, JsonOptions options) throws IOException {
        return read(Objects.requireNonNull(in, "in"), null, options);
    }

    private static Document read(Reader in, @Nullable String source, JsonOptions options) throws IOException {
        return JsonText.read(in, source, 0, ValueJsonFormats.with(options).documents()::read);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /**
     * Writes a document, one region, indicator, rate, measurement or policy count a line.
     *
     * @param document the document
     * @return the text
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other
     */
    public static String write(Document document) {
        return write(document, JsonOptions.DEFAULT);
    }

    /**
     * Writes a document, one region, indicator, rate, measurement or policy count a line.
     *
     * @param document the document
     * @param options the options
     * @return the text
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other
     */
    public static String write(Document document, JsonOptions options) {
        return JsonText.write(
                        DocumentLayout.INSTANCE,
                        text -> ValueJsonFormats.with(options).documents().write(document, text))
                + "\n";
    }

    /**
     * Writes a document to a file, in place of what was there.
     *
     * @param document the document
     * @param file the file
     * @throws IOException if the file cannot be written; it is as it was then
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other; the file is as it
     *     was then
     */
    public static void write(Document document, Path file) throws IOException {
        AtomicFile.write(file, out -> write(document, out));
    }

    /**
     * Writes a document to a stream.
     *
     * @param document the document
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other; nothing is written then
     */
    public static void write(Document document, OutputStream out) throws IOException {
        out.write(write(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes a document to a writer.
     *
     * @param document the document
     * @param out the writer; it is flushed and not closed
     * @throws IOException if the writer cannot be written
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other; nothing is written then
     */
    public static void write(Document document, Writer out) throws IOException {
        out.write(write(document));
        out.flush();
    }

    /**
     * Reads a dataset out of a document of regions, indicators and measurements.
     *
     * @param text the text
     * @return the dataset, whose numbers keep the zeros that they are written with
     * @throws JsonFormatException if the text is no such document, or two measurements have the same key
     */
    public static Dataset readDataset(String text) {
        return JsonText.read(
                Objects.requireNonNull(text, "text"),
                ValueJsonFormats.with(JsonOptions.DEFAULT).datasets()::read);
    }

    /**
     * Reads a dataset out of a document of regions, indicators and measurements.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the dataset, whose numbers keep the zeros that they are written with
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no such document, or two measurements have the same key
     */
    public static Dataset readDataset(InputStream in) throws IOException {
        return readDataset(Objects.requireNonNull(in, "in"), null);
    }

    /**
     * Reads a dataset out of a document of regions, indicators and measurements.
     *
     * @param file the file, in UTF-8
     * @return the dataset, whose numbers keep the zeros that they are written with
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no such document, or two measurements have the same key; the name of
     *     the file is its source
     */
    public static Dataset readDataset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readDataset(in, nameOf(file));
        }
    }

    private static Dataset readDataset(InputStream in, @Nullable String source) throws IOException {
        return JsonText.read(
                new Utf8Reader(in),
                source,
                0,
                ValueJsonFormats.with(JsonOptions.DEFAULT).datasets()::read);
    }

    /**
     * Writes a dataset as a document, one region, indicator or measurement a line.
     *
     * @param dataset the dataset
     * @return the text
     * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ
     */
    public static String write(Dataset dataset) {
        return JsonText.write(
                        DocumentLayout.INSTANCE,
                        text -> ValueJsonFormats.with(JsonOptions.DEFAULT)
                                .datasets()
                                .write(dataset, text))
                + "\n";
    }

    /**
     * Writes a dataset as a document, one region, indicator or measurement a line, piece by piece.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ; nothing is written
     *     then
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        JsonText.write(
                out,
                DocumentLayout.INSTANCE,
                text -> ValueJsonFormats.with(JsonOptions.DEFAULT).datasets().write(dataset, text));
        out.write('\n');
        out.flush();
    }

    /**
     * Writes a dataset to a file, in place of what was there.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is as it was then
     * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ; the file is as it
     *     was then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        AtomicFile.write(file, out -> write(dataset, out));
    }

    /**
     * Writes a dataset as a stream of lines: declarations in the first, and a measurement in each that follows.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ; nothing is written
     *     then
     */
    public static void writeLines(Dataset dataset, OutputStream out) throws IOException {
        NonFlushingOutputStream buffered = new NonFlushingOutputStream(Objects.requireNonNull(out, "out"));
        MeasurementWriter lines = lines(buffered, Document.declarationsOf(dataset), JsonOptions.DEFAULT);
        for (int i = 0; i < dataset.size(); i++) {
            lines.write(WrittenMeasurement.of(dataset.row(i)));
        }
        buffered.finish();
    }

    /**
     * Reads a measurement that is complete in itself.
     *
     * @param text the text
     * @return the measurement; {@link Measurement#as} narrows it
     * @throws JsonFormatException if the text is no measurement
     */
    public static Measurement<?> readMeasurement(String text) {
        return JsonText.read(
                Objects.requireNonNull(text, "text"),
                ValueJsonFormats.with(JsonOptions.DEFAULT).measurements()::read);
    }

    /**
     * Writes a measurement that is complete in itself, on one line.
     *
     * @param measurement the measurement
     * @return the text
     * @throws IllegalArgumentException if more than 64 derivations stand one inside the other
     */
    public static String writeMeasurement(Measurement<?> measurement) {
        return JsonText.write(text ->
                ValueJsonFormats.with(JsonOptions.DEFAULT).measurements().write(measurement, text));
    }

    /**
     * Opens a stream of lines: declarations in the first, which is read here, and a measurement in each that follows.
     *
     * @param in the stream, in UTF-8; the reader closes it
     * @return a reader of the measurements
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the first line declares nothing
     */
    public static MeasurementReader lines(InputStream in) throws IOException {
        return lines(in, JsonOptions.DEFAULT);
    }

    /**
     * Opens a stream of lines: declarations in the first, which is read here, and a measurement in each that follows.
     *
     * @param in the stream, in UTF-8; the reader closes it
     * @param options the options
     * @return a reader of the measurements
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the first line declares nothing
     */
    public static MeasurementReader lines(InputStream in, JsonOptions options) throws IOException {
        return new MeasurementReader(Objects.requireNonNull(in, "in"), null, options);
    }

    /**
     * Opens a file of lines: declarations in the first, which is read here, and a measurement in each that follows.
     *
     * @param file the file, in UTF-8
     * @return a reader of the measurements, to be closed
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the first line declares nothing; the name of the file is its source
     */
    public static MeasurementReader lines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean opened = false;
        try {
            MeasurementReader reader = new MeasurementReader(in, nameOf(file), JsonOptions.DEFAULT);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /**
     * Starts a stream of lines, and writes its first.
     *
     * @param out the stream; the writer closes it
     * @param declarations a document of the regions and indicators that the measurements refer to, and of nothing else
     * @return a writer of measurements
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the document holds more than regions and indicators
     */
    public static MeasurementWriter lines(OutputStream out, Document declarations) throws IOException {
        return lines(out, declarations, JsonOptions.DEFAULT);
    }

    /**
     * Starts a stream of lines, and writes its first.
     *
     * @param out the stream; the writer closes it
     * @param declarations a document of the regions and indicators that the measurements refer to, and of nothing else
     * @param options the options
     * @return a writer of measurements
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the document holds more than regions and indicators
     */
    public static MeasurementWriter lines(OutputStream out, Document declarations, JsonOptions options)
            throws IOException {
        return new MeasurementWriter(Objects.requireNonNull(out, "out"), declarations, options);
    }
}
