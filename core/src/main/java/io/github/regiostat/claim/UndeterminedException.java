// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/** The reason why nothing follows from the data for a claim; it never leaves this package. */
final class UndeterminedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeterminedException(String reason) {
        super(reason, null, false, false);
    }

    /** Returns the reason in a sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
