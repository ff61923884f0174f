// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

/** Thrown if a request cannot be fulfilled, such as a code that no region has. */
final class InvalidRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(String reason) {
        super(reason);
    }

    InvalidRequestException(IllegalArgumentException e) {
        super(e.getMessage(), e);
    }
}
