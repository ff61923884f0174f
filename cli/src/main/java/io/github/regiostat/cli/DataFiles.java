// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files with data, some of which are in directories.
 *
 * @param measurements the names of the files with measurements
 * @param rates the names of the files of directories that have exchange rates alone
 */
record DataFiles(List<String> measurements, List<String> rates) {
    private static final Set<String> RATES = Set.of(
            FormatNames.FRANKFURTER,
            FormatNames.ECB_CSV,
            FormatNames.ECB_XML,
            FormatNames.FRED_CSV,
            FormatNames.BIS_CSV);

    /** Finds the files of directories; those of unknown format are listed on standard error. */
    static DataFiles of(List<String> names, SizeOptions size, StandardStreams streams) throws IOException {
        List<String> measurements = new ArrayList<>();
        List<String> rates = new ArrayList<>();
        for (String name : names) {
            if (!Files.isDirectory(Path.of(name))) {
                measurements.add(name);
                continue;
            }
            for (String file : filesOf(Path.of(name))) {
                Optional<DataFormat> format = formatOf(file, size, streams);
                if (format.isEmpty()) {
                    streams.err().println(file + ": not read, since its format is not known");
                } else {
                    (RATES.contains(format.get().name()) ? rates : measurements).add(file);
                }
            }
        }
        return new DataFiles(List.copyOf(measurements), List.copyOf(rates));
    }

    private static List<String> filesOf(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static Optional<DataFormat> formatOf(String name, SizeOptions size, StandardStreams streams)
            throws IOException {
        try (InputFile file = size.file(name, streams)) {
            return file.findFormat();
        }
    }
}
