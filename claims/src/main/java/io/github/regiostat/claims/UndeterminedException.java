// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

/** Thrown if nothing follows from the data for a claim; it never leaves this package. */
final class UndeterminedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isOfVintages;

    UndeterminedException(String reason) {
        this(reason, false);
    }

    UndeterminedException(String reason, boolean isOfVintages) {
        super(reason, null, false, false);
        this.isOfVintages = isOfVintages;
    }

    /** Returns whether the reason is that measurements have different vintages of one publication. */
    boolean isOfVintages() {
        return isOfVintages;
    }

    /** Returns the reason in a sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
