// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.json.api.ApiFormat;

/** Responses of PxWeb, in its format {@code json}. */
public final class PxWebDataFormat extends ApiDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public PxWebDataFormat() {
        super(DetectedFormat.PXWEB, ApiFormat.PXWEB);
    }
}
