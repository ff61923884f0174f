// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.RelationKinds.SameObservation;
import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Discrepancies with their reasons in words. */
final class DiscrepancyText {
    private static final int DIGITS = 15;

    private final Cells cells;

    DiscrepancyText(Cells cells) {
        this.cells = cells;
    }

    Discrepancy of(List<CellCheck> checks, int cell, Interval stated, Interval implied) {
        List<RelationCheck> named = checks.stream().map(this::named).toList();
        ObservationKey at = cells.key(cell);
        String first = named.stream().map(RelationCheck::toString).collect(Collectors.joining("; "));
        String because = named.size() == 1
                ? first + ", which is in " + shown(implied) + ", but the data state " + shown(stated)
                : first + ". Together they leave no number for " + at + ", which would have to be in " + shown(implied)
                        + " and in " + shown(stated);
        return new Discrepancy(named, at, stated, implied, because);
    }

    /** Returns the discrepancy of two rows of a cell. */
    Discrepancy ofRows(int cell, Interval first, Interval other) {
        ObservationKey at = cells.key(cell);
        RelationCheck check = new RelationCheck(new SameObservation(at), at, List.of(at));
        return new Discrepancy(
                List.of(check),
                at,
                first,
                other,
                at + " is stated as " + shown(first) + " and as " + shown(other) + ", which have no number in common");
    }

    /** Returns a check that is not decided, with its unknown cells. */
    UndeterminedCheck undetermined(CellCheck check, BitSet unknown) {
        List<ObservationKey> missing = new ArrayList<>();
        for (int i = 0; i < check.constraint().size(); i++) {
            if (unknown.get(check.constraint().variable(i))) {
                missing.add(cells.key(check.constraint().variable(i)));
            }
        }
        return new UndeterminedCheck(named(check), missing);
    }

    UndeterminedCheck incomplete(CellCheck.Incomplete check) {
        return new UndeterminedCheck(
                new RelationCheck(check.relation(), cells.key(check.cell()), List.of()), List.of());
    }

    private RelationCheck named(CellCheck check) {
        List<ObservationKey> inputs = new ArrayList<>();
        for (int i = 0; i < check.constraint().size(); i++) {
            if (i != check.result()) {
                inputs.add(cells.key(check.constraint().variable(i)));
            }
        }
        return new RelationCheck(check.relation(), cells.key(check.resultCell()), inputs);
    }

    private static Interval shown(Interval interval) {
        return interval.roundedOutward(DIGITS);
    }
}
