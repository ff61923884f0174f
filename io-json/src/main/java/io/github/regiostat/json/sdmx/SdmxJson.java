// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.AtomicFile;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.parser.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes SDMX-JSON data messages, such as {@code SdmxJson.readMessage(Path.of("exr.json"))}: 1.0-wd, 1.0, 2.0 and 2.1 are
 * read, 2.1 is written.
 *
 * <p>Texts are UTF-8. What is refused is refused with a {@link JsonFormatException}, which says what and where. Members of the
 * message may stand in any order. An empty text is an empty message: so services answer that have no observation.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 */
public final class SdmxJson {
    private SdmxJson() {}

    /**
     * Reads a message as it stands.
     *
     * @param text the text
     * @return the message
     * @throws JsonFormatException if the text is no message, or the service answers with errors and no data
     */
    public static SdmxMessage readMessage(String text) {
        return JsonText.<SdmxMessage, JsonFormatException>read(
                Objects.requireNonNull(text, "text"), tokens -> MessageReader.read(tokens, null));
    }

    /**
     * Reads a message as it stands.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the message
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is no message, or the service answers with errors and no data
     */
    public static SdmxMessage readMessage(InputStream in) throws IOException {
        return readMessage(Objects.requireNonNull(in, "in"), null);
    }

    /**
     * Reads a message as it stands from a file.
     *
     * @param file the file, in UTF-8
     * @return the message
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is no message, or the service answers with errors and no data; the name of the file is its
     *     source
     */
    public static SdmxMessage readMessage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readMessage(in, nameOf(file));
        }
    }

    private static SdmxMessage readMessage(InputStream in, @Nullable String source) throws IOException {
        return JsonText.<SdmxMessage, JsonFormatException>read(
                in, source, tokens -> MessageReader.read(tokens, source));
    }

    /**
     * Reads the data of a message, by {@link SdmxMessage#toDataset() the usual mapping}.
     *
     * @param text the text
     * @return the dataset, empty if the message has no observation
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(String text) {
        return readMessage(text).toDataset();
    }

    /**
     * Reads the data of a message, by {@link SdmxMessage#toDataset(Mapping) a mapping}.
     *
     * @param text the text
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset, empty if the message has no observation
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(String text, Mapping mapping) {
        return readMessage(text).toDataset(mapping);
    }

    /**
     * Reads the data of a message, by {@link SdmxMessage#toDataset() the usual mapping}.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the dataset, empty if the message has no observation
     * @throws IOException if it cannot be read
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(InputStream in) throws IOException {
        return readMessage(in).toDataset();
    }

    /**
     * Reads the data of a message, by {@link SdmxMessage#toDataset(Mapping) a mapping}.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset, empty if the message has no observation
     * @throws IOException if it cannot be read
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(InputStream in, Mapping mapping) throws IOException {
        return readMessage(in).toDataset(mapping);
    }

    /**
     * Reads the data of a message from a file, by {@link SdmxMessage#toDataset() the usual mapping}.
     *
     * @param file the file, in UTF-8
     * @return the dataset, empty if the message has no observation
     * @throws IOException if it cannot be read
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(Path file) throws IOException {
        return readMessage(file).toDataset();
    }

    /**
     * Reads the data of a message from a file, by {@link SdmxMessage#toDataset(Mapping) a mapping}.
     *
     * @param file the file, in UTF-8
     * @param mapping the mapping, which says only what the usual one says otherwise or not at all
     * @return the dataset, empty if the message has no observation
     * @throws IOException if it cannot be read
     * @throws JsonFormatException if the text is no message, the service answers with errors and no data, or something in it means nothing
     *     under the mapping
     */
    public static Dataset read(Path file, Mapping mapping) throws IOException {
        return readMessage(file).toDataset(mapping);
    }

    /**
     * Writes a dataset as SDMX-JSON 2.1, {@linkplain SdmxMessage#from(Dataset) as a flat list of observations}.
     *
     * @param dataset the dataset
     * @return the text, on one line, which {@link #read(String)} reads as an equal dataset
     */
    public static String write(Dataset dataset) {
        return writeMessage(SdmxMessage.from(dataset));
    }

    /**
     * Writes a dataset as {@link #write(Dataset)} does.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        writeMessage(SdmxMessage.from(dataset), out);
    }

    /**
     * Writes a dataset as {@link #write(Dataset)} does to a file, which is there as a whole or as it was before.
     *
     * @param dataset the dataset
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        writeMessage(SdmxMessage.from(dataset), file);
    }

    /**
     * Writes a message as SDMX-JSON 2.1, whatever generation it was read in. What the message does not say, such as who sends it, is not
     * made up, so that a text without it may miss what the schema of the format asks for.
     *
     * @param message the message
     * @return the text, on one line
     */
    public static String writeMessage(SdmxMessage message) {
        Objects.requireNonNull(message, "message");
        return JsonText.write(out -> MessageWriter.write(message, out));
    }

    /**
     * Writes a message as SDMX-JSON 2.1, as {@link #writeMessage(SdmxMessage)} does, piece by piece.
     *
     * @param message the message
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void writeMessage(SdmxMessage message, OutputStream out) throws IOException {
        Objects.requireNonNull(message, "message");
        JsonText.write(Objects.requireNonNull(out, "out"), tokens -> MessageWriter.write(message, tokens));
    }

    /**
     * Writes a message as SDMX-JSON 2.1, as {@link #writeMessage(SdmxMessage)} does, to a file, which is there as a whole or as it was
     * before.
     *
     * @param message the message
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void writeMessage(SdmxMessage message, Path file) throws IOException {
        Objects.requireNonNull(message, "message");
        AtomicFile.write(file, out -> writeMessage(message, out));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }
}
