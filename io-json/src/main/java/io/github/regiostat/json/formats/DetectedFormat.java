// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.json.api.ApiFormat;

/** The formats that {@link FormatDetector} distinguishes, each with its name and its display name. */
enum DetectedFormat {
    JSON_STAT("json-stat", "JSON-stat"),
    SDMX_JSON("sdmx-json", "SDMX-JSON"),
    WORLD_BANK("world-bank", "World Bank"),
    FRANKFURTER("frankfurter", "Frankfurter"),
    PXWEB(ApiFormat.PXWEB),
    NBS_CHINA(ApiFormat.NBS_CHINA),
    FRED(ApiFormat.FRED),
    REGIOSTAT("regiostat", "Regiostat"),
    NDJSON("ndjson", "Regiostat, lines");

    private final String id;
    private final String title;

    DetectedFormat(ApiFormat format) {
        this(format.code(), format.title());
    }

    DetectedFormat(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
