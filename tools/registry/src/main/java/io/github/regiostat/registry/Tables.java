// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables that are kept by hand: lines of fields between tabs, after a header of lines with {@code #}. */
record Tables(Path directory) {
    /** Returns the rows of a table, all of one number of fields. */
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

    /** Returns the words of a field, none if it is empty. */
    static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" ", -1));
    }
}
