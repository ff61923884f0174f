// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.parser.JsonText.Reading;
import io.github.regiostat.io.token.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads responses of statistical APIs, such as {@code ApiJson.read(ApiFormat.NBS_CHINA, Path.of("gdp.json"))}.
 *
 * <p>{@code readDocument} returns the response as it is, {@code read} its data.
 *
 * {@snippet file="ApiSnippets.java" region="dataset"}
 */
public final class ApiJson {
    private ApiJson() {}

    /**
     * Reads a response from a string.
     *
     * @param format the format
     * @param text the JSON text
     * @return the response
     * @throws JsonFormatException if the text is not a valid response
     */
    public static ApiResponse readDocument(ApiFormat format, String text) {
        return JsonText.read(text, reading(format, null));
    }

    /**
     * Reads a response from a stream.
     *
     * @param format the format
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the response
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response
     */
    public static ApiResponse readDocument(ApiFormat format, InputStream in) throws IOException {
        return readDocument(format, in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a response from a stream, with limits.
     *
     * @param format the format
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the options, of which only the limits apply
     * @return the response
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response, or exceeds a limit
     */
    public static ApiResponse readDocument(ApiFormat format, InputStream in, JsonOptions options) throws IOException {
        return JsonText.read(in, options, null, reading(format, null));
    }

    /**
     * Reads a response from a file.
     *
     * @param format the format
     * @param file the file, in UTF-8
     * @return the response
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response; the exception names the file
     */
    public static ApiResponse readDocument(ApiFormat format, Path file) throws IOException {
        return FileContent.read(file, (in, name) -> JsonText.read(in, name, reading(format, name)));
    }

    private static Reading<ApiResponse, RuntimeException> reading(ApiFormat format, @Nullable String source) {
        Objects.requireNonNull(format, "format");
        return tokens -> new ApiResponse(format, format.read(new JsonReader<>(tokens)), source);
    }

    /**
     * Reads a dataset from a stream, under the {@linkplain ApiFormat#mapping() default mapping}.
     *
     * @param format the format
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response, or cannot be mapped
     */
    public static Dataset read(ApiFormat format, InputStream in) throws IOException {
        return readDocument(format, in).toDataset();
    }

    /**
     * Reads a dataset from a stream, under a mapping.
     *
     * @param format the format
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param mapping the rules that replace or complement the default mapping
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response, or cannot be mapped
     */
    public static Dataset read(ApiFormat format, InputStream in, Mapping mapping) throws IOException {
        return readDocument(format, in).toDataset(mapping);
    }

    /**
     * Reads a dataset from a file, under the {@linkplain ApiFormat#mapping() default mapping}.
     *
     * @param format the format
     * @param file the file, in UTF-8
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response, or cannot be mapped; the exception names the
     *     file
     */
    public static Dataset read(ApiFormat format, Path file) throws IOException {
        return readDocument(format, file).toDataset();
    }

    /**
     * Reads a dataset from a file, under a mapping.
     *
     * @param format the format
     * @param file the file, in UTF-8
     * @param mapping the rules that replace or complement the default mapping
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response, or cannot be mapped; the exception names the
     *     file
     */
    public static Dataset read(ApiFormat format, Path file, Mapping mapping) throws IOException {
        return readDocument(format, file).toDataset(mapping);
    }
}
