// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Responses of the World Bank's API, version 2. */
public final class WorldBankDataFormat extends ProvidedFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public WorldBankDataFormat() {
        super(DetectedFormat.WORLD_BANK);
    }

    @Override
    public Dataset read(InputStream in) throws IOException {
        return WorldBankJson.read(in);
    }

    @Override
    public Dataset read(Path file) throws IOException {
        return WorldBankJson.read(file);
    }
}
