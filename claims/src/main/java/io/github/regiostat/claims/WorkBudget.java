// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

/** A limit of the work of a search in visits of variables, so that results do not depend on the machine. */
final class WorkBudget {
    private long left;

    WorkBudget(long work) {
        left = work;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isExhausted() {
        return left < 0;
    }
}
