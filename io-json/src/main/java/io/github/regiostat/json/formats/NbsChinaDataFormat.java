// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.json.api.ApiFormat;

/** Responses of easyquery of the National Bureau of Statistics of China. */
public final class NbsChinaDataFormat extends ApiDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public NbsChinaDataFormat() {
        super(DetectedFormat.NBS_CHINA, ApiFormat.NBS_CHINA);
    }
}
