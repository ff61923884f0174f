// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.List;

/** The intervals of the cells of a release that follow from its relations. */
final class RefinedCells {
    private final Cells cells;
    private final Interval[] refined;

    RefinedCells(Cells cells, Interval[] refined) {
        this.cells = cells;
        this.refined = refined;
    }

    List<Interval> intervals(ObservationKey key) {
        List<Interval> found = new ArrayList<>();
        for (int cell : cells.cells(key)) {
            found.add(refined[cell]);
        }
        return found;
    }
}
