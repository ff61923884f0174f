// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that specifies a mapping. */
final class MappingOption {
    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "A JSON file that specifies the meaning of dimensions, units and codes where it differs from the"
                            + " default mapping of the format.")
    private @Nullable String name;

    /** Returns the name of the file. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Reads the mapping, or returns null if none is specified. */
    @Nullable
    Mapping read(SizeOptions size, StandardStreams streams) throws IOException {
        if (name == null) {
            return null;
        }
        try (InputFile file = size.file(name, streams)) {
            return file.read(Mapping::read);
        }
    }
}
