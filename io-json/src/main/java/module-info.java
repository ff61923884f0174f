// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The JSON of Regiostat values: the own format over tokens, and its binding to Jackson 3. */
@org.jspecify.annotations.NullMarked
module io.github.regiostat.json {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.regiostat.core;
    requires transitive tools.jackson.databind;

    exports io.github.regiostat.json;
    exports io.github.regiostat.json.jackson;
    exports io.github.regiostat.json.jsonstat;
    exports io.github.regiostat.json.mapping;
    exports io.github.regiostat.json.rates;
    exports io.github.regiostat.json.regiostat;
    exports io.github.regiostat.json.sdmx;
    exports io.github.regiostat.json.token;
    exports io.github.regiostat.json.worldbank;

    provides io.github.regiostat.dataset.DataFormat with
            io.github.regiostat.json.formats.JsonStatDataFormat,
            io.github.regiostat.json.formats.SdmxJsonDataFormat,
            io.github.regiostat.json.formats.WorldBankDataFormat,
            io.github.regiostat.json.formats.FrankfurterDataFormat,
            io.github.regiostat.json.formats.EcbCsvDataFormat,
            io.github.regiostat.json.formats.RegiostatDataFormat,
            io.github.regiostat.json.formats.RegiostatLinesDataFormat;
    provides tools.jackson.databind.JacksonModule with
            io.github.regiostat.json.jackson.RegiostatModule;
}
