// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that a file as a whole cannot be read as what it is, such as a damaged one of gzip. */
final class RefusedInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;

    RefusedInputException(String file, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.file = file;
    }

    /** What is said of compressed data that cannot be expanded. */
    static RefusedInputException ofDamaged(String file, IOException damaged) {
        return new RefusedInputException(
                file, "Compressed data must be whole, but is damaged: " + damaged.getMessage(), damaged);
    }

    /** The name of the file, as the user gave it. */
    String file() {
        return file;
    }
}
