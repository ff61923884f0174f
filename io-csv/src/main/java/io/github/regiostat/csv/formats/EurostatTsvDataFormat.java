// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.CsvDialect;

/** Eurostat's tables separated by tabs. */
public final class EurostatTsvDataFormat extends TableDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public EurostatTsvDataFormat() {
        super(CsvDialect.EUROSTAT);
    }
}
