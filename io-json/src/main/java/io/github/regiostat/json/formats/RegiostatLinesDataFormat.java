// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Regiostat JSON as lines. */
public final class RegiostatLinesDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public RegiostatLinesDataFormat() {
        super(DetectedFormat.NDJSON);
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return RegiostatJson.lines(in).toDataset();
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        RegiostatJson.writeLines(dataset, out);
    }
}
