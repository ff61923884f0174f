// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims that a statement in words makes, and how they decide about it.
 *
 * @param mode how the claims decide
 * @param claims the claims, at least one
 */
record WordStatement(Mode mode, List<Claim> claims) {
    /** How claims decide about a statement. */
    enum Mode {
        /** All must hold: "for the third year in a row". */
        ALL,
        /** One must hold: "among the top three". */
        ANY,
        /** All must agree: readings of a statement with more than one, such as "in five years". */
        SAME,
        /** The first supports the statement, and the last contradicts it: "doubled". */
        ROUNDED
    }

    /** From the verdict that decides first about claims that must all hold to the last. */
    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.CONTRADICTED, Verdict.UNLINKED, Verdict.UNDETERMINED, Verdict.CONSISTENT, Verdict.SUPPORTED);

    WordStatement {
        claims = List.copyOf(claims);
    }

    static WordStatement of(Claim claim) {
        return new WordStatement(Mode.ALL, List.of(claim));
    }

    static WordStatement all(List<Claim> claims) {
        return new WordStatement(Mode.ALL, claims);
    }

    /** A verdict with the result that decided it. */
    record Decision(Verdict verdict, ClaimResult result) {}

    /** Returns the verdict on the statement. */
    Decision decide(ClaimResults results) {
        List<Decision> decisions = new ArrayList<>();
        claims.forEach(claim -> {
            ClaimResult result = results.check(claim);
            decisions.add(new Decision(result.verdict(), result));
        });
        return switch (mode) {
            case ALL -> extreme(decisions, 1);
            case ANY -> extreme(decisions, -1);
            case SAME -> same(decisions);
            case ROUNDED -> rounded(decisions);
        };
    }

    /** Returns the first of the worst decisions, or of the best ones. */
    private static Decision extreme(List<Decision> decisions, int sign) {
        Decision found = decisions.get(0);
        for (Decision decision : decisions) {
            found = sign * (rank(decision) - rank(found)) < 0 ? decision : found;
        }
        return found;
    }

    private static int rank(Decision decision) {
        return WORST_FIRST.indexOf(decision.verdict());
    }

    private static Decision same(List<Decision> decisions) {
        Decision first = decisions.get(0);
        boolean isSame = decisions.stream().allMatch(decision -> decision.verdict() == first.verdict());
        return isSame ? first : new Decision(Verdict.UNDETERMINED, first.result());
    }

    private static Decision rounded(List<Decision> decisions) {
        Decision narrow = decisions.get(0);
        Decision wide = decisions.get(decisions.size() - 1);
        boolean isWide = wide.verdict() == Verdict.CONTRADICTED;
        if (isWide || narrow.verdict() == Verdict.SUPPORTED && decisions.size() > 1) {
            return isWide ? wide : narrow;
        }
        return new Decision(Verdict.UNDETERMINED, wide.result());
    }
}
