// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the readers of all file formats share: the list of formats, mappings, exchange rates as published, and the
 * exceptions with their location.
 *
 * <p>The packages in reading order:
 *
 * <ol>
 *   <li>{@link io.github.regiostat.io}: {@code DataFormats} lists, detects and reads the formats of the modules present
 *   <li>{@link io.github.regiostat.io.mapping}: what a file does not state, such as which column is the region
 *   <li>{@link io.github.regiostat.io.rates}: exchange rates as published
 * </ol>
 *
 * <p>{@code regiostat-io-json}, {@code regiostat-io-csv} and {@code regiostat-io-xlsx} have the formats.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.io {
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.regiostat.core;
    requires tools.jackson.core;

    exports io.github.regiostat.io;
    exports io.github.regiostat.io.mapping;
    exports io.github.regiostat.io.rates;

    // What only the formats of this library use.
    exports io.github.regiostat.io.assembly to
            io.github.regiostat.csv,
            io.github.regiostat.json,
            io.github.regiostat.xlsx;
    exports io.github.regiostat.io.internal to
            io.github.regiostat.csv,
            io.github.regiostat.json,
            io.github.regiostat.json.claims,
            io.github.regiostat.xlsx;
    exports io.github.regiostat.io.naming to
            io.github.regiostat.csv,
            io.github.regiostat.json;
    exports io.github.regiostat.io.parser to
            io.github.regiostat.json,
            io.github.regiostat.json.claims;
    exports io.github.regiostat.io.rates.table to
            io.github.regiostat.csv,
            io.github.regiostat.json;
    exports io.github.regiostat.io.token to
            io.github.regiostat.csv,
            io.github.regiostat.json,
            io.github.regiostat.json.claims,
            io.github.regiostat.json.jackson2;
    exports io.github.regiostat.io.value to
            io.github.regiostat.json,
            io.github.regiostat.json.claims,
            io.github.regiostat.json.jackson2;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.io to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.io.mapping to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.io.rates to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.io.value to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.regiostat.io.DataFormat;
}
