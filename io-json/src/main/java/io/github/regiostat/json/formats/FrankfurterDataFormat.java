// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import java.io.InputStream;

/** Exchange rates of Frankfurter, versions 1 and 2. */
public final class FrankfurterDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public FrankfurterDataFormat() {
        super(DetectedFormat.FRANKFURTER);
    }

    /** Always throws, because exchange rates have no region. */
    @Override
    public Dataset read(InputStream in) {
        throw exchangeRates("RatesJson.read");
    }
}
