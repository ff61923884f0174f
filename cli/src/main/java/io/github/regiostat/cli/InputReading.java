// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the command line specifies that files are read.
 *
 * @param from the format, or null if it is detected
 * @param mapping the differences from the default mapping of the format, or null
 * @param tables the reader of tables
 * @param isQuiet whether remarks are hidden
 */
record InputReading(@Nullable DataFormat from, @Nullable Mapping mapping, TableReading tables, boolean isQuiet) {
    private static final int MAX_REMARKS = 10;

    /**
     * Returns the specified format, by default the detected one. With options of tables or a mapping, a text of unknown
     * format is a table.
     */
    DataFormat formatOf(InputFile file) throws IOException {
        if (from != null) {
            file.requireFormat(from);
            return from;
        }
        Optional<DataFormat> found = file.findFormat();
        boolean isText = found.map(TableReading::isText).orElseGet(() -> hasTableOptions() || mapping != null);
        if (found.isEmpty() && !(isText && file.isText())) {
            throw file.unknownFormat();
        }
        return isText && (found.isEmpty() || hasTableOptions()) ? tables.formatOfTable(file) : found.get();
    }

    private boolean hasTableOptions() {
        return tables.areSet() || mapping != null && !mapping.table().isEmpty();
    }

    /** Returns the format of the only file of a command, which all options must be for. */
    DataFormat formatOfOnly(InputFile file) throws IOException, InvalidRequestException {
        DataFormat format = formatOf(file);
        tables.requireTable(format, file.name());
        return format;
    }

    /** Rejects a mapping for a file whose cells are printed without interpretation. */
    void requireInterpretation(DataFormat format, String name, String remedy) throws InvalidRequestException {
        if (mapping != null && !TableReading.isTable(format)) {
            throw new InvalidRequestException("Option --mapping must be for a table, but " + name + " has the format "
                    + format.name() + ", which is read without interpretation: " + remedy);
        }
    }

    /** Prints the remarks on a file, each on a line. */
    void report(String name, List<String> remarks, StandardStreams streams) {
        if (isQuiet) {
            return;
        }
        remarks.stream().limit(MAX_REMARKS).forEach(remark -> report(name, remark, streams));
        int more = remarks.size() - MAX_REMARKS;
        if (more > 0) {
            report(name, more + " more remarks", streams);
        }
    }

    private static void report(String name, String remark, StandardStreams streams) {
        streams.err().println(ErrorMessages.printable(name + ": " + ErrorMessages.withOptions(remark)));
    }
}
