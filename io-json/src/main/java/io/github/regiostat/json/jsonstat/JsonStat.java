// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes JSON-stat, such as {@code JsonStat.read(Path.of("population.json"))}. Versions 1.x and 2.0 are read,
 * version 2.0 is written.
 *
 * <p>{@code readDocument} returns the document as it is, {@code read} its data. For a mapping other than the default
 * one, call {@link JsonStatDocument#toDataset(io.github.regiostat.io.mapping.Mapping)}.
 *
 * {@snippet file="JsonStatSnippets.java" region="dataset"}
 */
public final class JsonStat {
    private JsonStat() {}

    /**
     * Reads a document from a string.
     *
     * @param text the JSON text
     * @return the document
     * @throws JsonFormatException if the text is not valid JSON-stat
     */
    public static JsonStatDocument readDocument(String text) {
        return JsonText.read(text, JsonStat::document);
    }

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not valid JSON-stat
     */
    public static JsonStatDocument readDocument(InputStream in) throws IOException {
        return readDocument(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a document from a stream, with limits.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the options, of which only the limits apply
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not valid JSON-stat, or exceeds a limit
     */
    public static JsonStatDocument readDocument(InputStream in, JsonOptions options) throws IOException {
        return JsonText.read(in, options, null, JsonStat::document);
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not valid JSON-stat; the exception names the file
     */
    public static JsonStatDocument readDocument(Path file) throws IOException {
        return FileContent.read(
                file, (in, name) -> JsonText.read(in, name, JsonStat::document).withSourceName(Optional.of(name)));
    }

    private static JsonStatDocument document(TokenReader<JsonFormatException> tokens) {
        return ResponseReader.document(new JsonReader<>(tokens));
    }

    /**
     * Reads a dataset from a stream, by the {@linkplain JsonStatDocument#toDataset() default mapping}.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not valid JSON-stat, has no data, or cannot be mapped
     */
    public static Dataset read(InputStream in) throws IOException {
        return readDocument(in).toDataset();
    }

    /**
     * Reads a dataset from a file, by the {@linkplain JsonStatDocument#toDataset() default mapping}.
     *
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not valid JSON-stat, has no data, or cannot be mapped; the exception
     *     names the file
     */
    public static Dataset read(Path file) throws IOException {
        return readDocument(file).toDataset();
    }

    /**
     * Writes a document as a string, on one line.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @return the JSON text
     */
    public static String write(JsonStatDocument document) {
        Objects.requireNonNull(document, "document");
        return JsonText.write(out -> new JsonStatDocumentWriter(out, ValueLayout.SHORTEST).write(document));
    }

    /**
     * Writes a document to a stream, on one line.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(JsonStatDocument document, OutputStream out) throws IOException {
        write(document, out, ValueLayout.SHORTEST);
    }

    /**
     * Writes a document to a stream, on one line, with a layout of the values.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param out the stream; it is flushed but not closed
     * @param layout the layout of the values, {@link ValueLayout#SHORTEST} in all other methods
     * @throws IOException if the stream cannot be written
     */
    public static void write(JsonStatDocument document, OutputStream out, ValueLayout layout) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(layout, "layout");
        JsonText.write(out, tokens -> new JsonStatDocumentWriter(tokens, layout).write(document));
    }

    /**
     * Writes a document to a file, on one line. The file is replaced atomically.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(JsonStatDocument document, Path file) throws IOException {
        Objects.requireNonNull(document, "document");
        FileContent.write(file, out -> write(document, out));
    }

    /**
     * Writes a dataset to a stream, as the document {@link JsonStatDocument#from(Dataset)}.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        write(JsonStatDocument.from(dataset), out);
    }

    /**
     * Writes a dataset to a file, as the document {@link JsonStatDocument#from(Dataset)}. The file is replaced
     * atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        write(JsonStatDocument.from(dataset), file);
    }
}
