// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A calculation on the rows of a table whose results are rows of another table, such as a conversion to dollars.
 *
 * <p>A table with the results has their keys, and refers to the recipe for their figures and derivations, which are
 * computed when they are asked for. A recipe is shared by all selections and merged copies of its results.
 */
interface Recipe extends Serializable {
    /** Returns the number of rows of the results, some of which may have no result. */
    int size();

    /** Returns whether a row has a result of this recipe, which then has a figure and a derivation. */
    boolean hasResult(int row);

    /** Returns the indicator and unit of a result. */
    Variable<?> variable(int row);

    /** Returns a result: by definition, that of the calculation with measurements. */
    Measurement<?> measurement(int row);

    /** Returns the figure of a result. */
    default Figure<?> figure(int row) {
        return measurement(row).figure().orElseThrow();
    }

    /** Returns the value of a result to calculate with, or empty if it has none. */
    default Optional<BigDecimal> value(int row) {
        return figure(row).value().map(Quantity::number);
    }

    /** Returns whether a result is known to have no bounds. If it has a value, the rounding of the value is unknown. */
    default boolean isWithoutBounds(int row) {
        return false;
    }

    /** Adds the value of a result to a sum, which is valid only if all values were added. */
    default boolean addValueTo(int row, DecimalSum sum) {
        Optional<BigDecimal> value = value(row);
        value.ifPresent(sum::add);
        return value.isPresent();
    }

    /** Reads the values of consecutive results into a block, where they fit; the others are read one by one. */
    default void read(int first, ValueBlock values) {
        values.clear();
    }

    /** Returns a recipe of some results in the order of their rows, which keeps only their inputs. */
    Recipe trimmedTo(int[] rows);

    /**
     * Returns a number for each row, equal for results that have the same derivation except for regions, categories and
     * numbers of their inputs.
     */
    int[] derivationKinds();

    /** Returns whether another recipe has equal results in all rows, because its calculation and inputs are equal. */
    boolean hasResultsOf(Recipe other);
}
