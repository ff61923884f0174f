// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.DecimalColumn;
import org.jspecify.annotations.Nullable;

/** Is handed the observations of a {@link CubeView} one after the other. */
@FunctionalInterface
public interface ObservationVisitor {
    /**
     * Takes an observation.
     *
     * @param coordinates the index of a category on each axis; the array is used again for the next observation
     * @param attributes the index of its set of attributes, or -1 for none
     * @param values the column that holds its number, or says that it is missing
     * @param index where in the column
     * @param text a value that is no number, or null
     */
    void observation(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text);
}
