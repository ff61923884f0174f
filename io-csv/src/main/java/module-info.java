// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * CSV for regional statistics: SDMX-CSV, Eurostat TSV, tables of the OECD and the World Bank, and any table through a
 * mapping.
 *
 * <pre>{@code
 * Path file = Files.writeString(Files.createTempFile("gdp", ".csv"), """
 *     region,year,gdp
 *     DE,2023,4185550
 *     France,2023,2826542
 *     """);
 * Mapping mapping = Mapping.parse("""
 *     {"meanings": {"gdp": "value"},
 *      "unit": {"kind": "money", "currency": "EUR", "scale": "million"},
 *      "indicator": {"id": "gdp"}}
 *     """);
 *
 * Dataset gdp = Csv.read(file, mapping);
 * System.out.println(gdp.get(1));
 * // gdp, FR, 2023: EUR 2826542000000
 * }</pre>
 *
 * <p>Start at {@link io.github.regiostat.csv.Csv}, which reads all of them, and
 * {@link io.github.regiostat.csv.SdmxCsv}, which also writes SDMX-CSV. {@link io.github.regiostat.csv.rates.RatesFiles}
 * reads exchange rates of central banks. {@code DataFormats} of the core finds the formats of this module by name and
 * detects them.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.csv {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires transitive io.github.regiostat.io;

    exports io.github.regiostat.csv;
    exports io.github.regiostat.csv.rates;

    // Archives within the limits, which workbooks are too.
    exports io.github.regiostat.csv.zip to
            io.github.regiostat.xlsx;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.csv to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.regiostat.io.rates.JsonRatesReader;

    provides io.github.regiostat.io.DataFormat with
            io.github.regiostat.csv.formats.CsvDataFormats.PlainFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.SdmxFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.EurostatFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.WorldBankFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.OecdFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.BisFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.FredFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.EcbXmlFormat,
            io.github.regiostat.csv.formats.CsvDataFormats.EcbCsvFormat;
}
