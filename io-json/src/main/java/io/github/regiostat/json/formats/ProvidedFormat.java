// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A format of this module. It is read-only unless a subclass overrides {@link #isWritable} and {@link #write}. */
abstract class ProvidedFormat implements DataFormat {
    private final DetectedFormat format;

    ProvidedFormat(DetectedFormat format) {
        this.format = format;
    }

    @Override
    public final String name() {
        return format.id();
    }

    @Override
    public final String title() {
        return format.title();
    }

    @Override
    public final boolean detects(InputStream in) throws IOException {
        return FormatDetector.detect(in).filter(format::equals).isPresent();
    }

    @Override
    public final boolean isReadable() {
        return true;
    }

    @Override
    public boolean isWritable() {
        return false;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(
                title() + " is read only: write json-stat, sdmx-json, regiostat or ndjson instead");
    }

    /** Returns the exception for a format that contains exchange rates, which have no region. */
    final IllegalArgumentException exchangeRates(String reader) {
        return new IllegalArgumentException(
                "File must contain measurements, but " + name() + " contains exchange rates: read it with " + reader);
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name();
    }
}
