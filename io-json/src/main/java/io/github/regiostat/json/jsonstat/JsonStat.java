// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.AtomicFile;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON-stat: {@code JsonStat.readDocument(Path.of("population.json"))}.
 *
 * <p>Whatever is valid is read, of version 2.0 and of 1.x, and kept as it stands; what breaks a rule of the format is refused by a
 * {@link JsonFormatException} that says which, and where.
 *
 * {@snippet file="JsonStatSnippets.java" region="document"}
 */
public final class JsonStat {
    private JsonStat() {}

    /**
     * Reads a document as it stands.
     *
     * @param text the text
     * @return the document
     * @throws JsonFormatException if the text is no JSON-stat
     */
    public static JsonStatDocument readDocument(String text) {
        return JsonText.<JsonStatDocument, JsonFormatException>read(
                Objects.requireNonNull(text, "text"), tokens -> ResponseReader.document(new JsonReader<>(tokens)));
    }

    /**
     * Reads a document as it stands.
     *
     * @param in the text in UTF-8; it is read to its end and not closed
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is no JSON-stat
     */
    public static JsonStatDocument readDocument(InputStream in) throws IOException {
        return readDocument(Objects.requireNonNull(in, "in"), null);
    }

    /**
     * Reads a document as it stands from a file.
     *
     * @param file the file, in UTF-8
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no JSON-stat; the name of the file is its source
     */
    public static JsonStatDocument readDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readDocument(in, String.valueOf(file.getFileName()));
        }
    }

    private static JsonStatDocument readDocument(InputStream in, @Nullable String source) throws IOException {
        return JsonText.<JsonStatDocument, JsonFormatException>read(
                in,
                source,
                tokens -> ResponseReader.document(new JsonReader<>(tokens)).from(source));
    }

    /**
     * Reads the data of a document, by {@link JsonStatDocument#toDataset() the usual mapping}.
     *
     * @param text the text
     * @return the dataset
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(String text) {
        return readDocument(text).toDataset();
    }

    /**
     * Reads the data of a document, by {@link JsonStatDocument#toDataset(Mapping) a mapping}.
     *
     * @param text the text
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(String text, Mapping mapping) {
        return readDocument(text).toDataset(mapping);
    }

    /**
     * Reads the data of a document, by {@link JsonStatDocument#toDataset() the usual mapping}.
     *
     * @param in the text in UTF-8; it is read to its end and not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(InputStream in) throws IOException {
        return readDocument(in).toDataset();
    }

    /**
     * Reads the data of a document, by {@link JsonStatDocument#toDataset(Mapping) a mapping}.
     *
     * @param in the text in UTF-8; it is read to its end and not closed
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return readDocument(in).toDataset(mapping);
    }

    /**
     * Reads the data of a document from a file, by {@link JsonStatDocument#toDataset() the usual mapping}.
     *
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(Path file) throws IOException {
        return readDocument(file).toDataset();
    }

    /**
     * Reads the data of a document from a file, by {@link JsonStatDocument#toDataset(Mapping) a mapping}.
     *
     * @param file the file, in UTF-8
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is no JSON-stat, has no dataset, or something in it means nothing under the mapping
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return readDocument(file).toDataset(mapping);
    }

    /**
     * Writes a dataset in version 2.0, {@linkplain JsonStatDocument#from(Dataset) as a cube or a collection of cubes}.
     *
     * @param dataset the dataset
     * @return the text, on one line, which {@link #read(String)} reads as an equal dataset
     */
    public static String write(Dataset dataset) {
        return writeDocument(JsonStatDocument.from(dataset));
    }

    /**
     * Writes a dataset as {@link #write(Dataset)} does.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        writeDocument(JsonStatDocument.from(dataset), out);
    }

    /**
     * Writes a dataset as {@link #write(Dataset)} does to a file, which is there as a whole or as it was before.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        writeDocument(JsonStatDocument.from(dataset), file);
    }

    /**
     * Writes a document in version 2.0, on one line, with values in whichever form is shorter.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @return the text
     */
    public static String writeDocument(JsonStatDocument document) {
        return writeDocument(document, ValueLayout.SHORTEST);
    }

    /**
     * Writes a document in version 2.0, on one line.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param form how values are written
     * @return the text
     */
    public static String writeDocument(JsonStatDocument document, ValueLayout form) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(form, "form");
        return JsonText.write(out -> new JsonStatDocumentWriter(out, form).write(document));
    }

    /**
     * Writes a document in version 2.0 to a stream, on one line, with values in whichever form is shorter.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void writeDocument(JsonStatDocument document, OutputStream out) throws IOException {
        writeDocument(document, ValueLayout.SHORTEST, out);
    }

    /**
     * Writes a document in version 2.0 to a stream, on one line.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param form how values are written
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void writeDocument(JsonStatDocument document, ValueLayout form, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(form, "form");
        JsonText.write(out, tokens -> new JsonStatDocumentWriter(tokens, form).write(document));
    }

    /**
     * Writes a document in version 2.0 to a file, which is there as a whole or as it was before, with values in whichever form is
     * shorter.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void writeDocument(JsonStatDocument document, Path file) throws IOException {
        writeDocument(document, ValueLayout.SHORTEST, file);
    }

    /**
     * Writes a document in version 2.0 to a file, which is there as a whole or as it was before.
     *
     * @param document the document; a bundle is written as its one dataset, or as a collection
     * @param form how values are written
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void writeDocument(JsonStatDocument document, ValueLayout form, Path file) throws IOException {
        AtomicFile.write(file, out -> writeDocument(document, form, out));
    }
}
