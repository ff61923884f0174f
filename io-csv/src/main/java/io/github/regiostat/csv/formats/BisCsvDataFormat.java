// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.rates.RatesFormat;

/** US dollar exchange rates of the BIS in CSV. */
public final class BisCsvDataFormat extends RatesDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public BisCsvDataFormat() {
        super(RatesFormat.BIS_CSV, "RatesFiles.read");
    }
}
