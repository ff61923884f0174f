// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** Regiostat JSON documents. */
public final class RegiostatDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public RegiostatDataFormat() {
        super(DetectedFormat.REGIOSTAT);
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return RegiostatJson.read(in);
    }

    @Override
    public Dataset read(Path file) throws IOException {
        return RegiostatJson.read(file);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        RegiostatJson.write(dataset, out);
    }
}
