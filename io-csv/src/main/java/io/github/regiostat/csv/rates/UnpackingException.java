// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown while an archive is unpacked, through parsers that know only failures of streams. */
final class UnpackingException extends IOException {
    private static final long serialVersionUID = 1L;

    UnpackingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns the exception in the causes of another one, or null. */
    static @Nullable UnpackingException in(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UnpackingException unpacking) {
                return unpacking;
            }
        }
        return null;
    }
}
