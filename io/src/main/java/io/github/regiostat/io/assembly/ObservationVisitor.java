// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DecimalColumn;
import org.jspecify.annotations.Nullable;

/** A visitor of the observations of a {@link CubeView}. */
@FunctionalInterface
public interface ObservationVisitor {
    /**
     * Visits an observation.
     *
     * @param coordinates the index of a category on each axis; the array is reused for the next observation
     * @param attributes the index of its set of attributes, or -1
     * @param values the column of its number
     * @param index the index of its number in the column, which may be missing
     * @param text a value that is not a number, or null
     */
    void observation(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text);

    /**
     * Visits observations with consecutive categories on one axis, whose numbers are all
     * {@linkplain DecimalColumn#isCompact compact}.
     *
     * @param coordinates the index of a category on each axis, of the first observation
     * @param axis the axis on which they differ
     * @param count the number of observations, one or more
     * @param attributes the index of their set of attributes, or -1
     * @param values the column of their numbers
     * @param index the index of the first number in the column; the others follow
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
