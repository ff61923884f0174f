// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file format of statistical data, such as {@code json-stat}.
 *
 * <p>A module provides its formats to {@link java.util.ServiceLoader}; {@link DataFormats} lists, finds and detects
 * them.
 *
 * {@snippet file="FormatSnippets.java" region="data-format"}
 *
 * <p>Implementations are immutable and thread-safe, and have a public constructor without parameters.
 */
public interface DataFormat {
    /**
     * Returns the name that identifies the format in options and configurations.
     *
     * @return the name: lower-case letters, digits and hyphens, such as {@code json-stat}
     */
    String name();

    /**
     * Returns the display name.
     *
     * @return the title, such as {@code JSON-stat}
     */
    String title();

    /**
     * Returns whether content has this format. Reads only as far as necessary.
     *
     * @param in the content from its first byte; it is not closed
     * @return whether the file has this format
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the content is malformed where it was read, for example if it is neither JSON
     *     nor a table
     */
    boolean detects(InputStream in) throws IOException;

    /**
     * Returns whether this format has no mark of its own, such as plain CSV, so that it is detected only if no other
     * format is.
     *
     * @return whether other formats take precedence; false by default
     */
    default boolean isGeneral() {
        return false;
    }

    /**
     * Returns whether files of this format can be read.
     *
     * @return whether {@link #read(InputStream)} is supported
     */
    boolean isReadable();

    /**
     * Returns whether datasets can be written in this format.
     *
     * @return whether {@link #write} is supported
     */
    boolean isWritable();

    /**
     * Reads a dataset with the default mapping of the format.
     *
     * @param in the content; it is read to its end and not closed
     * @return the dataset
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the content is malformed or violates a rule of the format, or contains no
     *     measurements
     * @throws UnsupportedOperationException if the format is not {@linkplain #isReadable readable}
     */
    Dataset read(InputStream in) throws IOException;

    /**
     * Reads a dataset from a file with the default mapping of the format.
     *
     * @param file the file
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the content is malformed or violates a rule of the format, or contains no
     *     measurements
     * @throws UnsupportedOperationException if the format is not {@linkplain #isReadable readable}
     */
    default Dataset read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Writes a dataset.
     *
     * @param dataset the dataset
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the format cannot express the dataset
     * @throws UnsupportedOperationException if the format is not {@linkplain #isWritable writable}
     */
    void write(Dataset dataset, OutputStream out) throws IOException;
}
