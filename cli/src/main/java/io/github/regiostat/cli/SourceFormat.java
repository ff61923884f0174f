// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

/** A format that is read, such as {@code json-stat}. */
enum SourceFormat {
    /** JSON-stat 1.x and 2.0. */
    JSON_STAT("json-stat", "JSON-stat"),
    /** SDMX-JSON in its three generations. */
    SDMX_JSON("sdmx-json", "SDMX-JSON"),
    /** The World Bank's JSON, version 2. */
    WORLD_BANK("world-bank", "World Bank"),
    /** Exchange rates as Frankfurter gives them, versions 1 and 2. */
    FRANKFURTER("frankfurter", "Frankfurter"),
    /** The daily history of the European Central Bank's rates, a table. */
    ECB_CSV("ecb-csv", "CSV of the European Central Bank"),
    /** A document of the own format. */
    REGIOSTAT("regiostat", "Regiostat"),
    /** A stream of lines of the own format. */
    NDJSON("ndjson", "Regiostat, lines");

    private final String id;
    private final String title;

    SourceFormat(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name for people. */
    String title() {
        return title;
    }

    /** The name in options and results. */
    @Override
    public String toString() {
        return id;
    }
}
