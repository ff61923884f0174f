// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.internal.FileSignature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The formats that modules provide, such as {@code json-stat} and {@code sdmx-json} of {@code regiostat-io-json}.
 *
 * {@snippet file="FormatSnippets.java" region="data-format"}
 */
public final class DataFormats {
    private DataFormats() {}

    /**
     * Returns all formats. They are looked up by {@link ServiceLoader} with the class loader of the current thread.
     *
     * @return the formats in the order of their names; empty if no module provides one
     */
    public static List<DataFormat> all() {
        return ServiceLoader.load(DataFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(DataFormat::name))
                .toList();
    }

    /**
     * Returns the format with a name.
     *
     * @param name the name, such as {@code json-stat}
     * @return the format
     * @throws IllegalArgumentException if no format has this name
     */
    public static DataFormat of(String name) {
        List<DataFormat> formats = all();
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Format must be one of " + names(formats) + ", but was " + Text.quote(name)));
    }

    /** A content that can be opened repeatedly, because each format reads it from the first byte. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the content.
         *
         * @return a stream at the first byte, which the caller closes
         * @throws IOException if the content cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * Detects the format of content.
     *
     * @param content the content
     * @return the first format that {@linkplain DataFormat#detects detects} the content, a
     *     {@linkplain DataFormat#isGeneral general} one only if no other does; or empty if no format does, or the
     *     content is empty
     * @throws IOException if the content cannot be read
     * @throws IllegalArgumentException if the content is malformed for a format, and no other one detects it
     */
    public static Optional<DataFormat> detect(Content content) throws IOException {
        List<DataFormat> formats = all().stream()
                .sorted(Comparator.comparing(DataFormat::isGeneral))
                .toList();
        if (isEmpty(content)) {
            return Optional.empty();
        }
        // Content that is malformed for one format, such as a workbook for archives of tables, can be that of another.
        IllegalArgumentException malformed = null;
        for (DataFormat format : formats) {
            if (malformed != null && format.isGeneral()) {
                throw malformed;
            }
            try (InputStream in = content.open()) {
                if (format.detects(in)) {
                    return Optional.of(format);
                }
            } catch (IllegalArgumentException rejected) {
                malformed = malformed == null ? rejected : malformed;
            }
        }
        if (malformed != null) {
            throw malformed;
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return FileSignature.of(in).filter(FileSignature.EMPTY::equals).isPresent();
        }
    }

    /**
     * Reads a dataset from a file of any format, with the default mapping of the detected format.
     *
     * @param file the file
     * @return the dataset
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if no format is detected, the content is malformed or violates a rule of its
     *     format, or it contains no measurements
     */
    public static Dataset read(Path file) throws IOException {
        Optional<DataFormat> format = detect(() -> FileContent.open(file));
        if (format.isEmpty()) {
            throw new IllegalArgumentException(
                    "Format of '" + file + "' must be known, but " + signature(file) + known(all()));
        }
        return format.get().read(file);
    }

    private static String signature(Path file) throws IOException {
        try (InputStream in = FileContent.open(file)) {
            return FileSignature.of(in)
                    .map(FileSignature::described)
                    .orElse("was not recognised: Csv.read says why a table cannot be read, and DataFormats.of returns"
                            + " a format by its name");
        }
    }

    private static String known(List<DataFormat> formats) {
        return formats.isEmpty()
                ? ". No module provides formats: add regiostat-io-csv or regiostat-io-json"
                : ". Known are " + names(formats);
    }

    private static String names(List<DataFormat> formats) {
        return formats.isEmpty()
                ? "those of the modules on the class path, but no module provides formats (add regiostat-io-json)"
                : formats.stream().map(DataFormat::name).collect(Collectors.joining(", "));
    }
}
