// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** Rejects a number with a reason. */
final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    RefusalException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
