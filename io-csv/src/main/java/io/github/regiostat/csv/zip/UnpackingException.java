// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown while an archive is unpacked, through parsers that know only failures of streams. */
public final class UnpackingException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the expected content and the actual one
     * @param cause the cause, or null
     */
    public UnpackingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Returns the exception in the causes of another one.
     *
     * @param failure the other exception, or null
     * @return the first one of this class, or null
     */
    public static @Nullable UnpackingException in(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UnpackingException unpacking) {
                return unpacking;
            }
        }
        return null;
    }
}
