// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that specify how a file is read. */
final class InputOptions {
    /** The description of the parameter FILE. */
    static final String FILE = "The file; - is standard input. Gzip files and zip archives are decompressed.";

    /** The description of the parameter TEXT-FILE. */
    static final String TEXT_FILE =
            "The text, in UTF-8; - is standard input. Gzip files and zip archives are decompressed.";

    /** The names of these options in synopses, except --from and --mapping. */
    static final String SYNOPSIS = TableOptions.SYNOPSIS + " [--max-bytes=BYTES] [--quiet]";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatOption.ReadableFormats.class,
            converter = FormatOption.ReadableFormats.class,
            description = "The format of the file: ${COMPLETION-CANDIDATES}; detected by default.")
    private @Nullable DataFormat from;

    @Mixin
    private final MappingOption mapping = new MappingOption();

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Mixin
    private final SizeOptions size = new SizeOptions();

    @Option(
            names = "--quiet",
            description =
                    "Hides the remarks on standard error: how a table was read, and what a mapping does not cover.")
    private boolean isQuiet;

    /** Returns the option that limits the size of files. */
    SizeOptions size() {
        return size;
    }

    /** Returns the name of the file with the mapping. */
    Optional<String> mappingFile() {
        return mapping.file();
    }

    /** Opens a file. */
    InputFile file(String name, StandardStreams streams) throws IOException {
        return size.file(name, streams);
    }

    /** Reads the mapping, and returns how files are read. */
    InputReading reading(StandardStreams streams) throws IOException, InvalidRequestException {
        Mapping stated = mapping.read(size, streams);
        return new InputReading(from, stated, tables.reading(size.maxBytes(), stated), isQuiet);
    }
}
