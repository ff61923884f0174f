// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.io.OutputStream;

/** Tables with the usual names of columns. Writes a table of measurements, which is not read back. */
public final class CsvDataFormat extends TableDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public CsvDataFormat() {
        super(CsvDialect.PLAIN);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        Csv.write(dataset, out);
    }
}
