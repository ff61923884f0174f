// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.sdmx.SdmxJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** SDMX-JSON data messages. Reads versions 1.0-wd, 1.0 and 2.x, and writes version 2.1. */
public final class SdmxJsonDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public SdmxJsonDataFormat() {
        super(DetectedFormat.SDMX_JSON);
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return SdmxJson.read(in);
    }

    @Override
    public Dataset read(Path file) throws IOException {
        return SdmxJson.read(file);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputStream out) throws IOException {
        SdmxJson.write(dataset, out);
    }
}
