// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

/** Thrown if a selection has more measurements than the service returns at once. */
public final class SelectionTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SelectionTooLargeException(int max) {
        super("Selection must have at most " + max + " measurements, but has more: select fewer indicators, regions or"
                + " periods");
    }
}
