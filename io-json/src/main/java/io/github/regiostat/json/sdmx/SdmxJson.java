// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.parser.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes SDMX-JSON data messages, such as {@code SdmxJson.read(Path.of("exr.json"))}. Versions 1.0-wd, 1.0,
 * 2.0 and 2.1 are read, version 2.1 is written.
 *
 * <p>{@code readDocument} returns the message as published, {@code read} a dataset by the default mapping. For other
 * mappings, call {@link SdmxMessage#toDataset(io.github.regiostat.io.mapping.Mapping)}. The members of a message may be
 * in any order. An empty text is an empty message, because some services respond with it if there are no observations.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 */
public final class SdmxJson {
    private SdmxJson() {}

    /**
     * Reads a message from a string.
     *
     * @param text the JSON text
     * @return the message
     * @throws JsonFormatException if the text is not a valid message, or the service responds with errors and no data
     */
    public static SdmxMessage readDocument(String text) {
        return JsonText.read(text, tokens -> MessageReader.read(tokens, null));
    }

    /**
     * Reads a message from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the message
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid message, or the service responds with errors and no data
     */
    public static SdmxMessage readDocument(InputStream in) throws IOException {
        return readDocument(in, JsonOptions.DEFAULT);
    }

    /**
     * Reads a message from a stream, with limits.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the options, of which only the limits apply
     * @return the message
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid message, or exceeds a limit, or the service responds with
     *     errors and no data
     */
    public static SdmxMessage readDocument(InputStream in, JsonOptions options) throws IOException {
        return JsonText.read(in, options, null, tokens -> MessageReader.read(tokens, null));
    }

    /**
     * Reads a message from a file.
     *
     * @param file the file, in UTF-8
     * @return the message
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid message, or the service responds with errors and no data;
     *     the exception names the file
     */
    public static SdmxMessage readDocument(Path file) throws IOException {
        return FileContent.read(
                file, (in, name) -> JsonText.read(in, name, tokens -> MessageReader.read(tokens, name)));
    }

    /**
     * Reads a dataset from a stream, by the {@linkplain SdmxMessage#toDataset() default mapping}.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid message, the service responds with errors and no data, or
     *     the message cannot be mapped
     */
    public static Dataset read(InputStream in) throws IOException {
        return readDocument(in).toDataset();
    }

    /**
     * Reads a dataset from a file, by the {@linkplain SdmxMessage#toDataset() default mapping}.
     *
     * @param file the file, in UTF-8
     * @return the dataset, empty if the message has no observations
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid message, the service responds with errors and no data, or
     *     the message cannot be mapped; the exception names the file
     */
    public static Dataset read(Path file) throws IOException {
        return readDocument(file).toDataset();
    }

    /**
     * Writes a message as a string, on one line. Members that the message does not have are not added, so that the text
     * may lack members that the SDMX-JSON schema requires, such as the sender.
     *
     * @param message the message
     * @return the JSON text
     */
    public static String write(SdmxMessage message) {
        Objects.requireNonNull(message, "message");
        return JsonText.write(out -> MessageWriter.write(message, out));
    }

    /**
     * Writes a message to a stream, as {@link #write(SdmxMessage)} does.
     *
     * @param message the message
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(SdmxMessage message, OutputStream out) throws IOException {
        Objects.requireNonNull(message, "message");
        JsonText.write(Objects.requireNonNull(out, "out"), tokens -> MessageWriter.write(message, tokens));
    }

    /**
     * Writes a message to a file, as {@link #write(SdmxMessage)} does. The file is replaced atomically.
     *
     * @param message the message
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(SdmxMessage message, Path file) throws IOException {
        Objects.requireNonNull(message, "message");
        FileContent.write(file, out -> write(message, out));
    }

    /**
     * Writes a dataset to a stream, as the message {@link SdmxMessage#from(Dataset)}.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        write(SdmxMessage.from(dataset), out);
    }

    /**
     * Writes a dataset to a file, as the message {@link SdmxMessage#from(Dataset)}. The file is replaced atomically.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        write(SdmxMessage.from(dataset), file);
    }
}
