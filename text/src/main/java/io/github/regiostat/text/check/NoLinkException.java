// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Verdict;

/** Ends the reading of a figure that links to nothing, or to a measurement that it does not fit. */
final class NoLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final String reason;

    private NoLinkException(Verdict verdict, String reason) {
        super(reason, null, false, false);
        this.verdict = verdict;
        this.reason = reason;
    }

    static NoLinkException unlinked(String reason) {
        return new NoLinkException(Verdict.UNLINKED, reason);
    }

    static NoLinkException undetermined(String reason) {
        return new NoLinkException(Verdict.UNDETERMINED, reason);
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }
}
