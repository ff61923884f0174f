// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.io.FormatException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an archive or an XML file of exchange rates is rejected, with its location, such as
 * {@code eurofxref-daily.xml, line 9, column 48, at /Envelope/Cube/Cube/Cube[2]: Rate of 'USD' must be …}.
 *
 * {@snippet file="RatesSnippets.java" region="file-failure"}
 */
public final class RatesFormatException extends FormatException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the file and of the entry in its archive, or null
     * @param line the line from 1, or 0 for the whole file
     * @param column the column of the end of the element in its line from 1, or 0 for the whole file
     * @param path the path of the element, such as {@code /Envelope/Cube/Cube[2]}, or an empty text
     * @param cause the cause, or null
     */
    RatesFormatException(
            String message, @Nullable String source, int line, int column, String path, @Nullable Throwable cause) {
        super(message, source, line, column, path, "at", cause);
    }

    static RatesFormatException ofFile(String message, @Nullable String source, @Nullable Throwable cause) {
        return new RatesFormatException(message, source, 0, 0, "", cause);
    }

    /**
     * Returns the path of the element.
     *
     * @return the path of local names, such as {@code /Envelope/Cube/Cube[2]/Cube[3]}, with the position among elements
     *     of one name if there are several; empty for the whole file
     */
    public String path() {
        return location();
    }
}
