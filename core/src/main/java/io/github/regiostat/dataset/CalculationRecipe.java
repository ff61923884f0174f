// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.measurement.Measurement;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calculation with rows of a table, such as growth. Each result has a kind, which determines its indicator and unit.
 */
final class CalculationRecipe implements Recipe {
    private static final long serialVersionUID = 1L;

    private final transient RowCalculation calculation;
    private final transient InputRows inputs;
    private final transient int[] kinds;
    private final transient List<Variable<?>> variables;

    CalculationRecipe(RowCalculation calculation, InputRows inputs, int[] kinds, List<Variable<?>> variables) {
        this.calculation = calculation;
        this.inputs = inputs;
        this.kinds = kinds;
        this.variables = List.copyOf(variables);
    }

    @Override
    public int size() {
        return inputs.size();
    }

    @Override
    public boolean hasResult(int row) {
        return true;
    }

    @Override
    public Variable<?> variable(int row) {
        return variables.get(kinds[row]);
    }

    @Override
    public Measurement<?> measurement(int row) {
        return calculation.of(inputs.measurements(row));
    }

    private boolean isSum() {
        return calculation instanceof RowCalculation.SumOverRegions;
    }

    /** The sum of numbers of unknown rounding has an unknown rounding; the sum of exact numbers is exact. */
    @Override
    public Figure<?> figure(int row) {
        boolean isWithoutBounds = isWithoutBounds(row);
        DecimalSum sum = new DecimalSum();
        return isSum() && (isWithoutBounds || areExact(row)) && addValueTo(row, sum)
                ? variable(row).sum(sum, isWithoutBounds)
                : measurement(row).figure().orElseThrow();
    }

    @Override
    public boolean isWithoutBounds(int row) {
        if (!isSum()) {
            return false;
        }
        boolean isAny = false;
        for (int position = inputs.start(row); position < inputs.end(row) && !isAny; position++) {
            isAny = inputs.table().isWithoutBounds(inputs.row(position));
        }
        return isAny;
    }

    private boolean areExact(int row) {
        for (int position = inputs.start(row); position < inputs.end(row); position++) {
            if (!inputs.table().isExact(inputs.row(position))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a sum is the sum of the values, if all inputs have one. */
    @Override
    public Optional<BigDecimal> value(int row) {
        if (!isSum()) {
            return Recipe.super.value(row);
        }
        DecimalSum sum = new DecimalSum();
        return addValueTo(row, sum) ? Optional.of(sum.sum()) : Optional.empty();
    }

    @Override
    public boolean addValueTo(int row, DecimalSum sum) {
        if (!isSum()) {
            return Recipe.super.addValueTo(row, sum);
        }
        for (int position = inputs.start(row); position < inputs.end(row); position++) {
            if (!inputs.table().addValueTo(inputs.row(position), sum)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Recipe trimmedTo(int[] rows) {
        int[] kindsOfRows = Arrays.stream(rows).map(row -> kinds[row]).toArray();
        return new CalculationRecipe(calculation, inputs.of(rows).compacted(), kindsOfRows, variables);
    }

    @Override
    public int[] derivationKinds() {
        return kinds;
    }

    @Override
    public boolean hasResultsOf(Recipe other) {
        return other instanceof CalculationRecipe that
                && calculation.equals(that.calculation)
                && inputs.areEqualTo(that.inputs);
    }

    private Object writeReplace() {
        InputRows own = inputs.compacted();
        return new SerializationProxy(new Dataset(own.table()), own.rowArray(), own.startArray(), calculation);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Recipe is read through its serialization proxy");
    }

    /** Reading calculates again. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record SerializationProxy(Dataset source, int[] rows, int @Nullable [] starts, RowCalculation calculation)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                for (int row : rows) {
                    requireIndex(row, source.size());
                }
                if (starts == null) {
                    if (rows.length % 2 != 0) {
                        throw new InvalidObjectException(
                                "Inputs of a calculation must be pairs, but one has no partner");
                    }
                    return CalculationResults.recipe(InputRows.pairs(source.table(), rows.clone()), calculation);
                }
                if (starts.length == 0) {
                    throw new InvalidObjectException("Inputs of a calculation must end at a row, but have no end");
                }
                for (int i = 1; i < starts.length; i++) {
                    requireIndex(starts[i - 1], Math.min(starts[i], rows.length));
                }
                requireIndex(starts[starts.length - 1], rows.length + 1);
                return CalculationResults.recipe(
                        InputRows.groups(source.table(), rows.clone(), starts.clone()), calculation);
            });
        }

        private static void requireIndex(int index, int size) throws InvalidObjectException {
            if (index < 0 || index >= size) {
                throw new InvalidObjectException(
                        "Input of a calculation must be a row from 0 to " + (size - 1) + ", but was " + index);
            }
        }
    }
}
