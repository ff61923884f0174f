// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import java.io.InputStream;

/** Exchange rates of the European Central Bank in CSV. */
public final class EcbCsvDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public EcbCsvDataFormat() {
        super(DetectedFormat.ECB_CSV);
    }

    /** Always throws, because exchange rates have no region. */
    @Override
    public Dataset read(InputStream in) {
        throw exchangeRates("RatesCsv.read");
    }
}
