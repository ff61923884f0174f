// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** A dialect of tables. It is read-only unless a subclass overrides {@link #isWritable} and {@link #write}. */
abstract class TableDataFormat implements DataFormat {
    private final CsvDialect dialect;

    TableDataFormat(CsvDialect dialect) {
        this.dialect = dialect;
    }

    private CsvOptions options() {
        return CsvOptions.DEFAULT.withDialect(dialect);
    }

    @Override
    public final String name() {
        return dialect.code();
    }

    @Override
    public final String title() {
        return dialect.title();
    }

    @Override
    public final boolean detects(InputStream in) throws IOException {
        return Csv.detect(in).filter(dialect::equals).isPresent();
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
    public final Dataset read(InputStream in) throws IOException {
        return Csv.read(in, options(), Mapping.builder().build());
    }

    @Override
    public final Dataset read(Path file) throws IOException {
        return Csv.read(file, options(), Mapping.builder().build());
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(
                title() + " is read only: write sdmx-csv, or json-stat, sdmx-json, regiostat or ndjson instead");
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name();
    }
}
