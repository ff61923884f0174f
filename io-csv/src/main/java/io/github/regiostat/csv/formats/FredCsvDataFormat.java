// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.rates.RatesFormat;

/** Exchange rates of the Federal Reserve in CSV of FRED. */
public final class FredCsvDataFormat extends RatesDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public FredCsvDataFormat() {
        super(RatesFormat.FRED_CSV, "RatesFiles.read");
    }
}
