// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that specifies a mapping. */
final class MappingOption {
    private static final String NAME = "--mapping";

    private static final String NOT_JSON = "Text must be JSON, but is malformed";

    @Option(
            names = NAME,
            paramLabel = "MAPPING",
            description =
                    "A JSON file, or JSON such as '{\"region\": \"DE\"}', that specifies the meaning of dimensions,"
                            + " units and codes where it differs from the default mapping of the format, or from what"
                            + " is proposed for a table.")
    private @Nullable String value;

    private boolean isJson() {
        return value != null && value.stripLeading().startsWith("{");
    }

    /** Returns the name of the file. */
    Optional<String> file() {
        return isJson() ? Optional.empty() : Optional.ofNullable(value);
    }

    /** Reads the mapping, or returns null if none is specified. */
    @Nullable
    Mapping read(SizeOptions size, StandardStreams streams) throws IOException {
        if (value == null) {
            return null;
        }
        if (isJson()) {
            return parsed(value);
        }
        try (InputFile file = size.file(value, streams)) {
            return file.read(Mapping::read);
        } catch (JsonFormatException e) {
            throw named(e, value);
        }
    }

    private static Mapping parsed(String json) {
        try {
            return Mapping.parse(json);
        } catch (JsonFormatException e) {
            throw named(e, NAME);
        }
    }

    /** Returns the failure of a mapping, without the advice on files of other formats. */
    private static JsonFormatException named(JsonFormatException e, String name) {
        String reason = e.reason().startsWith(NOT_JSON)
                ? "Mapping must be JSON such as {\"period\": \"2024\"}, but is malformed"
                        + e.reason().substring(NOT_JSON.length()).replaceFirst("; if it is a table.*", "")
                : e.reason();
        return new JsonFormatException(reason, name, e.pointer(), e.line(), e.column(), e);
    }
}
