// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** JSON-stat. Reads versions 1.x and 2.0, and writes version 2.0. */
public final class JsonStatDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public JsonStatDataFormat() {
        super(DetectedFormat.JSON_STAT);
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return JsonStat.read(in);
    }

    @Override
    public Dataset read(Path file) throws IOException {
        return JsonStat.read(file);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        JsonStat.write(dataset, out);
    }
}
