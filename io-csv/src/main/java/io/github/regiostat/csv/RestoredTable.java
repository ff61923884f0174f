// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;

/** Restores a dataset that {@link SdmxCsv} wrote. */
final class RestoredTable {
    private RestoredTable() {}

    static Dataset restore(CsvTable table) {
        throw new UnsupportedOperationException(table.toString());
    }
}
