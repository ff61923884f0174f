// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.io.OutputStream;

/** SDMX-CSV data messages. Reads versions 1.0 to 2.1, and writes version 2.0. */
public final class SdmxCsvDataFormat extends TableDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public SdmxCsvDataFormat() {
        super(CsvDialect.SDMX);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        SdmxCsv.write(dataset, out);
    }
}
