// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that specify how a file is read. */
final class InputOptions {
    private static final String TWO_GIBIBYTES = "2147483648";

    /** The description of the parameter FILE. */
    static final String FILE = "The file, in UTF-8; - is standard input. Gzip files and zip archives are decompressed.";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatOption.ReadableFormats.class,
            converter = FormatOption.ReadableFormats.class,
            description = "The format of the file: ${COMPLETION-CANDIDATES}; detected by default.")
    private @Nullable DataFormat from;

    @Option(
            names = "--max-bytes",
            paramLabel = "BYTES",
            defaultValue = TWO_GIBIBYTES,
            converter = ByteCount.class,
            description = "The maximum size of standard input, and of a compressed file after decompression"
                    + " (default: ${DEFAULT-VALUE}).")
    private long maxBytes;

    /** Parses a number of bytes. */
    private static final class ByteCount implements ITypeConverter<Long> {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

        @Override
        public Long convert(String text) {
            if (!DIGITS.matcher(text).matches()) {
                throw new TypeConversionException("must be a number of bytes, but was '" + text + "'");
            }
            return Long.valueOf(text);
        }
    }

    /** Opens a file. */
    InputFile file(String name, StandardStreams streams) throws IOException {
        return InputFile.of(name, streams, maxBytes);
    }

    /** Returns the specified format, by default the detected one. */
    DataFormat formatOf(InputFile file) throws IOException {
        return from == null ? file.detectFormat() : from;
    }
}
