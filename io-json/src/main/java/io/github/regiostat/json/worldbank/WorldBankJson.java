// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.parser.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads responses of the World Bank API, version 2, such as
 * {@code WorldBankJson.read(Path.of("FRA_NY.GDP.MKTP.CD.json"))}.
 *
 * <p>A response is an array of a header and rows, as of {@code country/FRA/indicator/NY.GDP.MKTP.CD}, or an object with
 * the rows in its {@code source}, as of {@code sources/2/country/FRA/series/NY.GDP.MKTP.CD/time/all/data}.
 *
 * <p>{@code readDocument} returns the response as it is, {@code read} its data. For a mapping other than the default
 * one, call {@link WorldBankDocument#toDataset(io.github.regiostat.io.mapping.Mapping)}.
 *
 * {@snippet file="WorldBankSnippets.java" region="dataset"}
 */
public final class WorldBankJson {
    private WorldBankJson() {}

    /**
     * Reads a response from a string.
     *
     * @param text the JSON text
     * @return the response
     * @throws JsonFormatException if the text is not a valid response
     * @throws WorldBankException if the service answers with an error
     */
    public static WorldBankDocument readDocument(String text) {
        return JsonText.read(text, WorldBankReader::read);
    }

    /**
     * Reads a response from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the response
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response
     * @throws WorldBankException if the service answers with an error
     */
    public static WorldBankDocument readDocument(InputStream in) throws IOException {
        return readDocument(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a response from a stream, with limits.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the options, of which only the limits apply
     * @return the response
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response, or exceeds a limit
     * @throws WorldBankException if the service answers with an error
     */
    public static WorldBankDocument readDocument(InputStream in, JsonOptions options) throws IOException {
        return JsonText.read(in, options, null, WorldBankReader::read);
    }

    /**
     * Reads a response from a file.
     *
     * @param file the file, in UTF-8
     * @return the response
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response; the exception names the file
     * @throws WorldBankException if the service answers with an error
     */
    public static WorldBankDocument readDocument(Path file) throws IOException {
        return FileContent.read(
                file,
                (in, name) -> JsonText.read(in, name, WorldBankReader::read).withSourceName(name));
    }

    /**
     * Reads a dataset from a stream, by the {@linkplain WorldBankDocument#toDataset() default mapping}.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response, or cannot be mapped
     * @throws WorldBankException if the service answers with an error
     */
    public static Dataset read(InputStream in) throws IOException {
        return readDocument(in).toDataset();
    }

    /**
     * Reads a dataset from the pages of a response, by the {@linkplain WorldBankDocument#toDataset() default mapping}.
     *
     * @param pages the files of all pages, in UTF-8 and in any order
     * @return the dataset
     * @throws IOException if a file cannot be read
     * @throws JsonFormatException if a text is not a valid response, or cannot be mapped
     * @throws IllegalArgumentException if a page is missing or repeated, or the pages belong to different responses
     * @throws WorldBankException if the service answers with an error
     */
    public static Dataset read(List<Path> pages) throws IOException {
        List<WorldBankDocument> documents = new ArrayList<>();
        for (Path page : pages) {
            documents.add(readDocument(page));
        }
        return WorldBankDocument.combine(documents).toDataset();
    }

    /**
     * Reads a dataset from a file, by the {@linkplain WorldBankDocument#toDataset() default mapping}.
     *
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response, cannot be mapped, or is one of several pages;
     *     the exception names the file
     * @throws WorldBankException if the service answers with an error
     */
    public static Dataset read(Path file) throws IOException {
        return readDocument(file).toDataset();
    }
}
