// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.Row;
import java.math.BigDecimal;
import java.util.Optional;

/** A visitor of the cells of a {@link DatasetCube}. */
@FunctionalInterface
public interface CellVisitor {
    /**
     * Visits a cell.
     *
     * @param coordinates the index of a category on each axis
     * @param number the number in the scale of its category, with its digits; or empty if the value is missing
     * @param row the row of the dataset
     */
    void cell(int[] coordinates, Optional<BigDecimal> number, Row row);
}
