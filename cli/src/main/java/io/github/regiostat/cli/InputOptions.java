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

/** What every command takes: what may be said of its file. */
final class InputOptions {
    private static final String TWO_GIBIBYTES = "2147483648";

    /** What is said of the file. */
    static final String FILE = "The file, in UTF-8; - is standard input. What gzip or zip compressed is expanded.";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfReadable.class,
            converter = FormatNames.OfReadable.class,
            description = "The format of the file, of ${COMPLETION-CANDIDATES}; without this it is found out.")
    private @Nullable DataFormat from;

    @Option(
            names = "--max-bytes",
            paramLabel = "BYTES",
            defaultValue = TWO_GIBIBYTES,
            converter = ByteCount.class,
            description = "How much a compressed file may expand to, and standard input may hold"
                    + " (default: ${DEFAULT-VALUE}).")
    private long maxBytes;

    /** Reads a number of bytes. */
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
    InputFile file(String name, Shell shell) throws IOException {
        return InputFile.of(name, shell, maxBytes);
    }

    /** The format that was named, or else that of the file. */
    DataFormat formatOf(InputFile file) throws IOException {
        return from == null ? file.detectFormat() : from;
    }
}
