// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.CsvDialect;

/** Tables of the World Bank. */
public final class WorldBankCsvDataFormat extends TableDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public WorldBankCsvDataFormat() {
        super(CsvDialect.WORLD_BANK);
    }
}
