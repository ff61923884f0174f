// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.Row;
import java.math.BigDecimal;
import java.util.Optional;

/** Is handed the cells of a {@link DatasetCube} one after the other. */
@FunctionalInterface
public interface CellVisitor {
    /**
     * Takes a cell.
     *
     * @param coordinates the index of a category on each axis
     * @param number the number in the scale of its indicator, with its digits, or empty where there is none
     * @param row the row that it is of
     */
    void cell(int[] coordinates, Optional<BigDecimal> number, Row row);
}
