// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ClaimResult;
import java.util.HashMap;
import java.util.Map;

/** The results of the claims of one text; a claim that a text repeats is checked once. */
final class ClaimResults {
    private final ClaimCheck check;
    private final Map<Claim, ClaimResult> results = new HashMap<>();

    ClaimResults(ClaimCheck check) {
        this.check = check;
    }

    ClaimResult check(Claim claim) {
        return results.computeIfAbsent(claim, check::check);
    }
}
