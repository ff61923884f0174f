// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.JsonRatesReader;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.json.rates.RatesJson;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Exchange rates in JSON, as a service for files of rates. */
public final class JsonRates implements JsonRatesReader {
    @Override
    public RatesDocument read(InputStream in, RatesOptions options, @Nullable String file) throws IOException {
        try {
            return RatesJson.readDocument(in, options);
        } catch (JsonFormatException rejected) {
            throw new JsonFormatException(
                    rejected.reason(), file, rejected.pointer(), rejected.line(), rejected.column(), rejected);
        }
    }
}
