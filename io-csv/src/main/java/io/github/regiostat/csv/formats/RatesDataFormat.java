// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.csv.rates.RatesFormat;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A format of exchange rates, which are detected, but are not measurements. */
abstract class RatesDataFormat implements DataFormat {
    private final RatesFormat format;
    private final String reader;

    RatesDataFormat(RatesFormat format, String reader) {
        this.format = format;
        this.reader = reader;
    }

    @Override
    public final String name() {
        return format.code();
    }

    @Override
    public final String title() {
        return format.title();
    }

    @Override
    public boolean detects(InputStream in) throws IOException {
        return RatesFiles.detect(in).filter(format::equals).isPresent();
    }

    @Override
    public final boolean isReadable() {
        return true;
    }

    @Override
    public final boolean isWritable() {
        return false;
    }

    /** Always throws, because exchange rates have no region. */
    @Override
    public final Dataset read(InputStream in) {
        throw new IllegalArgumentException(
                "File must contain measurements, but " + name() + " contains exchange rates: read it with " + reader);
    }

    @Override
    public final void write(Dataset dataset, OutputStream out) {
        throw new UnsupportedOperationException(
                title() + " is read only: write json-stat, sdmx-json, regiostat or ndjson instead");
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name();
    }
}
