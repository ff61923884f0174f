// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown if a file as a whole is invalid, such as a damaged gzip file. */
final class InvalidInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;

    InvalidInputException(String file, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.file = file;
    }

    /** Returns the exception for a compressed file that cannot be decompressed. */
    static InvalidInputException ofDamagedFile(String file, IOException damaged) {
        return new InvalidInputException(
                file,
                "Compressed file must be complete and undamaged, but is not: "
                        + Objects.requireNonNullElse(damaged.getMessage(), "it ends too early"),
                damaged);
    }

    /** Returns the name of the file as the user specified it. */
    String file() {
        return file;
    }
}
