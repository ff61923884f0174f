// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that limits the size of files. */
final class SizeOptions {
    private static final String TWO_GIBIBYTES = "2147483648";

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

    /** Returns the maximum number of bytes. */
    long maxBytes() {
        return maxBytes;
    }

    /** Opens a file. */
    InputFile file(String name, StandardStreams streams) throws IOException {
        return InputFile.of(name, streams, maxBytes);
    }
}
