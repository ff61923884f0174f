// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Manually maintained tables with fields separated by tabs and comment lines that start with {@code #}. */
record Tables(Path directory) {
    /** Returns the rows of a table, which must have a given number of fields. */
    List<String[]> rows(String file, int fields) {
        try {
            List<String[]> rows = Files.readAllLines(directory.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            rows.forEach(row -> requireFields(file, row, fields));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFields(String file, String[] row, int fields) {
        if (row.length != fields) {
            throw new IllegalArgumentException("Row of " + file + " must have " + fields + " fields, but had "
                    + row.length + ": " + String.join("|", row));
        }
    }

    /** Returns the words of a field; empty if the field is empty. */
    static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" ", -1));
    }

    /** Returns dates as a suffix, such as {@code @1973-01-01/2020-02-01}; empty if both are. */
    static String dates(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? "" : "@" + from + (to.isEmpty() ? "" : "/" + to);
    }
}
