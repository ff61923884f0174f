// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.rates.RatesFormat;
import java.io.IOException;
import java.io.InputStream;

/** Exchange rates of the European Central Bank in CSV. */
public final class EcbCsvDataFormat extends RatesDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public EcbCsvDataFormat() {
        super(RatesFormat.ECB_CSV, "RatesCsv.read");
    }

    @Override
    public boolean detects(InputStream in) throws IOException {
        return RatesCsv.detects(in);
    }
}
