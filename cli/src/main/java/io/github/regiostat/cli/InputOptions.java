// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that specify how a file is read. */
final class InputOptions {
    /** The description of the parameter FILE. */
    static final String FILE = "The file, in UTF-8; - is standard input. Gzip files and zip archives are decompressed.";

    /** The description of the parameter TEXT-FILE. */
    static final String TEXT_FILE =
            "The text, in UTF-8; - is standard input. Gzip files and zip archives are decompressed.";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatOption.ReadableFormats.class,
            converter = FormatOption.ReadableFormats.class,
            description = "The format of the file: ${COMPLETION-CANDIDATES}; detected by default.")
    private @Nullable DataFormat from;

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Mixin
    private final SizeOptions size = new SizeOptions();

    /** Returns the option that limits the size of files. */
    SizeOptions size() {
        return size;
    }

    /** Opens a file. */
    InputFile file(String name, StandardStreams streams) throws IOException {
        return size.file(name, streams);
    }

    /** Returns the reader of tables. */
    TableReading tables() throws InvalidRequestException {
        return tables.reading(size.maxBytes());
    }

    /** Returns the specified format, by default the detected one. */
    DataFormat formatOf(InputFile file) throws IOException, InvalidRequestException {
        DataFormat format = from == null ? tables().formatOf(file) : from;
        tables().requireTable(format, file.name());
        return format;
    }
}
