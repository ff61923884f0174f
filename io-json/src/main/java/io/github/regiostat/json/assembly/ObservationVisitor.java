// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.column.DecimalColumn;
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

    /**
     * Takes observations that differ in the category on one axis, which is the next of each, and have numbers that are all {@linkplain
     * DecimalColumn#isCompact compact}.
     *
     * @param coordinates the index of a category on each axis, for the first
     * @param axis the axis on which they differ
     * @param count how many there are, one or more
     * @param attributes the index of the set of attributes of all, or -1 for none
     * @param values the column that holds their numbers
     * @param index where in the column that of the first is; the others follow
     */
    default void run(int[] coordinates, int axis, int count, int attributes, DecimalColumn values, int index) {
        int first = coordinates[axis];
        for (int i = 0; i < count; i++) {
            coordinates[axis] = first + i;
            observation(coordinates, attributes, values, index + i, null);
        }
        coordinates[axis] = first;
    }
}
