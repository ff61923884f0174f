// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates;

import io.github.regiostat.io.FormatException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads exchange rates in JSON. The module for JSON provides it as a service, so that files of rates need no JSON. */
public interface JsonRatesReader {
    /**
     * Reads exchange rates.
     *
     * @param in the content; it is read to its end but not closed
     * @param options areas and limits
     * @param file the name of the file in exceptions, or null
     * @return the rates, including those in unknown currencies
     * @throws IOException if the stream cannot be read
     * @throws FormatException if the content is not a valid response with exchange rates
     */
    RatesDocument read(InputStream in, RatesOptions options, @Nullable String file) throws IOException;
}
