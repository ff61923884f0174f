// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.json.api.ApiFormat;

/** CompactData of the IMF. */
public final class ImfCompactDataFormat extends ApiDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public ImfCompactDataFormat() {
        super(DetectedFormat.IMF_COMPACT, ApiFormat.IMF_COMPACT);
    }
}
