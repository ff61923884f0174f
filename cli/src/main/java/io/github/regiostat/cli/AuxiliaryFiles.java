// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that specify files beside the data: a mapping, and exchange rates. */
final class AuxiliaryFiles {
    @Mixin
    private final MappingOption mapping = new MappingOption();

    @Option(
            names = "--rates",
            arity = "1..*",
            paramLabel = "RATES",
            description = "Files with exchange rates, in frankfurter, ecb-csv, ecb-xml, fred-csv, bis-csv, world-bank,"
                    + " world-bank-csv, sdmx-json or regiostat.")
    private List<String> rates = new ArrayList<>();

    /** Returns the names of the files with exchange rates; the list may be changed. */
    List<String> rates() {
        return rates;
    }

    /** Reads the mapping, or returns null if none is specified. */
    @Nullable
    Mapping mapping(SizeOptions size, StandardStreams streams) throws IOException {
        return mapping.read(size, streams);
    }

    /** Returns the names of all files, of which only one can be standard input. */
    List<String> names() {
        List<String> names = new ArrayList<>(rates);
        mapping.name().ifPresent(names::add);
        return names;
    }
}
