// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A format of responses that list observations one by one. */
abstract class ApiDataFormat extends ProvidedFormat {
    private final ApiFormat format;

    ApiDataFormat(DetectedFormat detected, ApiFormat format) {
        super(detected);
        this.format = format;
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return ApiJson.read(format, in);
    }

    @Override
    public Dataset read(Path file) throws IOException {
        return ApiJson.read(format, file);
    }
}
