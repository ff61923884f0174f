// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

/**
 * A relation between cells.
 *
 * @param relation the relation
 * @param constraint the constraint, whose variables are cells
 * @param result the position of the total, ratio or growth in the constraint
 */
record CellCheck(Relation relation, Constraint constraint, int result) {
    /** A total, ratio or growth rate of a relation, without any measurement of what it follows from. */
    record Incomplete(Relation relation, int cell) {}

    int resultCell() {
        return constraint.variable(result);
    }
}
