// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON for regional statistics: JSON-stat, SDMX-JSON, the APIs of the World Bank and of others, exchange rates, and
 * Regiostat JSON, which keeps every digit, unit and status.
 *
 * <pre>{@code
 * Path directory = Files.createTempDirectory("regiostat");
 * Path file = Files.writeString(directory.resolve("gdp.json"), """
 *     {"class": "dataset", "label": "GDP", "extension": {"agencyId": "ESTAT"},
 *      "id": ["unit", "geo", "time"], "size": [1, 2, 2],
 *      "dimension": {"unit": {"category": {"index": ["CP_MEUR"]}},
 *                    "geo": {"category": {"index": ["FR", "EL"]}},
 *                    "time": {"category": {"index": ["2022", "2023"]}}},
 *      "value": [2655435.0, 2826542.0, 206620.4, 225197.2], "status": {"3": "p"}}
 *     """); // JSON-stat, as Eurostat publishes it
 *
 * Dataset gdp = JsonStat.read(file);
 * System.out.println(gdp.inRegions(Regions.of("GR")).toTable());
 * // indicator: GDP
 * // unit: EUR million
 * // price basis: current
 * // region: GR Greece
 * // source: Eurostat, GDP
 * // period  status     value
 * // 2022            206620.4
 * // 2023    P       225197.2
 *
 * Path copy = directory.resolve("copy.json");
 * RegiostatJson.write(gdp, copy); // keeps every digit, unit and status
 * System.out.println(RegiostatJson.read(copy).equals(gdp)); // true
 * }</pre>
 *
 * <p>The packages in reading order:
 *
 * <ol>
 *   <li>{@link io.github.regiostat.json.jsonstat}: {@code JsonStat} reads and writes JSON-stat
 *   <li>{@link io.github.regiostat.json.sdmx}: {@code SdmxJson} reads and writes SDMX-JSON data messages
 *   <li>{@link io.github.regiostat.json.worldbank}: {@code WorldBankJson} reads responses of the World Bank
 *   <li>{@link io.github.regiostat.json.api}: {@code ApiJson} reads responses of PxWeb, the National Bureau of
 *       Statistics of China, and FRED
 *   <li>{@link io.github.regiostat.json.rates}: {@code RatesJson} reads published exchange rates
 *   <li>{@link io.github.regiostat.json.regiostat}: {@code RegiostatJson} reads and writes Regiostat JSON
 *   <li>{@link io.github.regiostat.json.jackson}: {@code RegiostatModule} for object mappers of Jackson 3
 * </ol>
 *
 * <p>All facades have one shape: {@code readDocument} returns the document as published, {@code read} a dataset or
 * exchange rates by the default mapping, and {@code write} writes either. {@code DataFormats} of the core finds the
 * formats of this module by name and detects them.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.json {
    // Types of the converter for Spring and of constraints, on the class path only.
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static spring.beans;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires transitive io.github.regiostat.io;
    requires transitive tools.jackson.databind;

    exports io.github.regiostat.json.api;
    exports io.github.regiostat.json.binding to
            io.github.regiostat.json.jackson2;
    exports io.github.regiostat.json.jackson;
    exports io.github.regiostat.json.jsonstat;
    exports io.github.regiostat.json.rates;
    exports io.github.regiostat.json.regiostat;
    exports io.github.regiostat.json.sdmx;
    exports io.github.regiostat.json.worldbank;

    // Lets object mappers without RegiostatModule call the methods that reject them; databind may be absent.
    opens io.github.regiostat.json.api to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.json.jsonstat to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.json.regiostat to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.json.sdmx to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.json.worldbank to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.regiostat.io.value.ValueFormats;

    provides io.github.regiostat.io.DataFormat with
            io.github.regiostat.json.formats.JsonDataFormats.JsonStatFormat,
            io.github.regiostat.json.formats.JsonDataFormats.SdmxJsonFormat,
            io.github.regiostat.json.formats.JsonDataFormats.WorldBankFormat,
            io.github.regiostat.json.formats.JsonDataFormats.FrankfurterFormat,
            io.github.regiostat.json.formats.JsonDataFormats.PxWebFormat,
            io.github.regiostat.json.formats.JsonDataFormats.NbsChinaFormat,
            io.github.regiostat.json.formats.JsonDataFormats.FredFormat,
            io.github.regiostat.json.formats.JsonDataFormats.RegiostatFormat,
            io.github.regiostat.json.formats.JsonDataFormats.LinesFormat;
    provides io.github.regiostat.io.rates.JsonRatesReader with
            io.github.regiostat.json.formats.JsonRates;
    provides io.github.regiostat.io.value.ValueFormats with
            io.github.regiostat.json.regiostat.RegiostatFormats;
    provides tools.jackson.databind.JacksonModule with
            io.github.regiostat.json.jackson.RegiostatModule;
}
