// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks the relations of a release, first each by itself, then together. */
final class ReleaseCheck {
    /** The greatest number of discrepancies, and of undetermined checks, that are listed. */
    static final int MAX_DISCREPANCIES = 10_000;

    private final Cells cells;
    private final List<CellCheck> checks;
    private final List<CellCheck.Incomplete> incomplete;
    private final DiscrepancyText text;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<UndeterminedCheck> undetermined = new ArrayList<>();
    private final BitSet unknown = new BitSet();
    private final BitSet violated = new BitSet();
    private Interval[] stated = {};
    private int violations;
    private int satisfied;
    private int undeterminedCount;
    private boolean isListed = true;

    ReleaseCheck(Dataset dataset, Collection<? extends Relation> relations, CheckOptions options) {
        this.cells = new Cells(dataset, options);
        this.text = new DiscrepancyText(cells);
        RelationExpansion expansion = RelationExpansion.of(cells, relations);
        this.checks = expansion.checks();
        this.incomplete = expansion.incomplete();
    }

    Reconciliation run() {
        stated = new Interval[cells.index().size()];
        for (int cell = 0; cell < stated.length; cell++) {
            stated[cell] = combined(cell);
        }
        for (int check = 0; check < checks.size(); check++) {
            decide(check);
        }
        incomplete.forEach(each -> addUndetermined(() -> text.incomplete(each)));
        JointCheck joint = new JointCheck(checks, violated, stated);
        joint.run();
        for (JointCheck.Found found : joint.found()) {
            List<CellCheck> set = found.checks().stream().mapToObj(checks::get).toList();
            add(text.of(set, found.cell(), found.domain(), found.required()));
        }
        return new Reconciliation(
                new Reconciliation.Counts(satisfied, violations, undeterminedCount),
                discrepancies,
                undetermined,
                joint.isComplete() && isListed,
                new RefinedCells(cells, joint.refined()));
    }

    /** Returns the numbers on which all rows of a cell agree, or the hull of the rows if they do not. */
    private Interval combined(int cell) {
        List<Interval> rows = cells.stated(cell);
        if (rows.isEmpty()) {
            unknown.set(cell);
            return cells.sign(cell);
        }
        Interval common = rows.get(0);
        for (Interval row : rows.subList(1, rows.size())) {
            Optional<Interval> narrower = common.intersection(row);
            if (narrower.isEmpty()) {
                addViolation(text.ofRows(cell, common, row));
                return rows.stream().reduce(Interval::hull).orElseThrow();
            }
            common = narrower.get();
        }
        satisfied += rows.size() > 1 ? 1 : 0;
        return common.intersection(cells.sign(cell)).orElse(common);
    }

    private void decide(int position) {
        CellCheck check = checks.get(position);
        Constraint constraint = check.constraint();
        Interval implied = new SingleResult(constraint, cell -> stated[cell]).implied(check.result());
        Interval own = stated[check.resultCell()];
        if (!implied.overlaps(own)) {
            violated.set(position);
            addViolation(text.of(List.of(check), check.resultCell(), own, implied));
            return;
        }
        if (!cells.hasRow(check.resultCell())) {
            // The data have no total to check; the cell only connects other relations.
            return;
        }
        boolean isKnown = !implied.isUnbounded();
        for (int i = 0; i < constraint.size(); i++) {
            isKnown &= !unknown.get(constraint.variable(i));
        }
        if (isKnown) {
            satisfied++;
        } else {
            addUndetermined(() -> text.undetermined(check, unknown));
        }
    }

    private void addUndetermined(Supplier<UndeterminedCheck> check) {
        undeterminedCount++;
        if (undetermined.size() < MAX_DISCREPANCIES) {
            undetermined.add(check.get());
        }
    }

    private void addViolation(Discrepancy discrepancy) {
        violations++;
        add(discrepancy);
    }

    private void add(Discrepancy discrepancy) {
        if (discrepancies.size() < MAX_DISCREPANCIES) {
            discrepancies.add(discrepancy);
        } else {
            isListed = false;
        }
    }
}
