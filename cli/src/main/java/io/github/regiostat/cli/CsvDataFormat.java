// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A table of measurements with a header line. Write-only. */
public final class CsvDataFormat implements DataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public CsvDataFormat() {}

    @Override
    public String name() {
        return FormatNames.CSV;
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public boolean detects(InputStream in) {
        return false;
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public Dataset read(InputStream in) {
        throw new UnsupportedOperationException(
                "CSV is write-only: read json-stat, sdmx-json, world-bank, regiostat or ndjson instead");
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        CsvTable.write(dataset, out);
    }

    @Override
    public String toString() {
        return FormatNames.CSV;
    }
}
