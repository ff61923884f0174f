// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

/** The shape of a response, which determines the locations in it. */
enum WorldBankShape {
    /** An array of a header and rows, as the resource {@code country} returns it. */
    ROWS("/0", "/1"),
    /** An object with the rows in its source, as the resource {@code sources} returns it. */
    SOURCE("", "/source/data");

    private final String header;
    private final String rows;

    WorldBankShape(String header, String rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Returns the JSON pointer to the header. */
    String header() {
        return header;
    }

    /** Returns the JSON pointer to the rows. */
    String rows() {
        return rows;
    }

    /** Returns the JSON pointer to the member of a row that has its indicator, country or date. */
    String member(String row, String name) {
        return row + "/" + (this == SOURCE ? "variable" : name);
    }
}
