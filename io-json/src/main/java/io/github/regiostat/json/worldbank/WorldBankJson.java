// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.parser.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads answers of the World Bank's API, version 2, such as {@code WorldBankJson.read(Path.of("FRA_NY.GDP.MKTP.CD.json"))}.
 *
 * {@snippet file="WorldBankSnippets.java" region="dataset"}
 */
public final class WorldBankJson {
    private WorldBankJson() {}

    /**
     * Reads an answer as a dataset.
     *
     * @param text the text
     * @return the dataset
     * @throws JsonFormatException if the text is no answer, or something in it means nothing under the mapping of the World Bank
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(String text) {
        return readDocument(text).toDataset();
    }

    /**
     * Reads an answer as a dataset.
     *
     * @param text the text
     * @param mapping what differs from the mapping of the World Bank
     * @return the dataset
     * @throws JsonFormatException if the text is no answer, or something in it means nothing under the mapping
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(String text, Mapping mapping) {
        return readDocument(text).toDataset(mapping);
    }

    /**
     * Reads an answer as a dataset from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no answer, or something in it means nothing under the mapping of the World Bank
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(InputStream in) throws IOException {
        return readDocument(in).toDataset();
    }

    /**
     * Reads an answer as a dataset from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @param mapping what differs from the mapping of the World Bank
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no answer, or something in it means nothing under the mapping
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return readDocument(in).toDataset(mapping);
    }

    /**
     * Reads an answer as a dataset from a file.
     *
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no answer, or something in it means nothing under the mapping of the World Bank; the name of
     *     the file is its source
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(Path file) throws IOException {
        return read(file, Mapping.builder().build());
    }

    /**
     * Reads an answer as a dataset from a file.
     *
     * @param file the file, in UTF-8
     * @param mapping what differs from the mapping of the World Bank
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no answer, or something in it means nothing under the mapping; the name of the file is its
     *     source
     * @throws WorldBankException if the service says that it has none
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return readDocument(file).toDataset(mapping, nameOf(file));
    }

    /**
     * Reads an answer as it stands.
     *
     * @param text the text
     * @return the answer
     * @throws JsonFormatException if the text is no answer
     * @throws WorldBankException if the service says that it has none
     */
    public static WorldBankDocument readDocument(String text) {
        return JsonText.<WorldBankDocument, RuntimeException>read(
                Objects.requireNonNull(text, "text"), WorldBankReader::read);
    }

    /**
     * Reads an answer as it stands from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the answer
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text is no answer
     * @throws WorldBankException if the service says that it has none
     */
    public static WorldBankDocument readDocument(InputStream in) throws IOException {
        return JsonText.<WorldBankDocument, RuntimeException>read(
                Objects.requireNonNull(in, "in"), null, WorldBankReader::read);
    }

    /**
     * Reads an answer as it stands from a file.
     *
     * @param file the file, in UTF-8
     * @return the answer
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text is no answer; the name of the file is its source
     * @throws WorldBankException if the service says that it has none
     */
    public static WorldBankDocument readDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonText.<WorldBankDocument, RuntimeException>read(in, nameOf(file), WorldBankReader::read);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
