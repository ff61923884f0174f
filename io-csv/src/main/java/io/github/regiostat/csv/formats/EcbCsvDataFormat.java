// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Exchange rates of the European Central Bank in CSV. */
public final class EcbCsvDataFormat implements DataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public EcbCsvDataFormat() {}

    @Override
    public String name() {
        return "ecb-csv";
    }

    @Override
    public String title() {
        return "CSV of the European Central Bank";
    }

    @Override
    public boolean detects(InputStream in) throws IOException {
        return RatesCsv.detects(in);
    }

    @Override
    public boolean isReadable() {
        return true;
    }

    @Override
    public boolean isWritable() {
        return false;
    }

    /** Always throws, because exchange rates have no region. */
    @Override
    public Dataset read(InputStream in) {
        throw new IllegalArgumentException(
                "File must contain measurements, but ecb-csv contains exchange rates: read it with RatesCsv.read");
    }

    @Override
    public void write(Dataset dataset, OutputStream out) {
        throw new UnsupportedOperationException(
                title() + " is read only: write json-stat, sdmx-json, regiostat or ndjson instead");
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name();
    }
}
