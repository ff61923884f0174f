// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

/** A format that is written, such as {@code csv}. */
enum TargetFormat {
    /** A document of the own format. */
    REGIOSTAT("regiostat"),
    /** A stream of lines of the own format. */
    NDJSON("ndjson"),
    /** JSON-stat 2.0. */
    JSON_STAT("json-stat"),
    /** SDMX-JSON 2.0. */
    SDMX_JSON("sdmx-json"),
    /** A table with a line of names. */
    CSV("csv");

    private final String id;

    TargetFormat(String id) {
        this.id = id;
    }

    /** The name in options. */
    @Override
    public String toString() {
        return id;
    }
}
