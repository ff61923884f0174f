// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that specify the data of a check. */
final class DataOptions {
    @Option(
            names = "--data",
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            description = "Files with measurements, in any format that convert reads.")
    private List<String> data = new ArrayList<>();

    @Option(
            names = "--rates",
            arity = "1..*",
            paramLabel = "RATES",
            description = "Files with exchange rates, in frankfurter, ecb-csv, sdmx-json or regiostat.")
    private List<String> rates = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "A JSON file that specifies the meaning of dimensions, units and codes of the data where it"
                    + " differs from the default mapping of the format.")
    private @Nullable String mapping;

    /**
     * Removes the last argument of the command line from the options, which take all values that follow, and returns
     * it, unless it is the only value of its option.
     */
    Optional<String> removeLast(String last) {
        return Stream.of(data, rates)
                .filter(values -> values.size() > 1)
                .filter(values -> values.get(values.size() - 1).equals(last))
                .findFirst()
                .map(values -> values.remove(values.size() - 1));
    }

    CheckedData read(SizeOptions size, StandardStreams streams) throws IOException {
        Mapping rules = mapping == null ? null : mapping(mapping, size, streams);
        return CheckedData.read(data, rules, rates, size, streams);
    }

    private static Mapping mapping(String name, SizeOptions size, StandardStreams streams) throws IOException {
        try (InputFile file = size.file(name, streams)) {
            return file.read(Mapping::read);
        }
    }
}
