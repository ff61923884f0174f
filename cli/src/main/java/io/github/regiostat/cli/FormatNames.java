// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

/** The names of the formats that this program treats individually. */
final class FormatNames {
    static final String JSON_STAT = "json-stat";
    static final String SDMX_JSON = "sdmx-json";
    static final String WORLD_BANK = "world-bank";
    static final String FRANKFURTER = "frankfurter";
    static final String WORLD_BANK_CSV = "world-bank-csv";
    static final String ECB_CSV = "ecb-csv";
    static final String ECB_XML = "ecb-xml";
    static final String FRED_CSV = "fred-csv";
    static final String BIS_CSV = "bis-csv";
    static final String REGIOSTAT = "regiostat";
    static final String NDJSON = "ndjson";
    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    private FormatNames() {}
}
