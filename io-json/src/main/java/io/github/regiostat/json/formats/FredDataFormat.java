// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.json.api.ApiFormat;

/** Observations of a series of FRED. */
public final class FredDataFormat extends ApiDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public FredDataFormat() {
        super(DetectedFormat.FRED, ApiFormat.FRED);
    }
}
